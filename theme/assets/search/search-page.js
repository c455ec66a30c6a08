// @ts-check
import { reloadStalePage } from "./index/stale-page.js";
import { addKeys } from "./keyboard.js";
import { watchBuilderFrame } from "./page/builder-frame.js";
import { Controls } from "./page/controls.js";
import { CurrentWork } from "./page/current-work.js";
import { part } from "./page/elements.js";
import { IndexSession } from "./page/index-session.js";
import { PageAddress } from "./page/page-address.js";
import { withQuery } from "./page/page-state.js";
import { isStale, loadProblem } from "./page/problem.js";
import { watchQuery } from "./page/query-input.js";
import { ResultArea } from "./page/result-area.js";
import { followStateLinks } from "./page/state-links.js";
import { Summary } from "./page/summary.js";
import { Words } from "./page/words.js";
import { offerSuggestions } from "./suggest/offer-suggestions.js";

/** @typedef {import("./index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./page/listing.js").Listing} Listing */
/** @typedef {import("./page/page-state.js").PageState} PageState */

/**
 * How to ask is for who has not asked yet, or made a mistake. The settings of the page hide it before it is drawn where the address has a query.
 * @param {boolean} isShown
 */
function showHelp(isShown) {
  document.documentElement.classList.toggle("asked", !isShown);
}

/** The search page: the address says what is asked and how it is shown; whatever the reader does changes the address, and the page follows. */
class SearchPage {
  #page = part(document, "[data-search-page]", HTMLElement);
  #input = part(this.#page, "input", HTMLInputElement);
  #results = part(this.#page, "[data-search-results]", HTMLElement);
  #index = this.#page.dataset.searchIndex ?? "[]";
  #root = this.#page.dataset.root ?? "";

  /** The way to what all editions of the site share. */
  #site = this.#page.dataset.site ?? "";
  #words = new Words(this.#page.dataset.words ?? "{}");
  #session = new IndexSession(this.#index, this.#site);
  #address = new PageAddress(() => this.#follow());
  #controls = new Controls(this.#page, (changed) => this.#go({ ...this.#address.state, ...changed }, true));
  #summary = new Summary(this.#page, this.#input, this.#words, () => this.#retry());
  #area = new ResultArea(this.#page, (query) => this.#go(withQuery(this.#address.state, query), true));
  #work = new CurrentWork(this.#page, this.#words, (error) => this.#fail(error), () => this.#clear(this.#words.say("stopped"), true));

  /** @type {import("./page/exporter.js").Exporter | null} */
  #exporter = null;

  /** @type {{ query: string, strict: boolean, result: SearchResult } | null} The last answer. */
  #answer = null;

  start() {
    const ask = (/** @type {boolean} */ isSubmitted) => this.#ask(isSubmitted);
    offerSuggestions(this.#page, this.#input);
    watchQuery(part(this.#page, "form", HTMLFormElement), this.#input, ask);
    watchBuilderFrame(this.#page, async (frame) => {
      const { watchBuilder } = await import("./page/builder-form.js");
      watchBuilder(frame, this.#input, this.#session, this.#terms, () => ask(true));
    }, (error) => this.#fail(error));
    addKeys(this.#input, this.#results);

    // An early beginning; what goes wrong is told when somebody asks.
    this.#input.addEventListener("focus", () => this.#session.open().catch(() => {}), { once: true });
    followStateLinks(this.#page, (state) => this.#go(state, true));
    part(this.#page, "[data-search-more]", HTMLButtonElement).addEventListener("click", () => this.#showMore());
    part(this.#page, "[data-search-facets]", HTMLDetailsElement).addEventListener("toggle", () => this.#showFacets());
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.#page.querySelectorAll("[data-search-export]"))) {
      button.addEventListener("click", () => this.#export(button.dataset.searchExport ?? ""));
    }

    for (const scripted of this.#page.querySelectorAll("[data-search-scripted]")) {
      scripted.removeAttribute("hidden");
    }

    this.#follow();
  }

  #follow() {
    this.#input.value = this.#address.state.query;
    this.#show(false);
  }

  /** @param {boolean} isSubmitted */
  #ask(isSubmitted) {
    const query = this.#input.value.trim();
    if (isSubmitted || query !== this.#address.state.query) {
      this.#go({ ...withQuery(this.#address.state, query) }, isSubmitted);
    }
  }

  /**
   * @param {PageState} state
   * @param {boolean} asNewEntry Whether the way back leads to the state before.
   */
  #go(state, asNewEntry) {
    this.#address.write(state, asNewEntry);
    if (this.#input.value.trim() !== state.query) {
      this.#input.value = state.query;
    }

    this.#show(asNewEntry);
  }

  /** @param {boolean} selectsPlace Whether the place of a mistake in the query is selected: not while somebody types. */
  #show(selectsPlace) {
    const { state } = this.#address;
    showHelp(state.query === "");
    this.#controls.show(state);
    this.#exporter?.stop();
    return this.#work.replace(async (work) => {
      if (state.query === "") {
        this.#clear();
        return;
      }

      const result = await this.#find(state, work, selectsPlace);
      if (result !== null) {
        this.#summary.sayFound(state.query, result);
        await this.#area.show(result, this.#listing(work), work.signal);
        if (result.documents.length === 0) {
          const { variantLinks } = await import("./page/variant-links.js");
          const variants = await variantLinks(state, this.#session, this.#words, work.signal);
          work.signal.throwIfAborted();
          this.#results.replaceChildren(...variants);
        }
      }
    });
  }

  /**
   * @param {PageState} state
   * @param {AbortController} work
   * @param {boolean} selectsPlace
   */
  async #find({ query, strict }, work, selectsPlace) {
    if (this.#answer?.query === query && this.#answer.strict === strict) {
      return this.#answer.result;
    }

    const { result, error } = await this.#session.search(query, strict, work.signal, (progress) => this.#work.progress.say(work, this.#words.say("checking", { ...progress })));
    work.signal.throwIfAborted();
    if (result === null) {
      showHelp(true);
      this.#clear();
      this.#summary.sayWrong(query, error);
      if (selectsPlace) {
        this.#summary.selectPlace();
      }
    } else {
      this.#area.clearList();
      this.#answer = { query, strict, result };
    }

    return result;
  }

  /** @param {unknown} error */
  #fail(error) {
    if (!(isStale(error) && reloadStalePage(this.#index))) {
      this.#clear(loadProblem(error, this.#words), true);
    }
  }

  #retry() {
    this.#session.close();
    this.#answer = null;
    this.#show(false);
  }

  /**
   * @param {string} [text] Said in the place of what was found.
   * @param {boolean} [canRetry]
   */
  #clear(text = "", canRetry = false) {
    this.#answer = null;
    this.#area.clear();
    this.#summary.say(text, canRetry);
  }

  /**
   * @param {AbortController} work
   * @returns {Listing}
   */
  #listing(work) {
    return {
      root: this.#root,
      state: this.#address.state,
      words: this.#words,
      fields: JSON.parse(this.#page.dataset.fields ?? "[]"),
      terms: this.#terms,
      language: document.documentElement.lang,
      onProgress: (done, documents) => this.#work.progress.say(work, this.#words.say("collecting", { done, documents })),
    };
  }

  /** @returns {import("./page/document-fields.js").TermLabels} */
  get #terms() {
    return JSON.parse(this.#page.dataset.terms ?? "{}");
  }

  #showMore() {
    return this.#work.replace(async (work) => {
      const shown = await this.#area.showMore(work.signal);
      this.#address.write({ ...this.#address.state, shown }, false);
    });
  }

  #showFacets() {
    return this.#work.add(async (work) => {
      if (this.#answer !== null) {
        await this.#area.showFacets(this.#answer.result, this.#listing(work), work.signal);
      }
    });
  }

  /** @param {string} format */
  #export(format) {
    return this.#work.add(async (work) => {
      const { Exporter } = await import("./page/exporter.js");
      work.signal.throwIfAborted();
      if (this.#answer !== null) {
        this.#exporter ??= new Exporter(this.#page, this.#work.progress, () => this.#summary.text);
        await this.#exporter.save(format, this.#answer.result, this.#listing(new AbortController()));
      }
    });
  }
}

document.addEventListener("DOMContentLoaded", () => new SearchPage().start());
