// @ts-check
import { findPattern } from "./pattern-matcher.js";
import { nearPairs, orderedPairs } from "./span-pairs.js";
import { strictText } from "./strict-text.js";

/** @typedef {import("./query-nodes.js").SpanNode} SpanNode */
/** @typedef {import("./pattern-matcher.js").Span} Span */

/**
 * @typedef {object} MatchPassage
 * @property {string} text What the reader sees.
 * @property {import("../../fold/fold.js").Skeleton} skeleton
 * @property {number} weight How many places one place here counts for in the order of results.
 * @property {boolean} isPage Whether it stands over the document, as a title does.
 */

/**
 * The places of a span in one passage, left to right without overlaps.
 * @param {SpanNode} node
 * @param {MatchPassage} passage
 * @param {boolean} strict
 * @returns {Span[]}
 */
export function findSpans(node, passage, strict) {
  if (node.kind !== "term") {
    const left = findSpans(node.left, passage, strict);
    const right = findSpans(node.right, passage, strict);
    return node.kind === "near" ? nearPairs(left, right, node.distance) : orderedPairs(left, right);
  }

  const standsAt = strict && node.written !== null ? strictText(node.written) : () => true;
  return findPattern(node.pattern, passage.skeleton.text, (span) => standsAt(passage, span));
}
