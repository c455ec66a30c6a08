// @ts-check

/** @typedef {{ isComposing: (event?: Event) => boolean }} Composition */

/**
 * Tells whether an input method is composing. `isComposing` alone is not enough: some input methods end the composition before the
 * key that ended it arrives, with key code 229.
 * @param {HTMLInputElement} input
 * @param {() => void} committed Called when a composition has ended and its text is in the input.
 * @returns {Composition}
 */
export function watchComposition(input, committed) {
  let composing = false;
  input.addEventListener("compositionstart", () => {
    composing = true;
  });
  input.addEventListener("compositionend", () => {
    composing = false;
    committed();
  });
  input.addEventListener("blur", () => {
    composing = false;
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (composing || event.isComposing || event.keyCode === 229)) {
      event.preventDefault();
    }
  });

  return {
    isComposing: (event) => composing || (event instanceof InputEvent && event.isComposing),
  };
}
