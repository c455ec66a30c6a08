// @ts-check
import { button, element } from "./elements.js";
import { activeFilters, removeFilter } from "./query-filters.js";

/**
 * The filters of a query, each with a button that removes it.
 * @param {string} query
 * @param {import("./words.js").Words} words
 * @param {(query: string) => void} onQuery Called with the query that is left.
 */
export function filterChips(query, words, onQuery) {
  return activeFilters(query).map((filter) => {
    const remove = button("", filter.text, " ", element("span", "", "×"));
    remove.setAttribute("aria-label", words.say("removeFilter", { filter: filter.text }));
    remove.addEventListener("click", () => onQuery(removeFilter(query, filter)));
    return element("li", "", remove);
  });
}
