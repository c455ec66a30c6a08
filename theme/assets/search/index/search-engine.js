// @ts-check
import { plainQuery } from "../query/plain-query.js";
import { Evaluation } from "./evaluation.js";
import { Folding } from "./folding.js";
import { Groups } from "./groups.js";
import { Hits } from "./hits.js";
import { PhraseLookup } from "./phrase-lookup.js";
import { Places } from "./places.js";
import { readRoot } from "./root.js";
import { SearchResult } from "./search-result.js";
import { segmentSource } from "./segment-source.js";
import { Shards } from "./shards.js";
import { TextStore } from "./text-store.js";

/** @typedef {import("../query/query-parser.js").QueryError} QueryError */
/** @typedef {import("./shards.js").ShardSource} ShardSource */
/** @typedef {import("./verification.js").Progress} Progress */

/**
 * Opens the index that a page names.
 * @param {string} json As the page has it: the segments, each with its folder and the checksum of its root.
 * @param {URL} site The root of the site, with a slash at the end.
 * @param {AbortSignal} signal
 */
export function openIndex(json, site, signal) {
  /** @type {{ folder: string, checksum: number }[]} */
  const [{ folder, checksum }] = JSON.parse(json);
  return SearchEngine.open(segmentSource(new URL(folder, site)), checksum, signal);
}

/** Answers queries from one segment of the index. */
export class SearchEngine {
  #root;
  #folding;
  #shards;
  #lookup;
  #sources;

  /** @type {import("./columns.js").Columns | null} */
  #columns = null;

  /**
   * @param {import("./root.js").IndexRoot} root
   * @param {Shards} shards
   */
  constructor(root, shards) {
    const places = new Places(root);
    this.#root = root;
    this.#folding = new Folding(root.alphabet, shards);
    this.#shards = shards;
    const texts = new TextStore(root, shards, this.#folding);
    this.#lookup = new PhraseLookup(root, new Groups(root, shards), texts, places);
    this.#sources = { root, texts, hits: new Hits(texts, places), columns: () => this.#opened() };
  }

  /**
   * @param {ShardSource} source
   * @param {number | undefined} checksum Of the root, as the page names it.
   * @param {AbortSignal} signal
   */
  static async open(source, checksum, signal) {
    const shards = new Shards(source);
    return new SearchEngine(await readRoot(await shards.unchecked("root.js", 0, null, signal), checksum), shards);
  }

  /** What the index says of itself. */
  get settings() {
    return this.#root.settings;
  }

  /**
   * Where a folded phrase is.
   * @param {string} folded Not empty.
   * @param {AbortSignal} signal
   */
  phrase(folded, signal) {
    return this.#lookup.find(folded, signal);
  }

  /**
   * Answers a query as it was typed. Throws a ShardError when a part of the index can't be used, and what the signal says when it is aborted.
   * @param {string} query
   * @param {boolean} strict Whether punctuation and script count.
   * @param {AbortSignal} signal
   * @param {(progress: Progress) => void} [onProgress] Called where texts have to be read.
   * @returns {Promise<{ result: SearchResult, error: null } | { result: null, error: QueryError }>}
   */
  async search(query, strict, signal, onProgress) {
    await this.#folding.prepare(query, signal);
    const { root: node, error } = plainQuery(query) ?? await parsed(query);
    if (node === null) {
      return { result: null, error };
    }

    const { documents, pageWeight } = this.#root.settings;
    const evaluation = new Evaluation(documents, this.#lookup, this.#sources.columns, strict, signal);
    const matches = [...(await evaluation.matches(node)).values()];
    if (evaluation.isExact) {
      const found = matches.map(({ document, hits, pageHits }) => ({ document, hits, weight: hits + pageHits * (pageWeight - 1) }));
      const counted = (/** @type {number} */ document) => evaluation.counted(node, document);
      return { result: new SearchResult(this.#sources, found, evaluation.passages(node), counted, null), error: null };
    }

    const { Verification } = await import("./verification.js");
    const fields = evaluation.asksFields ? await (await this.#opened()).values(signal) : [];
    const verification = new Verification(this.#sources.texts, pageWeight, node, strict, fields);
    const candidates = matches.map(({ document }) => document).sort((one, other) => one - other);
    const found = await verification.all(candidates, signal, onProgress);
    const passages = found.reduce((sum, one) => sum + one.passages, 0);
    return { result: new SearchResult(this.#sources, found, passages, () => [], verification), error: null };
  }

  async #opened() {
    const { Columns } = await import("./columns.js");
    return (this.#columns ??= new Columns(this.#root, this.#shards));
  }
}

/** @param {string} query */
async function parsed(query) {
  const { parseQuery } = await import("../query/query-parser.js");
  return parseQuery(query);
}
