// @ts-check
import { digits } from "../index/alphabet.js";
import { BitReader } from "../index/bits.js";
import { checksum } from "../index/checksum.js";
import { damaged } from "../index/shard-error.js";

/**
 * @typedef {object} ShardNode What begins with the same initials. A branch holds the best of it and has further nodes.
 * @property {number} file
 * @property {Map<number, ShardNode> | null} children By initial; null for a leaf.
 */

/**
 * @typedef {object} SuggestKind
 * @property {"theme" | "title" | "formula" | "heading"} key
 * @property {string} before What the addresses of its pages begin with.
 * @property {string} after What they end with.
 */

/**
 * @typedef {object} SuggestRoot
 * @property {SuggestKind[]} kinds
 * @property {string[]} characters
 * @property {Map<string, number>} initials Of the characters that are typed: 1 (a) to 27, which is no letter.
 * @property {string[]} syllables
 * @property {number} symbolBits
 * @property {number} syllableBits
 * @property {Map<number, ShardNode>} nodes
 */

export const version = 1;

/** The initial of what has none. */
export const noLetter = 27;

/**
 * @param {Uint8Array} bytes Unescaped.
 * @param {number} expected The checksum that the page names.
 * @returns {SuggestRoot}
 */
export function readSuggestRoot(bytes, expected) {
  const reader = new BitReader(bytes, 0);
  const sum = reader.bits(32);
  if (sum !== checksum(bytes, 4) || sum !== expected) {
    throw damaged("root.js of the suggestions");
  }

  const length = reader.bits(32);
  const settings = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  if (settings.version !== version) {
    throw damaged(`suggestions of version ${settings.version}, not ${version}`);
  }

  reader.skip(length * 8);
  const { characters, initials } = readCharacters(reader);
  const syllables = readSyllables(reader);
  const symbolBits = digits(Math.max(1, characters.length - 1));
  const syllableBits = digits(Math.max(1, syllables.length - 1));
  return { kinds: settings.kinds, characters, initials, syllables, symbolBits, syllableBits, nodes: readNodes(reader, { next: 0 }) };
}

/** @param {BitReader} reader */
function readCharacters(reader) {
  const characters = [];
  /** @type {Map<string, number>} */
  const initials = new Map();
  const count = reader.gamma();
  const k = reader.bits(5);
  let code = -1;
  for (let i = 0; i < count; i++) {
    code += reader.rice(k) + 1;
    const character = String.fromCharCode(code);
    characters.push(character);
    const initial = reader.bits(5);
    if (initial > 0) {
      initials.set(character, initial);
    }
  }

  return { characters, initials };
}

/** @param {BitReader} reader */
function readSyllables(reader) {
  const syllables = [];
  let syllable = "";
  for (let count = reader.gamma(); count > 0; count--) {
    syllable = syllable.slice(0, reader.gamma());
    for (let added = reader.gamma() + 1; added > 0; added--) {
      syllable += String.fromCharCode(0x60 + reader.bits(5));
    }

    syllables.push(syllable);
  }

  return syllables;
}

/**
 * @param {BitReader} reader
 * @param {{ next: number }} files
 * @returns {Map<number, ShardNode>}
 */
function readNodes(reader, files) {
  /** @type {Map<number, ShardNode>} */
  const nodes = new Map();
  let leaf = 0;
  for (let initial = 1; initial <= noLetter; initial++) {
    if (reader.bits(1) === 0) {
      nodes.set(initial, { file: leaf, children: null });
    } else if (reader.bits(1) === 1) {
      const file = files.next++;
      const isBranch = reader.bits(1) === 1;
      leaf = isBranch ? leaf : file;
      nodes.set(initial, { file, children: isBranch ? readNodes(reader, files) : null });
    }
  }

  return nodes;
}
