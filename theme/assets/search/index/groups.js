// @ts-check
import { breathe } from "./breathe.js";
import { Directory, fileName } from "./directory.js";
import { beyond, least, sharedLength } from "./keys.js";
import { entryKind, readPage } from "./page.js";

/** @typedef {import("./page.js").Entry} Entry */
/** @typedef {import("./page.js").PlaceList} PlaceList */
/** @typedef {import("./root.js").IndexRoot} IndexRoot */
/** @typedef {import("./root.js").UnitAddress} UnitAddress */
/** @typedef {import("./shards.js").Shards} Shards */

/**
 * @typedef {object} Piece What the index says of the beginning of a text.
 * @property {number} length How many characters the lists are about; 0 when the text is nowhere.
 * @property {Entry | null} node The node with the counts, where there is one.
 * @property {PlaceList[]} lists All places, in as many lists as there are groups; none where the node lists documents.
 */

/** More pages are not loaded before it is known that they are needed. */
const pagesAtOnce = 6;

/** The groups of an index: for the beginning of a text, where it is. */
export class Groups {
  #root;
  #shards;
  #directory;
  #form;

  /**
   * @param {IndexRoot} root
   * @param {Shards} shards
   */
  constructor(root, shards) {
    this.#root = root;
    this.#shards = shards;
    this.#directory = new Directory(root, shards);
    this.#form = {
      symbolBits: root.alphabet.symbolBits,
      rest: String.fromCharCode(root.alphabet.size + 1),
      reach: root.settings.reach,
      places: root.settings.blocks * root.settings.stride,
      documents: root.settings.documents,
    };
  }

  /**
   * The longest beginning of a text that is a key or begins one.
   * @param {string} text As symbols, one or more.
   * @param {AbortSignal} signal
   * @returns {Promise<Piece>}
   */
  async find(text, signal) {
    const key = text.slice(0, this.#root.settings.depth);
    const range = await this.#directory.pages(key, key + beyond, signal);
    const needed = range.pages.length > pagesAtOnce ? 2 : range.pages.length;
    let entries = await this.#entries(range.pages.slice(0, needed), signal);
    const first = entries.findIndex((entry) => entry.key >= key);
    if (first >= 0 && entries[first].key.startsWith(key)) {
      const node = entries[first].counts !== undefined ? entries[first] : null;
      if (node?.kind !== entryKind.nodeWithDocuments && needed < range.pages.length) {
        entries = await this.#entries(range.pages, signal);
      }

      const isListed = node?.kind === entryKind.nodeWithDocuments;
      return { length: key.length, node, lists: isListed ? [] : lists(entries.filter((entry) => entry.key.startsWith(key))) };
    }

    const before = first < 0 ? entries.at(-1) : entries[first - 1];
    const after = first < 0 ? range.next : entries[first].key;
    const length = Math.max(sharedLength(key, before?.key ?? ""), sharedLength(key, after));
    return this.#group(key.slice(0, length), before, signal);
  }

  /**
   * All places of a text that begins keys, however many.
   * @param {string} text
   * @param {AbortSignal} signal
   */
  async lists(text, signal) {
    const range = await this.#directory.pages(text, text + beyond, signal);
    return lists((await this.#entries(range.pages, signal)).filter(({ key }) => key.startsWith(text)));
  }

  /**
   * The group of exactly this key: the entry before, or the rest.
   * @param {string} key
   * @param {Entry | undefined} before
   * @param {AbortSignal} signal
   * @returns {Promise<Piece>}
   */
  async #group(key, before, signal) {
    if (before?.list !== undefined && before.key === key) {
      return { length: key.length, node: null, lists: lists(await this.#same(before.key, signal)) };
    }

    const found = key === "" ? [] : await this.#same(key + this.#form.rest, signal);
    return found.length === 0 ? { length: 0, node: null, lists: [] } : { length: key.length, node: null, lists: lists(found) };
  }

  /**
   * The entries of exactly this key; several, where the group is large.
   * @param {string} key
   * @param {AbortSignal} signal
   */
  async #same(key, signal) {
    const range = await this.#directory.pages(key, key + least, signal);
    return (await this.#entries(range.pages, signal)).filter((entry) => entry.key === key && entry.list !== undefined);
  }

  /**
   * @param {UnitAddress[]} pages Without a gap.
   * @param {AbortSignal} signal
   * @returns {Promise<Entry[]>}
   */
  async #entries(pages, signal) {
    const units = await Promise.all(pages.map(({ file, from, length }) => this.#shards.checked(fileName("g", file), from, length, signal)));
    /** @type {Entry[]} */
    const entries = [];
    for (const [i, unit] of units.entries()) {
      await breathe();
      entries.push(...readPage(unit, this.#form, pages[i].key));
    }

    return entries;
  }
}

/**
 * The lists of groups, one a group: entries of one group are parts of its list.
 * @param {Entry[]} entries
 * @returns {PlaceList[]}
 */
function lists(entries) {
  /** @type {PlaceList[]} */
  const found = [];
  let key = "";
  for (const entry of entries) {
    const last = found.at(-1);
    if (entry.list === undefined) {
      continue;
    }

    if (last !== undefined && entry.key === key) {
      found[found.length - 1] = { places: last.places.concat(entry.list.places), joined: last.joined.concat(entry.list.joined) };
    } else {
      found.push(entry.list);
    }

    key = entry.key;
  }

  return found;
}
