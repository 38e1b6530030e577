// One loop over columns of bits, written as well as can be: what a careful programmer would ship without a library.

import { FACETS, items } from '../items.js';
import { words } from '../text.js';

export const name = 'one-pass loop';
export const text = 'same';

/** A facet's values and, for each item, a bit for each that it has; the 33rd and later ones in `high`. */
function column(all, facet) {
  const values = [...new Set(all.flatMap(item => item[facet] ?? []))].sort();
  const place = new Map(values.map((value, at) => [value, at]));
  const low = new Uint32Array(all.length);
  const high = new Uint32Array(values.length > 32 ? all.length : 0);
  const whole = new Uint8Array(all.length);
  all.forEach((item, at) => {
    const own = item[facet] ?? [];
    const list = Array.isArray(own) ? own : [own];
    // Counted once for all of them, and not value by value.
    if (facet === 'country' && list.length === values.length) whole[at] = 1;
    for (const value of list) {
      const bit = place.get(value);
      if (bit < 32) low[at] |= 1 << bit;
      else high[at] |= 1 << (bit - 32);
    }
  });
  return { facet, values, place, low, high, whole, counts: new Uint32Array(values.length) };
}

/** All columns. A function of its own, so that no closure keeps the items themselves. */
export function columnsOf(all) {
  return FACETS.map(facet => column(all, facet));
}

/** The words of all items in the order of the alphabet, and for each item the numbers of its own. */
export function dictionary(all) {
  const known = [...new Set(all.flatMap(item => item.words))].sort();
  const place = new Map(known.map((word, at) => [word, at]));
  const starts = new Uint32Array(all.length + 1);
  all.forEach((item, at) => { starts[at + 1] = starts[at] + item.words.length; });
  const ids = new (known.length < 65536 ? Uint16Array : Uint32Array)(starts[all.length]);
  all.forEach((item, at) => item.words.forEach((word, nth) => { ids[starts[at] + nth] = place.get(word); }));
  return { known, starts, ids };
}

export function build(texts) {
  const all = items(texts);
  const found = dictionary(all);
  return engine(columnsOf(all), all.length, () => found);
}

/** Answers questions; the dictionary is asked for when there are words to find. */
export function engine(columns, size, dictionary) {
  const meets = new Uint8Array(size);
  let known, starts, ids;
  let typed = '';

  /** The first word that does not come before this one. */
  function bound(word) {
    let [low, high] = [0, known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (known[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Marks the items in which each word that was typed begins a word; kept until other words are typed. */
  function match(text) {
    if (text === typed) return;
    // Who types on finds fewer: what was out stays out.
    if (!typed || !text.startsWith(typed)) meets.fill(1);
    typed = text;
    ({ known, starts, ids } = dictionary());
    for (const word of words(text)) {
      const first = bound(word);
      const span = bound(`${word}\uffff`) - first;
      for (let at = 0; at < size; at++) {
        if (meets[at] === 0) continue;
        const end = starts[at + 1];
        let place = starts[at];
        while (place < end && (ids[place] - first) >>> 0 >= span) place++;
        if (place === end) meets[at] = 0;
      }
    }
  }

  return {
    search(query) {
      if (query.text) match(query.text);
      return count(columns, size, query.chosen, query.text ? meets : null, query.most);
    },
    plain,
  };
}

/** Counts in one pass: what fails one facet alone still counts there, and only there. */
export function count(columns, size, chosen, meets, most = 50) {
  const asked = [];
  for (const column of columns) {
    column.counts.fill(0);
    const values = chosen[column.facet];
    if (!values) continue;
    let [low, high] = [0, 0];
    for (const value of values) {
      const bit = column.place.get(value);
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
    }
    asked.push({ column, low, high });
  }
  const whole = new Uint32Array(columns.length);
  const first = [];
  let total = 0;
  for (let at = 0; at < size; at++) {
    if (meets !== null && meets[at] === 0) continue;
    let failed = null;
    let fails = 0;
    for (let nth = 0; nth < asked.length && fails < 2; nth++) {
      const { column, low, high } = asked[nth];
      if ((column.low[at] & low) === 0 && (high === 0 || (column.high[at] & high) === 0)) {
        failed = column;
        fails++;
      }
    }
    if (fails === 0) {
      total++;
      if (first.length < most) first.push(at);
      for (let nth = 0; nth < columns.length; nth++) add(columns[nth], at, whole, nth);
    } else if (fails === 1) {
      add(failed, at, whole, columns.indexOf(failed));
    }
  }
  columns.forEach((column, nth) => {
    if (whole[nth] > 0) column.counts.forEach((_, bit) => { column.counts[bit] += whole[nth]; });
  });
  return { total, first, columns };
}

function add(column, at, whole, nth) {
  if (column.whole[at] === 1) {
    whole[nth]++;
    return;
  }
  const { counts } = column;
  for (let bits = column.low[at]; bits !== 0; bits &= bits - 1) counts[31 - Math.clz32(bits & -bits)]++;
  if (column.high.length === 0) return;
  for (let bits = column.high[at]; bits !== 0; bits &= bits - 1) counts[63 - Math.clz32(bits & -bits)]++;
}

export function plain({ total, first, columns }) {
  const counts = columns.map(({ facet, values, counts }) => [facet, Object.fromEntries(values.map((value, bit) => [value, counts[bit]]))]);
  return { total, first, counts: Object.fromEntries(counts) };
}
