// @ts-check
import { HuffmanCode } from "./huffman.js";
import { damaged } from "./shard-error.js";

/** @typedef {import("./bits.js").BitReader} BitReader */

/** Code lengths are written as the distance from this. */
const lengthBase = 21;

/** The characters of an index: their numbers in keys, and the code of its displayed text. */
export class Alphabet {
  /** From a folded character to its symbol, 1 to {@link size}; 0 for a character that no text holds. */
  #symbols = new Uint16Array(0x10000);

  /** How many folded characters there are. */
  size = 0;

  /** @type {string[]} What the symbols of the code stand for; empty for the control symbols. */
  #texts = [];

  /** The number of the first control symbol. */
  #control;
  #code;

  /** @param {BitReader} reader */
  constructor(reader) {
    const count = reader.gamma() + 1;
    /** @type {number[]} */
    const lengths = [];
    let character = -1;
    for (let i = 0; i < count; i++) {
      character += reader.gamma() + 1;
      if (character > 0xffff) {
        throw damaged("a character past the last");
      }

      if (reader.bits(1) === 1) {
        this.#symbols[character] = ++this.size;
      }

      this.#texts.push(String.fromCharCode(character));
      lengths.push(codeLength(reader));
    }

    this.#control = count;
    for (let i = 0; i < 4; i++) {
      this.#texts.push("");
      lengths.push(codeLength(reader));
    }

    this.#readWords(reader, count, lengths);
    this.#code = new HuffmanCode(lengths);
    this.symbolBits = digits(this.size + 1);
  }

  /** The symbol of a folded character, 0 when no text holds it. @param {number} character */
  symbol(character) {
    return this.#symbols[character];
  }

  /**
   * A folded text as its symbols; null when it has a character that no text holds.
   * @param {string} folded
   */
  encode(folded) {
    let encoded = "";
    for (let i = 0; i < folded.length; i++) {
      const symbol = this.#symbols[folded.charCodeAt(i)];
      if (symbol === 0) {
        return null;
      }

      encoded += String.fromCharCode(symbol);
    }

    return encoded;
  }

  /**
   * Adds displayed text to the parts up to a control symbol.
   * @param {BitReader} reader
   * @param {string[]} parts
   * @returns {number} Which one: see {@link control}.
   */
  readText(reader, parts) {
    for (;;) {
      const symbol = this.#code.read(reader);
      const which = symbol - this.#control;
      if (which >= 0 && which < 4) {
        return which;
      }

      parts.push(this.#texts[symbol]);
    }
  }

  /**
   * @param {BitReader} reader
   * @param {number} count
   * @param {number[]} lengths
   */
  #readWords(reader, count, lengths) {
    const indexBits = digits(count - 1);
    let word = "";
    for (let words = reader.gamma(); words > 0; words--) {
      word = word.slice(0, reader.gamma());
      for (let added = reader.gamma() + 1; added > 0; added--) {
        const index = reader.bits(indexBits);
        if (index >= count) {
          throw damaged("a word of no characters");
        }

        word += this.#texts[index];
      }

      this.#texts.push(word);
      lengths.push(codeLength(reader));
    }
  }
}

/** The control symbols of displayed text, in their order. */
export const control = Object.freeze({ end: 0, passage: 1, piece: 2, text: 3 });

/**
 * How many binary digits a number has; none for 0.
 * @param {number} value
 */
export function digits(value) {
  return 32 - Math.clz32(value);
}

/** @param {BitReader} reader */
function codeLength(reader) {
  const written = reader.gamma();
  if (written >= lengthBase) {
    throw damaged("a code of no length");
  }

  return written === 0 ? 0 : lengthBase - written;
}
