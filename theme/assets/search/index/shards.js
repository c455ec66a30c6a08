// @ts-check
import { checksum } from "./checksum.js";
import { unescape } from "./escapes.js";
import { JoinedReads } from "./joined-reads.js";
import { SharedCache } from "./shared-cache.js";
import { damaged, unreachable } from "./shard-error.js";

/**
 * @typedef {object} ShardSource Where the files of one segment come from.
 * @property {(file: string, from: number, length: number | null, signal: AbortSignal) => Promise<Uint8Array>} read
 *   Escaped bytes of a file's payload; all to its end when the length is null. Throws a ShardError.
 */

/** Bytes kept. */
const cacheLimit = 2 << 20;

/** Milliseconds after which a read that never answered ends. */
const patience = 20_000;

/** The units of an index, each checked, kept for a while, and read once even when several want it. */
export class Shards {
  /** @type {SharedCache<Uint8Array>} */
  #units = new SharedCache(cacheLimit, (bytes) => bytes.length);
  #reads;

  /** @param {ShardSource} source */
  constructor(source) {
    this.#reads = new JoinedReads({ read: (file, from, length, signal) => patiently(source, file, from, length, signal) });
  }

  /**
   * A unit with a checksum of two bytes.
   * @param {string} file
   * @param {number} from
   * @param {number | null} length Null for all to the end of the file.
   * @param {AbortSignal} signal
   */
  checked(file, from, length, signal) {
    return this.#unit(file, from, length, signal, true);
  }

  /**
   * A unit that its reader checks.
   * @param {string} file
   * @param {number} from
   * @param {number | null} length
   * @param {AbortSignal} signal
   */
  unchecked(file, from, length, signal) {
    return this.#unit(file, from, length, signal, false);
  }

  /**
   * @param {string} file
   * @param {number} from
   * @param {number | null} length
   * @param {AbortSignal} signal
   * @param {boolean} isChecked
   */
  #unit(file, from, length, signal, isChecked) {
    const load = async (/** @type {AbortSignal} */ shared) => {
      const bytes = unescape(await this.#reads.read(file, from, length, shared));
      if (isChecked && (checksum(bytes, 2) & 0xffff) !== bytes[0] * 256 + bytes[1]) {
        throw damaged(`${file} from ${from}`);
      }

      return bytes;
    };
    return this.#units.get(`${file} ${from}`, load, signal);
  }
}

/**
 * @param {ShardSource} source
 * @param {string} file
 * @param {number} from
 * @param {number | null} length
 * @param {AbortSignal} signal
 * @returns {Promise<Uint8Array>}
 */
function patiently(source, file, from, length, signal) {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const end = (/** @type {unknown} */ reason) => {
      reject(reason);
      controller.abort(reason);
    };
    const giveUp = () => end(signal.reason);
    const timer = setTimeout(() => end(unreachable(file)), patience);
    signal.addEventListener("abort", giveUp, { once: true });
    source.read(file, from, length, controller.signal).then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
    });
  });
}
