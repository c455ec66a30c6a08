// @ts-check
import { damaged, missing, unreachable } from "./index/shard-error.js";

/** @type {Map<HTMLOrSVGScriptElement | null, (handed: any) => void>} Scripts that are being loaded, and who waits for them. */
const waiting = new Map();

/** @type {Set<string>} Folders whose files may become scripts. */
const folders = new Set();

/** @type {{ createScriptURL: (address: string) => string } | null} */
let policy = null;

/** @param {URL} folder With a slash at the end; of the site. */
export function trustFolder(folder) {
  folders.add(folder.href);
}

/**
 * Loads a script that hands something over: it calls `kbS` with it.
 * @param {URL} address In a folder that is trusted.
 * @param {string} file What errors call it.
 * @param {string} [charset]
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>} What it handed over. Rejected with a ShardError when it does not come.
 */
export function loadScript(address, file, charset = "utf-8", signal) {
  policy ??= createPolicy();
  Reflect.set(globalThis, "kbS", (/** @type {unknown} */ handed) => waiting.get(document.currentScript)?.(handed));
  const script = document.createElement("script");
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    waiting.set(script, resolve);
    script.addEventListener("error", () => reject(navigator.onLine ? missing(file) : unreachable(file)));

    // A script that has called waits no longer; one that is here and has not called is none of ours.
    script.addEventListener("load", () => reject(damaged(file)));
    script.charset = charset;
    script.src = policy?.createScriptURL(address.href) ?? address.href;
    document.head.append(script);
  }).finally(() => {
    waiting.delete(script);
    script.remove();
  });
}

/** The one policy of the site: only files of trusted folders become scripts. Browsers without trusted types need none. */
function createPolicy() {
  return Reflect.get(globalThis, "trustedTypes")?.createPolicy("kb-search", {
    createScriptURL: (/** @type {string} */ address) => {
      if (![...folders].some((folder) => new URL(address).href.startsWith(folder))) {
        throw new TypeError(`The address "${address}" is not of this site's scripts.`);
      }

      return address;
    },
  }) ?? null;
}
