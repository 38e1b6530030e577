// What is asked: to see whether the answers are equal, and to measure.

import { FACETS } from './items.js';

/** A question as the engines take it, and its address in the portal. */
export function question(text, chosen = {}) {
  const parts = text ? [`q=${encodeURIComponent(text)}`] : [];
  for (const [facet, values] of Object.entries(chosen)) parts.push(`${facet}=${values.join(',')}`);
  return { text, chosen, address: parts.join('&') };
}

/** Each facet's values, the frequent ones first. */
function common(all) {
  const lists = FACETS.map(facet => {
    const counts = new Map();
    for (const item of all) {
      for (const value of [item[facet] ?? []].flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [facet, [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)];
  });
  return Object.fromEntries(lists);
}

const WORDS = ['training', 'statistics', 'open data', 'библиотеке', 'ministry of', 'grad'];

/** Words letter by letter. */
export function typed() {
  return WORDS.flatMap(word => [...word].map((_, at) => word.slice(0, at + 1)).filter(text => !text.endsWith(' ')))
    .map(text => question(text));
}

/** A facet's value chosen or taken back, one after the other, from nothing to nothing. */
export function toggled(all) {
  const { year, country, kind, topic, partner, project } = common(all);
  return [
    {},
    { country: [country[0]] },
    { country: [country[0], country[2]] },
    { country: [country[0], country[2]], kind: [kind[0]] },
    { country: [country[0]], kind: [kind[0]] },
    { country: [country[0]], kind: [kind[0]], year: [year[1]] },
    { country: [country[0]], kind: [kind[0]], year: [year[1], year[3]] },
    { kind: [kind[0]], year: [year[1], year[3]] },
    { kind: [kind[0]], year: [year[1], year[3]], topic: [topic[1]] },
    { kind: [kind[0]], topic: [topic[1]] },
    { topic: [topic[1]] },
    { topic: [topic[1]], partner: [partner[0]] },
    { topic: [topic[1]], partner: [partner[0]], project: [project[0]] },
    { partner: [partner[0]], project: [project[0]] },
    { partner: [partner[0]] },
  ].map(chosen => question('', chosen));
}

/** Some of each sort. */
export function checked(all) {
  const values = common(all);
  const { year, country, kind, topic, partner } = values;
  const last = list => list[list.length - 1];
  const filters = [
    ...FACETS.map(facet => ({ [facet]: [last(values[facet])] })),
    { year: year.slice(0, 3), country: country.slice(1, 4) },
    { kind: kind.slice(1, 3), topic: topic.slice(0, 4), partner: partner.slice(2, 5) },
    { country: [last(country)], kind: [last(kind)], year: [last(year)] },
  ].map(chosen => question('', chosen));
  const words = [
    question('training', { country: [country[0]] }),
    question('open st', { kind: kind.slice(0, 2), year: year.slice(0, 5) }),
    question('zzzz'),
  ];
  return [...toggled(all), ...filters, ...typed(), ...words];
}
