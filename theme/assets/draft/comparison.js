// @ts-check
import { breathe } from "../search/index/breathe.js";
import { FoldedText } from "./draft-text.js";
import { Evidence } from "./evidence.js";
import { GramIndex } from "./gram-index.js";
import { Placing } from "./placing.js";
import { scanLine } from "./run-scan.js";

/** @typedef {import("./library.js").Library} Library */
/** @typedef {import("./placing.js").Place} Place */

/**
 * @typedef {object} ComparedSentence
 * @property {"same" | "near" | "phrase" | "common" | "new"} level As the best of its places; "common" when it has nothing but phrases of many speeches.
 * @property {Place[]} places The most similar first.
 *
 * @typedef {object} Comparison
 * @property {FoldedText} draft
 * @property {ComparedSentence[]} sentences Those of the draft.
 * @property {Uint8Array} coverage By character of the draft's skeleton, see {@link Evidence.coverage}.
 * @property {number} matched Characters of the skeleton that stand in the library in runs of eight or more, set phrases aside.
 * @property {{ speech: number, characters: number }[]} speeches
 */

/** Lines that are scanned without looking at the clock. */
const portion = 64;

/**
 * Compares a draft with the library.
 * @param {string} text Cleaned.
 * @param {Library} library
 * @param {AbortSignal} signal
 * @returns {Promise<Comparison>}
 */
export async function compare(text, library, signal) {
  const draft = new FoldedText(text);
  const evidence = await scanned(draft, library, signal);
  const coverage = evidence.coverage();
  const placing = new Placing(draft, library);

  /** @type {Map<string, ComparedSentence>} */
  const known = new Map();
  const sentences = [];
  for (const [number, sentence] of draft.sentences.entries()) {
    await breathe();
    signal.throwIfAborted();

    // What a draft says again has one answer.
    const words = draft.skeleton.slice(sentence.from, sentence.to);
    const compared = known.get(words) ?? comparedSentence(placing.places(sentence, evidence.candidates[number]), coverage.subarray(sentence.from, sentence.to));
    known.set(words, compared);
    sentences.push(compared);
    if (compared.level === "same") {
      coverage.fill(2, sentence.from, sentence.to);
    }
  }

  return { draft, sentences, coverage, matched: coverage.reduce((count, kind) => count + (kind === 2 ? 1 : 0), 0), speeches: await evidence.bySpeech() };
}

/**
 * @param {FoldedText} draft
 * @param {Library} library
 * @param {AbortSignal} signal
 */
async function scanned(draft, library, signal) {
  const evidence = new Evidence(draft);
  const grams = new GramIndex(draft.codes);
  let speech = 0;
  let lineStart = 0;
  const onRun = (/** @type {number} */ draftFrom, /** @type {number} */ from, /** @type {number} */ length) => evidence.addRun(speech, draftFrom, from - lineStart, length);
  for (const { first, codes, starts } of library.parts) {
    for (let line = 0; line < starts.length - 1; line++) {
      if (line % portion === 0) {
        await breathe();
        signal.throwIfAborted();
      }

      speech = library.lines[first + line].speech;
      lineStart = starts[line];
      scanLine(draft.codes, grams, codes, lineStart, starts[line + 1] - 1, onRun);
      evidence.endLine(first + line);
    }
  }

  return evidence;
}

/**
 * @param {Place[]} places
 * @param {Uint8Array} coverage Of the sentence.
 * @returns {ComparedSentence}
 */
function comparedSentence(places, coverage) {
  if (places.length === 0) {
    return { level: "new", places };
  }

  const { level } = places[0];
  return { level: level === "phrase" && !coverage.includes(2) ? "common" : level, places };
}
