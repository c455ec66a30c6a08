// @ts-check
import { meetsFilter } from "./field-filters.js";
import { findSpans } from "./spans.js";

/** @typedef {import("./query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("./query-nodes.js").SpanNode} SpanNode */
/** @typedef {import("./spans.js").MatchPassage} MatchPassage */

/** @typedef {{ passages: MatchPassage[], fields: Record<string, string[]> }} MatchDocument */

/**
 * @typedef {object} QueryHit
 * @property {number} passage Its number in the document.
 * @property {number} start In the skeleton.
 * @property {number} end In the skeleton, exclusive.
 * @property {number} displayStart In the passage's text.
 * @property {number} displayEnd In the passage's text, exclusive.
 */

/**
 * @typedef {object} DocumentMatch
 * @property {QueryHit[]} hits In the order of the text: none when only fields were asked for. A place that two terms find counts twice.
 * @property {number} passages How many passages hold a hit.
 * @property {number} weight The hits by the weight of their passages.
 */

/**
 * Holds a query against one document by looking at all of its text.
 * @param {QueryNode} node
 * @param {MatchDocument} document
 * @param {boolean} strict Whether punctuation and script count; terms with wildcards are searched folded all the same.
 * @returns {DocumentMatch | null} Null when the document does not match.
 */
export function matchDocument(node, document, strict) {
  const hits = hitsOf(node, document, strict);
  return (
    hits && {
      hits: hits.sort((one, other) => one.passage - other.passage || one.start - other.start || one.end - other.end),
      passages: new Set(hits.map(({ passage }) => passage)).size,
      weight: hits.reduce((sum, { passage }) => sum + document.passages[passage].weight, 0),
    }
  );
}

/**
 * @param {QueryNode} node
 * @param {MatchDocument} document
 * @param {boolean} strict
 * @returns {QueryHit[] | null} Null when the node does not match; no hits when it matches by something else than a place.
 */
function hitsOf(node, document, strict) {
  switch (node.kind) {
    case "all":
    case "any": {
      const parts = node.items.map((item) => hitsOf(item, document, strict));
      const matches = node.kind === "all" ? !parts.includes(null) : parts.some((hits) => hits !== null);
      return matches ? parts.flatMap((hits) => hits ?? []) : null;
    }
    case "not":
      return hitsOf(node.item, document, strict) === null ? [] : null;
    case "field":
    case "date":
      return meetsFilter(node, document.fields) ? [] : null;
    case "title":
      return placesOf(node.term, document.passages, strict, true);
    default:
      return placesOf(node, document.passages, strict, false);
  }
}

/**
 * @param {SpanNode} node
 * @param {MatchPassage[]} passages
 * @param {boolean} strict
 * @param {boolean} titlesOnly
 */
function placesOf(node, passages, strict, titlesOnly) {
  const hits = passages.flatMap((passage, number) =>
    passage.isPage || !titlesOnly
      ? findSpans(node, passage, strict).map(({ start, end }) => ({
          passage: number,
          start,
          end,
          displayStart: passage.skeleton.origins[start],
          displayEnd: passage.skeleton.ends[end - 1],
        }))
      : [],
  );
  return hits.length > 0 ? hits : null;
}
