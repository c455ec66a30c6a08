// @ts-check
import { readAscending } from "./ascending.js";
import { BitReader } from "./bits.js";
import { damaged } from "./shard-error.js";

/** What an entry is; the numbers are how many ones their codes begin with. */
export const entryKind = Object.freeze({ group: 0, node: 1, rest: 2, nodeWithDocuments: 3, moreOfGroup: 4, moreOfRest: 5 });

/** Bits of what two keys in a row differ by. */
const distanceBits = 6;

/**
 * @typedef {object} DocumentCount
 * @property {number} document
 * @property {number} hits
 * @property {number} pageHits How many of them are in page passages.
 */

/**
 * @typedef {object} PlaceList The places of a group, or of several.
 * @property {number[]} places Ascending.
 * @property {boolean[]} joined Whether each is in the passage of the place before.
 */

/**
 * @typedef {object} Entry
 * @property {string} key In the order of the index: that of a rest ends with the symbol for it.
 * @property {number} kind
 * @property {PlaceList} [list] Of a group or rest.
 * @property {{ occurrences: number, passages: number, documents: number }} [counts] Of a node.
 * @property {DocumentCount[]} [documents] Of a node that lists them.
 */

/**
 * @typedef {object} PageForm What of the root pages are read by.
 * @property {number} symbolBits
 * @property {string} rest The symbol for it.
 * @property {number} reach
 * @property {number} places How many places there are in all.
 * @property {number} documents How many documents there are.
 */

/**
 * @param {Uint8Array} bytes A page, checked.
 * @param {PageForm} form
 * @param {string} firstKey As the directory has it.
 * @returns {Entry[]}
 */
export function readPage(bytes, form, firstKey) {
  const reader = new BitReader(bytes, 2);
  /** @type {Entry[]} */
  const entries = [];
  let written = firstKey.endsWith(form.rest) ? firstKey.slice(0, -1) : firstKey;
  for (let count = reader.bits(16); count > 0; count--) {
    const kind = readKind(reader);
    written = entries.length === 0 ? written : readNextKey(reader, written, kind, form.symbolBits);
    /** @type {Entry} */
    const entry = { key: written, kind };
    if (kind === entryKind.node || kind === entryKind.nodeWithDocuments) {
      entry.counts = readCounts(reader);
      entry.documents = kind === entryKind.node ? undefined : readDocuments(reader, entry.counts.documents, form.documents);
    } else {
      entry.key += kind === entryKind.rest || kind === entryKind.moreOfRest ? form.rest : "";
      entry.list = readPlaces(reader, form, kind >= entryKind.moreOfGroup && reader.bits(1) === 1);
    }

    entries.push(entry);
  }

  return entries;
}

/** @param {BitReader} reader */
function readKind(reader) {
  let ones = 0;
  while (ones < entryKind.moreOfRest && reader.bits(1) === 1) {
    ones++;
  }

  return ones;
}

/**
 * @param {BitReader} reader
 * @param {string} before
 * @param {number} kind
 * @param {number} symbolBits
 */
function readNextKey(reader, before, kind, symbolBits) {
  const dropped = reader.gamma();
  if (dropped > before.length) {
    throw damaged("a key drops more than there is");
  }

  let key = before.slice(0, before.length - dropped);
  if (kind === entryKind.rest || kind >= entryKind.moreOfGroup) {
    return key;
  }

  for (let added = reader.gamma() + 1, isFirst = dropped > 0; added > 0; added--, isFirst = false) {
    key += String.fromCharCode(isFirst ? before.charCodeAt(key.length) + reader.rice(distanceBits) + 1 : reader.bits(symbolBits));
  }

  return key;
}

/** @param {BitReader} reader */
function readCounts(reader) {
  const occurrences = reader.gamma();
  const passages = occurrences - reader.gamma();
  const documents = passages - reader.gamma();
  return { occurrences, passages, documents };
}

/**
 * @param {BitReader} reader
 * @param {PageForm} form
 * @param {boolean} isJoined Whether the first place is in the passage of the last one of the entry before.
 * @returns {PlaceList}
 */
function readPlaces(reader, { reach, places: all }, isJoined) {
  const places = readAscending(reader, reader.gamma() + 1, 0, all - 1);
  const joined = places.map((place, i) => (i === 0 ? isJoined : place - places[i - 1] <= reach && reader.bits(1) === 1));
  return { places, joined };
}

/**
 * @param {BitReader} reader
 * @param {number} count
 * @param {number} all Documents of the index.
 * @returns {DocumentCount[]}
 */
function readDocuments(reader, count, all) {
  return readAscending(reader, count, 0, all - 1).map((document) => {
    const hits = reader.gamma() + 1;
    return { document, hits, pageHits: reader.bits(1) === 1 ? reader.gamma() + 1 : 0 };
  });
}
