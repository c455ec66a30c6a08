// @ts-check
import { DocumentList } from "./document-list.js";
import { part } from "./elements.js";

/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./listing.js").Listing} Listing */
/** @typedef {import("./listing.js").ResultList} ResultList */

/** @type {Record<import("./page-state.js").View, () => Promise<new (result: SearchResult, listing: Listing) => ResultList>>} */
const lists = {
  documents: async () => DocumentList,
  lines: async () => (await import("./line-table.js")).LineTable,
  dates: async () => (await import("./year-list.js")).YearList,
};

/** What stands below the summary: filters in use, tools, facets and the list. */
export class ResultArea {
  #chips;
  #tools;
  #order;
  #facets;
  #facetLists;
  #results;
  #more;
  #onQuery;

  /** @type {ResultList | null} */
  #list = null;

  #shown = 0;

  /**
   * @param {HTMLElement} page
   * @param {(query: string) => void} onQuery Called with what is asked when a filter is gone.
   */
  constructor(page, onQuery) {
    this.#chips = part(page, "[data-search-chips]", HTMLElement);
    this.#tools = part(page, "[data-search-tools]", HTMLElement);
    this.#order = part(page, "[data-search-order]", HTMLElement);
    this.#facets = part(page, "[data-search-facets]", HTMLDetailsElement);
    this.#facetLists = part(page, "[data-search-facet-lists]", HTMLElement);
    this.#results = part(page, "[data-search-results]", HTMLElement);
    this.#more = part(page, "[data-search-more]", HTMLButtonElement);
    this.#onQuery = onQuery;
  }

  clear() {
    this.clearList();
    this.#facetLists.replaceChildren();
    this.#chips.replaceChildren();
    this.#tools.hidden = this.#chips.hidden = true;
  }

  /** The facets stay for the next result: somebody may be choosing from them. */
  clearList() {
    this.#list = null;
    this.#shown = 0;
    this.#results.replaceChildren();
    this.#more.hidden = true;
  }

  /**
   * @param {SearchResult} result
   * @param {Listing} listing
   * @param {AbortSignal} signal
   */
  async show(result, listing, signal) {
    const { view, shown } = listing.state;
    const List = await lists[view]();
    const list = new List(result, listing);
    await this.#showFilters(listing);
    signal.throwIfAborted();
    this.#tools.hidden = result.documents.length === 0;
    this.#order.hidden = view !== "lines";
    const count = Math.max(shown, list.portion);
    await Promise.all([list.extend(count, signal), this.showFacets(result, listing, signal)]);
    signal.throwIfAborted();
    this.#list = list;
    this.#results.replaceChildren(list.element);
    this.#setShown(count);
  }

  /**
   * Shows more, and goes to the first that is new.
   * @param {AbortSignal} signal
   * @returns {Promise<number>} How many are shown.
   */
  async showMore(signal) {
    if (this.#list !== null) {
      const before = this.#results.querySelectorAll("a").length;
      const count = this.#shown + this.#list.portion;
      await this.#list.extend(count, signal);
      this.#results.querySelectorAll("a")[before]?.focus();
      this.#setShown(count);
    }

    return this.#shown;
  }

  /**
   * Counts by field, if somebody looks at them. The choice that has the focus keeps it.
   * @param {SearchResult} result
   * @param {Listing} listing
   * @param {AbortSignal} signal
   */
  async showFacets(result, listing, signal) {
    if (!this.#facets.open || result.documents.length === 0) {
      this.#facetLists.replaceChildren();
      return;
    }

    const { facetLists } = await import("./facet-panel.js");
    const shown = await facetLists(result, listing, signal);
    const focused = this.#facetLists.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.filter : undefined;
    this.#facetLists.replaceChildren(...shown);
    if (focused !== undefined) {
      const choices = /** @type {NodeListOf<HTMLElement>} */ (this.#facetLists.querySelectorAll("[data-filter]"));
      ([...choices].find((choice) => choice.dataset.filter === focused) ?? this.#facets.querySelector("summary"))?.focus();
    }
  }

  /** @param {Listing} listing */
  async #showFilters({ state: { query }, words }) {
    // No filter is without one.
    const chips = /[:：]/.test(query) ? (await import("./filter-chips.js")).filterChips(query, words, this.#onQuery) : [];
    this.#chips.replaceChildren(...chips);
    this.#chips.hidden = chips.length === 0;
  }

  /** @param {number} count */
  #setShown(count) {
    const total = this.#list?.total ?? 0;
    this.#shown = Math.min(count, total);
    this.#more.hidden = count >= total;
  }
}
