// @ts-check

/** @typedef {import("./page.js").DocumentCount} DocumentCount */
/** @typedef {import("./page.js").PlaceList} PlaceList */
/** @typedef {import("./root.js").IndexRoot} IndexRoot */

/** What a place says: where the text is, and whose. See "Places" in docs/search-format.md. */
export class Places {
  #settings;
  #firstBlocks;

  /** @param {IndexRoot} root */
  constructor(root) {
    this.#settings = root.settings;
    this.#firstBlocks = root.firstBlocks;
  }

  /** @param {number} place */
  blockOf(place) {
    return Math.floor(place / this.#settings.stride);
  }

  /** @param {number} place */
  slotOf(place) {
    return place % this.#settings.stride;
  }

  /** Whether a place is one of its block, and not a repeated one of the next. @param {number} place */
  isOwn(place) {
    return this.slotOf(place) < this.#settings.own;
  }

  /**
   * Whether so many characters from a place on have places that follow it.
   * @param {number} place
   * @param {number} length
   */
  hasRoom(place, length) {
    return this.slotOf(place) + length <= this.#settings.stride;
  }

  /**
   * Whether the place is in a page passage, as a title is.
   * @param {number} place
   * @param {number} document
   */
  isPage(place, document) {
    return this.blockOf(place) === this.#firstBlocks[document] && this.slotOf(place) < this.#settings.page;
  }

  /** @param {number} place */
  documentOf(place) {
    return countBefore(this.#firstBlocks, this.blockOf(place) + 1) - 1;
  }

  /**
   * Those places that are in a document.
   * @param {number[]} places Ascending.
   * @param {number} document
   */
  within(places, document) {
    const [from, to] = [document, document + 1].map((number) => countBefore(places, this.#firstBlocks[number] * this.#settings.stride));
    return places.slice(from, to);
  }

  /**
   * The places of each document, in order.
   * @param {number[]} places Ascending.
   * @returns {DocumentCount[]}
   */
  countByDocument(places) {
    /** @type {DocumentCount[]} */
    const documents = [];
    let end = 0;
    for (const place of places) {
      if (place >= end) {
        const document = this.documentOf(place);
        documents.push({ document, hits: 0, pageHits: 0 });
        end = this.#firstBlocks[document + 1] * this.#settings.stride;
      }

      const last = documents[documents.length - 1];
      last.hits++;
      last.pageHits += this.isPage(place, last.document) ? 1 : 0;
    }

    return documents;
  }
}

/**
 * How many of the ascending numbers are less than a value.
 * @param {ArrayLike<number>} ascending
 * @param {number} value
 */
function countBefore(ascending, value) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}

/**
 * All places of several groups. Whether they share passages is known only inside a group.
 * @param {PlaceList[]} lists
 * @returns {number[]}
 */
export function mergedPlaces(lists) {
  if (lists.length === 1) {
    return lists[0].places;
  }

  // Numbers in a typed array are sorted as such, and fast.
  const all = new Float64Array(lists.reduce((count, { places }) => count + places.length, 0));
  let at = 0;
  for (const { places } of lists) {
    all.set(places, at);
    at += places.length;
  }

  return Array.from(all.sort());
}

/**
 * Those places that have another so many characters behind them, or, where that can't be said by addition, may have it.
 * @param {number[]} places Ascending.
 * @param {number} shift
 * @param {number[]} others Ascending.
 * @param {(place: number) => boolean} isKnown
 */
export function followedBy(places, shift, others, isKnown) {
  let at = 0;
  return places.filter((place) => {
    while (at < others.length && others[at] < place + shift) {
      at++;
    }

    return others[at] === place + shift || !isKnown(place);
  });
}
