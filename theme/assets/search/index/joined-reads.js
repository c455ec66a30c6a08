// @ts-check
import { damaged } from "./shard-error.js";

/** @typedef {import("./shards.js").ShardSource} ShardSource */

/**
 * @typedef {object} Wanted
 * @property {string} file
 * @property {number} from
 * @property {number | null} length
 * @property {AbortSignal} signal
 * @property {(bytes: Uint8Array) => void} resolve
 * @property {(reason: unknown) => void} reject
 */

/** Bytes between two reads that cost less than a second request. */
const gap = 3072;

/** Reads that are wanted at the same time and lie side by side in a file become one. */
export class JoinedReads {
  #source;

  /** @type {Wanted[]} */
  #queue = [];

  /** @param {ShardSource} source */
  constructor(source) {
    this.#source = source;
  }

  /**
   * @param {string} file
   * @param {number} from
   * @param {number | null} length
   * @param {AbortSignal} signal
   * @returns {Promise<Uint8Array>}
   */
  read(file, from, length, signal) {
    return new Promise((resolve, reject) => {
      if (this.#queue.length === 0) {
        setTimeout(() => this.#send());
      }

      this.#queue.push({ file, from, length, signal, resolve, reject });
    });
  }

  #send() {
    const queue = this.#queue.filter(({ signal, reject }) => !signal.aborted || reject(signal.reason));
    this.#queue = [];
    queue.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.from - other.from));
    /** @type {Wanted[]} */
    let joined = [];
    let end = 0;
    for (const wanted of queue) {
      if (joined.length > 0 && (joined[0].file !== wanted.file || wanted.from > end + gap || end === Infinity)) {
        this.#read(joined, end);
        joined = [];
      }

      end = Math.max(joined.length > 0 ? end : 0, wanted.length === null ? Infinity : wanted.from + wanted.length);
      joined.push(wanted);
    }

    if (joined.length > 0) {
      this.#read(joined, end);
    }
  }

  /**
   * @param {Wanted[]} joined
   * @param {number} end
   */
  #read(joined, end) {
    const controller = new AbortController();
    let waiting = joined.length;
    for (const { signal } of joined) {
      signal.addEventListener("abort", () => {
        waiting--;
        if (waiting === 0) {
          controller.abort(signal.reason);
        }
      }, { once: true });
    }

    const { file, from } = joined[0];
    const length = end === Infinity ? null : end - from;
    this.#source.read(file, from, length, controller.signal).then(
      (bytes) => {
        for (const wanted of joined) {
          const start = wanted.from - from;
          const part = bytes.subarray(start, wanted.length === null ? bytes.length : start + wanted.length);
          if (wanted.length === null || part.length === wanted.length) {
            // A part of its own, so that what is kept of it does not keep its neighbours.
            wanted.resolve(joined.length > 1 ? part.slice() : part);
          } else {
            wanted.reject(damaged(`${file} ends too early`));
          }
        }
      },
      (reason) => joined.forEach(({ reject }) => reject(reason)),
    );
  }
}
