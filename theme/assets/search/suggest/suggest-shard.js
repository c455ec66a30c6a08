// @ts-check
import { readAscending } from "../index/ascending.js";
import { BitReader } from "../index/bits.js";

/** @typedef {import("./suggest-root.js").SuggestRoot} SuggestRoot */

/**
 * @typedef {object} SuggestEntry
 * @property {import("./suggest-root.js").SuggestKind["key"]} kind
 * @property {string} text
 * @property {string} address Relative to the root of the site; empty when it has no page.
 */

/**
 * @typedef {object} SuggestShard
 * @property {Map<string, string[]>} readings Of the characters of its entries, in pinyin without tones, v for ü.
 * @property {SuggestEntry[]} entries The best first.
 */

/**
 * @param {Uint8Array} bytes Unescaped; the first two are its checksum.
 * @param {SuggestRoot} root
 * @returns {SuggestShard}
 */
export function readSuggestShard(bytes, root) {
  const reader = new BitReader(bytes, 2);
  /** @type {Map<string, string[]>} */
  const readings = new Map();
  for (const symbol of readAscending(reader, reader.gamma(), 0, root.characters.length - 1)) {
    readings.set(root.characters[symbol], []);
  }

  for (const list of readings.values()) {
    for (let count = reader.gamma() + 1; count > 0; count--) {
      list.push(root.syllables[reader.bits(root.syllableBits)]);
    }
  }

  const entries = [];
  for (let count = reader.gamma(); count > 0; count--) {
    entries.push(readEntry(reader, root));
  }

  return { readings, entries };
}

/**
 * @param {BitReader} reader
 * @param {SuggestRoot} root
 * @returns {SuggestEntry}
 */
function readEntry(reader, root) {
  const kind = root.kinds[reader.bits(2)];
  let text = "";
  for (let length = reader.gamma() + 1; length > 0; length--) {
    text += root.characters[reader.bits(root.symbolBits)];
  }

  let own = "";
  for (let length = reader.gamma(); length > 0; length--) {
    own += String.fromCharCode(reader.bits(7));
  }

  return { kind: kind.key, text, address: kind.before + own + kind.after };
}
