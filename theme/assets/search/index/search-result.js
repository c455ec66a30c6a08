// @ts-check
import { showHit } from "./hits.js";

/** @typedef {import("../query/query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("./evaluation.js").CountedPhrase} CountedPhrase */
/** @typedef {import("./hits.js").Hit} Hit */
/** @typedef {import("./hits.js").Hits} Hits */
/** @typedef {import("./root.js").IndexRoot} IndexRoot */
/** @typedef {import("./text-store.js").TextStore} TextStore */
/** @typedef {import("./verification.js").Verification} Verification */

/**
 * @typedef {object} FoundDocument
 * @property {number} document Its number in the order of the index.
 * @property {number} hits
 * @property {number} weight The hits, each as often as its passage counts.
 */

/**
 * @typedef {object} DocumentView A document as a result shows it.
 * @property {number} document
 * @property {string} url Relative to the root of the site.
 * @property {string} title
 * @property {Record<string, string[]>} fields Those that are stored, by their keys; fields without a value are not there.
 * @property {Hit[]} hits The first ones, in the order of the text.
 * @property {number} hitCount How many there are.
 */

/** What {@link SearchResult} reads from. */
/** @typedef {{ root: IndexRoot, texts: TextStore, hits: Hits, columns: () => Promise<Columns> }} ResultSources */

/** The answer to a query. Counts are known at once, texts are loaded when they are asked for. */
export class SearchResult {
  #sources;
  #phrases;
  #verification;

  /**
   * @param {ResultSources} sources
   * @param {FoundDocument[]} documents In any order; the result has those with most hits first, by weight, then in the order of the index.
   * @param {number | null} passages How many passages hold hits, if that is known.
   * @param {(document: number) => CountedPhrase[]} phrases
   * @param {Verification | null} verification Where only the texts say what is found.
   */
  constructor(sources, documents, passages, phrases, verification) {
    this.#sources = sources;
    this.#phrases = phrases;
    this.#verification = verification;
    this.passages = passages;
    this.documents = documents.sort((one, other) => other.weight - one.weight || one.document - other.document);
    this.hits = documents.reduce((sum, { hits }) => sum + hits, 0);
  }

  /**
   * The documents from one number up to another in the order of the result, each with its first hits.
   * @param {number} from
   * @param {number} to Exclusive.
   * @param {number} hitsEach
   * @param {AbortSignal} signal
   * @returns {Promise<DocumentView[]>}
   */
  views(from, to, hitsEach, signal) {
    return Promise.all(this.documents.slice(from, to).map((found) => this.view(found, hitsEach, signal)));
  }

  /**
   * @param {FoundDocument} found One of this result.
   * @param {number} limit Of hits.
   * @param {AbortSignal} signal
   * @returns {Promise<DocumentView>}
   */
  async view({ document, hits: hitCount }, limit, signal) {
    const hits = await (this.#verification === null
      ? this.#sources.hits.of(document, this.#phrases(document), limit, signal)
      : this.#verified(document, limit, this.#verification, signal));
    const { url, title, fields } = await this.#sources.texts.head(document, signal);
    return { document, url, title, fields, hits, hitCount };
  }

  /**
   * How all documents of the result fall by the fields.
   * @param {AbortSignal} signal
   */
  async facets(signal) {
    const columns = await this.#sources.columns();
    return columns.facets(this.documents.map(({ document }) => document), signal);
  }

  /**
   * What the documents of the result say in one field, by their numbers.
   * @param {string} key
   * @param {AbortSignal} signal
   * @returns {Promise<Map<number, string[]>>}
   */
  async valuesOf(key, signal) {
    const columns = await (await this.#sources.columns()).values(signal);
    return new Map(this.documents.map(({ document }) => [document, columns[document][key] ?? []]));
  }

  /**
   * @param {number} document
   * @param {number} limit
   * @param {Verification} verification
   * @param {AbortSignal} signal
   */
  async #verified(document, limit, verification, signal) {
    const { match, passages } = await verification.one(document, signal);
    return (match?.hits ?? []).slice(0, limit).map(({ passage, start, end }) => showHit(passages[passage], start, end));
  }
}
