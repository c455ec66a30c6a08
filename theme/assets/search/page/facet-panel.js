// @ts-check
import { labelOf, termLabel } from "./document-fields.js";
import { element, link } from "./elements.js";
import { stateAddress, withQuery } from "./page-state.js";
import { activeFilters, addFilter, filterText, removeFilter } from "./query-filters.js";
import { yearFilter, yearOf } from "./years.js";

/** @typedef {import("../index/facets.js").Facet} Facet */
/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./listing.js").Listing} Listing */
/** @typedef {{ label: string, filter: string, documents: number }} FacetChoice */

/** The order in which fields are offered. */
const order = ["themes", "genre", "level", "date", "lang"];

/**
 * The fields that the result can be narrowed down by, with counts of documents. Each value is a link to the narrower result.
 * @param {SearchResult} result
 * @param {Listing} listing
 * @param {AbortSignal} signal
 * @returns {Promise<HTMLElement[]>}
 */
export async function facetLists(result, listing, signal) {
  const facets = await result.facets(signal);
  signal.throwIfAborted();
  return order.flatMap((key) => {
    const facet = facets.find((one) => one.key === key);
    const choices = facet === undefined ? [] : choicesOf(facet, listing);
    return choices.length === 0 ? [] : [facetList(key, choices, listing)];
  });
}

/**
 * @param {Facet} facet
 * @param {Listing} listing
 * @returns {FacetChoice[]}
 */
function choicesOf({ key, values, without }, { words, terms }) {
  if (key !== "date") {
    return values.flatMap(({ value, documents }) => {
      const filter = filterText(key, value);
      return filter === null ? [] : [{ label: termLabel(terms, key, value), filter, documents }];
    });
  }

  /** @type {Map<string, number>} */
  const years = new Map(without > 0 ? [["", without]] : []);
  for (const { value, documents } of values) {
    years.set(yearOf(value), (years.get(yearOf(value)) ?? 0) + documents);
  }

  return [...years].sort(([one], [other]) => (one < other ? 1 : -1)).map(([year, documents]) => ({
    label: year === "" ? words.say("undated") : words.say("year", { year }),
    filter: filterText(key, yearFilter(year)) ?? "",
    documents,
  }));
}

/**
 * @param {string} key
 * @param {FacetChoice[]} choices
 * @param {Listing} listing
 */
function facetList(key, choices, { state, fields, language, words }) {
  const field = fields.find((one) => one.key === key);
  const label = key === "date" || field === undefined ? words.say("facetYear") : labelOf(field, language);
  const active = activeFilters(state.query);
  const items = choices.map(({ label: text, filter, documents }) => {
    const used = active.find((one) => one.text === filter);
    const query = used === undefined ? addFilter(state.query, filter) : removeFilter(state.query, used);
    const choice = link(stateAddress(withQuery(state, query)), "", text, " ", element("span", "search-count", String(documents)));
    choice.dataset.filter = filter;
    if (used !== undefined) {
      choice.setAttribute("aria-current", "true");
    }

    return element("li", "", choice);
  });
  const heading = element("h2", "", label);
  return element("section", "search-facet", heading, element("ul", "", ...items));
}
