// @ts-check
import { damaged } from "./shard-error.js";

/** Codes up to this long are read in one step. */
const fastBits = 10;

const longestCode = 20;

/** Canonical Huffman codes: ordered by length, then by symbol; the first is zeros. */
export class HuffmanCode {
  /** By the next bits: symbol × 32 + length of its code; 0 where the code is longer. */
  #fast = new Int32Array(1 << fastBits);

  /** The symbols in the order of their codes. */
  #symbols;

  /** For each length: the first code, and how many symbols have shorter ones. */
  #firstCode = new Int32Array(longestCode + 2);
  #firstIndex = new Int32Array(longestCode + 2);

  /** @param {number[]} lengths By symbol; 0 for one that is never used. */
  constructor(lengths) {
    const counts = new Int32Array(longestCode + 2);
    for (const length of lengths) {
      counts[length]++;
    }

    let code = 0;
    let index = 0;
    for (let length = 1; length <= longestCode + 1; length++) {
      code <<= 1;
      this.#firstCode[length] = code;
      this.#firstIndex[length] = index;
      code += counts[length];
      index += counts[length];
      if (length <= longestCode && code > 1 << length) {
        throw damaged("more codes than there is room for");
      }
    }

    this.#symbols = new Int32Array(index);
    const next = this.#firstIndex.slice();
    lengths.forEach((length, symbol) => {
      if (length > 0) {
        this.#fill(symbol, length, this.#firstCode[length] + next[length] - this.#firstIndex[length]);
        this.#symbols[next[length]++] = symbol;
      }
    });
  }

  /** @param {import("./bits.js").BitReader} reader */
  read(reader) {
    const fast = this.#fast[reader.peek(fastBits)];
    if (fast !== 0) {
      reader.skip(fast & 31);
      return fast >> 5;
    }

    const bits = reader.peek(longestCode);
    for (let length = fastBits + 1; length <= longestCode; length++) {
      const index = this.#firstIndex[length] + (bits >> (longestCode - length)) - this.#firstCode[length];
      if (index < this.#firstIndex[length + 1]) {
        reader.skip(length);
        return this.#symbols[index];
      }
    }

    throw damaged("a code that no symbol has");
  }

  /**
   * @param {number} symbol
   * @param {number} length
   * @param {number} code
   */
  #fill(symbol, length, code) {
    if (length <= fastBits) {
      const from = code << (fastBits - length);
      this.#fast.fill(symbol * 32 + length, from, from + (1 << (fastBits - length)));
    }
  }
}
