// @ts-check
import { part } from "./elements.js";

/**
 * The frame of the form that writes a query. What the form does is loaded when the frame is opened.
 * @param {HTMLElement} page
 * @param {(frame: HTMLDetailsElement) => Promise<void>} watch Gets the form going.
 * @param {(error: unknown) => void} onFailed
 */
export function watchBuilderFrame(page, watch, onFailed) {
  const frame = part(page, "[data-search-advanced]", HTMLDetailsElement);
  let isWatched = false;
  let isReady = false;

  /** @type {HTMLFormElement | null} The form that was sent before anybody watched it. */
  let sent = null;
  frame.addEventListener("toggle", async () => {
    if (frame.open && !isWatched) {
      isWatched = true;
      try {
        await watch(frame);
        isReady = true;
        sent?.requestSubmit();
      } catch (error) {
        isWatched = false;
        onFailed(error);
      }
    }
  });

  // The form itself leads nowhere.
  frame.addEventListener("submit", (event) => {
    event.preventDefault();
    sent = isReady ? null : /** @type {HTMLFormElement} */ (event.target);
  });
}
