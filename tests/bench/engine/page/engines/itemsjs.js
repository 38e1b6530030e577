// itemsjs counts; MiniSearch finds and hands it the numbers of what it found, as its documentation has it.

import itemsjs from 'itemsjs';
import { FACETS, items } from '../items.js';
import { wordsOf } from './minisearch.js';

export const name = 'itemsjs + MiniSearch';
export const text = 'same';

export function build(texts) {
  const all = items(texts);
  const index = wordsOf(all);
  const listed = all.map(({ words, order, ...item }, place) => ({ ...item, id: place + 1 }));
  const facets = FACETS.map(facet => [facet, { title: facet, size: 100, conjunction: false }]);
  const engine = itemsjs(listed, { aggregations: Object.fromEntries(facets), searchableFields: [], native_search_enabled: false });
  return {
    search({ text, chosen }) {
      const asked = { per_page: 50, page: 1, filters: chosen };
      if (text) asked._ids = index.search(text).map(({ id }) => id + 1).sort((a, b) => a - b);
      return engine.search(asked);
    },
    plain: ({ pagination, data }) => ({
      total: pagination.total,
      first: data.items.map(item => item.id - 1),
      counts: Object.fromEntries(FACETS.map(facet => [
        facet,
        Object.fromEntries(data.aggregations[facet].buckets.map(({ key, doc_count }) => [key, doc_count])),
      ])),
    }),
  };
}
