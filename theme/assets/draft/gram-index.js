// @ts-check
import { mask } from "../fold/fold-table-reader.js";

/** Characters that two texts must share before they are looked at. */
export const gramLength = 5;

/** Places of one gram in the draft that are looked at; a draft that says something more often says nothing new. */
const mostPlaces = 16;

const base = 0x01000193;
const outgoing = power(gramLength - 1);

/** log2 of the bits of the filter, which is small enough for the cache of a processor. */
const filterBits = 21;
const maskCode = mask.charCodeAt(0);

/** Where the grams of a draft stand in it. */
export class GramIndex {
  #codes;
  #filter = new Uint8Array(1 << (filterBits - 3));
  #heads;
  #shift;

  /** For each place the next one with the same gram, or -1. */
  next;

  /** Whether the gram at a place is one that is looked for. */
  #isKnown;

  /** @param {Uint16Array} codes The draft's skeleton. */
  constructor(codes) {
    const bits = Math.max(4, 32 - Math.clz32(codes.length * 2));
    this.#codes = codes;
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits).fill(-1);
    this.next = new Int32Array(codes.length).fill(-1);
    this.#isKnown = new Uint8Array(codes.length);
    const lasts = new Int32Array(codes.length).fill(-1);
    const counts = new Uint8Array(codes.length);
    for (let at = 0; at <= codes.length - gramLength; at++) {
      if (isTelling(codes, at)) {
        const first = this.#insert(at, hashAt(codes, at));
        if (counts[first] < mostPlaces) {
          if (counts[first] > 0) {
            this.next[lasts[first]] = at;
          }

          this.#isKnown[at] = 1;
          lasts[first] = at;
          counts[first]++;
        }
      }
    }
  }

  /**
   * Whether a gram with this hash may be there. Wrong now and then, but only in saying yes.
   * @param {number} hash
   */
  mayHave(hash) {
    const bit = spread(hash) >>> (32 - filterBits);
    return (this.#filter[bit >> 3] & (1 << (bit & 7))) !== 0;
  }

  /**
   * @param {number} hash Of the gram.
   * @param {Uint16Array} codes Of another text.
   * @param {number} at Where the gram begins there.
   * @returns {number} The first place in the draft, or -1; {@link next} leads to the others.
   */
  first(hash, codes, at) {
    const slots = this.#heads.length - 1;
    for (let slot = spread(hash) >>> this.#shift; this.#heads[slot] >= 0; slot = (slot + 1) & slots) {
      if (isSame(this.#codes, this.#heads[slot], codes, at)) {
        return this.#heads[slot];
      }
    }

    return -1;
  }

  /**
   * Whether the gram at a place is the first of a run that is looked for. The others of the run are found with it.
   * @param {number} place In the draft.
   * @param {Uint16Array} codes Of another text, which has the same gram.
   * @param {number} at
   * @param {number} from Where that text begins.
   */
  beginsRun(place, codes, at, from) {
    for (let before = 1; at - before >= from && place - before >= 0 && codes[at - before] === this.#codes[place - before]; before++) {
      if (this.#isKnown[place - before] !== 0) {
        return false;
      }
    }

    return true;
  }

  /**
   * @param {number} at
   * @param {number} hash
   * @returns {number} The first place of the gram.
   */
  #insert(at, hash) {
    const slots = this.#heads.length - 1;
    const bit = spread(hash) >>> (32 - filterBits);
    this.#filter[bit >> 3] |= 1 << (bit & 7);
    let slot = spread(hash) >>> this.#shift;
    while (this.#heads[slot] >= 0 && !isSame(this.#codes, this.#heads[slot], this.#codes, at)) {
      slot = (slot + 1) & slots;
    }

    if (this.#heads[slot] < 0) {
      this.#heads[slot] = at;
    }

    return this.#heads[slot];
  }
}

/**
 * @param {Uint16Array} codes
 * @param {number} at
 */
export function hashAt(codes, at) {
  let hash = 0;
  for (let i = at; i < at + gramLength; i++) {
    hash = (Math.imul(hash, base) + codes[i]) | 0;
  }

  return hash;
}

/**
 * The hash of the gram that begins one character later.
 * @param {number} hash
 * @param {number} leaving The character that the gram loses.
 * @param {number} entering
 */
export function rolled(hash, leaving, entering) {
  return (Math.imul(hash - Math.imul(leaving, outgoing), base) + entering) | 0;
}

/**
 * Figures, masks and one character again and again say nothing about where a text comes from.
 * @param {Uint16Array} codes
 * @param {number} at
 */
function isTelling(codes, at) {
  let isFigure = true;
  let isOne = true;
  for (let i = at; i < at + gramLength; i++) {
    if (codes[i] === maskCode) {
      return false;
    }

    isFigure &&= codes[i] >= 0x30 && codes[i] <= 0x39;
    isOne &&= codes[i] === codes[at];
  }

  return !isFigure && !isOne;
}

/**
 * @param {Uint16Array} a
 * @param {number} from
 * @param {Uint16Array} b
 * @param {number} at
 */
function isSame(a, from, b, at) {
  for (let i = 0; i < gramLength; i++) {
    if (a[from + i] !== b[at + i]) {
      return false;
    }
  }

  return true;
}

/** @param {number} hash */
function spread(hash) {
  return Math.imul(hash, 0x9e3779b1);
}

/** @param {number} exponent */
function power(exponent) {
  let value = 1;
  for (let i = 0; i < exponent; i++) {
    value = Math.imul(value, base);
  }

  return value;
}
