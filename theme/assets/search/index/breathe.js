// @ts-check

/** Milliseconds of work after which the page gets its turn. */
const slice = 20;

let started = performance.now();

/** Lets the browser do what waits, if work has gone on for long. */
export async function breathe() {
  if (performance.now() - started > slice) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    started = performance.now();
  }
}
