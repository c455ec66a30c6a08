// @ts-check
import { skeleton } from "../../fold/fold.js";
import { cutHit } from "./hit-text.js";

/** @typedef {import("../index/search-result.js").DocumentView} DocumentView */
/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./page-state.js").Sort} Sort */
/** @typedef {{ view: DocumentView, anchor: string, left: string, phrase: string, right: string }} Line One hit of a document. */
/** @typedef {{ neighbour: string, lines: Line[] }} LineGroup */

/** Characters on each side of a hit. */
const context = 40;

/** Documents that are loaded together. */
const atOnce = 8;

/** All hits of a result as lines, loaded document by document as they are asked for. */
export class Lines {
  /** @type {Line[]} In the order of the result. */
  #lines = [];
  #documents = 0;
  #result;

  /** @param {SearchResult} result */
  constructor(result) {
    this.#result = result;
  }

  /**
   * At least the first so many, if there are.
   * @param {number} count
   * @param {AbortSignal} signal
   * @param {(done: number, documents: number) => void} onProgress
   */
  async take(count, signal, onProgress) {
    const { documents } = this.#result;
    while (this.#lines.length < count && this.#documents < documents.length) {
      const next = documents.slice(this.#documents, this.#documents + atOnce);
      const views = await Promise.all(next.map((found) => this.#result.view(found, Infinity, signal)));
      signal.throwIfAborted();
      this.#lines.push(...views.flatMap(linesOf));
      this.#documents += next.length;
      onProgress(this.#documents, documents.length);
    }

    return this.#lines;
  }
}

/**
 * @param {DocumentView} view
 * @returns {Line[]}
 */
function linesOf(view) {
  return view.hits.map((hit) => ({ view, anchor: hit.anchor, ...cutHit(hit, context) }));
}

/**
 * Ordered by the neighbours, the nearest first, by code units; lines that have the same ones stay in their order.
 * @param {Line[]} lines
 * @param {Sort} sort
 * @returns {Line[]}
 */
export function sortLines(lines, sort) {
  if (sort === "position") {
    return lines;
  }

  const keyed = lines.map((line, at) => ({ line, at, key: neighbours(line, sort).join("") }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.at - other.at));
  return keyed.map(({ line }) => line);
}

/**
 * Lines with the same neighbours together, the largest group first, then by code units.
 * @param {Line[]} lines Sorted by the same neighbours.
 * @param {Sort} sort
 * @returns {LineGroup[]}
 */
export function groupLines(lines, sort) {
  /** @type {Map<string, Line[]>} */
  const groups = new Map();
  for (const line of lines) {
    const found = neighbours(line, sort);
    const neighbour = (sort.startsWith("l") ? found.reverse() : found).join("");
    groups.set(neighbour, [...(groups.get(neighbour) ?? []), line]);
  }

  // The sort keeps the order of equals.
  return [...groups].map(([neighbour, members]) => ({ neighbour, lines: members })).sort((one, other) => other.lines.length - one.lines.length);
}

/**
 * The nearest characters of the skeleton, from the hit outwards: punctuation is no neighbour.
 * @param {Line} line
 * @param {Sort} sort
 */
function neighbours({ left, right }, sort) {
  const count = Number(sort.slice(1));
  return sort.startsWith("r") ? [...skeleton(right).text].slice(0, count) : [...skeleton(left).text].reverse().slice(0, count);
}
