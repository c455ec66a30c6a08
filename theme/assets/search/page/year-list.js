// @ts-check
import { documentSections } from "./document-list.js";
import { element, link } from "./elements.js";
import { stateAddress, withQuery } from "./page-state.js";
import { addFilter, filterText } from "./query-filters.js";
import { byYear, yearFilter } from "./years.js";

/** @typedef {import("../index/search-result.js").FoundDocument} FoundDocument */
/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./listing.js").Listing} Listing */
/** @typedef {import("./years.js").YearOf} YearOf */

/** The documents of a result by year, under an overview of all years. */
export class YearList {
  portion = 20;
  element = element("div", "search-years");
  #listing;
  #result;
  #shown = 0;

  /** @type {{ year: YearOf, found: FoundDocument }[] | null} */
  #ordered = null;

  /** @type {YearOf | null} The one that was begun last. */
  #year = null;

  /**
   * @param {SearchResult} result
   * @param {Listing} listing
   */
  constructor(result, listing) {
    this.#result = result;
    this.#listing = listing;
    this.total = result.documents.length;
  }

  /**
   * @param {number} count
   * @param {AbortSignal} signal
   */
  async extend(count, signal) {
    if (this.#ordered === null) {
      const years = byYear(this.#result.documents, await this.#result.valuesOf("date", signal));
      signal.throwIfAborted();
      this.#ordered = years.flatMap((year) => year.documents.map((found) => ({ year, found })));
      this.element.append(element("ul", "search-overview", ...years.map((year) => this.#overview(year))));
    }

    const next = this.#ordered.slice(this.#shown, count);
    const sections = await documentSections(this.#result, next.map(({ found }) => found), this.#listing, signal);
    sections.forEach((section, i) => {
      if (next[i].year !== this.#year) {
        this.#year = next[i].year;
        this.element.append(element("h2", "search-year", this.#name(this.#year), " ", element("span", "search-count", this.#counts(this.#year))));
      }

      const heading = section.querySelector("h2");
      heading?.replaceWith(element("h3", heading.className, ...heading.childNodes));
      this.element.append(section);
    });
    this.#shown += next.length;
  }

  /** @param {YearOf} year */
  #overview(year) {
    const { state } = this.#listing;
    const query = addFilter(state.query, filterText("date", yearFilter(year.year)) ?? "");
    const address = stateAddress(withQuery(state, query));
    return element("li", "", link(address, "", this.#name(year)), " ", element("span", "search-count", this.#counts(year)));
  }

  /** @param {YearOf} year */
  #name({ year }) {
    const { words } = this.#listing;
    return year === "" ? words.say("undated") : words.say("year", { year });
  }

  /** @param {YearOf} year */
  #counts({ documents, hits }) {
    const { words } = this.#listing;
    const counted = words.say("documentsCount", { documents: documents.length });
    return hits > 0 ? `${words.say("perDocument", { hits })} · ${counted}` : counted;
  }
}
