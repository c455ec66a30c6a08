// @ts-check
import { loadScript, trustFolder } from "./script-loading.js";

/** @typedef {(part: unknown) => void} RunPart */

/** Where the page's own script comes from; its parts lie beside it. */
const folder = new URL(".", document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI);

/** @type {Map<string, Promise<{ part: unknown, hasRun: boolean }>>} By the name of the file. One that could not be loaded is not there. */
const parts = new Map();

/**
 * Loads scripts that are parts of this one, each once, and runs them in their order. The bundle calls this for `import("./part.js")`.
 * @param {string[]} names
 * @param {RunPart} run
 */
export async function loadPart(names, run) {
  trustFolder(folder);
  for (const loaded of await Promise.all(names.map(load))) {
    if (!loaded.hasRun) {
      loaded.hasRun = true;
      run(loaded.part);
    }
  }
}

/** @param {string} name */
function load(name) {
  let loaded = parts.get(name);
  if (loaded === undefined) {
    loaded = loadScript(new URL(name, folder), name).then((part) => ({ part, hasRun: false }));
    loaded.catch(() => parts.delete(name));
    parts.set(name, loaded);
  }

  return loaded;
}
