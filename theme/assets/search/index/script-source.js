// @ts-check
import { escape } from "./escapes.js";
import { damaged, missing } from "./shard-error.js";
import { SharedCache } from "./shared-cache.js";

/** Bytes of files kept. */
const cacheLimit = 4 << 20;

/** @type {Map<HTMLOrSVGScriptElement | null, (payload: string) => void>} Scripts that are being loaded, and who waits for them. */
const waiting = new Map();

/** @type {{ createScriptURL: (address: string) => string } | null} */
let policy = null;

/** Reads whole files as scripts, because a page opened from disk can't fetch. */
export class ScriptSource {
  /** @type {SharedCache<Uint8Array>} */
  #files = new SharedCache(cacheLimit, (bytes) => bytes.length);
  #folder;

  /** @param {URL} folder The folder of the segment, in the folder of the index. */
  constructor(folder) {
    this.#folder = folder;
    policy ??= createPolicy(new URL("../", folder));
    Reflect.set(globalThis, "kbS", (/** @type {string} */ payload) => waiting.get(document.currentScript)?.(payload));
  }

  /**
   * @param {string} file
   * @param {number} from
   * @param {number | null} length
   * @param {AbortSignal} signal
   * @returns {Promise<Uint8Array>}
   */
  async read(file, from, length, signal) {
    const whole = await this.#files.get(file, (shared) => load(new URL(file, this.#folder), file, shared), signal);
    return whole.subarray(from, length === null ? undefined : from + length);
  }
}

/**
 * @param {URL} address
 * @param {string} file
 * @param {AbortSignal} signal
 * @returns {Promise<Uint8Array>}
 */
function load(address, file, signal) {
  const script = document.createElement("script");
  return new Promise((/** @type {(bytes: Uint8Array) => void} */ resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    waiting.set(script, (payload) => resolve(escape(payload)));
    script.addEventListener("error", () => reject(missing(file)));

    // A script that has called waits no longer; one that is here and has not called is not of the index.
    script.addEventListener("load", () => reject(damaged(file)));
    script.charset = "x-user-defined";
    script.src = policy?.createScriptURL(address.href) ?? address.href;
    document.head.append(script);
  }).finally(() => {
    waiting.delete(script);
    script.remove();
  });
}

/**
 * The one policy of the site: only files of the index become scripts. Browsers without trusted types need none.
 * @param {URL} index The folder of the index.
 */
function createPolicy(index) {
  const types = Reflect.get(globalThis, "trustedTypes");
  return types?.createPolicy("kb-search", {
    createScriptURL: (/** @type {string} */ address) => {
      if (!new URL(address).href.startsWith(index.href)) {
        throw new TypeError(`The address "${address}" is not of the search index.`);
      }

      return address;
    },
  }) ?? null;
}
