// @ts-check
import { matchDocument } from "../query/query-matcher.js";
import { breathe } from "./breathe.js";

/** @typedef {import("../query/query-matcher.js").DocumentMatch} DocumentMatch */
/** @typedef {import("../query/query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("./columns.js").FieldValues} FieldValues */
/** @typedef {import("./passage.js").FoldedPart} FoldedPart */
/** @typedef {import("./text-store.js").TextStore} TextStore */
/** @typedef {{ checked: number, candidates: number, found: number }} Progress */

/** Documents that are loaded at the same time. */
const documentsAtOnce = 8;

/** Blocks of a document that are loaded together: its whole text is wanted. */
const blocksAtOnce = 64;

/** Holds a query against the texts of documents. */
export class Verification {
  #texts;
  #pageWeight;
  #node;
  #strict;
  #fields;

  /**
   * @param {TextStore} texts
   * @param {number} pageWeight
   * @param {QueryNode} node
   * @param {boolean} strict
   * @param {FieldValues[]} fields By document; may be empty when the query asks for none.
   */
  constructor(texts, pageWeight, node, strict, fields) {
    this.#texts = texts;
    this.#pageWeight = pageWeight;
    this.#node = node;
    this.#strict = strict;
    this.#fields = fields;
  }

  /**
   * Those documents that match, in any order.
   * @param {number[]} candidates
   * @param {AbortSignal} signal
   * @param {(progress: Progress) => void} [onProgress]
   */
  async all(candidates, signal, onProgress) {
    /** @type {{ document: number, hits: number, passages: number, weight: number }[]} */
    const found = [];
    let next = 0;
    let checked = 0;
    const check = async () => {
      while (next < candidates.length) {
        const document = candidates[next++];
        const { match } = await this.one(document, signal);
        if (match !== null) {
          found.push({ document, hits: match.hits.length, passages: match.passages, weight: match.weight });
        }

        onProgress?.({ checked: ++checked, candidates: candidates.length, found: found.length });
      }
    };
    await Promise.all(Array.from({ length: documentsAtOnce }, check));
    return found;
  }

  /**
   * @param {number} document
   * @param {AbortSignal} signal
   * @returns {Promise<{ match: DocumentMatch | null, passages: FoldedPart[] }>}
   */
  async one(document, signal) {
    /** @type {(FoldedPart & { weight: number })[]} */
    const passages = [];
    for await (const passage of this.#texts.passages(document, blocksAtOnce, signal)) {
      passages.push({ ...passage, weight: passage.isPage ? this.#pageWeight : 1 });
      await breathe();
    }

    signal.throwIfAborted();
    return { match: matchDocument(this.#node, { passages, fields: this.#fields[document] ?? {} }, this.#strict), passages };
  }
}
