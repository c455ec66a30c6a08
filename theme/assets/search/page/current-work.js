// @ts-check
import { ProgressLine } from "./progress-line.js";

/** @typedef {import("./words.js").Words} Words */

/** What the page is working on: one thing at a time, and what is newer takes the place of what is older. */
export class CurrentWork {
  #page;
  #words;
  #onFailed;

  /** @type {AbortController | null} */
  #current = null;

  /**
   * @param {HTMLElement} page
   * @param {Words} words
   * @param {(error: unknown) => void} onFailed
   * @param {() => void} onStopped Called when the reader has stopped it.
   */
  constructor(page, words, onFailed, onStopped) {
    this.#page = page;
    this.#words = words;
    this.#onFailed = onFailed;
    this.progress = new ProgressLine(page, () => page.hasAttribute("aria-busy") && onStopped());
  }

  /**
   * Does some work in the place of what was being done. Whoever gave it up is not told.
   * @param {(work: AbortController) => Promise<void>} task
   */
  async replace(task) {
    this.#current?.abort();
    const work = new AbortController();
    this.#current = work;
    this.#page.setAttribute("aria-busy", "true");
    this.progress.begin(work, this.#words.say("loading"));
    try {
      await this.#attempt(work, task);
    } finally {
      this.progress.end(work);
      if (this.#current === work) {
        this.#page.removeAttribute("aria-busy");
      }
    }
  }

  /**
   * Does what belongs to the work that is being done, or was done last: what comes after newer work has begun is not shown.
   * @param {(work: AbortController) => Promise<void>} task
   */
  add(task) {
    return this.#attempt(this.#current ?? new AbortController(), task);
  }

  /**
   * @param {AbortController} work
   * @param {(work: AbortController) => Promise<void>} task
   */
  async #attempt(work, task) {
    try {
      await task(work);
    } catch (error) {
      if (!work.signal.aborted) {
        this.#onFailed(error);
      }
    }
  }
}
