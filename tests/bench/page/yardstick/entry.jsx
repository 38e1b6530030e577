// An activity in the list.

import { when } from './words.js';

export function Entry({ record, names, address }) {
  const place = [record.city, names.country.get(record.place_country)].filter(Boolean).join(', ');
  return (
    <article class="entry" data-id={record.id}>
      <p class="entry__meta">
        <When record={record} />
        {place && <span class="entry__place">{place}</span>}
      </p>
      <h3 class="entry__title">
        <a id={`to-${record.id}`} href={`/activities/${record.id}${address}`} lang={record.title_lang}>{record.title}</a>
      </h3>
      {record.summary && <p class="entry__summary"><span>{record.summary}</span></p>}
      <p class="entry__tags">
        <span class="entry__kind">
          <svg class="kind-mark" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path class="mark mark--0" d="M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z" />
          </svg>
          <span>{names.kind.get(record.kind)}</span>
        </span>
        <span>{record.countries ? record.countries.map(code => names.country.get(code)).join(', ') : <All />}</span>
      </p>
    </article>
  );
}

const All = () => <span class="tag tag--regional">all countries</span>;

function When({ record }) {
  const day = record.start ?? record.end;
  return day
    ? <time class="date" datetime={day}>{when(record)}</time>
    : <span class="date date--estimated">{when(record)}</span>;
}
