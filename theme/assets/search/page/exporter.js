// @ts-check
import { csvFile, download, markdownFile } from "./exports.js";
import { Lines, sortLines } from "./lines.js";

/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./lines.js").Line} Line */
/** @typedef {import("./listing.js").Listing} Listing */
/** @typedef {import("./progress-line.js").ProgressLine} ProgressLine */

/** Hands all hits over as a file, in the order in which they are shown. */
export class Exporter {
  #progress;
  #heading;

  /** @type {AbortController | null} */
  #work = null;

  /**
   * @param {ProgressLine} progress
   * @param {() => string} heading What was found, in a sentence.
   */
  constructor(progress, heading) {
    this.#progress = progress;
    this.#heading = heading;
  }

  stop() {
    this.#work?.abort();
  }

  /**
   * @param {string} format "csv" or "markdown".
   * @param {SearchResult} result
   * @param {Listing} listing
   * @returns {Promise<number>} How many lines; 0 after it was stopped.
   */
  async save(format, result, listing) {
    this.stop();
    const work = new AbortController();
    this.#work = work;
    this.#progress.begin(work, listing.words.say("collecting", { done: 0, documents: result.documents.length }));
    try {
      const lines = await this.#lines(result, listing, work);
      const root = new URL(listing.root, document.baseURI);
      const name = listing.state.query.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 40) || "search";
      download(format === "csv" ? csvFile(lines, listing.words, root, name) : markdownFile(lines, listing.words, root, name, this.#heading()));
      return lines.length;
    } catch (error) {
      if (work.signal.aborted) {
        return 0;
      }

      throw error;
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
