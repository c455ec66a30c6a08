// @ts-check
import { fieldAt, fieldName } from "../query/query-fields.js";
import { parseQuery } from "../query/query-parser.js";

/** @typedef {import("../query/query-nodes.js").QueryNode} QueryNode */
/** @typedef {{ text: string, start: number, end: number }} ActiveFilter What is written in the query, and where. */

/** What a term can't hold outside quotation marks. */
const special = /[|｜()（）~～>＞:：“”「」『』"＂\s]|^[-－]/;

const quotes = ["“”", "「」", "『』", '""'];

/**
 * The filters that every result meets.
 * @param {string} query
 * @returns {ActiveFilter[]}
 */
export function activeFilters(query) {
  const { root } = parseQuery(query);
  const items = root === null ? [] : root.kind === "all" ? root.items : [root];
  return items.flatMap((item) => {
    const node = item.kind === "not" ? item.item : item;
    if (node.kind !== "field" && node.kind !== "date") {
      return [];
    }

    const end = node.start + node.text.length;
    const start = nameStart(query, node.start) - (item.kind === "not" ? 1 : 0);
    return [{ text: query.slice(start, end), start, end }];
  });
}

/**
 * How a query asks for a value of a field; null for a field that queries don't know.
 * @param {string} key
 * @param {string} value
 */
export function filterText(key, value) {
  const name = fieldName(key);
  return name === undefined ? null : `${name}:${key === "date" ? value : asTerm(value)}`;
}

/**
 * @param {string} query
 * @param {string} filter
 */
export function addFilter(query, filter) {
  return parseQuery(query).root?.kind === "any" ? `(${query}) ${filter}` : `${query} ${filter}`.trim();
}

/**
 * @param {string} query
 * @param {ActiveFilter} filter
 */
export function removeFilter(query, { start, end }) {
  return `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
}

/**
 * Text as one term of a query; in quotation marks if it would be read otherwise.
 * @param {string} text
 */
export function asTerm(text) {
  return special.test(text) ? asPhrase(text) : text;
}

/**
 * Text in quotation marks that it doesn't hold.
 * @param {string} text
 */
export function asPhrase(text) {
  const pair = quotes.find(([opening, closing]) => !text.includes(opening) && !text.includes(closing));
  return pair === undefined ? `“${text.replace(/[“”]/g, "")}”` : pair[0] + text + pair[1];
}

/**
 * @param {string} query
 * @param {number} valueStart
 */
function nameStart(query, valueStart) {
  let start = valueStart - 1;
  while (start > 0 && fieldAt(query, start)?.end !== valueStart) {
    start--;
  }

  // A longer name may end with a shorter one.
  while (start > 0 && fieldAt(query, start - 1)?.end === valueStart) {
    start--;
  }

  return start;
}
