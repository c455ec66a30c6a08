// @ts-check
import { skeleton } from "../../fold/fold.js";
import { limits } from "./query-limits.js";

/** @typedef {import("./query-nodes.js").PatternPart} PatternPart */

/**
 * What a term looks like in a skeleton. `?` and a lone `*` are wildcards; a run of `*` is a mask, as in the texts. Pieces between wildcards
 * are folded each for itself.
 * @param {string} text
 * @param {number} quoted How much of it, from the start, holds no wildcards.
 * @returns {{ pattern: PatternPart[] | null, hasWildcards: boolean }} Null when nothing is left that would have to stand in the text.
 */
export function buildPattern(text, quoted) {
  /** @type {PatternPart[]} */
  const parts = [];
  let hasWildcards = false;
  let start = 0;
  for (let at = quoted; at < text.length; at++) {
    const isOne = /[?？]/.test(text[at]);
    if (isOne || (isStar(text, at) && !isStar(text, at - 1) && !isStar(text, at + 1))) {
      addPiece(parts, text.slice(start, at));
      addAny(parts, isOne ? 1 : 0, isOne ? 1 : limits.gap);
      hasWildcards = true;
      start = at + 1;
    }
  }

  addPiece(parts, text.slice(start));
  if (!parts.some((part) => !("least" in part))) {
    return { pattern: null, hasWildcards };
  }

  closeEnd(parts, 0);
  closeEnd(parts, parts.length - 1);
  return { pattern: parts, hasWildcards };
}

/**
 * @param {PatternPart[]} parts
 * @param {string} text
 */
function addPiece(parts, text) {
  for (const run of skeleton(text).text.match(/□|某+|[^□某]+/g) ?? []) {
    const last = parts[parts.length - 1];
    if (/[□某]/.test(run)) {
      parts.push({ masks: run.length });
    } else if (last !== undefined && "text" in last) {
      last.text += run;
    } else {
      parts.push({ text: run });
    }
  }
}

/**
 * @param {PatternPart[]} parts
 * @param {number} least
 * @param {number} most
 */
function addAny(parts, least, most) {
  const last = parts[parts.length - 1];
  if (last !== undefined && "least" in last) {
    last.least += least;
    last.most += most;
  } else {
    parts.push({ least, most });
  }
}

/**
 * A gap at an end would mean nothing: of what may stand there only what must remains.
 * @param {PatternPart[]} parts
 * @param {number} index
 */
function closeEnd(parts, index) {
  const part = parts[index];
  if ("least" in part) {
    part.most = part.least;
    if (part.least === 0) {
      parts.splice(index, 1);
    }
  }
}

/**
 * @param {string} text
 * @param {number} at
 */
function isStar(text, at) {
  return /[*＊]/.test(text.charAt(at));
}
