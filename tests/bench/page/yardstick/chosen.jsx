// The filters in force, each of which can be taken away.

import { FACETS } from './collection.js';
import { PART } from './query.js';

export function Chosen({ query: { text, chosen }, names, toggle, ask }) {
  const values = FACETS.flatMap(facet => (chosen[facet] ?? []).map(value => ({ facet, value })));
  if (!text && values.length === 0) return null;
  const clear = () => {
    document.getElementById('search').value = '';
    ask({ text: '', chosen: {}, most: PART });
  };
  return (
    <div class="chosen-filters" role="group" aria-label="Chosen filters">
      <ul>
        {text && <li key="text"><span class="chosen-filters__tag">“{text}”</span></li>}
        {values.map(({ facet, value }) => (
          <li key={`${facet}-${value}`}>
            <button type="button" class="chosen-filters__tag" onClick={() => toggle(facet, value)}>
              {names[facet]?.get(value) ?? value} <span class="chosen-filters__cross" aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="chosen-filters__clear" onClick={clear}>Clear all</button>
    </div>
  );
}
