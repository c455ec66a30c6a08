// @ts-check

// Most who read a page have searched for nothing, and load no more than this.
const { searchParams } = new URL(location.href);
const query = searchParams.get("q");
if (query !== null) {
  // Not before the page is laid out: the browser itself goes to the block that the address names.
  const laidOut = new Promise((resolve) => {
    addEventListener("load", resolve);
  });
  show(query, searchParams.get("strict") === "1", laidOut);
}

/**
 * @param {string} query
 * @param {boolean} strict
 * @param {Promise<unknown>} laidOut
 */
async function show(query, strict, laidOut) {
  const { showArrival } = await import("./show-arrival.js");
  await laidOut;
  await showArrival(query, strict);
}
