// @ts-check
import { SimplifiedView } from "./simplified-view.js";

/**
 * Shows the switch of a speech in Traditional characters, if the page has one.
 * @param {HTMLElement} speech
 * @returns {(text: string) => string} What a piece of the shown text reads in the speech.
 */
export function offerSimplified(speech) {
  const box = speech.querySelector("[data-simplify]");
  if (!(box instanceof HTMLElement)) {
    return (text) => text;
  }

  const view = new SimplifiedView(speech, box.dataset.simplify ?? "");
  const input = box.querySelector("input");
  box.hidden = false;
  input?.addEventListener("change", () => view.show(input.checked));
  // A page that comes back from the history keeps its boxes ticked.
  view.show(input?.checked === true);
  return (text) => view.original(text);
}
