// @ts-check
import { FoldedText } from "./draft-text.js";

/** @typedef {{ text: string, differs: boolean }} Stretch */

/** Skeleton characters of a sentence that are compared one by one. */
const most = 500;

/** A shorter stretch that is the same between two that differ is chance. */
const shortestSame = 2;

/**
 * Two wordings of a sentence, each divided into what the other has too and what it has not.
 * @param {string} a
 * @param {string} b
 * @returns {[Stretch[], Stretch[]]}
 */
export function difference(a, b) {
  const left = new FoldedText(a);
  const right = new FoldedText(b);
  const { inLeft, inRight } = shared(left.codes.subarray(0, most), right.codes.subarray(0, most));
  return [stretches(left, inLeft), stretches(right, inRight)];
}

/**
 * The longest common subsequence, without stretches that are too short.
 * @param {Uint16Array} a
 * @param {Uint16Array} b
 */
function shared(a, b) {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1] + 1 : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }

  const inLeft = new Uint8Array(a.length);
  const inRight = new Uint8Array(b.length);
  for (let i = 0, j = 0, run = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      run++;
      inLeft[i++] = 1;
      inRight[j++] = 1;
      continue;
    }

    drop(inLeft, inRight, i, j, run);
    run = 0;
    if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
      i++;
    } else {
      j++;
    }
  }

  return { inLeft, inRight };
}

/**
 * @param {Uint8Array} inLeft
 * @param {Uint8Array} inRight
 * @param {number} i Where the run ends on the left.
 * @param {number} j
 * @param {number} run
 */
function drop(inLeft, inRight, i, j, run) {
  if (run > 0 && run < shortestSame && run < i && run < j) {
    inLeft.fill(0, i - run, i);
    inRight.fill(0, j - run, j);
  }
}

/**
 * @param {FoldedText} folded
 * @param {Uint8Array} isShared By character of the skeleton.
 * @returns {Stretch[]}
 */
function stretches({ text, origins, ends }, isShared) {
  /** @type {Stretch[]} */
  const found = [];
  const add = (/** @type {number} */ start, /** @type {number} */ end, /** @type {boolean} */ differs) => {
    const last = found[found.length - 1];
    if (last?.differs === differs) {
      last.text += text.slice(start, end);
    } else if (end > start) {
      found.push({ text: text.slice(start, end), differs });
    }
  };
  let at = 0;
  isShared.forEach((same, i) => {
    // Punctuation goes with what stands around it.
    add(at, origins[i], same === 0 && found[found.length - 1]?.differs === true);
    add(origins[i], ends[i], same === 0);
    at = ends[i];
  });
  add(at, text.length, isShared.length < origins.length);
  return found;
}
