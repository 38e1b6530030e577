// Fuse.js finds in its own, forgiving way; the one-pass loop counts what was found.

import Fuse from 'fuse.js';
import { items } from '../items.js';
import { columnsOf, count, plain } from './one_pass.js';

export const name = 'Fuse.js';
export const text = 'own';
export const findsOnly = true;

export function build(texts) {
  const all = items(texts);
  const fuse = new Fuse(all.map(item => item.words.join(' ')), { threshold: 0.2, ignoreLocation: true });
  const columns = columnsOf(all);
  const size = all.length;
  return {
    search({ text, chosen }) {
      const meets = new Uint8Array(size);
      for (const { refIndex } of fuse.search(text)) meets[refIndex] = 1;
      return count(columns, size, chosen, meets);
    },
    plain,
  };
}
