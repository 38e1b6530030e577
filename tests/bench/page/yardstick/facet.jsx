// The values of one facet, each with its count.

import { useState } from 'preact/hooks';
import { group } from './words.js';

export function Facet({ of, counts, chosen, toggle }) {
  const [isOpen, open] = useState(false);
  const { facet, title, options, first } = of;
  const isShown = (option, position) => isOpen || position < first || chosen?.includes(option.value);
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {options.filter(isShown).map(option => (
        <Option key={option.value} facet={facet} option={option} count={counts[option.bit]}
          isChosen={chosen?.includes(option.value) ?? false} toggle={toggle} />
      ))}
      {first < options.length && (
        <button type="button" class="facet__more" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {isOpen ? 'Show fewer' : `Show all ${options.length}`}
        </button>
      )}
    </fieldset>
  );
}

function Option({ facet, option: { value, name, id }, count, isChosen, toggle }) {
  return (
    <div class={count === 0 ? 'facet__option facet__option--none' : 'facet__option'}>
      <input type="checkbox" id={id} name={facet} value={value} checked={isChosen} onChange={() => toggle(facet, value)} />
      <label for={id}>
        <span class="facet__name">{name}</span> <span class="facet__count">{group(count)}</span>
      </label>
    </div>
  );
}
