// @ts-check
import { addPairs, hasPairs, keys, kind, kinds } from "../../fold/fold-table-reader.js";
import { BitReader } from "./bits.js";

/** @typedef {import("./alphabet.js").Alphabet} Alphabet */
/** @typedef {import("./shards.js").Shards} Shards */

const file = "f/0000.js";

/**
 * Sees to it that texts can be folded. The pairs of Traditional and Simplified characters are a file of the index of their own, which most
 * queries and texts don't need: every character of folded text is its own key.
 */
export class Folding {
  #alphabet;
  #shards;

  /**
   * @param {Pick<Alphabet, "symbol">} alphabet
   * @param {Shards} shards
   */
  constructor(alphabet, shards) {
    this.#alphabet = alphabet;
    this.#shards = shards;
  }

  /**
   * @param {string} text To be folded next.
   * @param {AbortSignal} signal
   */
  async prepare(text, signal) {
    if (!hasPairs() && this.#needsPairs(text)) {
      const reader = new BitReader(await this.#shards.checked(file, 0, null, signal), 2);
      let from = -1;
      let hant = "";
      let hans = "";
      for (let count = reader.gamma(); count > 0; count--) {
        from += reader.gamma() + 1;
        hant += String.fromCharCode(from);
        hans += String.fromCharCode(reader.bits(16));
      }

      addPairs(hant, hans);
    }
  }

  /** @param {string} text */
  #needsPairs(text) {
    for (let i = 0; i < text.length; i++) {
      const key = keys[text.charCodeAt(i)];
      if (kinds[key] === kind.kept && this.#alphabet.symbol(key) === 0) {
        return true;
      }
    }

    return false;
  }
}
