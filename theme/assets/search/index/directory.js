// @ts-check
import { BitReader } from "./bits.js";
import { countBefore, readKey } from "./keys.js";

/** @typedef {import("./root.js").UnitAddress} UnitAddress */
/** @typedef {import("./root.js").IndexRoot} IndexRoot */
/** @typedef {import("./shards.js").Shards} Shards */

/**
 * @typedef {object} PageRange
 * @property {UnitAddress[]} pages
 * @property {string} next The first key of the page after them; empty at the end.
 */

/** Finds the pages of the groups by their keys. */
export class Directory {
  #root;
  #shards;

  /**
   * @param {IndexRoot} root
   * @param {Shards} shards
   */
  constructor(root, shards) {
    this.#root = root;
    this.#shards = shards;
  }

  /**
   * The pages that may hold entries from one key up to another, beginning with the one that holds the entry before.
   * @param {string} low
   * @param {string} high Exclusive.
   * @param {AbortSignal} signal
   * @returns {Promise<PageRange>}
   */
  async pages(low, high, signal) {
    const all = this.#root.directory;
    const from = Math.max(0, countBefore(all, low) - 1);
    const to = Math.max(from + 1, countBefore(all, high));
    const blocks = await Promise.all(all.slice(from, to).map((block) => this.#block(block, signal)));
    const known = blocks.flat();
    const first = Math.max(0, countBefore(known, low) - 1);
    const end = Math.max(first + 1, countBefore(known, high));
    return { pages: known.slice(first, end), next: known[end]?.key ?? all[to]?.key ?? "" };
  }

  /**
   * @param {UnitAddress} address
   * @param {AbortSignal} signal
   * @returns {Promise<UnitAddress[]>}
   */
  async #block(address, signal) {
    const reader = new BitReader(await this.#shards.checked(fileName("d", address.file), address.from, address.length, signal), 2);
    /** @type {UnitAddress[]} */
    const pages = [];
    const count = reader.gamma() + 1;
    const page = { key: "", file: reader.gamma(), from: reader.gamma(), length: 0 };
    while (pages.length < count) {
      page.from += page.length;
      if (pages.length > 0 && reader.bits(1) === 1) {
        page.file++;
        page.from = 0;
      }

      page.key = readKey(reader, page.key, this.#root.alphabet.symbolBits);
      page.length = reader.gamma();
      pages.push({ ...page });
    }

    return pages;
  }
}

/**
 * @param {string} folder
 * @param {number} number
 */
export function fileName(folder, number) {
  return `${folder}/${String(number).padStart(4, "0")}.js`;
}
