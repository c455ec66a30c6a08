// @ts-check
import { part } from "../search/page/elements.js";
import { Words } from "../search/page/words.js";
import { isStale } from "../search/page/problem.js";
import { compare } from "./comparison.js";
import { cleaned, lengthOf, longestDraft } from "./draft-text.js";
import { findingsOf } from "./formulae/findings.js";
import { LibraryLoader } from "./library-loader.js";
import { ReportView } from "./view/report-view.js";

/** Code units of a box that is not even counted. */
const mostUnits = 4 * longestDraft;

/** The page that compares a draft with the library. Once the texts are loaded, nothing here asks the network for anything. */
class DraftPage {
  #page = part(document, "[data-draft]", HTMLElement);
  #box = part(this.#page, "[data-draft-box]", HTMLTextAreaElement);
  #load = part(this.#page, "[data-draft-load]", HTMLButtonElement);
  #loaded = part(this.#page, "[data-draft-loaded]", HTMLElement);
  #length = part(this.#page, "[data-draft-length]", HTMLElement);
  #summary = part(this.#page, "[data-draft-summary]", HTMLElement);
  #progress = part(this.#page, "[data-draft-progress]", HTMLElement);
  #progressText = part(this.#page, "[data-draft-progress-text]", HTMLElement);
  #words = new Words(this.#page.dataset.words ?? "{}");

  /** @type {import("./library-loader.js").Texts} */
  #texts = JSON.parse(this.#page.dataset.texts ?? "{}");
  #loader = new LibraryLoader(this.#texts, new URL(this.#page.dataset.site || "./", document.baseURI));
  #report = new ReportView(this.#page, this.#words);

  /** @type {AbortController | null} What is being done. */
  #work = null;

  start() {
    const form = part(this.#page, "[data-draft-form]", HTMLFormElement);
    this.#load.addEventListener("click", () => this.#loadTexts());
    part(this.#page, "[data-draft-stop]", HTMLButtonElement).addEventListener("click", () => this.#work?.abort());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#compare();
    });
    form.addEventListener("reset", () => this.#clear());
    this.#box.addEventListener("input", (event) => {
      this.#tellLength();
      if (event instanceof InputEvent && /^insertFrom(?:Paste|Drop)$/.test(event.inputType)) {
        this.#compare();
      }
    });
    this.#box.addEventListener("keydown", (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && this.#compare());
    part(this.#page, "[data-draft-scripted]", HTMLElement).hidden = false;
  }

  #loadTexts() {
    const scope = this.#page.querySelector("[data-draft-scope]");
    const parts = scope instanceof HTMLSelectElement ? Number(scope.value) : this.#texts.parts.length;
    const say = (/** @type {number} */ done) => this.#words.say("loading", { done: done + 1, parts });
    return this.#do(say(0), async ({ signal }) => {
      this.#load.disabled = true;
      let told = "loaded";
      try {
        await this.#loader.load(parts, (done) => (this.#progressText.textContent = say(done)), signal);
      } catch (error) {
        told = signal.aborted ? "loadStopped" : isStale(error) ? "missing" : "notLoaded";
      }

      const { library } = this.#loader;
      this.#loaded.textContent = this.#words.say(told, { count: library.speeches.length });
      this.#load.disabled = library.parts.length === this.#texts.parts.length;
      if (library.parts.length > 0 || told === "loaded") {
        this.#open();
      }
    });
  }

  /** Lets the reader write. */
  #open() {
    for (const control of /** @type {NodeListOf<HTMLButtonElement | HTMLTextAreaElement>} */ (this.#page.querySelectorAll("[data-draft-box], [data-draft-compare], [data-draft-clear]"))) {
      control.disabled = false;
    }

    this.#box.focus();
  }

  #compare() {
    const pasted = this.#box.value;
    const text = pasted.length > mostUnits ? "" : cleaned(pasted);
    const length = pasted.length > mostUnits ? pasted.length : lengthOf(text);
    this.#report.clear();
    if (length === 0 || length > longestDraft) {
      this.#giveUp();
      this.#summary.textContent = this.#words.say(length === 0 ? "empty" : "tooLong", { count: length, most: longestDraft });
      return;
    }

    this.#summary.textContent = "";
    return this.#do(this.#words.say("comparing"), async (work) => {
      try {
        const report = await this.#reportOf(text, work.signal);
        this.#summary.textContent = this.#report.show(report);
        this.#summary.focus();
      } catch (error) {
        if (!work.signal.aborted) {
          this.#summary.textContent = this.#words.say("failed");
          throw error;
        }

        // Whoever gave it up for something else is not told.
        if (this.#work === work) {
          this.#summary.textContent = this.#words.say("stopped");
        }
      }
    });
  }

  /**
   * @param {string} text
   * @param {AbortSignal} signal
   * @returns {Promise<import("./view/report-view.js").Report>}
   */
  async #reportOf(text, signal) {
    const { library, glossary } = this.#loader;
    const comparison = await compare(text, library, signal);
    if (glossary === null) {
      return { comparison, findings: [], formulae: [], library, hasGlossary: false };
    }

    const known = glossary.occurrences(comparison.draft.skeleton);
    const findings = await findingsOf(comparison.draft, glossary, known, library, signal);
    return { comparison, findings, formulae: known.all, library, hasGlossary: glossary.forms.length > 0 };
  }

  #clear() {
    this.#giveUp();
    this.#report.clear();
    this.#summary.textContent = "";
    this.#length.textContent = "";
    this.#box.focus();
  }

  #tellLength() {
    const { value } = this.#box;
    this.#length.textContent = value === "" ? "" : this.#words.say("length", { count: value.length > mostUnits ? value.length : lengthOf(value) });
  }

  /**
   * Does one thing in the place of what was being done.
   * @param {string} text Said while it goes on.
   * @param {(work: AbortController) => Promise<void>} task
   */
  async #do(text, task) {
    this.#giveUp();
    const work = new AbortController();
    this.#work = work;
    this.#page.setAttribute("aria-busy", "true");
    this.#progressText.textContent = text;
    this.#progress.hidden = false;
    try {
      await task(work);
    } finally {
      if (this.#work === work) {
        this.#giveUp();
      }
    }
  }

  #giveUp() {
    this.#work?.abort();
    this.#work = null;
    this.#progress.hidden = true;
    this.#page.removeAttribute("aria-busy");
  }
}

document.addEventListener("DOMContentLoaded", () => new DraftPage().start());
