// @ts-check
import { skeleton } from "../fold/fold.js";
import { watchComposition } from "./composition.js";
import { readFields } from "./field-table.js";
import { readIndex } from "./index-reader.js";
import { addKeys } from "./keyboard.js";
import { findPhrase } from "./phrase-search.js";
import { resultSections } from "./result-list.js";
import { offerSuggestions } from "./suggest/offer-suggestions.js";

/** @typedef {import("./index-reader.js").IndexedDocument} IndexedDocument */
/** @typedef {import("./phrase-search.js").PhraseResult} PhraseResult */

/** Hits put on the page at a time; counts are always of all. */
const batch = 200;

/** Shorter phrases wait for Enter: one 字 is in nearly every paragraph. */
const shortestWhileTyping = 2;

const pauseWhileTyping = 150;

/** The search page: a query comes from the input or the address, the answer goes to the list and the address. All words come from the page. */
class SearchPage {
  #page = part(document, "[data-search-page]", HTMLElement);
  #form = part(this.#page, "form", HTMLFormElement);
  #input = part(this.#page, "input", HTMLInputElement);
  #summary = part(this.#page, "[data-search-summary]", HTMLElement);
  #results = part(this.#page, "[data-search-results]", HTMLElement);
  #more = part(this.#page, "[data-search-more]", HTMLButtonElement);
  #words = this.#page.dataset;

  /** @type {IndexedDocument[] | null} */
  #index = readIndex(Number(this.#words.segments));

  #fields = readFields(this.#words.fields ?? "[]");

  /** @type {{ query: string, result: PhraseResult, shown: number } | null} */
  #current = null;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pending;

  start() {
    offerSuggestions(this.#page, this.#input);
    const composition = watchComposition(this.#input, () => this.#searchSoon(composition.isComposing));
    this.#input.addEventListener("input", (event) => {
      if (!composition.isComposing(event)) {
        this.#searchSoon(composition.isComposing);
      }
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!composition.isComposing()) {
        this.#search(true);
      }
    });
    this.#more.addEventListener("click", () => {
      const before = this.#results.querySelectorAll("a").length;
      this.#showMore();
      this.#results.querySelectorAll("a")[before]?.focus();
    });
    addEventListener("popstate", () => this.#answerAddress());
    addKeys(this.#input, this.#results);
    this.#answerAddress();
  }

  #answerAddress() {
    this.#input.value = new URL(location.href).searchParams.get("q") ?? "";
    this.#answer(this.#input.value.trim());
  }

  /** @param {() => boolean} isComposing */
  #searchSoon(isComposing) {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => {
      const length = skeleton(this.#input.value).text.length;
      if (!isComposing() && (length === 0 || length >= shortestWhileTyping)) {
        this.#search(false);
      }
    }, pauseWhileTyping);
  }

  /** @param {boolean} asNewEntry Whether the way back leads to the query before. */
  #search(asNewEntry) {
    clearTimeout(this.#pending);
    const query = this.#input.value.trim();
    const address = new URL(location.href);
    address.hash = "";
    if (query === "") {
      address.searchParams.delete("q");
    } else {
      address.searchParams.set("q", query);
    }

    if (address.href !== location.href) {
      history[asNewEntry ? "pushState" : "replaceState"](null, "", address);
    }

    this.#answer(query);
  }

  /** @param {string} query */
  #answer(query) {
    this.#results.replaceChildren();
    this.#current = null;
    this.#more.hidden = true;
    if (query === "") {
      this.#say("");
    } else if (this.#index === null) {
      this.#say(this.#words.textBroken);
    } else {
      const result = findPhrase(this.#index, query);
      this.#current = { query, result, shown: 0 };
      this.#say(this.#sentence(query, result));
      this.#showMore();
    }
  }

  /**
   * @param {string} query
   * @param {PhraseResult} result
   */
  #sentence(query, result) {
    const words = this.#words;
    if (result.folded === "") {
      return words.textNothing;
    }

    const text = result.hits === 0 ? words.textAbsent : result.hits > batch ? words.textMany : words.textFound;

    // The query comes last: it may hold anything, "{hits}" too.
    return text
      ?.replace("{hits}", String(result.hits))
      .replace("{documents}", String(result.documents.length))
      .replace("{shown}", String(batch))
      .replace("{query}", () => query);
  }

  #showMore() {
    if (this.#current === null) {
      return;
    }

    const { query, result, shown } = this.#current;
    const listing = {
      root: this.#words.root ?? "",
      query,
      perDocument: this.#words.textPerDocument ?? "",
      fields: this.#fields,
      language: document.documentElement.lang,
    };
    this.#results.append(...resultSections(result, listing, shown, batch));
    this.#current.shown = Math.min(result.hits, shown + batch);
    this.#more.hidden = this.#current.shown === result.hits;
  }

  /** @param {string | undefined} text */
  #say(text) {
    this.#summary.textContent = text ?? "";
  }
}

/**
 * @template {Element} T
 * @param {ParentNode} owner
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
function part(owner, selector, type) {
  const found = owner.querySelector(selector);
  if (!(found instanceof type)) {
    throw new Error(`The search page lacks its part "${selector}".`);
  }

  return found;
}

// The segments of the index are deferred scripts after this one.
document.addEventListener("DOMContentLoaded", () => new SearchPage().start());
