// @ts-check
import { mask } from "../../fold/fold-table-reader.js";
import { skeleton } from "../../fold/fold.js";
import { element } from "./elements.js";

/** @typedef {import("../index/hits.js").Hit} Hit */
/** @typedef {{ left: string, phrase: string, right: string }} CutHit */

/**
 * A hit with its surroundings. An ellipsis stands where the passage goes on.
 * @param {Hit} hit
 * @param {number} context Characters on each side.
 * @returns {CutHit}
 */
export function cutHit({ text, start, end, isCutBefore, isCutAfter }, context) {
  const from = wholeCharacter(text, Math.max(0, start - context));
  const to = wholeCharacter(text, Math.min(text.length, end + context));
  return {
    left: (from > 0 || isCutBefore ? "…" : "") + text.slice(from, start),
    phrase: text.slice(start, end),
    right: text.slice(end, to) + (to < text.length || isCutAfter ? "…" : ""),
  };
}

/**
 * The text, what the source has left out marked and said.
 * @param {string} text
 * @param {string} masked What is said of it.
 * @returns {(Node | string)[]}
 */
export function withMasks(text, masked) {
  const folded = skeleton(text);
  /** @type {(Node | string)[]} */
  const nodes = [];
  let at = 0;
  for (let i = folded.text.indexOf(mask); i >= 0; i = folded.text.indexOf(mask, i + 1)) {
    const shown = element("span", "search-masked", text.slice(folded.origins[i], folded.ends[i]), element("span", "vh", `（${masked}）`));
    shown.title = masked;
    nodes.push(text.slice(at, folded.origins[i]), shown);
    at = folded.ends[i];
  }

  nodes.push(text.slice(at));
  return nodes;
}

/**
 * A place that does not cut a surrogate pair in two.
 * @param {string} text
 * @param {number} at
 */
function wholeCharacter(text, at) {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
