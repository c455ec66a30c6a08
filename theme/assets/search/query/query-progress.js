// @ts-check
import { limits } from "./query-limits.js";

/**
 * @typedef {"unclosedQuote" | "unclosedGroup" | "nothingToSearch" | "onlyNegative" | "onlyWildcards" | "missingOperand" | "badOperand"
 *   | "badDistance" | "missingValue" | "badDate" | "tooLong" | "tooManyTerms" | "tooDeep"} QuerySyntax
 */

/** @typedef {{ code: QuerySyntax, start: number, length: number }} QueryError The place is in UTF-16 code units of the query. */

/** How far the reading of a query has come, what it has counted, and the first error. */
export class QueryProgress {
  at = 0;

  /** Groups and exclusions that the place is inside of. */
  depth = 0;

  terms = 0;

  /** @type {QueryError | null} */
  error = null;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  /**
   * Notes the first error and ends the reading: at the end of the text every loop stops.
   * @param {QuerySyntax} code
   * @param {number} start
   * @param {number} [length] Up to where the reading is, if not given.
   * @returns {null} For the node that could not be read.
   */
  fail(code, start, length = this.at - start) {
    this.error ??= { code, start, length };
    this.at = this.text.length;
    return null;
  }

  /**
   * Counts the term that was read since a place.
   * @param {number} start
   */
  countTerm(start) {
    if (++this.terms > limits.terms) {
      this.fail("tooManyTerms", start);
    }
  }

  /** Steps over the opening of a group or an exclusion. */
  descend() {
    this.at++;
    if (++this.depth > limits.depth) {
      this.fail("tooDeep", this.at - 1);
    }
  }
}
