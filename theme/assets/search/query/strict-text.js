// @ts-check
import { skeleton } from "../../fold/fold.js";

/** @typedef {import("./pattern-matcher.js").Span} Span */
/** @typedef {import("./spans.js").MatchPassage} MatchPassage */

/**
 * A term as it was written, for a strict search: script and punctuation must stand in the text as they do here, blanks aside. What stands
 * before the first and after the last character of the term's skeleton must stand around the hit.
 * @param {string} written
 * @returns {(passage: MatchPassage, span: Span) => boolean} Whether a place of the passage reads so.
 */
export function strictText(written) {
  const { text, origins, ends } = skeleton(written);
  const [before, core, after] = cut(written, origins[0], ends[text.length - 1]);
  return (passage, span) => {
    const [left, middle, right] = cut(passage.text, passage.skeleton.origins[span.start], passage.skeleton.ends[span.end - 1]);
    return middle === core && left.endsWith(before) && right.startsWith(after);
  };
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function cut(text, start, end) {
  return [text.slice(0, start), text.slice(start, end), text.slice(end)].map((part) => part.replace(/[\s\u0085]/g, ""));
}
