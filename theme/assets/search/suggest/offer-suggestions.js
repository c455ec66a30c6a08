// @ts-check

/**
 * Attaches suggestions to the box of the search page when somebody goes there, where the page says that there are some.
 * @param {HTMLElement} page
 * @param {HTMLInputElement} input
 */
export function offerSuggestions(page, input) {
  const container = page.querySelector("[data-search-suggestions]");
  const { suggest, site = "", root = "" } = page.dataset;
  if (container instanceof HTMLElement && suggest) {
    const { folder, checksum } = JSON.parse(suggest);
    const attach = async () => {
      const before = input.value;
      let isSent = false;
      input.form?.addEventListener("submit", () => (isSent = true), { once: true });
      try {
        const { attachSuggestions } = await import("./attach-suggestions.js");
        attachSuggestions(input, container, { folder: new URL(site + folder, document.baseURI), checksum }, root, input.value !== before && !isSent && document.activeElement === input);
      } catch {
        // Suggestions that can't be loaded are no reason to disturb who is typing; the next time the box is entered may be better.
        input.addEventListener("focus", attach, { once: true });
      }
    };
    input.addEventListener("focus", attach, { once: true });
  }
}
