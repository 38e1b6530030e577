// The records in their order, the values to choose from, and the engine that finds and counts.

import { FACETS, itemsOf, PLACE, slugs, wordReader } from '../../engine/page/items.js';
import { columnsOf, dictionary, engine } from '../../engine/page/engines/one_pass.js';

const TITLES = { year: 'Year', country: 'Country', kind: 'Kind', topic: 'Topic', partner: 'Partner', project: 'Project' };

/** A facet with more values than this shows the most frequent first. */
const FIRST = 7;
const LONG = ['topic', 'partner', 'project'];

/** So long the page is kept busy at a time while words are gathered, in milliseconds. */
const PIECE = 8;

export function collection(project, activities) {
  const all = itemsOf(project, activities);
  const records = all.map(item => activities[item.order[PLACE]]);
  const columns = columnsOf(all);
  const names = namesOf(project, records);
  const words = gathering(records, wordReader(project));
  const { search } = engine(columns, records.length, words.all);
  const { columns: counted } = search({ text: '', chosen: {} });
  return {
    records,
    names,
    search,
    prepare: words.ahead,
    facets: counted.map(column => facet(column, names)),
  };
}

/** What a facet offers, in the order in which it is offered. */
function facet({ facet, values, counts }, names) {
  const isLong = values.length > FIRST && LONG.includes(facet);
  const options = values.map((value, bit) => ({ value, bit, name: names[facet]?.get(value) ?? value, id: `${facet}-${value}` }));
  if (isLong) options.sort((a, b) => counts[b.bit] - counts[a.bit]);
  else if (names[facet]) {
    const order = new Map([...names[facet].keys()].map((value, nth) => [value, nth]));
    options.sort((a, b) => order.get(a.value) - order.get(b.value));
  }
  return { facet, title: TITLES[facet], options, first: isLong ? FIRST : options.length };
}

/** What values are called, by facet. */
function namesOf(project, records) {
  const slug = slugs();
  const bySlug = field => new Map(records.flatMap(record => record[field] ?? []).map(name => [slug(name), name]));
  return {
    country: new Map(project.countries.map(({ code, name }) => [code, name.en])),
    kind: new Map(project.activity_kinds.map(({ id, name }) => [id, name])),
    topic: new Map(project.topics.map(({ id, name }) => [id, name])),
    partner: bySlug('partners'),
    project: bySlug('projects'),
  };
}

/** The words of all records: a piece at a time, or what is left at once where somebody types already. */
function gathering(records, wordsOf) {
  const items = [];
  let made;
  const until = end => {
    while (items.length < records.length && performance.now() < end) items.push({ words: wordsOf(records[items.length]) });
  };
  const all = () => {
    if (!made) {
      until(Infinity);
      made = dictionary(items);
      items.length = 0;
    }
    return made;
  };
  const ahead = () => {
    if (made) return;
    until(performance.now() + PIECE);
    if (items.length < records.length) setTimeout(ahead);
    else all();
  };
  return { all, ahead };
}

export { FACETS };
