// @ts-check
import { readState } from "./page-state.js";

/**
 * Links to other states of the page are followed without loading it again.
 * @param {HTMLElement} page
 * @param {(state: import("./page-state.js").PageState) => void} onFollow
 */
export function followStateLinks(page, onFollow) {
  page.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link !== null && isPlain && link.getAttribute("href")?.startsWith("?")) {
      event.preventDefault();
      onFollow(readState(new URL(link.href)));
    }
  });
}
