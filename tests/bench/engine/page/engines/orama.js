// Orama: a search for the answer, and one more for each facet that something is chosen of, because its counts heed all filters.

import { create, insertMultiple, search } from '@orama/orama';
import { FACETS, items } from '../items.js';
import { words } from '../text.js';

export const name = 'Orama';
export const text = 'one word';

export async function build(texts) {
  const all = items(texts);
  const lists = FACETS.filter((facet => Array.isArray(all[0]?.[facet])));
  const isList = facet => lists.includes(facet);
  const fields = FACETS.map(facet => [facet, isList(facet) ? 'enum[]' : 'enum']);
  const db = create({
    schema: { text: 'string', place: 'number', ...Object.fromEntries(fields) },
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: words } },
    sort: { unsortableProperties: ['text', ...FACETS] },
  });
  const listed = all.map(({ words, order, topic, ...item }, place) =>
    ({ ...item, ...(topic && { topic }), id: String(place), place, text: words.join(' ') }));
  await insertMultiple(db, listed, 10_000);
  const facets = Object.fromEntries(FACETS.map(facet => [facet, {}]));
  const where = (chosen, but) => Object.fromEntries(Object.entries(chosen)
    .filter(([facet]) => facet !== but)
    .map(([facet, values]) => [facet, isList(facet) ? { containsAny: values } : { in: values }]));
  return {
    search({ text, chosen }) {
      const asked = { term: text, threshold: 0, sortBy: { property: 'place', order: 'ASC' } };
      const answer = search(db, { ...asked, where: where(chosen), facets, limit: 50 });
      const counts = { ...answer.facets };
      for (const facet of Object.keys(chosen)) {
        const others = search(db, { ...asked, sortBy: undefined, where: where(chosen, facet), facets: { [facet]: {} }, limit: 1 });
        counts[facet] = others.facets[facet];
      }
      return { total: answer.count, first: answer.hits, counts };
    },
    plain: ({ total, first, counts }) => ({
      total,
      first: first.map(hit => +hit.id),
      counts: Object.fromEntries(FACETS.map(facet => {
        const { '': none, ...values } = counts[facet].values;
        return [facet, values];
      })),
    }),
  };
}
