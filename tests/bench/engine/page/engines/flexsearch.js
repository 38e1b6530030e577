// FlexSearch finds the first fifty and says neither how many there are nor what they have.

import { Index } from 'flexsearch';
import { items } from '../items.js';
import { words } from '../text.js';

export const name = 'FlexSearch';
export const text = 'own';
export const findsOnly = true;
export const countsNothing = true;

export function build(texts) {
  const index = new Index({ tokenize: 'forward', encode: words });
  items(texts).forEach((item, id) => index.add(id, item.words.join(' ')));
  return {
    search: ({ text }) => index.search(text, { limit: 50 }),
    plain: first => ({ total: first.length, first, counts: {} }),
  };
}
