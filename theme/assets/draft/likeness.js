// @ts-check

/** Characters that are compared together. */
const size = 3;

/** The runs of three characters of a sentence, for comparing it with others. */
export class Trigrams {
  /** @type {Set<number>} */
  #grams = new Set();
  #length;

  /**
   * @param {Uint16Array} codes
   * @param {number} from
   * @param {number} to
   */
  constructor(codes, from, to) {
    this.#length = to - from - size + 1;
    for (let i = from; i + size <= to; i++) {
      this.#grams.add(gramAt(codes, i));
    }
  }

  /**
   * How much of the shorter of two sentences stands in the other, from 0 to 1.
   * @param {Uint16Array} codes Of the other.
   * @param {number} from
   * @param {number} to
   */
  containment(codes, from, to) {
    const others = new Set();
    for (let i = from; i + size <= to; i++) {
      others.add(gramAt(codes, i));
    }

    let shared = 0;
    for (const gram of others) {
      shared += this.#grams.has(gram) ? 1 : 0;
    }

    // By length, not by how many differ: what says one thing over and over is like nothing else.
    return shared / Math.max(1, Math.min(to - from - size + 1, this.#length));
  }
}

/**
 * @param {Uint16Array} codes
 * @param {number} at
 */
function gramAt(codes, at) {
  return (codes[at] * 0x10000 + codes[at + 1]) * 0x10000 + codes[at + 2];
}
