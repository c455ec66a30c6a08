// @ts-check
import { followedBy, mergedPlaces } from "./places.js";
import { damaged } from "./shard-error.js";

/** @typedef {import("./groups.js").Groups} Groups */
/** @typedef {import("./groups.js").Piece} Piece */
/** @typedef {import("./page.js").PlaceList} PlaceList */
/** @typedef {import("./places.js").Places} Places */
/** @typedef {import("./text-store.js").TextStore} TextStore */
/** @typedef {{ at: number, piece: Piece }} Found A piece, and where in the phrase it begins. */

/** So many places, or fewer, are looked up in the text: it is needed for their snippets anyway. */
const fewPlaces = 10;

/** Characters of the last piece that is looked up together with the first. */
export const tailLength = 4;

/** Finds phrases that the index has no groups for: by groups for pieces of them, and by the text where few places are left. */
export class PhrasePieces {
  #groups;
  #texts;
  #places;

  /**
   * @param {Groups} groups
   * @param {TextStore} texts
   * @param {Places} places
   */
  constructor(groups, texts, places) {
    this.#groups = groups;
    this.#texts = texts;
    this.#places = places;
  }

  /**
   * The places of a phrase that the index has only pieces of.
   * @param {string} phrase
   * @param {string} text
   * @param {Piece} head
   * @param {Found | null} tail
   * @param {AbortSignal} signal
   * @returns {Promise<{ places: number[], starts: Map<number, number> }>} And the first slots of blocks that they go on in.
   */
  async places(phrase, text, head, tail, signal) {
    let places = head.lists[0].places.filter((place) => this.#places.isOwn(place));
    const covered = Array.from(text, (_, i) => i < head.length);
    /**
     * @param {number} at
     * @param {Piece} piece
     * @param {PlaceList[]} lists
     */
    const apply = (at, piece, lists) => {
      if (piece.length === 0) {
        places = [];
        covered.fill(true);
      } else if (lists.length > 0) {
        places = followedBy(places, at, mergedPlaces(lists), (place) => this.#places.hasRoom(place, at + 1));
        covered.fill(true, at, at + piece.length);
      } else if (piece.node?.documents !== undefined) {
        const documents = new Set(piece.node.documents.map(({ document }) => document));
        places = places.filter((place) => documents.has(this.#places.documentOf(place)));
      }
    };
    if (tail !== null) {
      apply(tail.at, tail.piece, tail.piece.lists);
    }

    for (let open = covered.indexOf(false); open >= 0 && places.length > fewPlaces; open = covered.indexOf(false)) {
      const { at, piece } = await this.#piece(text, open, signal);
      apply(at, piece, piece.lists);
      if (covered[open] === false && places.length > fewPlaces) {
        apply(at, piece, await this.#groups.lists(text.slice(at, at + piece.length), signal));
      }

      if (covered[open] === false && places.length > fewPlaces) {
        throw damaged("a group that says nothing of what follows");
      }
    }

    const isCertain = !covered.includes(false);
    const doubtful = places.filter((place) => !isCertain || !this.#places.hasRoom(place, phrase.length));
    const starts = new Map();
    const refuted = await this.#refuted(phrase, doubtful, starts, signal);
    return { places: places.filter((place) => !refuted.has(place)), starts };
  }

  /**
   * A piece that says something of the first character that no piece has covered.
   * @param {string} text
   * @param {number} open
   * @param {AbortSignal} signal
   */
  async #piece(text, open, signal) {
    // One that begins earlier has fewer places, unless it is common; one that begins a character before is never very common.
    const early = Math.min(open - 1, text.length - tailLength);
    if (early > 0 && early < open - 1) {
      const piece = await this.#groups.find(text.slice(early), signal);
      if (piece.length === 0 || (early + piece.length > open && piece.lists.length > 0)) {
        return { at: early, piece };
      }
    }

    return { at: open - 1, piece: await this.#groups.find(text.slice(open - 1), signal) };
  }

  /**
   * Those places where the text does not go on with the phrase.
   * @param {string} phrase
   * @param {number[]} places
   * @param {Map<number, number>} starts Gets the first slots of the blocks that are read.
   * @param {AbortSignal} signal
   */
  async #refuted(phrase, places, starts, signal) {
    /** @type {Set<number>} */
    const refuted = new Set();
    await Promise.all(places.map(async (place) => {
      const block = this.#places.blockOf(place);
      if (await this.#texts.folded(block, this.#places.slotOf(place), phrase.length, signal) !== phrase) {
        refuted.add(place);
      } else if (!this.#places.hasRoom(place, phrase.length)) {
        starts.set(block + 1, (await this.#texts.block(block + 1, signal)).firstSlot);
      }
    }));
    return refuted;
  }
}
