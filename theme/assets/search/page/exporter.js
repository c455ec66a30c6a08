// @ts-check
import { part } from "./elements.js";
import { csvFile, download, markdownFile } from "./exports.js";
import { Lines, sortLines } from "./lines.js";

/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./lines.js").Line} Line */
/** @typedef {import("./listing.js").Listing} Listing */
/** @typedef {import("./progress-line.js").ProgressLine} ProgressLine */

/** Hands all hits over as a file, in the order in which they are shown. */
export class Exporter {
  #said;
  #progress;
  #heading;

  /** @type {AbortController | null} */
  #work = null;

  /**
   * @param {HTMLElement} page
   * @param {ProgressLine} progress
   * @param {() => string} heading What was found, in a sentence.
   */
  constructor(page, progress, heading) {
    this.#said = part(page, "[data-search-exported]", HTMLElement);
    this.#progress = progress;
    this.#heading = heading;
  }

  stop() {
    this.#said.textContent = "";
    this.#work?.abort();
  }

  /**
   * @param {string} format "csv" or "markdown".
   * @param {SearchResult} result
   * @param {Listing} listing
   */
  async save(format, result, listing) {
    this.stop();
    const { words } = listing;
    const work = new AbortController();
    this.#work = work;
    this.#progress.begin(work, words.say("collecting", { done: 0, documents: result.documents.length }));
    try {
      const lines = await this.#lines(result, listing, work);
      const root = new URL(listing.root, document.baseURI);
      const name = listing.state.query.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 40) || "search";
      download(format === "csv" ? csvFile(lines, words, root, name) : markdownFile(lines, words, root, name, this.#heading()));
      this.#said.textContent = words.say("exported", { count: lines.length });
    } catch (error) {
      if (!work.signal.aborted) {
        throw error;
      }
    } finally {
      this.#progress.end(work);
    }
  }

  /**
   * @param {SearchResult} result
   * @param {Listing} listing
   * @param {AbortController} work
   * @returns {Promise<Line[]>}
   */
  async #lines(result, { state, words }, work) {
    if (result.hits === 0) {
      const views = await result.views(0, Infinity, 0, work.signal);
      return views.map((view) => ({ view, anchor: "", left: "", phrase: "", right: "" }));
    }

    const report = (/** @type {number} */ done, /** @type {number} */ documents) => this.#progress.say(work, words.say("collecting", { done, documents }));
    const lines = await new Lines(result).take(Infinity, work.signal, report);
    return state.view === "lines" ? sortLines(lines, state.sort) : lines;
  }
}
