// crossfilter2: a dimension and a group for each facet, and one that lets words through with `includes`.

import crossfilter from 'crossfilter2';
import { FACETS, items } from '../items.js';
import { words } from '../text.js';

export const name = 'crossfilter2';
export const text = 'same';

/** It drops an item without any value as soon as something is chosen elsewhere. */
const NONE = ['—'];

export function build(texts) {
  const all = items(texts).map(({ words, ...item }, place) => ({ ...item, place, text: ` ${words.join(' ')}` }));
  const data = crossfilter(all);
  const dimensions = FACETS.map(facet => {
    const isList = Array.isArray(all[0]?.[facet]);
    const own = isList ? item => (item[facet].length ? item[facet] : NONE) : item => item[facet] ?? NONE[0];
    const dimension = data.dimension(own, isList);
    return { facet, dimension, group: dimension.group().reduceCount(), asked: '' };
  });
  const order = data.dimension(item => item.place);
  let typed = '';
  return {
    search({ text, chosen }) {
      for (const one of dimensions) {
        const values = chosen[one.facet] ?? [];
        if (values.join() === one.asked) continue;
        one.asked = values.join();
        const set = new Set(values);
        if (set.size === 0) one.dimension.filterAll();
        else if (set.size === 1) one.dimension.filterExact(values[0]);
        else one.dimension.filterFunction(value => set.has(value));
      }
      if (text !== typed) {
        typed = text;
        const begins = words(text).map(word => ` ${word}`);
        if (begins.length === 0) order.filterAll();
        else order.filterFunction(place => begins.every(word => all[place].text.includes(word)));
      }
      return { total: data.allFiltered().length, first: order.bottom(50), groups: dimensions.map(({ group }) => group.all()) };
    },
    plain: ({ total, first, groups }) => ({
      total,
      first: first.map(item => item.place),
      counts: Object.fromEntries(groups.map((group, nth) => [
        dimensions[nth].facet,
        Object.fromEntries(group.filter(({ key }) => key !== NONE[0]).map(({ key, value }) => [key, value])),
      ])),
    }),
  };
}
