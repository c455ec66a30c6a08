// @ts-check

/**
 * Why a part of the index can't be used: the host has no such file (page and index are of two builds), its content is not what it says of
 * itself, or nothing came.
 * @typedef {"missing" | "damaged" | "unreachable"} ShardProblem
 */

/** The only error that reading an index throws, besides the AbortError of a query that was given up. */
export class ShardError extends Error {
  /**
   * @param {ShardProblem} problem
   * @param {string} what
   */
  constructor(problem, what) {
    super(`The search index is ${problem}: ${what}.`);
    this.name = "ShardError";
    this.problem = problem;
  }
}

/** @param {string} what */
export function missing(what) {
  return new ShardError("missing", what);
}

/** @param {string} what */
export function damaged(what) {
  return new ShardError("damaged", what);
}

/** @param {string} what */
export function unreachable(what) {
  return new ShardError("unreachable", what);
}
