// @ts-check
import { BitReader } from "./bits.js";
import { readKey } from "./keys.js";
import { damaged } from "./shard-error.js";

/** What an entry is; the numbers are those of the file. */
export const entryKind = Object.freeze({ group: 0, rest: 1, node: 2, nodeWithDocuments: 3 });

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
 * @param {Uint8Array} bytes A page, checked.
 * @param {{ symbolBits: number, rest: string, reach: number }} form
 * @param {Entry | null} before The last entry of the page before, if that is known.
 * @returns {Entry[]}
 */
export function readPage(bytes, form, before) {
  const reader = new BitReader(bytes, 2);
  /** @type {Entry[]} */
  const entries = [];
  let last = before;
  let written = "";
  for (let count = reader.bits(16); count > 0; count--) {
    const kind = reader.bits(2);
    written = readKey(reader, written, form.symbolBits);
    const key = kind === entryKind.rest ? written + form.rest : written;
    /** @type {Entry} */
    const entry = { key, kind };
    if (kind <= entryKind.rest) {
      entry.list = readPlaces(reader, form.reach, last?.key === key && last.kind === kind ? last.list : undefined);
    } else {
      entry.counts = { occurrences: reader.gamma(), passages: reader.gamma(), documents: reader.gamma() };
      if (kind === entryKind.nodeWithDocuments) {
        entry.documents = readDocuments(reader, entry.counts.documents);
      }
    }

    entries.push(entry);
    last = entry;
  }

  return entries;
}

/**
 * @param {BitReader} reader
 * @param {number} reach
 * @param {PlaceList} [before] Of the entry that this one goes on from.
 * @returns {PlaceList}
 */
function readPlaces(reader, reach, before) {
  const count = reader.gamma() + 1;
  const k = reader.bits(5);
  /** @type {PlaceList} */
  const list = { places: [], joined: [] };
  let place = before?.places.at(-1) ?? -1;
  for (let i = 0; i < count; i++) {
    const distance = reader.rice(k) + 1;
    const joined = (i > 0 || before !== undefined) && distance <= reach && reader.bits(1) === 1;
    place += distance;
    list.places.push(place);
    list.joined.push(joined);
  }

  return list;
}

/**
 * @param {BitReader} reader
 * @param {number} count
 * @returns {DocumentCount[]}
 */
function readDocuments(reader, count) {
  const k = reader.bits(5);
  /** @type {DocumentCount[]} */
  const documents = [];
  let document = -1;
  for (let i = 0; i < count; i++) {
    document += reader.rice(k) + 1;
    const hits = reader.gamma() + 1;
    const pageHits = reader.bits(1) === 1 ? reader.gamma() + 1 : 0;
    if (pageHits > hits) {
      throw damaged("more places in titles than there are");
    }

    documents.push({ document, hits, pageHits });
  }

  return documents;
}
