// @ts-check
import { canOverlap, withoutOverlaps } from "./overlaps.js";
import { countPassages } from "./passage-count.js";
import { followedBy, mergedPlaces } from "./places.js";
import { damaged } from "./shard-error.js";

/** @typedef {import("./groups.js").Groups} Groups */
/** @typedef {import("./groups.js").Piece} Piece */
/** @typedef {import("./page.js").DocumentCount} DocumentCount */
/** @typedef {import("./page.js").PlaceList} PlaceList */
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

/** So many places, or fewer, are looked up in the text: it is needed for their snippets anyway. */
const fewPlaces = 10;

/** Characters of the last piece that is looked up together with the first. */
const tailLength = 4;

/** Finds folded phrases. */
export class PhraseLookup {
  #root;
  #groups;
  #texts;
  #places;

  /**
   * @param {IndexRoot} root
   * @param {Groups} groups
   * @param {TextStore} texts
   * @param {Places} places
   */
  constructor(root, groups, texts, places) {
    this.#root = root;
    this.#groups = groups;
    this.#texts = texts;
    this.#places = places;
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

    return this.#filtered(phrase, text, head, tail && { at: tailAt, piece: tail }, signal);
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
   * The index has groups for pieces of the phrase.
   * @param {string} phrase
   * @param {string} text
   * @param {Piece} head
   * @param {{ at: number, piece: Piece } | null} tail
   * @param {AbortSignal} signal
   */
  async #filtered(phrase, text, head, tail, signal) {
    const [list] = head.lists;
    let places = list.places.filter((place) => this.#places.isOwn(place));
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
    places = places.filter((place) => !refuted.has(place));
    return this.#result(phrase, places, list.places, starts, (counted) => countPassages(counted, list));
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
