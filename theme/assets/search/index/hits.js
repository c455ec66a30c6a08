// @ts-check
import { occurrences } from "../../fold/occurrences.js";
import { anchorAt, joinParts } from "./passage.js";

/** @typedef {import("./evaluation.js").CountedPhrase} CountedPhrase */
/** @typedef {import("./passage.js").FoldedPart} FoldedPart */
/** @typedef {import("./places.js").Places} Places */
/** @typedef {import("./text-store.js").TextStore} TextStore */

/**
 * @typedef {object} Hit One occurrence as it is shown.
 * @property {string} anchor The id on the document's page; empty for the page itself.
 * @property {string} text The passage, or as much of it as surrounds the occurrence.
 * @property {number} start In the text.
 * @property {number} end In the text, exclusive.
 * @property {boolean} isPage Whether it is in a passage that stands over the document, as a title does.
 * @property {boolean} isCutBefore Whether the passage begins before the text.
 * @property {boolean} isCutAfter Whether it goes on after it.
 */

/** Displayed characters wanted on each side of an occurrence. */
const context = 48;

/** Blocks of a document that are searched first. What is so common is nearly always in them. */
const firstBlocks = 1;

/** Shows where phrases are. */
export class Hits {
  #texts;
  #places;

  /**
   * @param {TextStore} texts
   * @param {Places} places
   */
  constructor(texts, places) {
    this.#texts = texts;
    this.#places = places;
  }

  /**
   * The first occurrences of the phrases in a document, in the order of the text.
   * @param {number} document
   * @param {CountedPhrase[]} phrases
   * @param {number} limit
   * @param {AbortSignal} signal
   * @returns {Promise<Hit[]>}
   */
  async of(document, phrases, limit, signal) {
    if (phrases.some(({ result }) => result.places === null)) {
      return this.#search(document, phrases, limit, signal);
    }

    const found = phrases.flatMap(({ phrase, result, titlesOnly }) => this.#places.within(result.places ?? [], document)
      .filter((place) => !titlesOnly || this.#places.isPage(place, document))
      .map((place) => ({ place, length: phrase.length })));
    found.sort((one, other) => one.place - other.place || one.length - other.length);
    return Promise.all(found.slice(0, limit).map(({ place, length }) => this.#show(place, length, signal)));
  }

  /**
   * @param {number} place
   * @param {number} length Of the phrase.
   * @param {AbortSignal} signal
   */
  async #show(place, length, signal) {
    const block = this.#places.blockOf(place);
    let passage = this.#texts.partAt(await this.#texts.block(block, signal), this.#places.slotOf(place));
    let at = this.#places.slotOf(place) - passage.slot;
    for (let next = block + 1; passage.goesOn && isShort(passage, at + length); next++) {
      passage = joinParts([passage, (await this.#texts.block(next, signal)).parts[0]]);
    }

    for (let before = block - 1; passage.isContinued && passage.skeleton.origins[at] < context; before--) {
      const part = (await this.#texts.block(before, signal)).parts.slice(-1);
      passage = joinParts([...part, passage]);
      at += part[0].skeleton.text.length;
    }

    return showHit(passage, at, at + length);
  }

  /**
   * Looks for the phrases in the text: there are so many that the index does not say where.
   * @param {number} document
   * @param {CountedPhrase[]} phrases
   * @param {number} limit
   * @param {AbortSignal} signal
   */
  async #search(document, phrases, limit, signal) {
    /** @type {Hit[]} */
    const hits = [];
    for await (const passage of this.#texts.passages(document, firstBlocks, signal)) {
      if (!passage.isPage && phrases.every(({ titlesOnly }) => titlesOnly)) {
        break;
      }

      const spans = phrases
        .filter(({ titlesOnly }) => passage.isPage || !titlesOnly)
        .flatMap(({ phrase }) => occurrences(passage.skeleton.text, phrase).map((start) => ({ start, end: start + phrase.length })));
      spans.sort((one, other) => one.start - other.start || one.end - other.end);
      hits.push(...spans.map(({ start, end }) => showHit(passage, start, end)));
      if (hits.length >= limit) {
        break;
      }
    }

    return hits.slice(0, limit);
  }
}

/**
 * @param {FoldedPart} passage
 * @param {number} start In the skeleton.
 * @param {number} end In the skeleton.
 * @returns {Hit}
 */
export function showHit({ text, skeleton, pieces, isPage, isContinued, goesOn }, start, end) {
  const from = skeleton.origins[start];
  return { anchor: anchorAt(pieces, from), text, start: from, end: skeleton.ends[end - 1], isPage, isCutBefore: isContinued, isCutAfter: goesOn };
}

/**
 * Whether a passage ends before what surrounds an occurrence.
 * @param {FoldedPart} passage
 * @param {number} end Of the occurrence, in the skeleton.
 */
function isShort({ text, skeleton }, end) {
  return end > skeleton.text.length || text.length - skeleton.ends[end - 1] < context;
}
