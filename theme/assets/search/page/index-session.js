// @ts-check
import { openIndex } from "../index/search-engine.js";

/** @typedef {import("../index/search-engine.js").SearchEngine} SearchEngine */
/** @typedef {import("../index/verification.js").Progress} Progress */

/** The index that the page names. Nothing of it is loaded before it is asked for. */
export class IndexSession {
  #names;
  #site;

  /** @type {Promise<SearchEngine> | null} */
  #engine = null;

  /**
   * @param {string} names JSON, as the page has it.
   * @param {string} root The way to the root of the site, where the index is.
   */
  constructor(names, root) {
    this.#names = names;
    this.#site = new URL(root, document.baseURI);
  }

  /** Loads the root, once for all who ask. It goes on when one of them gives up. */
  open() {
    if (this.#engine === null) {
      const opened = openIndex(this.#names, this.#site, new AbortController().signal);
      opened.catch(() => {
        this.#engine = this.#engine === opened ? null : this.#engine;
      });
      this.#engine = opened;
    }

    return this.#engine;
  }

  /** Forgets what is loaded, so that the next query begins from the start. */
  close() {
    this.#engine = null;
  }

  /**
   * @param {string} query
   * @param {boolean} strict
   * @param {AbortSignal} signal
   * @param {(progress: Progress) => void} [onProgress]
   */
  async search(query, strict, signal, onProgress) {
    const engine = await orAborted(this.open(), signal);
    return engine.search(query, strict, signal, onProgress);
  }
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {AbortSignal} signal
 * @returns {Promise<T>}
 */
function orAborted(promise, signal) {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
