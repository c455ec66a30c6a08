// @ts-check
import { part } from "./elements.js";
import { queryProblem } from "./problem.js";

/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("../query/query-parser.js").QueryError} QueryError */
/** @typedef {import("./words.js").Words} Words */

/** The sentence that says what was found, or why nothing was; with what can be done about it. */
export class Summary {
  #text;
  #place;
  #retry;
  #input;
  #words;

  /** @type {QueryError | null} */
  #error = null;

  /**
   * @param {HTMLElement} page
   * @param {HTMLInputElement} input
   * @param {Words} words
   * @param {() => void} onRetry
   */
  constructor(page, input, words, onRetry) {
    this.#text = part(page, "[data-search-summary]", HTMLElement);
    this.#place = part(page, "[data-search-place]", HTMLButtonElement);
    this.#retry = part(page, "[data-search-retry]", HTMLButtonElement);
    this.#input = input;
    this.#words = words;
    this.#place.addEventListener("click", () => this.selectPlace());
    this.#retry.addEventListener("click", onRetry);
  }

  get text() {
    return this.#text.textContent ?? "";
  }

  /**
   * @param {string} text
   * @param {boolean} [canRetry]
   */
  say(text, canRetry = false) {
    this.#text.textContent = text;
    this.#retry.hidden = !canRetry;
    this.#place.hidden = true;
    this.#error = null;
    this.#input.removeAttribute("aria-invalid");
  }

  /**
   * @param {string} query
   * @param {SearchResult} result
   */
  sayFound(query, { hits, passages, documents }) {
    // The sentence has quotes of its own.
    const asked = query.replace(/^["“”「『]([^"“”「」『』]+)["“”」』]$/u, "$1");
    const counts = { query: asked, hits, passages: passages ?? 0, documents: documents.length };
    const key = documents.length === 0 ? "absent" : hits === 0 ? "foundDocuments" : passages === null ? "found" : "foundPassages";
    this.say(this.#words.say(key, counts));
  }

  /**
   * @param {string} query
   * @param {QueryError} error
   */
  sayWrong(query, error) {
    this.say(queryProblem(error, query, this.#words));
    this.#error = error;
    this.#place.hidden = error.length === query.length;
    this.#input.setAttribute("aria-invalid", "true");
  }

  /** Selects what is wrong in the query. */
  selectPlace() {
    if (this.#error !== null) {
      const blanks = this.#input.value.length - this.#input.value.trimStart().length;
      const start = blanks + this.#error.start;
      this.#input.focus();
      this.#input.setSelectionRange(start, start + this.#error.length);
    }
  }
}
