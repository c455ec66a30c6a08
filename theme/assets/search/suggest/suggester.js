// @ts-check
import { Folding } from "../index/folding.js";
import { Shards } from "../index/shards.js";
import { matchEntry } from "./suggest-matcher.js";
import { readSuggestRoot } from "./suggest-root.js";
import { suggestFiles } from "./suggest-routes.js";
import { readSuggestShard } from "./suggest-shard.js";
import { typedQuery } from "./typed-text.js";

/** @typedef {import("./suggest-matcher.js").SuggestMatch} SuggestMatch */

/** Longer queries are searched, not completed. */
const longestQuery = 40;

/** How many files one query may ask for; a second is asked for only when the first has not enough. */
const mostFiles = 3;

/** Finds what a query may be going to be. */
export class Suggester {
  #root;
  #shards;
  #folding;

  /**
   * @param {import("./suggest-root.js").SuggestRoot} root
   * @param {Shards} shards
   */
  constructor(root, shards) {
    this.#root = root;
    this.#shards = shards;
    const symbols = { symbol: (/** @type {number} */ key) => (root.initials.has(String.fromCharCode(key)) ? 1 : 0) };
    this.#folding = new Folding(symbols, shards);
  }

  /**
   * @param {import("../index/shards.js").ShardSource} source
   * @param {number} checksum Of the root, as the page names it.
   * @param {AbortSignal} signal
   */
  static async open(source, checksum, signal) {
    const shards = new Shards(source);
    return new Suggester(readSuggestRoot(await shards.unchecked("root.js", 0, null, signal), checksum), shards);
  }

  /**
   * @param {string} text As typed so far.
   * @param {number} limit
   * @param {AbortSignal} signal
   * @returns {Promise<SuggestMatch[]>} The best first, none twice.
   */
  async suggest(text, limit, signal) {
    await this.#folding.prepare(text, signal);
    const query = typedQuery(text);
    /** @type {Map<string, SuggestMatch>} */
    const found = new Map();
    if (query === "" || query.length > longestQuery) {
      return [];
    }

    for (const file of suggestFiles(this.#root, query).slice(0, mostFiles)) {
      const shard = readSuggestShard(await this.#shards.checked(`e/${String(file).padStart(4, "0")}.js`, 0, null, signal), this.#root);
      await this.#folding.prepare(shard.entries.map(({ text: own }) => own).join(""), signal);
      for (const entry of shard.entries) {
        const match = matchEntry(entry, shard.readings, query);
        if (match !== null) {
          found.set(`${entry.kind} ${entry.address} ${entry.text}`, match);
        }
      }

      if (found.size >= limit) {
        break;
      }
    }

    return [...found.values()].sort(byWorth).slice(0, limit);
  }
}

/**
 * What begins with the query comes first; otherwise the order of the shards stays, in which the best is first.
 * @param {SuggestMatch} one
 * @param {SuggestMatch} other
 */
function byWorth(one, other) {
  return Number(one.at > 0) - Number(other.at > 0);
}
