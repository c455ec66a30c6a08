// @ts-check
import { loadScript, trustFolder } from "../search/script-loading.js";
import { Glossary } from "./formulae/glossary.js";
import { Library } from "./library.js";

/**
 * @typedef {object} Texts Where the texts are, as the page says it.
 * @property {string} folder Relative to the site.
 * @property {string} formulae
 * @property {{ name: string, speeches: number, bytes: number }[]} parts
 */

/** Loads the texts, one file after another. What has come stays, whatever happens to the rest. */
export class LibraryLoader {
  library = new Library();

  /** @type {Glossary | null} Null before it is loaded. */
  glossary = null;
  #texts;
  #folder;

  /**
   * @param {Texts} texts
   * @param {URL} site The root of the site.
   */
  constructor(texts, site) {
    this.#texts = texts;
    this.#folder = new URL(texts.folder, site);
    trustFolder(this.#folder);
  }

  /**
   * @param {number} count How many parts, from the first.
   * @param {(done: number) => void} onProgress
   * @param {AbortSignal} signal
   */
  async load(count, onProgress, signal) {
    if (this.glossary === null) {
      const { formulae } = await this.#script(this.#texts.formulae, signal);
      this.glossary = new Glossary(formulae);
    }

    for (let part = this.library.parts.length; part < count; part++) {
      onProgress(part);
      const { speeches } = await this.#script(this.#texts.parts[part].name, signal);
      await this.library.add(speeches, signal);
    }
  }

  /**
   * @param {string} name
   * @param {AbortSignal} signal
   */
  #script(name, signal) {
    return loadScript(new URL(name, this.#folder), name, "utf-8", signal);
  }
}
