// @ts-check
import { Alphabet } from "./alphabet.js";
import { BitReader } from "./bits.js";
import { breathe } from "./breathe.js";
import { checksum } from "./checksum.js";
import { readKey } from "./keys.js";
import { damaged } from "./shard-error.js";

/**
 * @typedef {object} IndexField
 * @property {string} key
 * @property {"term" | "date" | "number" | "text"} kind
 * @property {boolean} facet
 * @property {boolean} stored
 * @property {string[]} [values] Of kind "term": all labels, in ordinal order.
 */

/**
 * @typedef {object} IndexSettings See "Root" in docs/search-format.md.
 * @property {number} version
 * @property {number} documents
 * @property {number} blocks
 * @property {number} passages
 * @property {number} characters
 * @property {number} depth
 * @property {number} blockBytes
 * @property {number} stride
 * @property {number} own
 * @property {number} page
 * @property {number} pageWeight
 * @property {number} reach
 * @property {IndexField[]} fields
 */

/**
 * @typedef {object} UnitAddress A unit that is found by the first key in it.
 * @property {string} key
 * @property {number} file
 * @property {number} from
 * @property {number} length
 */

/**
 * @typedef {object} IndexRoot
 * @property {IndexSettings} settings
 * @property {Alphabet} alphabet
 * @property {Uint32Array} firstBlocks The first block of each document, and one more: the end of the last.
 * @property {UnitAddress[]} directory
 */

export const version = 3;

/**
 * @param {Uint8Array} bytes Unescaped.
 * @param {number} [expected] The checksum that the page names.
 * @returns {Promise<IndexRoot>} With turns for the page in between: all of it takes as long as a key may wait.
 */
export async function readRoot(bytes, expected) {
  const reader = new BitReader(bytes, 0);
  const sum = reader.bits(32);
  if (sum !== checksum(bytes, 4) || (expected !== undefined && sum !== expected)) {
    throw damaged("root.js");
  }

  const settings = readSettings(bytes, reader);
  await breathe();
  const alphabet = new Alphabet(reader);
  await breathe();
  const firstBlocks = readDocuments(reader, settings);
  await breathe();
  return { settings, alphabet, firstBlocks, directory: readDirectory(reader, alphabet.symbolBits) };
}

/**
 * @param {Uint8Array} bytes
 * @param {BitReader} reader
 * @returns {IndexSettings}
 */
function readSettings(bytes, reader) {
  const from = reader.at / 8 + 4;
  const length = reader.bits(32);
  reader.skip(length * 8);
  const settings = parse(new TextDecoder().decode(bytes.subarray(from, from + length)));
  if (settings.version !== version) {
    throw damaged(`version ${settings.version}, not ${version}`);
  }

  return settings;
}

/** @param {string} json */
function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    throw damaged("root.js");
  }
}

/**
 * @param {BitReader} reader
 * @param {IndexSettings} settings
 */
function readDocuments(reader, settings) {
  const k = reader.bits(5);
  const first = new Uint32Array(settings.documents + 1);
  for (let i = 0; i < settings.documents; i++) {
    first[i + 1] = first[i] + reader.rice(k) + 1;
  }

  if (first[settings.documents] !== settings.blocks) {
    throw damaged("the blocks are not those of the documents");
  }

  return first;
}

/**
 * @param {BitReader} reader
 * @param {number} symbolBits
 * @returns {UnitAddress[]}
 */
function readDirectory(reader, symbolBits) {
  /** @type {UnitAddress[]} */
  const directory = [];
  const place = { key: "", file: 0, from: 0, length: 0 };
  for (let count = reader.gamma(); count > 0; count--) {
    place.key = readKey(reader, place.key, symbolBits);
    place.from += place.length;
    if (reader.bits(1) === 1 && directory.length > 0) {
      place.file++;
      place.from = 0;
    }

    place.length = reader.gamma();
    directory.push({ ...place });
  }

  return directory;
}
