// @ts-check
import { reloadStalePage } from "./index/stale-page.js";
import { addKeys } from "./keyboard.js";
import { watchBuilder } from "./page/builder-form.js";
import { Controls } from "./page/controls.js";
import { part } from "./page/elements.js";
import { Exporter } from "./page/exporter.js";
import { IndexSession } from "./page/index-session.js";
import { readState, stateAddress, withQuery } from "./page/page-state.js";
import { isStale, loadProblem } from "./page/problem.js";
import { ProgressLine } from "./page/progress-line.js";
import { removeFilter } from "./page/query-filters.js";
import { watchQuery } from "./page/query-input.js";
import { ResultArea } from "./page/result-area.js";
import { followStateLinks } from "./page/state-links.js";
import { Summary } from "./page/summary.js";
import { variantLinks } from "./page/variant-links.js";
import { Words } from "./page/words.js";
import { offerSuggestions } from "./suggest/offer-suggestions.js";

/** @typedef {import("./index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./page/listing.js").Listing} Listing */
/** @typedef {import("./page/page-state.js").PageState} PageState */

/** The search page: the address says what is asked and how it is shown; whatever the reader does changes the address, and the page follows. */
class SearchPage {
  #page = part(document, "[data-search-page]", HTMLElement);
  #form = part(this.#page, "form", HTMLFormElement);
  #input = part(this.#page, "input", HTMLInputElement);
  #results = part(this.#page, "[data-search-results]", HTMLElement);
  #index = this.#page.dataset.searchIndex ?? "[]";
  #root = this.#page.dataset.root ?? "";

  /** The way to what all editions of the site share. */
  #site = this.#page.dataset.site ?? "";
  #words = new Words(this.#page.dataset.words ?? "{}");
  #session = new IndexSession(this.#index, this.#site);
  #controls = new Controls(this.#page, (changed) => this.#go({ ...this.#state, ...changed }, true));
  #summary = new Summary(this.#page, this.#input, this.#words, () => this.#retry());
  #area = new ResultArea(this.#page, (filter) => this.#go(withQuery(this.#state, removeFilter(this.#state.query, filter)), true));
  #progress = new ProgressLine(this.#page, () => this.#stop());
  #exporter = new Exporter(this.#page, this.#progress, () => this.#summary.text, (format) => this.#export(format));
  #state = readState(new URL(location.href));

  /** @type {AbortController | null} The work for the state; what is older is given up. */
  #work = null;

  /** @type {{ query: string, strict: boolean, result: SearchResult } | null} The last answer. */
  #answer = null;

  start() {
    offerSuggestions(this.#page, this.#input);
    const ask = (/** @type {boolean} */ isSubmitted) => this.#ask(isSubmitted);
    watchQuery(this.#form, this.#input, ask);
    watchBuilder(this.#page, this.#input, this.#session, () => ask(true));
    addKeys(this.#input, this.#results);

    // An early beginning; what goes wrong is told when somebody asks.
    this.#input.addEventListener("focus", () => this.#session.open().catch(() => {}), { once: true });
    followStateLinks(this.#page, (state) => this.#go(state, true));
    part(this.#page, "[data-search-more]", HTMLButtonElement).addEventListener("click", () => this.#showMore());
    part(this.#page, "[data-search-facets]", HTMLDetailsElement).addEventListener("toggle", () => this.#showFacets());
    for (const scripted of this.#page.querySelectorAll("[data-search-scripted]")) {
      scripted.removeAttribute("hidden");
    }

    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress() {
    this.#state = readState(new URL(location.href));
    this.#input.value = this.#state.query;
    this.#show(false);
  }

  /** @param {boolean} isSubmitted */
  #ask(isSubmitted) {
    const query = this.#input.value.trim();
    if (isSubmitted || query !== this.#state.query) {
      this.#go({ ...withQuery(this.#state, query) }, isSubmitted);
    }
  }

  /**
   * @param {PageState} state
   * @param {boolean} asNewEntry Whether the way back leads to the state before.
   */
  #go(state, asNewEntry) {
    this.#write(state, asNewEntry);
    if (this.#input.value.trim() !== state.query) {
      this.#input.value = state.query;
    }

    this.#show(asNewEntry);
  }

  /**
   * @param {PageState} state
   * @param {boolean} asNewEntry
   */
  #write(state, asNewEntry) {
    this.#state = state;
    const address = new URL(stateAddress(state), location.href);
    if (address.search !== location.search) {
      history[asNewEntry ? "pushState" : "replaceState"](null, "", address.search === "" ? location.pathname : address);
    }
  }

  /** @param {boolean} selectsPlace Whether the place of a mistake in the query is selected: not while somebody types. */
  #show(selectsPlace) {
    this.#controls.show(this.#state);
    this.#exporter.stop();
    return this.#attempt(async (work) => {
      const { query, strict } = this.#state;
      if (query === "") {
        this.#clear();
        return;
      }

      const result = await this.#find(query, strict, work, selectsPlace);
      if (result !== null) {
        this.#summary.sayFound(query, result);
        await this.#area.show(result, this.#listing(work), work.signal);
        if (result.documents.length === 0) {
          const variants = await variantLinks(this.#state, this.#session, this.#words, work.signal);
          work.signal.throwIfAborted();
          this.#results.replaceChildren(...variants);
        }
      }
    });
  }

  /**
   * @param {string} query
   * @param {boolean} strict
   * @param {AbortController} work
   * @param {boolean} selectsPlace
   */
  async #find(query, strict, work, selectsPlace) {
    if (this.#answer?.query === query && this.#answer.strict === strict) {
      return this.#answer.result;
    }

    const { result, error } = await this.#session.search(query, strict, work.signal, (progress) => this.#progress.say(work, this.#words.say("checking", { ...progress })));
    work.signal.throwIfAborted();
    if (result === null) {
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

  /**
   * Does some work in the place of what was being done. Whoever gave it up is not told.
   * @param {(work: AbortController) => Promise<void>} task
   */
  async #attempt(task) {
    this.#work?.abort();
    const work = new AbortController();
    this.#work = work;
    this.#page.setAttribute("aria-busy", "true");
    this.#progress.begin(work, this.#words.say("loading"));
    try {
      await task(work);
    } catch (error) {
      if (!work.signal.aborted) {
        this.#fail(error);
      }
    } finally {
      this.#progress.end(work);
      if (this.#work === work) {
        this.#page.removeAttribute("aria-busy");
      }
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    if (!(isStale(error) && reloadStalePage(this.#index))) {
      this.#clear();
      this.#summary.say(loadProblem(error, this.#words), true);
    }
  }

  #stop() {
    if (this.#page.hasAttribute("aria-busy")) {
      this.#clear();
      this.#summary.say(this.#words.say("stopped"), true);
    }
  }

  #retry() {
    this.#session.close();
    this.#answer = null;
    this.#show(false);
  }

  #clear() {
    this.#answer = null;
    this.#area.clear();
    this.#summary.say("");
  }

  /**
   * @param {AbortController} work
   * @returns {Listing}
   */
  #listing(work) {
    return {
      root: this.#root,
      state: this.#state,
      words: this.#words,
      fields: JSON.parse(this.#page.dataset.fields ?? "[]"),
      language: document.documentElement.lang,
      onProgress: (done, documents) => this.#progress.say(work, this.#words.say("collecting", { done, documents })),
    };
  }

  #showMore() {
    return this.#attempt(async (work) => {
      const shown = await this.#area.showMore(work.signal);
      this.#write({ ...this.#state, shown }, false);
    });
  }

  /** Part of the work for the state: facets that come too late are not shown. */
  async #showFacets() {
    const work = this.#work;
    if (this.#answer !== null && work !== null) {
      try {
        await this.#area.showFacets(this.#answer.result, this.#listing(work), work.signal);
      } catch (error) {
        if (!work.signal.aborted) {
          this.#fail(error);
        }
      }
    }
  }

  /** @param {string} format */
  async #export(format) {
    if (this.#answer !== null) {
      const { result } = this.#answer;
      try {
        await this.#exporter.save(format, result, this.#listing(new AbortController()));
      } catch (error) {
        this.#fail(error);
      }
    }
  }
}

document.addEventListener("DOMContentLoaded", () => new SearchPage().start());
