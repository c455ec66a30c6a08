// @ts-check
import { skeleton } from "../../fold/fold.js";
import { watchComposition } from "../composition.js";

/** Shorter queries wait for Enter: one 字 is in nearly every paragraph. */
const shortestWhileTyping = 2;

const pauseWhileTyping = 200;

/**
 * Asks when somebody types and pauses, or presses Enter; never while an input method composes.
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} input
 * @param {(isSubmitted: boolean) => void} ask
 */
export function watchQuery(form, input, ask) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pending;
  const askSoon = () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      const { length } = skeleton(input.value).text;
      if (!composition.isComposing() && (length === 0 || length >= shortestWhileTyping)) {
        ask(false);
      }
    }, pauseWhileTyping);
  };
  const composition = watchComposition(input, askSoon);
  input.addEventListener("input", (event) => {
    if (!composition.isComposing(event)) {
      askSoon();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pending);
    if (!composition.isComposing()) {
      ask(true);
    }
  });
}
