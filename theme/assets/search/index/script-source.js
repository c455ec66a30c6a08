// @ts-check
import { loadScript, trustFolder } from "../script-loading.js";
import { SharedCache } from "./shared-cache.js";

/** Bytes of files kept. */
const cacheLimit = 4 << 20;

/** Reads whole files as scripts, because a page opened from disk can't fetch. */
export class ScriptSource {
  /** @type {SharedCache<Uint8Array>} */
  #files = new SharedCache(cacheLimit, (bytes) => bytes.length);
  #folder;

  /** @param {URL} folder The folder of the segment, with a slash at the end. */
  constructor(folder) {
    this.#folder = folder;
    trustFolder(folder);
  }

  /**
   * @param {string} file
   * @param {number} from
   * @param {number | null} length
   * @param {AbortSignal} signal
   * @returns {Promise<Uint8Array>}
   */
  async read(file, from, length, signal) {
    const load = async (/** @type {AbortSignal} */ shared) => escape(await loadScript(new URL(file, this.#folder), file, "x-user-defined", shared));
    const whole = await this.#files.get(file, load, signal);
    return whole.subarray(from, length === null ? undefined : from + length);
  }
}

/**
 * Puts back the escapes that the engine has undone in a script, so that offsets mean the same there.
 * @param {string} payload One character a byte, its low eight bits.
 * @returns {Uint8Array}
 */
function escape(payload) {
  const bytes = new Uint8Array(payload.length * 2);
  let length = 0;
  for (let i = 0; i < payload.length; i++) {
    const byte = payload.charCodeAt(i) & 0xff;
    const letter = byte === 0x0a ? 0x6e : byte === 0x0d ? 0x72 : byte;
    if (letter !== byte || byte === 0x22 || byte === 0x5c) {
      bytes[length++] = 0x5c;
    }

    bytes[length++] = letter;
  }

  return bytes.slice(0, length);
}
