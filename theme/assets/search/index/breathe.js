// @ts-check

/** Milliseconds of work after which the page gets its turn. */
const slice = 12;

let started = performance.now();

/** @type {Promise<void>} */
let turn = Promise.resolve();

/**
 * Lets the browser do what waits, if work has gone on for long. Those who call at the same time go on one after another: the work of one
 * counts for the next.
 */
export function breathe() {
  turn = turn.then(pause);
  return turn;
}

async function pause() {
  if (performance.now() - started > slice) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    started = performance.now();
  }
}
