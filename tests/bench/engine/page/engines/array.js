// The filter that most people write: an array, and for each facet the items that pass all the others.

import { FACETS, items } from '../items.js';
import { words } from '../text.js';

export const name = 'array filter';
export const text = 'same';

export function build(texts) {
  const all = items(texts).map(({ words, ...item }) => ({ ...item, text: ` ${words.join(' ')}` }));
  const list = value => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
  return {
    search({ text, chosen }) {
      const typed = words(text).map(word => ` ${word}`);
      const passes = (item, but) =>
        typed.every(word => item.text.includes(word)) &&
        FACETS.every(facet => facet === but || !chosen[facet] || list(item[facet]).some(value => chosen[facet].includes(value)));
      const found = all.filter(item => passes(item));
      const counts = {};
      for (const facet of FACETS) {
        counts[facet] = {};
        for (const item of chosen[facet] ? all.filter(item => passes(item, facet)) : found) {
          for (const value of list(item[facet])) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
        }
      }
      return { total: found.length, first: found.slice(0, 50), counts };
    },
    plain: answer => ({ ...answer, first: answer.first.map(item => all.indexOf(item)) }),
  };
}
