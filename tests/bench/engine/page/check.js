// Whether the engines say the same: how many there are, every count, and for filters alone the first fifty in their order.

import { FACETS, items, positions } from './items.js';
import { checked } from './questions.js';

/** The differences from the first engine, which is the portal's. The page takes a breath between two queries. */
export async function differences(engines, texts, breath) {
  const all = items(texts);
  const places = positions(all);
  const found = [];
  const queries = checked(all);
  for (const query of queries) {
    await breath();
    const [expected, ...others] = engines.map(({ engine, kind }) =>
      (applies(kind, query) ? engine.plain(engine.search(query)) : null));
    others.forEach((answer, nth) => {
      const { kind } = engines[nth + 1];
      if (!answer || !isSame(kind, query)) return;
      const report = (what, seen, wanted) => found.push(`${kind.name}, ?${query.address}: ${what} ${seen} instead of ${wanted}`);
      if (answer.total !== expected.total) report('total', answer.total, expected.total);
      for (const facet of FACETS) {
        for (const [value, wanted] of Object.entries(expected.counts[facet])) {
          const seen = answer.counts[facet]?.[value] ?? 0;
          if (seen !== wanted) report(`${facet} ${value}`, seen, wanted);
        }
      }
      const first = answer.first.map(place => places[place]).join();
      if (!query.text && first !== expected.first.join()) report('first', first, expected.first.join());
    });
  }
  return { asked: queries.length, found };
}

/** Whether the words of a query mean to an engine what they mean to the portal. */
function isSame(kind, { text }) {
  return !text || kind.text === 'same' || (kind.text === 'one word' && !text.includes(' '));
}

/** Whether an engine is asked this: those that only find are asked for words. */
export function applies(kind, query) {
  return !kind.findsOnly || query.text !== '';
}
