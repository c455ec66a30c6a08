// @ts-check
import { gramLength, hashAt, rolled } from "./gram-index.js";

/**
 * @callback OnRun
 * @param {number} draftFrom In the draft's skeleton.
 * @param {number} from In the codes of the other text.
 * @param {number} length As long as both go on alike; at least {@link gramLength}.
 * @returns {void}
 */

/**
 * Finds what a line of the library and a draft have in common, from left to right.
 * @param {Uint16Array} draft Its skeleton.
 * @param {import("./gram-index.js").GramIndex} grams Of the draft.
 * @param {Uint16Array} codes
 * @param {number} from Where the line begins in `codes`.
 * @param {number} to
 * @param {OnRun} onRun
 */
export function scanLine(draft, grams, codes, from, to, onRun) {
  const last = to - gramLength;
  if (last < from) {
    return;
  }

  for (let at = from, hash = hashAt(codes, from); ; at++) {
    if (grams.mayHave(hash)) {
      runsAt(draft, grams, hash, codes, from, to, at, onRun);
    }

    if (at === last) {
      return;
    }

    hash = rolled(hash, codes[at], codes[at + gramLength]);
  }
}

/**
 * The runs whose first gram stands here; whatever else the draft has of it, each place is one of its own.
 * @param {Uint16Array} draft
 * @param {import("./gram-index.js").GramIndex} grams
 * @param {number} hash
 * @param {Uint16Array} codes
 * @param {number} from
 * @param {number} to
 * @param {number} at
 * @param {OnRun} onRun
 */
function runsAt(draft, grams, hash, codes, from, to, at, onRun) {
  for (let place = grams.first(hash, codes, at); place >= 0; place = grams.next[place]) {
    if (!grams.beginsRun(place, codes, at, from)) {
      continue;
    }

    let before = 0;
    while (at - before > from && place - before > 0 && codes[at - before - 1] === draft[place - before - 1]) {
      before++;
    }

    let after = gramLength;
    while (at + after < to && place + after < draft.length && codes[at + after] === draft[place + after]) {
      after++;
    }

    onRun(place - before, at - before, before + after);
  }
}
