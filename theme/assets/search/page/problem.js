// @ts-check
import { ShardError } from "../index/shard-error.js";

/** @typedef {import("../query/query-parser.js").QueryError} QueryError */
/** @typedef {import("./words.js").Words} Words */

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
 * Whether the page names an index that is not there: it is of another build.
 * @param {unknown} error
 */
export function isStale(error) {
  return error instanceof ShardError && error.problem === "missing";
}
