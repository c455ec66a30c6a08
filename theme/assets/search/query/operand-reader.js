// @ts-check
import { skeleton } from "../../fold/fold.js";
import { readRange } from "./date-span.js";
import { buildPattern } from "./pattern.js";
import { fieldAt } from "./query-fields.js";

/** @typedef {import("./query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("./query-reader.js").QueryReader} QueryReader */
/** @typedef {import("./query-progress.js").QueryProgress} QueryProgress */

/**
 * Reads what stands between operators: a field if its name stands here, else a term or phrase.
 * @param {QueryReader} reader
 * @param {QueryProgress} progress
 * @returns {QueryNode | null} Null after an error, and for a term that folds to nothing.
 */
export function readOperand(reader, progress) {
  const start = progress.at;
  const field = fieldAt(progress.text, start);
  if (field === null) {
    return readTerm(reader, progress);
  }

  progress.at = field.end;
  if (field.key !== "title") {
    return readFilter(reader, progress, field.key, start);
  }

  const term = readTerm(reader, progress);
  return term === null ? progress.fail("missingValue", start) : { kind: "title", term };
}

/**
 * @param {QueryReader} reader
 * @param {QueryProgress} progress
 * @returns {import("./query-nodes.js").Term | null}
 */
function readTerm(reader, progress) {
  const start = progress.at;
  const { text, quoted, inside } = readSlice(reader, progress, true);
  if (/^[~～]$/.test(text)) {
    return progress.fail("badDistance", start);
  }

  const { pattern, hasWildcards } = buildPattern(text, quoted);
  if (pattern === null) {
    return hasWildcards ? progress.fail("onlyWildcards", start) : null;
  }

  progress.countTerm(start);
  return { kind: "term", text, start, pattern, written: hasWildcards ? null : inside };
}

/**
 * @param {QueryReader} reader
 * @param {QueryProgress} progress
 * @param {string} key
 * @param {number} nameStart
 * @returns {QueryNode | null}
 */
function readFilter(reader, progress, key, nameStart) {
  const start = progress.at;
  const { text, inside } = readSlice(reader, progress, key !== "date");
  const folded = skeleton(inside).text;
  if (folded === "") {
    return progress.fail("missingValue", nameStart);
  }

  progress.countTerm(nameStart);
  if (key !== "date") {
    return { kind: "field", key, folded, text, start };
  }

  const asked = readRange(inside);
  const isUndated = /^(?:无|不详|none|unknown)$/.test(folded);
  return asked === null && !isUndated ? progress.fail("badDate", start) : { kind: "date", asked, text, start };
}

/**
 * Takes a word, a phrase, or a phrase that a word follows without a blank.
 * @param {QueryReader} reader
 * @param {QueryProgress} progress
 * @param {boolean} hasOperators Whether `>` and `~` end it.
 * @returns {{ text: string, quoted: number, inside: string }} `quoted` is how much of the text stands in quotation marks, marks included;
 *   `inside` is a phrase without them.
 */
function readSlice(reader, progress, hasOperators) {
  const start = progress.at;
  const end = reader.quoteEnd(start);
  if (end === 0) {
    progress.fail("unclosedQuote", start, 1);
    return { text: "", quoted: 0, inside: "" };
  }

  const quoted = Math.max(end - start, 0);
  progress.at = reader.wordEnd(start + quoted, hasOperators);
  const text = progress.text.slice(start, progress.at);
  return { text, quoted, inside: quoted > 0 && quoted === text.length ? text.slice(1, -1) : text };
}
