// What is asked, as an address spells it.

import { FACETS } from './collection.js';

/** So many results are shown at first, and so many more on request. */
export const PART = 50;

export function read(address) {
  const given = new URLSearchParams(address);
  const chosen = {};
  for (const facet of FACETS) {
    const values = given.get(facet)?.split(',').filter(Boolean);
    if (values?.length) chosen[facet] = values;
  }
  return { text: given.get('q') ?? '', chosen, most: PART };
}

/** Empty where nothing is asked. */
export function spell({ text, chosen }) {
  const parts = FACETS.filter(facet => chosen[facet]).map(facet => `${facet}=${chosen[facet].join(',')}`);
  if (text) parts.push(`q=${encodeURIComponent(text)}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

export function toggled(query, facet, value) {
  const before = query.chosen[facet] ?? [];
  const values = before.includes(value) ? before.filter(one => one !== value) : [...before, value].sort();
  const { [facet]: _, ...others } = query.chosen;
  return { ...query, chosen: values.length ? { ...others, [facet]: values } : others, most: PART };
}
