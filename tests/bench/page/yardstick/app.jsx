// The page: what is asked on the left, what was found on the right.

import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Chosen } from './chosen.jsx';
import { Entry } from './entry.jsx';
import { Facet } from './facet.jsx';
import { PART, read, spell, toggled } from './query.js';
import * as words from './words.js';
import { Years } from './years.jsx';

export function App({ found }) {
  const { records, facets, names } = found;
  const [query, ask] = useState(() => read(location.search));
  const answer = useMemo(() => found.search(query), [query]);
  const address = spell(query);
  useLayoutEffect(() => {
    history.replaceState(null, '', location.pathname + address);
    // As on our page: from here on the style sheet leaves out what is far from the screen.
    if (address) document.documentElement.dataset.asking = '';
  }, [address]);
  const toggle = useCallback((facet, value) => ask(query => toggled(query, facet, value)), []);
  const type = useCallback(event => {
    const text = event.target.value.trim();
    ask(query => (query.text === text ? query : { ...query, text, most: PART }));
  }, []);
  return (
    <>
      <section class="finder__timeline" aria-label="Timeline">
        <Years facet={facets[0]} counts={answer.columns[0].counts} chosen={query.chosen.year} toggle={toggle} />
      </section>
      <div class="finder__columns">
        <aside class="finder__filters">
          <form class="search-box" role="search" onSubmit={event => event.preventDefault()}>
            <label for="search">Search activities</label>
            <input type="search" id="search" name="q" maxlength="200" autocomplete="off" spellcheck={false}
              defaultValue={query.text} onInput={type} />
            <p class="hint">Accents do not matter, nor whether names are in Latin or Cyrillic.</p>
          </form>
          <details class="filters" open>
            <summary>Filters</summary>
            {facets.map((facet, nth) => (
              <Facet key={facet.facet} of={facet} counts={answer.columns[nth].counts} chosen={query.chosen[facet.facet]} toggle={toggle} />
            ))}
          </details>
        </aside>
        <section class="finder__results" aria-labelledby="found">
          <div class="finder__head">
            <p class="finder__count" id="found" role="status" tabindex="-1">{words.found(answer.total, records.length)}</p>
          </div>
          <Chosen query={query} names={names} toggle={toggle} ask={ask} />
          <div class="finder__found">
            <Entries found={found} answer={answer} address={address} />
            <More shown={answer.first.length} total={answer.total} ask={ask} />
          </div>
        </section>
      </div>
    </>
  );
}

function Entries({ found: { records, names }, answer, address }) {
  const { values, counts } = answer.columns[0];
  let last;
  return (
    <div class="entries">
      {answer.first.flatMap(at => {
        const record = records[at];
        const year = words.yearOf(record);
        const entry = <Entry key={record.id} record={record} names={names} address={address} />;
        if (year === last) return entry;
        last = year;
        return [<Heading key={`y${year}`} year={year} count={counts[values.indexOf(year)]} />, entry];
      })}
    </div>
  );
}

function Heading({ year, count }) {
  return (
    <h2 class="entries__year" id={`y${year}`}>
      {year || 'Year not known'} {count > 0 && <span class="entries__count">{words.activities(count)}</span>}
    </h2>
  );
}

function More({ shown, total, ask }) {
  if (shown === total) return null;
  const more = () => ask(query => ({ ...query, most: query.most + PART }));
  return (
    <p class="finder__more">
      <button type="button" onClick={more}>Show {Math.min(PART, total - shown)} more</button>{' '}
      {words.group(shown)} of {words.group(total)} shown
    </p>
  );
}
