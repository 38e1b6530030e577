// What the bench has the page do. Each engine takes its turn, so that what disturbs the machine disturbs all alike.

import { applies, differences } from './check.js';
import * as array from './engines/array.js';
import * as crossfilter from './engines/crossfilter.js';
import * as flexsearch from './engines/flexsearch.js';
import * as fuse from './engines/fuse.js';
import * as itemsjs from './engines/itemsjs.js';
import * as minisearch from './engines/minisearch.js';
import * as onePass from './engines/one_pass.js';
import * as orama from './engines/orama.js';
import * as portal from './engines/portal.js';
import { items } from './items.js';
import { toggled, typed } from './questions.js';

const KINDS = [portal, onePass, crossfilter, itemsjs, orama, array, minisearch, fuse, flexsearch];

/** A step that takes longer is not waited for again, in milliseconds. */
const TOO_LONG = 20_000;
/** So long a task is measured, and at least and at most so often. */
const [ENOUGH, LEAST, MOST] = [6_000, 3, 40];

const sleep = () => new Promise(done => { setTimeout(done); });

async function texts(folder, as = 'text') {
  const one = async name => [name, await (await fetch(`data/${folder}/${name}.json`))[as]()];
  return Object.fromEntries(await Promise.all(['project', 'activities', 'documents'].map(one)));
}

/** The value below which this share of all lies. */
function quantile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The mean of the steps' medians, and the 95th percentile of all times. */
function figures(rounds) {
  if (rounds.length === 0) return null;
  const medians = rounds[0].map((_, step) => quantile(rounds.map(round => round[step]), 0.5));
  return { median: medians.reduce((sum, one) => sum + one, 0) / medians.length, p95: quantile(rounds.flat(), 0.95) };
}

/** Rounds in which each engine does a task once, until there are enough. The first is for warming up. */
async function inTurn(engines, task) {
  const rounds = new Map(engines.map(one => [one, []]));
  const started = performance.now();
  for (let round = -1; round < MOST && (round < LEAST || performance.now() - started < ENOUGH * engines.length); round++) {
    for (const one of engines) {
      if (one.tooSlow || ((one.spent ?? 0) > ENOUGH && round >= LEAST)) continue;
      await sleep();
      const steps = await task(one);
      one.spent = (one.spent ?? 0) + steps.reduce((sum, step) => sum + step, 0);
      if (Math.max(...steps) > TOO_LONG) one.tooSlow = true;
      if (round >= 0) rounds.get(one).push(steps);
    }
  }
  return engines.map(one => {
    one.spent = 0;
    return figures(rounds.get(one));
  });
}

async function build(one, given) {
  one.engine?.free?.();
  one.engine = null;
  const start = performance.now();
  one.engine = await one.kind.build(given);
  return [performance.now() - start];
}

/** Asks all questions one after the other, as a reader would. */
async function ask({ engine }, queries) {
  const steps = [];
  for (const query of queries) {
    const start = performance.now();
    engine.search(query);
    steps.push(performance.now() - start);
    // Who steers the browser gives up on a page that says nothing for a minute.
    if (steps.at(-1) > 200) await sleep();
  }
  return steps;
}

async function measure(folder, only) {
  await portal.ready();
  const given = await texts(folder);
  const engines = KINDS.filter(kind => !only.length || only.includes(kind.name)).map(kind => ({ kind }));
  const result = { engines: engines.map(({ kind }) => ({ name: kind.name, text: kind.text })), notes: [] };
  const add = (task, of, found) => of.forEach((one, nth) => {
    result.engines[engines.indexOf(one)][task] = found[nth];
    if (one.tooSlow) result.notes.push(`${one.kind.name}: a step of "${task}" took more than ${TOO_LONG / 1000} s`);
  });
  add('build', engines, await inTurn(engines, one => build(one, given)));
  const left = engines.filter(one => !one.tooSlow);
  engines.filter(one => one.tooSlow).forEach(one => { one.engine = null; });
  if (left.length > 1) result.checked = await differences(left, given, sleep);
  const toggles = toggled(items(given));
  const counting = left.filter(({ kind }) => !kind.findsOnly);
  add('toggle', counting, await inTurn(counting, one => ask(one, toggles)));
  const letters = typed();
  const finding = left.filter(({ kind }) => applies(kind, letters[0]));
  add('letter', finding, await inTurn(finding, one => ask(one, letters)));
  return result;
}

/** The portal alone, where the others have no room: questions come from a sample, the data as bytes. */
async function alone(folder, sample) {
  await portal.ready();
  const files = Object.entries(await texts(folder, 'arrayBuffer')).map(([name, file]) => [name, new Uint8Array(file)]);
  const toggles = toggled(items(await texts(sample)));
  const engines = [{ kind: portal }];
  const [built] = await build(engines[0], Object.fromEntries(files));
  const inUse = engines[0].engine.inUse();
  // A file that is too long is refused, and of nothing all is found in no time.
  const all = Number(folder.split('/').pop());
  engines[0].engine.search({ address: '' });
  const { total } = engines[0].engine.plain();
  if (total !== all) throw new Error(`${total} of ${all} activities were loaded`);
  const [toggle] = await inTurn(engines, one => ask(one, toggles));
  const [letter] = await inTurn(engines, one => ask(one, typed()));
  return { build: built, toggle, letter, inUse, taken: portal.taken() };
}

/** Builds one engine and keeps nothing else, so that what it holds can be seen. */
async function hold(folder, name, withRecords) {
  await portal.ready();
  const kind = KINDS.find(kind => kind.name === name);
  let given = await texts(folder);
  if (kind !== portal && withRecords) window.records = JSON.parse(given.activities);
  window.held = kind ? await kind.build(given) : null;
  if (kind === portal && !withRecords) window.held.forget();
  given = null;
  return { inUse: kind === portal ? window.held.inUse() : 0, taken: kind === portal ? portal.taken() : 0 };
}

/** Does something and leaves what came of it, or of the attempt, for the bench to see. */
function leave(work) {
  window.done = null;
  work.then(result => { window.done = { result }; }, error => { window.done = { error: String(error?.stack ?? error) }; });
}

window.bench = {
  names: KINDS.map(kind => kind.name),
  measure: (folder, only = []) => leave(measure(folder, only)),
  alone: (folder, sample) => leave(alone(folder, sample)),
  hold: (folder, name, withRecords) => leave(hold(folder, name, withRecords)),
};
