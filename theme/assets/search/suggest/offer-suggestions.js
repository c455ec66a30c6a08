// @ts-check
import { watchComposition } from "../composition.js";

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
    let offer = () => {};
    // From the start: an input method may begin to compose before the list is loaded.
    const composition = watchComposition(input, () => offer());
    const attach = async () => {
      const before = input.value;
      let isSent = false;
      input.form?.addEventListener("submit", () => (isSent = true), { once: true });
      try {
        const { attachSuggestions } = await import("./attach-suggestions.js");
        offer = attachSuggestions(input, container, { folder: new URL(site + folder, document.baseURI), checksum }, root, composition);
        if (input.value !== before && !isSent && !composition.isComposing() && document.activeElement === input) {
          offer();
        }
      } catch {
        // Suggestions that can't be loaded are no reason to disturb who is typing; the next time the box is entered may be better.
        input.addEventListener("focus", attach, { once: true });
      }
    };
    input.addEventListener("focus", attach, { once: true });
  }
}
