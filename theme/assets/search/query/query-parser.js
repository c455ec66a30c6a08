// @ts-check
import { skeleton } from "../../fold/fold.js";
import { readRange } from "./date-span.js";
import { buildPattern } from "./pattern.js";
import { fieldAt } from "./query-fields.js";
import { limits } from "./query-limits.js";
import { distanceOf, readQuery } from "./query-reader.js";

/** @typedef {import("./query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("./query-nodes.js").SpanNode} SpanNode */

/**
 * @typedef {"unclosedQuote" | "unclosedGroup" | "nothingToSearch" | "onlyNegative" | "onlyWildcards" | "missingOperand" | "badOperand"
 *   | "badDistance" | "missingValue" | "badDate" | "tooLong" | "tooManyTerms" | "tooDeep"} QuerySyntax
 */

/** @typedef {{ code: QuerySyntax, start: number, length: number }} QueryError The place is in UTF-16 code units of the query. */

/**
 * Reads the text of a query, as the server does.
 * @param {string} text
 * @returns {{ root: QueryNode, error: null } | { root: null, error: QueryError }}
 */
export function parseQuery(text) {
  const reader = readQuery(text);
  let at = 0;
  let depth = 0;
  let terms = 0;
  /** @type {QueryError | null} */
  let error = null;

  /**
   * Notes the first error and ends the reading: at the end of the text every loop stops.
   * @param {QuerySyntax} code
   * @param {number} start
   * @param {number} length
   */
  const fail = (code, start, length) => {
    error ??= { code, start, length };
    at = text.length;
    return null;
  };

  /** Steps over the opening of a group or an exclusion. */
  const descend = () => {
    at++;
    if (++depth > limits.depth) {
      fail("tooDeep", at - 1, 1);
    }
  };

  /** @param {number} start */
  const count = (start) => {
    if (++terms > limits.terms) {
      fail("tooManyTerms", start, at - start);
    }
  };

  /** @returns {QueryNode | null} */
  const readAny = () => {
    /** @type {QueryNode[]} */
    const branches = [];
    let bar = -1;
    while (true) {
      at = reader.skipBlanks(at);
      const start = at;
      add(branches, readAll());
      const isBar = reader.isBar(at);
      if (at === start && (isBar || bar >= 0)) {
        fail("missingOperand", isBar ? at : bar, 1);
      }

      if (!reader.isBar(at)) {
        return joined("any", branches);
      }

      bar = at++;
    }
  };

  const readAll = () => {
    /** @type {QueryNode[]} */
    const units = [];
    while (at < text.length && !reader.isBar(at) && !reader.isClosing(at)) {
      add(units, readUnit());
      at = reader.skipBlanks(at);
    }

    return joined("all", units);
  };

  /** @returns {QueryNode | null} */
  const readUnit = () => {
    if (!reader.isExclusion(at)) {
      return readSpan();
    }

    descend();
    const item = readUnit();
    depth--;
    return item && { kind: "not", item };
  };

  const readSpan = () => {
    const start = at;
    let left = readOperand();
    while (error === null) {
      const place = reader.skipBlanks(at);
      const operator = reader.operatorAt(place);
      if (operator === "") {
        break;
      }

      if (left === null || !isSpan(left)) {
        return fail(left === null ? "missingOperand" : "badOperand", start, at - start);
      }

      left = readRight(left, place, operator);
    }

    return left;
  };

  /**
   * @param {SpanNode} left
   * @param {number} place
   * @param {string} operator
   * @returns {SpanNode | null}
   */
  const readRight = (left, place, operator) => {
    const distance = distanceOf(operator);
    if (distance === null) {
      return fail("badDistance", place, operator.length);
    }

    at = reader.skipBlanks(place + operator.length);
    const start = at;
    if (reader.endsUnit(start)) {
      return fail("missingOperand", place, operator.length);
    }

    if (reader.isOpening(start) || reader.isExclusion(start)) {
      return fail("badOperand", start, 1);
    }

    const right = readOperand();
    if (right?.kind !== "term") {
      return fail(right === null ? "missingOperand" : "badOperand", start, at - start);
    }

    return distance > 0 ? { kind: "near", left, right, distance } : { kind: "ordered", left, right };
  };

  /** @returns {QueryNode | null} */
  const readOperand = () => {
    if (reader.isOpening(at)) {
      return readGroup();
    }

    const { length } = reader.operatorAt(at);
    if (length > 0) {
      return fail("missingOperand", at, length);
    }

    const field = fieldAt(text, at);
    return field === null ? readTerm() : readField(field.key, field.end);
  };

  const readGroup = () => {
    const start = at;
    descend();
    reader.openGroups++;
    const inside = readAny();
    if (!reader.isClosing(at)) {
      fail("unclosedGroup", start, 1);
    }

    reader.openGroups--;
    depth--;
    at = Math.min(at + 1, text.length);
    return inside;
  };

  /**
   * @param {string} key
   * @param {number} valueStart
   * @returns {QueryNode | null}
   */
  const readField = (key, valueStart) => {
    const start = at;
    at = valueStart;
    if (key === "title") {
      const term = readTerm();
      return term === null ? fail("missingValue", start, at - start) : { kind: "title", term };
    }

    const { slice, inside } = readSlice(key !== "date");
    const folded = skeleton(inside).text;
    if (folded === "") {
      return fail("missingValue", start, at - start);
    }

    count(start);
    if (key !== "date") {
      return { kind: "field", key, folded, text: slice, start: valueStart };
    }

    const asked = ["无", "不详", "none", "unknown"].includes(folded) ? null : readRange(inside) ?? fail("badDate", valueStart, slice.length);
    return { kind: "date", asked, text: slice, start: valueStart };
  };

  const readTerm = () => {
    const start = at;
    const { slice, quoted, inside } = readSlice(true);
    if (/^[~～]$/.test(slice)) {
      return fail("badDistance", start, 1);
    }

    const { pattern, hasWildcards } = buildPattern(slice, quoted);
    if (pattern === null) {
      return hasWildcards ? fail("onlyWildcards", start, slice.length) : null;
    }

    count(start);
    /** @type {import("./query-nodes.js").Term} */
    const term = { kind: "term", text: slice, start, pattern, written: hasWildcards ? null : inside };
    return term;
  };

  /**
   * Takes a word, a phrase, or a phrase that a word follows without a blank.
   * @param {boolean} hasOperators
   * @returns {{ slice: string, quoted: number, inside: string }} `quoted` is how much of it stands in quotation marks, marks included;
   *   `inside` is a phrase without them.
   */
  const readSlice = (hasOperators) => {
    const start = at;
    const end = reader.quoteEnd(start);
    if (end === 0) {
      fail("unclosedQuote", start, 1);
      return { slice: "", quoted: 0, inside: "" };
    }

    const quoted = Math.max(end - start, 0);
    at = reader.wordEnd(start + quoted, hasOperators);
    const slice = text.slice(start, at);
    return { slice, quoted, inside: quoted > 0 && quoted === slice.length ? slice.slice(1, -1) : slice };
  };

  if (text.length > limits.length) {
    return { root: null, error: { code: "tooLong", start: limits.length, length: text.length - limits.length } };
  }

  const root = readAny();
  if (root === null) {
    fail("nothingToSearch", 0, text.length);
  } else if (onlyExcludes(root)) {
    fail("onlyNegative", 0, text.length);
  }

  return root === null || error !== null ? { root: null, error: /** @type {QueryError} */ (/** @type {unknown} */ (error)) } : { root, error };
}

/**
 * Whether a document could match without holding anything that is named.
 * @param {QueryNode} node
 * @returns {boolean}
 */
function onlyExcludes(node) {
  switch (node.kind) {
    case "not":
      return !onlyExcludes(node.item);
    case "all":
      return node.items.every(onlyExcludes);
    case "any":
      return node.items.some(onlyExcludes);
    default:
      return false;
  }
}

/**
 * @param {QueryNode} node
 * @returns {node is SpanNode}
 */
function isSpan(node) {
  return node.kind === "term" || node.kind === "near" || node.kind === "ordered";
}

/**
 * @param {QueryNode[]} nodes
 * @param {QueryNode | null} node
 */
function add(nodes, node) {
  if (node !== null) {
    nodes.push(node);
  }
}

/**
 * @param {"all" | "any"} kind
 * @param {QueryNode[]} items
 * @returns {QueryNode | null}
 */
function joined(kind, items) {
  return items.length > 1 ? { kind, items } : items[0] ?? null;
}
