// @ts-check
import { breathe } from "../search/index/breathe.js";
import { gramLength } from "./gram-index.js";

/** Characters of a run that is worth telling: the same eight in a row are no chance. */
export const runLength = 8;

/** Runs in more speeches than this are set phrases that everybody uses. */
export const commonSpeeches = 40;

/** Lines of the library that are looked at for a sentence. */
const mostCandidates = 24;

/** Runs that are remembered for counting, over all speeches. */
const mostRuns = 1 << 20;

/**
 * @typedef {object} Candidate A line of the library that a sentence of the draft may come from.
 * @property {number} line
 * @property {number} votes How many grams they share.
 * @property {number} run Length of their longest common run, within the sentence.
 * @property {number} from Where it begins in the line's skeleton.
 */

/** What a scan of the library finds, bounded whatever the draft and the library are. */
export class Evidence {
  #draft;
  #sentenceOf;

  /** How many speeches have the run of eight that begins here. */
  #speeches;
  #lastSpeech;
  #votes;
  #longest;
  #longestFrom;

  /** @type {number[]} The sentences that the line at hand has something of. */
  #touched = [];
  #runs = new Int32Array(1 << 10);
  #runCount = 0;

  /** @type {Candidate[][]} Of each sentence, the best first. */
  candidates;

  /** @param {import("./draft-text.js").FoldedText} draft */
  constructor(draft) {
    const { length } = draft.codes;
    const count = draft.sentences.length;
    this.#draft = draft;
    this.#sentenceOf = new Int32Array(length);
    draft.sentences.forEach(({ from, to }, sentence) => this.#sentenceOf.fill(sentence, from, to));
    this.#speeches = new Uint32Array(length);
    this.#lastSpeech = new Int32Array(length).fill(-1);
    this.#votes = new Uint32Array(count);
    this.#longest = new Uint32Array(count);
    this.#longestFrom = new Uint32Array(count);
    this.candidates = draft.sentences.map(() => []);
  }

  /**
   * @param {number} speech
   * @param {number} draftFrom
   * @param {number} from In the line's skeleton.
   * @param {number} length
   */
  addRun(speech, draftFrom, from, length) {
    const end = draftFrom + length;
    for (let sentence = this.#sentenceOf[draftFrom]; sentence < this.#votes.length && this.#draft.sentences[sentence].from < end; sentence++) {
      const { from: first, to: last } = this.#draft.sentences[sentence];
      const start = Math.max(first, draftFrom);
      const shared = Math.min(last, end) - start;
      this.#vote(sentence, Math.max(1, shared - gramLength + 1), length >= runLength ? shared : 0, from + start - draftFrom);
    }

    if (length >= runLength) {
      this.#count(speech, draftFrom, length);
    }
  }

  /** @param {number} line The number of the line whose runs have been added. */
  endLine(line) {
    for (const sentence of this.#touched) {
      offer(this.candidates[sentence], { line, votes: this.#votes[sentence], run: this.#longest[sentence], from: this.#longestFrom[sentence] });
      this.#votes[sentence] = 0;
      this.#longest[sentence] = 0;
    }

    this.#touched.length = 0;
  }

  /** What of the draft stands in the library: 0 nothing, 1 a set phrase of many speeches, 2 a run of a few. By character of the skeleton. */
  coverage() {
    const found = new Uint8Array(this.#speeches.length);
    this.#speeches.forEach((count, at) => {
      if (count > 0) {
        const kind = count > commonSpeeches ? 1 : 2;
        for (let i = at; i < at + runLength; i++) {
          found[i] = Math.max(found[i], kind);
        }
      }
    });
    return found;
  }

  /**
   * How many characters of the draft each speech has, set phrases aside.
   * @returns {Promise<{ speech: number, characters: number }[]>} The most first.
   */
  async bySpeech() {
    /** @type {Map<number, number>} */
    const characters = new Map();
    const coverage = this.coverage();
    const stamps = new Int32Array(coverage.length).fill(-1);
    for (let i = 0; i < this.#runCount * 3; i += 3) {
      if (i % (3 << 10) === 0) {
        await breathe();
      }

      const [speech, from, length] = this.#runs.subarray(i, i + 3);
      for (let at = from; at < from + length; at++) {
        if (stamps[at] !== speech && coverage[at] === 2) {
          stamps[at] = speech;
          characters.set(speech, (characters.get(speech) ?? 0) + 1);
        }
      }
    }

    return [...characters].map(([speech, count]) => ({ speech, characters: count })).sort((a, b) => b.characters - a.characters || a.speech - b.speech);
  }

  /**
   * @param {number} sentence
   * @param {number} votes
   * @param {number} run
   * @param {number} from
   */
  #vote(sentence, votes, run, from) {
    if (this.#votes[sentence] === 0) {
      this.#touched.push(sentence);
    }

    this.#votes[sentence] += votes;
    if (run > this.#longest[sentence]) {
      this.#longest[sentence] = run;
      this.#longestFrom[sentence] = from;
    }
  }

  /**
   * @param {number} speech
   * @param {number} from
   * @param {number} length
   */
  #count(speech, from, length) {
    for (let at = from; at <= from + length - runLength; at++) {
      if (this.#lastSpeech[at] !== speech) {
        this.#lastSpeech[at] = speech;
        this.#speeches[at]++;
      }
    }

    if (this.#runCount < mostRuns) {
      if (this.#runCount * 3 + 3 > this.#runs.length) {
        const longer = new Int32Array(this.#runs.length * 2);
        longer.set(this.#runs);
        this.#runs = longer;
      }

      this.#runs.set([speech, from, length], this.#runCount * 3);
      this.#runCount++;
    }
  }
}

/**
 * @param {Candidate[]} best
 * @param {Candidate} candidate
 */
function offer(best, candidate) {
  if (best.length === mostCandidates && weight(best[best.length - 1]) >= weight(candidate)) {
    return;
  }

  let at = best.length;
  while (at > 0 && weight(best[at - 1]) < weight(candidate)) {
    at--;
  }

  best.splice(at, 0, candidate);
  if (best.length > mostCandidates) {
    best.pop();
  }
}

/** @param {Candidate} candidate */
function weight({ votes, run }) {
  return votes + run;
}
