// @ts-check
import { part } from "./elements.js";

/** Work that is done sooner is not spoken of. */
const patience = 400;

/** The line that says how far work has come, and stops it. */
export class ProgressLine {
  #line;
  #text;

  /** @type {AbortController | null} */
  #work = null;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pending;

  /**
   * @param {ParentNode} page
   * @param {() => void} onStopped
   */
  constructor(page, onStopped) {
    this.#line = part(page, "[data-search-progress]", HTMLElement);
    this.#text = part(this.#line, "[data-search-progress-text]", HTMLElement);
    part(this.#line, "[data-search-cancel]", HTMLButtonElement).addEventListener("click", () => {
      const work = this.#work;
      if (work !== null) {
        this.end(work);
        work.abort();
        onStopped();
      }
    });
  }

  /**
   * @param {AbortController} work
   * @param {string} text
   */
  begin(work, text) {
    this.#work = work;
    this.#text.textContent = text;
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => {
      this.#line.hidden = this.#work !== work;
    }, patience);
  }

  /**
   * @param {AbortController} work
   * @param {string} text
   */
  say(work, text) {
    if (this.#work === work) {
      this.#text.textContent = text;
    }
  }

  /** @param {AbortController} work */
  end(work) {
    if (this.#work === work) {
      this.#work = null;
      clearTimeout(this.#pending);
      this.#line.hidden = true;
    }
  }
}
