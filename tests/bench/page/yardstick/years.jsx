// How much happened in each year, as bars that filter.

import { activities, group } from './words.js';

const [WIDTH, HEIGHT] = [10, 40];

export function Years({ facet: { options }, counts, chosen, toggle }) {
  const tallest = Math.max(1, ...counts);
  return (
    <div class="timeline">
      <div class="timeline__row">
        {options.map(({ value, bit }) => (
          <Year key={value} year={value} count={counts[bit]} tallest={tallest} isChosen={chosen?.includes(value) ?? false} toggle={toggle} />
        ))}
      </div>
    </div>
  );
}

function Year({ year, count, tallest, isChosen, toggle }) {
  const height = Math.ceil((HEIGHT * count) / tallest);
  return (
    <button type="button" class="timeline__bar-year" aria-pressed={isChosen} onClick={() => toggle('year', year)}>
      <svg class="year-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="bar" x="0" width={WIDTH} y={HEIGHT - height} height={height} />
      </svg>
      <span class="timeline__bar-name">{year}</span> <span class="visually-hidden">{activities(count)}</span>
      <span class="timeline__bar-count" aria-hidden="true">{group(count)}</span>
    </button>
  );
}
