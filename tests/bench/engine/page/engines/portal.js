// The portal's own engine, as the WebAssembly that crates/bench makes of the core.

import start, { Engine } from './program/bench.js';

export const name = 'portal';
export const text = 'same';

let program;

/** Once a page: the program is no part of what is measured. */
export async function ready() {
  program ??= await start();
}

/** How many bytes the program has taken from the browser; it never gives any back. */
export const taken = () => program.memory.buffer.byteLength;

const encoder = new TextEncoder();
const bytes = file => (typeof file === 'string' ? encoder.encode(file) : file);

export function build({ project, activities, documents }) {
  const engine = new Engine(bytes(project), bytes(activities), bytes(documents));
  const known = new Map();
  const number = query => {
    if (!known.has(query)) known.set(query, engine.prepare(query.address));
    return known.get(query);
  };
  return {
    search: query => engine.search(number(query)),
    plain: () => ({ total: engine.total(), first: [...engine.first()], counts: JSON.parse(engine.counts()) }),
    forget: () => engine.forget_records(),
    inUse: () => engine.in_use(),
    free: () => engine.free(),
  };
}
