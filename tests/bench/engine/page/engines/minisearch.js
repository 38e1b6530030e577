// MiniSearch finds; the one-pass loop counts what was found.

import MiniSearch from 'minisearch';
import { items } from '../items.js';
import { words } from '../text.js';
import { columnsOf, count, plain } from './one_pass.js';

export const name = 'MiniSearch';
export const text = 'same';
export const findsOnly = true;

/** An index of words alone; also what itemsjs takes words from. */
export function wordsOf(all) {
  const index = new MiniSearch({
    fields: ['words'],
    extractField: (item, field) => item[field],
    tokenize: given => (Array.isArray(given) ? given : words(given)),
    processTerm: word => word,
    searchOptions: { prefix: true, combineWith: 'AND', tokenize: words },
  });
  // It calls `toString` on what it is given unless that is a text.
  index.addAll(all.map((item, id) => ({ id, words: item.words.join(' ') })));
  return index;
}

export function build(texts) {
  const all = items(texts);
  const index = wordsOf(all);
  const columns = columnsOf(all);
  const size = all.length;
  return {
    search({ text, chosen }) {
      const meets = new Uint8Array(size);
      for (const { id } of index.search(text)) meets[id] = 1;
      return count(columns, size, chosen, meets);
    },
    plain,
  };
}
