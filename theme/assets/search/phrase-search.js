// @ts-check
import { skeleton } from "../fold/fold.js";
import { occurrences } from "../fold/occurrences.js";

/** @typedef {import("./index-reader.js").IndexedDocument} IndexedDocument */
/** @typedef {import("./index-reader.js").Passage} Passage */

/**
 * @typedef {object} Hit One occurrence.
 * @property {Passage} passage
 * @property {number} at Where it is in the folded text; see {@link place}.
 */

/**
 * @typedef {object} PhraseResult
 * @property {string} folded What was looked for; empty when the query holds no character that counts.
 * @property {number} hits
 * @property {{ document: IndexedDocument, hits: Hit[] }[]} documents Those with most hits first, by weight, then in the order of the index.
 */

/**
 * Every occurrence of the phrase, counted left to right without overlaps, inside passages.
 * @param {IndexedDocument[]} index
 * @param {string} query
 * @returns {PhraseResult}
 */
export function findPhrase(index, query) {
  const folded = skeleton(query).text;
  /** @type {PhraseResult} */
  const result = { folded, hits: 0, documents: [] };
  if (folded === "") {
    return result;
  }

  for (const document of index) {
    /** @type {Hit[]} */
    const hits = [];
    for (const passage of document.passages) {
      for (const at of occurrences(passage.folded, folded)) {
        hits.push({ passage, at });
      }
    }

    if (hits.length > 0) {
      result.documents.push({ document, hits });
      result.hits += hits.length;
    }
  }

  result.documents.sort((one, other) => weight(other.hits) - weight(one.hits));
  return result;
}

/** @param {Hit[]} hits */
function weight(hits) {
  return hits.reduce((sum, { passage }) => sum + (passage.weight ?? 1), 0);
}

/**
 * Where a hit stands in the displayed text. Folds the passage, so ask only for hits that are shown.
 * @param {Hit} hit
 * @param {number} length Of the folded phrase.
 * @returns {{ start: number, end: number }}
 */
export function place(hit, length) {
  const { origins, ends } = skeleton(hit.passage.text);
  return { start: origins[hit.at], end: ends[hit.at + length - 1] };
}
