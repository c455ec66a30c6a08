// @ts-check
import { canOverlap, withoutOverlaps } from "./overlaps.js";
import { countPassages } from "./passage-count.js";
import { PhrasePieces, tailLength } from "./phrase-pieces.js";
import { mergedPlaces } from "./places.js";
import { damaged } from "./shard-error.js";

/** @typedef {import("./groups.js").Groups} Groups */
/** @typedef {import("./groups.js").Piece} Piece */
/** @typedef {import("./page.js").DocumentCount} DocumentCount */
/** @typedef {import("./places.js").Places} Places */
/** @typedef {import("./root.js").IndexRoot} IndexRoot */
/** @typedef {import("./text-store.js").TextStore} TextStore */

/**
 * @typedef {object} PhraseResult What is true of a phrase, counted left to right without overlaps.
 * @property {DocumentCount[]} documents In the order of the index.
 * @property {number} occurrences
 * @property {number} passages
 * @property {number[] | null} places Null when there are so many that the index only counts them.
 */

/** Finds folded phrases. */
export class PhraseLookup {
  #root;
  #groups;
  #places;
  #pieces;

  /**
   * @param {IndexRoot} root
   * @param {Groups} groups
   * @param {TextStore} texts
   * @param {Places} places
   */
  constructor(root, groups, texts, places) {
    this.#root = root;
    this.#groups = groups;
    this.#places = places;
    this.#pieces = new PhrasePieces(groups, texts, places);
  }

  /**
   * @param {string} phrase Folded, not empty.
   * @param {AbortSignal} signal
   * @returns {Promise<PhraseResult>}
   */
  async find(phrase, signal) {
    const text = this.#root.alphabet.encode(phrase);
    if (text === null) {
      return { documents: [], occurrences: 0, passages: 0, places: [] };
    }

    const tailAt = text.length > tailLength ? Math.max(1, text.length - tailLength) : 0;
    const [head, tail] = await Promise.all([this.#groups.find(text, signal), tailAt > 0 ? this.#groups.find(text.slice(tailAt), signal) : null]);
    if (head.length === text.length) {
      return this.#whole(phrase, text, head, signal);
    }

    if (head.length === 0 || tail?.length === 0) {
      return { documents: [], occurrences: 0, passages: 0, places: [] };
    }

    const [list] = head.lists;
    const { places, starts } = await this.#pieces.places(phrase, text, head, tail && { at: tailAt, piece: tail }, signal);
    return this.#result(phrase, places, list.places, starts, (counted) => countPassages(counted, list));
  }

  /**
   * The index has groups that begin with the phrase.
   * @param {string} phrase
   * @param {string} text
   * @param {Piece} piece
   * @param {AbortSignal} signal
   * @returns {Promise<PhraseResult>}
   */
  async #whole(phrase, text, piece, signal) {
    const { node } = piece;
    if (node?.counts !== undefined && node.documents !== undefined && (node.key.length === text.length || !canOverlap(node.key))) {
      return { documents: node.documents, occurrences: node.counts.occurrences, passages: node.counts.passages, places: null };
    }

    const lists = node?.documents === undefined ? piece.lists : await this.#groups.lists(text, signal);
    if (node === null && lists.length !== 1) {
      throw damaged("groups without a node");
    }

    const listed = mergedPlaces(lists);
    const places = listed.filter((place) => this.#places.isOwn(place));
    return this.#result(phrase, places, listed, new Map(), (counted) => node?.counts?.passages ?? countPassages(counted, lists[0]));
  }

  /**
   * @param {string} phrase
   * @param {number[]} places
   * @param {number[]} listed
   * @param {Map<number, number>} starts
   * @param {(counted: number[]) => number} passages
   * @returns {PhraseResult}
   */
  #result(phrase, places, listed, starts, passages) {
    const counted = canOverlap(phrase)
      ? withoutOverlaps(this.#places, phrase.length, places, listed, starts, this.#root.settings.own)
      : places;
    return {
      documents: this.#places.countByDocument(counted),
      occurrences: counted.length,
      passages: passages(counted),
      places: counted,
    };
  }
}
