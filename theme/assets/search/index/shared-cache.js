// @ts-check

/**
 * @template T
 * @typedef {object} Entry
 * @property {Promise<T>} promise
 * @property {number} size 0 while it is being loaded.
 * @property {number} waiting How many callers want it who have not given up.
 * @property {AbortController} controller
 */

/**
 * What was loaded last, up to a size. Callers who want the same thing at the same time share one loading, which stops when all of them
 * have given up. What failed is forgotten.
 * @template T
 */
export class SharedCache {
  /** @type {Map<string, Entry<T>>} The one used last comes last. */
  #entries = new Map();
  #limit;
  #sizeOf;
  #size = 0;

  /**
   * @param {number} limit
   * @param {(value: T) => number} sizeOf
   */
  constructor(limit, sizeOf) {
    this.#limit = limit;
    this.#sizeOf = sizeOf;
  }

  /** @param {string} key */
  has(key) {
    return this.#entries.has(key);
  }

  /**
   * @param {string} key
   * @param {(signal: AbortSignal) => Promise<T>} load
   * @param {AbortSignal} signal
   * @returns {Promise<T>}
   */
  async get(key, load, signal) {
    signal.throwIfAborted();
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = this.#load(key, load);
    }

    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return this.#wait(key, entry, signal);
  }

  /**
   * @param {string} key
   * @param {(signal: AbortSignal) => Promise<T>} load
   */
  #load(key, load) {
    const controller = new AbortController();
    /** @type {Entry<T>} */
    const entry = { promise: load(controller.signal), size: 0, waiting: 0, controller };
    entry.promise.then(
      (value) => {
        entry.size = this.#sizeOf(value);
        if (this.#entries.get(key) === entry) {
          this.#size += entry.size;
          this.#shrink();
        }
      },
      () => this.#forget(key, entry),
    );
    return entry;
  }

  /**
   * @param {string} key
   * @param {Entry<T>} entry
   * @param {AbortSignal} signal
   * @returns {Promise<T>}
   */
  #wait(key, entry, signal) {
    entry.waiting++;
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        entry.waiting--;
        if (entry.waiting === 0 && entry.size === 0) {
          this.#forget(key, entry);
          entry.controller.abort(signal.reason);
        }

        reject(signal.reason);
      };
      signal.addEventListener("abort", giveUp, { once: true });
      entry.promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
    });
  }

  #shrink() {
    for (const [key, entry] of this.#entries) {
      if (this.#size <= this.#limit) {
        return;
      }

      if (entry.size > 0) {
        this.#size -= entry.size;
        this.#entries.delete(key);
      }
    }
  }

  /**
   * @param {string} key
   * @param {Entry<T>} entry
   */
  #forget(key, entry) {
    if (this.#entries.get(key) === entry) {
      this.#size -= entry.size;
      this.#entries.delete(key);
    }
  }
}
