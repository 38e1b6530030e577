// From the JSON text to what each peer is given: values to count, and the words that the portal searches, newest first.

import { reader, words } from './text.js';

export const FACETS = ['year', 'country', 'kind', 'topic', 'partner', 'project'];

export function items(texts) {
  const project = JSON.parse(texts.project);
  const { activities } = JSON.parse(texts.activities);
  const wordsOf = wordReader(project);
  const all = itemsOf(project, activities);
  for (const item of all) item.words = wordsOf(activities[item.order[PLACE]]);
  return all;
}

/** Where an item's order has its place in the file. */
export const PLACE = 4;

/** The values alone. */
export function itemsOf(project, activities) {
  const countries = project.countries.map(country => country.code);
  const slug = slugs();
  const all = activities.map((record, place) => ({
    order: order(record, place),
    year: years(record),
    // What concerns no country concerns them all.
    country: record.countries ?? countries,
    kind: record.kind,
    topic: record.topic,
    partner: (record.partners ?? []).map(slug),
    project: (record.projects ?? []).map(slug),
  }));
  return all.sort((a, b) => newest(a.order, b.order));
}

/** From the name of a partner or a project to its value. */
export function slugs() {
  const known = new Map();
  return name => {
    if (!known.has(name)) known.set(name, words(name).join('-'));
    return known.get(name);
  };
}

/** From a record to its words, each once. */
export function wordReader(project) {
  const names = {
    country: new Map(project.countries.map(country => [country.code, country.name.en])),
    kind: new Map(project.activity_kinds.map(kind => [kind.id, kind.name])),
    topic: new Map(project.topics.map(topic => [topic.id, topic.name])),
  };
  const read = reader();
  return record => {
    const found = new Set();
    const add = text => text && read(text, word => found.add(word));
    const all = texts => texts?.forEach(add);
    add(record.title);
    add(record.summary);
    add(record.city);
    add(names.kind.get(record.kind));
    add(names.topic.get(record.topic));
    add(names.country.get(record.place_country));
    record.countries?.forEach(code => add(names.country.get(code)));
    all(record.partners);
    all(record.projects);
    for (const block of record.body ?? []) all(typeof block === 'string' ? [block] : [block.quote, block.by]);
    return [...found];
  };
}

function years({ start, end, estimated_year }) {
  const first = start ?? end ?? estimated_year;
  if (!first) return [];
  const last = (end ?? first).slice(0, 4);
  return last === first.slice(0, 4) ? [last] : [first.slice(0, 4), last];
}

/** What the portal orders by: year, whether that is an estimate, first and last day, place in the file. */
function order({ start, end, estimated_year }, place) {
  const first = start ?? end;
  if (first) return [+first.slice(0, 4), 0, day(first, '-01-01'), day(end ?? first, '-12-31'), place];
  return estimated_year ? [+estimated_year, 1, 0, 0, place] : [0, 2, 0, 0, place];
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as a number, and what it leaves out as it is given. */
function day(date, rest) {
  const year = +date.slice(0, 4);
  const month = +(date.slice(5, 7) || rest.slice(1, 3));
  const last = DAYS[month - 1] + (month === 2 && year % 4 === 0 ? 1 : 0);
  return year * 10000 + month * 100 + Math.min(+(date.slice(8) || rest.slice(4)), last);
}

function newest(a, b) {
  return b[0] - a[0] || a[1] - b[1] || b[2] - a[2] || b[3] - a[3] || a[4] - b[4];
}

/** The places of the items in the portal's own list, which goes from old to new. */
export function positions(all) {
  const oldest = (a, b) => (a[0] || 1e9) - (b[0] || 1e9) || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4];
  const places = all.map((_, place) => place).sort((a, b) => oldest(all[a].order, all[b].order));
  const positions = new Uint32Array(all.length);
  places.forEach((place, position) => { positions[place] = position; });
  return positions;
}
