// Looks on while a page is opened and used, the same way whichever page it is. It runs before anything of the page's own.

window.seen = (() => {
  const seen = { largest: 0, running: 0, readable: 0, shift: 0, bytes: 0 };
  const tasks = [];
  const windows = [];
  let stirred = performance.now();
  let use;
  /** Kept when the filters can be used. */
  seen.used = new Promise(done => { use = done; });

  const watch = (type, look) => new PerformanceObserver(list => list.getEntries().forEach(look)).observe({ type, buffered: true });
  watch('largest-contentful-paint', entry => { seen.largest = entry.startTime; });
  watch('layout-shift', entry => { if (!entry.hadRecentInput) seen.shift += entry.value; });
  watch('longtask', entry => {
    tasks.push(entry);
    stirred = performance.now();
  });
  for (const type of ['navigation', 'resource']) {
    watch(type, entry => {
      seen.bytes += entry.transferSize;
      stirred = performance.now();
    });
  }
  new MutationObserver(() => {
    stirred = performance.now();
    if (seen.running || document.documentElement?.dataset.app !== 'on') return;
    seen.running = stirred;
    use(true);
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });

  // A frame's state is looked at where it can no longer change: after the frame's callbacks and its layout, which is when
  // sizes are told. The message that is sent then arrives when the frame is painted.
  let looks = [];
  const { port1, port2 } = new MessageChannel();
  const met = [];
  port1.onmessage = () => {
    const now = performance.now();
    for (const tell of met.splice(0)) tell(now);
  };
  const sizes = new ResizeObserver(() => {
    looks = looks.filter(({ holds, tell }) => {
      if (!holds()) return true;
      met.push(tell);
      return false;
    });
    if (met.length > 0) port2.postMessage(null);
  });
  function frame() {
    if (looks.length === 0) return;
    requestAnimationFrame(frame);
    const root = document.documentElement;
    if (!root) return;
    // What is observed anew is told of in this very frame.
    sizes.unobserve(root);
    sizes.observe(root);
  }

  /** When the first frame is painted in which something holds. */
  function painted(holds) {
    return new Promise(tell => {
      looks.push({ holds, tell });
      if (looks.length === 1) requestAnimationFrame(frame);
    });
  }

  function isReadable() {
    const entry = document.querySelector('.finder__found .entry, main .entry');
    return entry !== null && entry.getBoundingClientRect().height > 0 && entry.querySelector('.entry__title').textContent.trim() !== '';
  }
  painted(isReadable).then(now => { seen.readable = now; });

  /** What the page says: the number found, the counts, and the list. */
  function shown() {
    const counts = [...document.querySelectorAll('.facet__option')].map(option => [
      option.querySelector('input').id,
      option.querySelector('.facet__count')?.textContent,
    ]);
    return {
      found: document.getElementById('found')?.textContent.trim(),
      counts: Object.fromEntries(counts.filter(([, count]) => count !== undefined)),
      ids: [...document.querySelectorAll('.entries .entry')].map(entry => entry.dataset.id),
    };
  }

  /** The same as a text, with the first entry as it is written, and where it leads. */
  function state() {
    if (document.getElementById('coming')) return '';
    const texts = css => [...document.querySelectorAll(css)].map(element => element.textContent).join();
    const ids = [...document.querySelectorAll('.entries .entry')].map(entry => entry.dataset.id).join();
    const found = document.getElementById('found')?.textContent;
    return [found, texts('.facet__count'), texts('.timeline__bar-count'), ids, document.querySelector('.entry')?.innerHTML].join('\n');
  }

  /** Holds when nothing has stirred for so long, and nothing is on its way. */
  function settled(span) {
    return new Promise(done => {
      (function look() {
        const isDone = !document.getElementById('coming') && performance.now() - stirred > span;
        if (isDone) done(true);
        else setTimeout(look, span / 10);
      })();
    });
  }

  /** The longest of some tasks. */
  const longest = some => some.reduce((most, task) => Math.max(most, task.duration), 0);

  Object.assign(seen, {
    settled,
    shown,
    state,
    first: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    blocked: () => tasks.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
    longestBefore: () => longest(tasks.filter(task => !seen.running || task.startTime < seen.running)),
    longestAfter: () => (seen.running ? longest(tasks.filter(task => task.startTime >= seen.running)) : null),
    /** Tasks between an event and its painted answer; what the bench itself does lies outside. */
    longestAnswering: () => longest(tasks.filter(({ startTime, duration }) =>
      windows.some(([start, end]) => startTime < end && startTime + duration > start))),
    /** The control of a facet's nth most frequent value. */
    common(facet, nth) {
      const count = option => +option.querySelector('.facet__count').textContent.replace(/\D/g, '');
      const options = [...document.querySelectorAll('.facet__option')]
        .filter(option => !option.hidden && option.querySelector('input').name === facet && option.querySelector('.facet__count'));
      return options.sort((a, b) => count(b) - count(a))[nth]?.querySelector('input').id ?? null;
    },
    /** Brings something into view, and says where its middle is. */
    aim(css) {
      const element = document.querySelector(css);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + Math.min(width / 2, 40), top + height / 2];
    },
    /** From here on the next click or key is timed, until a frame with this state is painted. */
    expect(wanted) {
      let start = null;
      const note = event => { start ??= event.timeStamp; };
      const types = ['click', 'keydown'];
      types.forEach(type => addEventListener(type, note, true));
      seen.answer = painted(() => start !== null && state() === wanted).then(end => {
        types.forEach(type => removeEventListener(type, note, true));
        windows.push([start, end]);
        return end - start;
      });
      return true;
    },
  });
  return seen;
})();
