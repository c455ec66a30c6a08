// @ts-check
import { skeleton } from "../../fold/fold.js";
import { toDigits, toNumerals } from "./numeral-forms.js";
import { parseQuery } from "./query-parser.js";

/** @typedef {import("./query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("./query-nodes.js").Term} Term */

const limit = 8;
const shortestPhrase = 2;

/**
 * What else could be asked when a query finds nothing: the query with one term changed. First its numbers written otherwise, then without
 * its last or first character, then its halves. Terms under an exclusion stay. Every candidate can be asked; none is the query itself.
 * Whether it finds something is for the caller to count.
 * @param {string} text
 * @returns {string[]} At most 8.
 */
export function queryVariants(text) {
  const { root } = parseQuery(text);
  if (root === null) {
    return [];
  }

  const terms = termsOf(root);
  const candidates = [otherNumerals, shorter].flatMap((change) =>
    terms.flatMap((term) => change(term).map((piece) => text.slice(0, term.start) + piece + text.slice(term.start + term.text.length))),
  );
  return [...new Set(candidates)].filter((candidate) => candidate !== text && parseQuery(candidate).root !== null).slice(0, limit);
}

/**
 * The terms of a query that are not excluded, in their order.
 * @param {QueryNode} node
 * @returns {Term[]}
 */
function termsOf(node) {
  switch (node.kind) {
    case "all":
    case "any":
      return node.items.flatMap(termsOf);
    case "near":
    case "ordered":
      return [...termsOf(node.left), node.right];
    case "title":
      return [node.term];
    case "term":
      return [node];
    default:
      return [];
  }
}

/** @param {Term} term */
function otherNumerals(term) {
  const narrow = term.text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return [toNumerals(narrow), toDigits(narrow)].filter((form) => form !== narrow);
}

/**
 * Shorter pieces of a term without wildcards, as written, in its quotation marks if it is a phrase. None cuts a pair of surrogates.
 * @param {Term} term
 */
function shorter({ text, written }) {
  if (written === null) {
    return [];
  }

  const { text: folded, origins, ends } = skeleton(written);
  const { length } = folded;
  const half = Math.ceil(length / 2);
  const isPhrase = written.length < text.length;
  return [
    [0, length - 1],
    [1, length],
    [0, half],
    [length - half, length],
  ]
    .filter(([start, end]) => end - start >= shortestPhrase && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(folded.slice(start, end)))
    .map(([start, end]) => {
      const piece = written.slice(origins[start], ends[end - 1]);
      return isPhrase ? text[0] + piece + text[text.length - 1] : piece;
    });
}
