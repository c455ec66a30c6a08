// @ts-check
import { ShardError } from "../index/shard-error.js";

/** @typedef {import("../query/query-parser.js").QueryError} QueryError */
/** @typedef {import("./words.js").Words} Words */

const reloaded = "kb-search-reloaded";

/**
 * What is wrong with a query, with the place as it stands there.
 * @param {QueryError} error
 * @param {string} query
 * @param {Words} words
 */
export function queryProblem({ code, start, length }, query, words) {
  return words.say(code, { place: query.slice(start, start + length) });
}

/**
 * Why there is no answer.
 * @param {unknown} error
 * @param {Words} words
 */
export function loadProblem(error, words) {
  return words.say(error instanceof ShardError ? error.problem : "failed");
}

/**
 * Loads the page again if it is of another build than the index: once for each index, so that it never does so forever.
 * @param {unknown} error
 * @param {string} index What the page says of the index.
 * @returns {boolean} Whether it does.
 */
export function reloadOnce(error, index) {
  if (!(error instanceof ShardError) || error.problem !== "missing") {
    return false;
  }

  try {
    if (sessionStorage.getItem(reloaded) === index) {
      return false;
    }

    sessionStorage.setItem(reloaded, index);
  } catch {
    // Without storage nobody would know that it was done.
    return false;
  }

  location.reload();
  return true;
}
