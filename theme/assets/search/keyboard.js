// @ts-check

/**
 * "/" goes to the input from anywhere; the arrow keys walk from the input through the results and back; Escape returns to the input.
 * @param {HTMLInputElement} input
 * @param {HTMLElement} results
 */
export function addKeys(input, results) {
  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key === "/" && plain && !isEditable(event.target)) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && !event.isComposing) {
      step(event, results, -1, 1, input);
    }
  });
  results.addEventListener("keydown", (event) => {
    const current = links(results).findIndex((link) => link === document.activeElement);
    if (event.key === "ArrowDown") {
      step(event, results, current, 1, input);
    } else if (event.key === "ArrowUp") {
      step(event, results, current, -1, input);
    } else if (event.key === "Escape") {
      input.focus();
    }
  });
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} results
 * @param {number} current
 * @param {number} by
 * @param {HTMLInputElement} input
 */
function step(event, results, current, by, input) {
  const all = links(results);
  const next = current + by;
  if (next >= all.length) {
    return;
  }

  event.preventDefault();
  (next < 0 ? input : all[next]).focus();
}

/**
 * One stop for each result: the sources of lines are left to the Tab key.
 * @param {HTMLElement} results
 * @returns {HTMLElement[]}
 */
function links(results) {
  return [...results.querySelectorAll(/** @type {"a"} */ ("a:not(.search-source a)"))];
}

/** @param {EventTarget | null} target */
function isEditable(target) {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}
