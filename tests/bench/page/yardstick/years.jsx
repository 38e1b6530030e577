// How much happened in each year, as bars that filter.

import { activities } from './words.js';

const [WIDTH, HEIGHT] = [240, 40];

export function Years({ facet: { options }, counts, chosen, toggle }) {
  const tallest = Math.max(1, ...counts);
  return (
    <div class="timeline timeline--control">
      <div class="timeline__years">
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
    <div class="timeline__year">
      <button type="button" class="timeline__year-link" aria-pressed={isChosen} onClick={() => toggle('year', year)}>
        <span class="timeline__year-name">{year}</span> <span class="timeline__year-count">{activities(count)}</span>
      </button>
      <svg class="year-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <rect class="bar" x="0" width={WIDTH} y={HEIGHT - height} height={height} />
      </svg>
    </div>
  );
}
