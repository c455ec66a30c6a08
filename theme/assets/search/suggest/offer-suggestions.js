// @ts-check
import { attachSuggestions } from "./attach-suggestions.js";

/**
 * Attaches suggestions to the box of the search page, where the page says that there are some. Comes before whatever else listens to the box: an open list
 * takes the keys that mean something else without it.
 * @param {HTMLElement} page
 * @param {HTMLInputElement} input
 */
export function offerSuggestions(page, input) {
  const container = page.querySelector("[data-search-suggestions]");
  if (container instanceof HTMLElement && page.dataset.suggest) {
    attachSuggestions(input, container, { data: JSON.parse(page.dataset.suggest), site: page.dataset.site ?? "", root: page.dataset.root ?? "", words: readWords(container) });
  }
}

/**
 * @param {HTMLElement} container Carries the words of the list that goes into it.
 * @returns {import("./suggestion-list.js").SuggestionWords}
 */
function readWords({ dataset }) {
  return {
    label: dataset.textLabel ?? "",
    count: dataset.textCount ?? "",
    kinds: {
      theme: dataset.textTheme ?? "",
      title: dataset.textTitle ?? "",
      formula: dataset.textFormula ?? "",
      heading: dataset.textHeading ?? "",
    },
  };
}
