// @ts-check
import { FoldedText } from "./draft-text.js";
import { runLength } from "./evidence.js";
import { Trigrams } from "./likeness.js";

/** @typedef {import("./draft-text.js").Sentence} Sentence */
/** @typedef {import("./evidence.js").Candidate} Candidate */
/** @typedef {import("./library.js").Library} Library */

/**
 * @typedef {object} Place Where the library has a sentence of the draft, or something like it. Offsets are those of the line's text.
 * @property {number} line
 * @property {"same" | "near" | "phrase"} level
 * @property {number} score From 0 to 1.
 * @property {number} start The words that are shown: those of the sentence, or of the library's sentence.
 * @property {number} end
 * @property {number} runStart The words that both have, where there is a run of them; else as `start`.
 * @property {number} runEnd
 */

/** How alike two sentences are that one was made from the other: the share of runs of three characters of the shorter one. */
const near = 0.6;

/** A sentence that is so much shorter than another is a part of it, not a version. */
const mostRatio = 3;

/** Places that a sentence is given. */
const mostPlaces = 8;

/** Lines whose folded text is at hand. */
const mostLines = 2000;

/** @type {Record<Place["level"], number>} */
const rank = { same: 0, near: 1, phrase: 2 };

/** Says where in the candidate lines a sentence stands. */
export class Placing {
  /** @type {Map<number, FoldedText>} */
  #lines = new Map();
  #draft;
  #library;

  /**
   * @param {FoldedText} draft
   * @param {Library} library
   */
  constructor(draft, library) {
    this.#draft = draft;
    this.#library = library;
  }

  /**
   * @param {Sentence} sentence
   * @param {Candidate[]} candidates
   * @returns {Place[]} The most similar first.
   */
  places(sentence, candidates) {
    const trigrams = new Trigrams(this.#draft.codes, sentence.from, sentence.to);
    const found = candidates.map((candidate) => this.#place(sentence, trigrams, candidate)).filter((place) => place !== null);
    return found.sort((a, b) => rank[a.level] - rank[b.level] || b.score - a.score || a.line - b.line).slice(0, mostPlaces);
  }

  /**
   * @param {Sentence} sentence
   * @param {Trigrams} trigrams
   * @param {Candidate} candidate
   * @returns {Place | null}
   */
  #place({ from, to }, trigrams, { line, run, from: runFrom }) {
    const length = to - from;
    const text = this.#folded(line);
    if (run === length) {
      const { start, end } = text.place(runFrom, runFrom + run);
      return { line, level: "same", score: 1, start, end, runStart: start, runEnd: end };
    }

    const best = this.#mostAlike(text, trigrams, length);
    if (best !== null && best.score >= near) {
      const { start, end } = text.place(best.from, best.to);
      return { line, level: "near", score: best.score, start, end, runStart: start, runEnd: end };
    }

    if (run < runLength) {
      return null;
    }

    const shared = text.place(runFrom, runFrom + run);
    const { start, end } = around(text, runFrom, runFrom + run);
    return { line, level: "phrase", score: run / length, start, end, runStart: shared.start, runEnd: shared.end };
  }

  /**
   * @param {FoldedText} text
   * @param {Trigrams} trigrams
   * @param {number} length Of the draft's sentence.
   */
  #mostAlike(text, trigrams, length) {
    let best = null;
    for (const { from, to } of text.sentences) {
      const shorter = Math.min(length, to - from);
      if (shorter >= runLength && Math.max(length, to - from) <= mostRatio * shorter) {
        const score = trigrams.containment(text.codes, from, to);
        best = best === null || score > best.score ? { from, to, score } : best;
      }
    }

    return best;
  }

  /** @param {number} line */
  #folded(line) {
    let folded = this.#lines.get(line);
    if (folded === undefined) {
      if (this.#lines.size >= mostLines) {
        this.#lines.clear();
      }

      folded = new FoldedText(this.#library.lines[line].text);
      this.#lines.set(line, folded);
    }

    return folded;
  }
}

/**
 * The sentences of a text that a stretch of its skeleton stands in.
 * @param {FoldedText} text
 * @param {number} from
 * @param {number} to
 */
function around(text, from, to) {
  const touched = text.sentences.filter((sentence) => sentence.from < to && sentence.to > from);
  return text.place(touched[0].from, touched[touched.length - 1].to);
}
