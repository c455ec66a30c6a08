// @ts-check
import { readOperand } from "./operand-reader.js";
import { limits } from "./query-limits.js";
import { isSpan, joined, onlyExcludes } from "./query-nodes.js";
import { QueryProgress } from "./query-progress.js";
import { distanceOf, QueryReader } from "./query-reader.js";

/** @typedef {import("./query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("./query-nodes.js").SpanNode} SpanNode */
/** @typedef {import("./query-progress.js").QueryError} QueryError */

/**
 * Reads the text of a query, as the server does.
 * @param {string} text
 * @returns {{ root: QueryNode, error: null } | { root: null, error: QueryError }}
 */
export function parseQuery(text) {
  if (text.length > limits.length) {
    return { root: null, error: { code: "tooLong", start: limits.length, length: text.length - limits.length } };
  }

  const parser = new QueryParser(text);
  const root = parser.readAny();
  if (root === null || onlyExcludes(root)) {
    parser.progress.fail(root === null ? "nothingToSearch" : "onlyNegative", 0, text.length);
  }

  const { error } = parser.progress;
  return error === null ? { root: /** @type {QueryNode} */ (root), error } : { root: null, error };
}

class QueryParser {
  /** @param {string} text */
  constructor(text) {
    this.reader = new QueryReader(text);
    this.progress = new QueryProgress(text);
  }

  /** @returns {QueryNode | null} */
  readAny() {
    const { reader, progress } = this;
    /** @type {(QueryNode | null)[]} */
    const branches = [];
    let bar = -1;
    while (true) {
      const start = reader.skipBlanks(progress.at);
      progress.at = start;
      branches.push(this.readAll());
      const isBar = reader.isBar(progress.at);
      if (progress.at === start && (isBar || bar >= 0)) {
        progress.fail("missingOperand", isBar ? start : bar, 1);
      }

      if (!reader.isBar(progress.at)) {
        return joined("any", branches);
      }

      bar = progress.at++;
    }
  }

  /** @returns {QueryNode | null} */
  readAll() {
    const { reader, progress } = this;
    /** @type {(QueryNode | null)[]} */
    const units = [];
    while (progress.at < progress.text.length && !reader.isBar(progress.at) && !reader.isClosing(progress.at)) {
      units.push(this.readUnit());
      progress.at = reader.skipBlanks(progress.at);
    }

    return joined("all", units);
  }

  /** @returns {QueryNode | null} */
  readUnit() {
    if (!this.reader.isExclusion(this.progress.at)) {
      return this.readSpan();
    }

    this.progress.descend();
    const item = this.readUnit();
    this.progress.depth--;
    return item && { kind: "not", item };
  }

  /** @returns {QueryNode | null} */
  readSpan() {
    const { reader, progress } = this;
    const start = progress.at;
    let left = this.readOperand();
    while (progress.error === null) {
      const at = reader.skipBlanks(progress.at);
      const operator = reader.operatorAt(at);
      if (operator === "") {
        break;
      }

      left = isSpan(left) ? this.readRight(left, at, operator) : progress.fail(whyNoSpan(left), start);
    }

    return left;
  }

  /**
   * @param {SpanNode} left
   * @param {number} at Where the operator stands.
   * @param {string} operator
   * @returns {SpanNode | null}
   */
  readRight(left, at, operator) {
    const { reader, progress } = this;
    const distance = distanceOf(operator);
    if (distance === null) {
      return progress.fail("badDistance", at, operator.length);
    }

    const start = reader.skipBlanks(at + operator.length);
    progress.at = start;
    if (reader.endsUnit(start)) {
      return progress.fail("missingOperand", at, operator.length);
    }

    if (reader.isOpening(start) || reader.isExclusion(start)) {
      return progress.fail("badOperand", start, 1);
    }

    const right = this.readOperand();
    if (right?.kind !== "term") {
      return progress.fail(whyNoSpan(right), start);
    }

    return distance > 0 ? { kind: "near", left, right, distance } : { kind: "ordered", left, right };
  }

  /** @returns {QueryNode | null} */
  readOperand() {
    const { reader, progress } = this;
    if (reader.isOpening(progress.at)) {
      return this.readGroup();
    }

    const { length } = reader.operatorAt(progress.at);
    return length > 0 ? progress.fail("missingOperand", progress.at, length) : readOperand(reader, progress);
  }

  /** @returns {QueryNode | null} */
  readGroup() {
    const { reader, progress } = this;
    const start = progress.at;
    progress.descend();
    reader.openGroups++;
    const inside = this.readAny();
    if (reader.isClosing(progress.at)) {
      progress.at++;
    } else {
      progress.fail("unclosedGroup", start, 1);
    }

    reader.openGroups--;
    progress.depth--;
    return inside;
  }
}

/** @param {QueryNode | null} operand */
function whyNoSpan(operand) {
  return operand === null ? "missingOperand" : "badOperand";
}
