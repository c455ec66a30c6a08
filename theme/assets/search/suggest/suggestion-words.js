// @ts-check

/**
 * The words of the list, which the page hands over on the element that the list goes into.
 * @param {HTMLElement} container
 * @returns {import("./suggestion-list.js").SuggestionWords}
 */
export function readSuggestionWords({ dataset }) {
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
