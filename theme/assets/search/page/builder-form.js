// @ts-check
import { part } from "./elements.js";
import { buildQuery, offerValues } from "./query-builder.js";

/** @typedef {import("./index-session.js").IndexSession} IndexSession */

/**
 * The form that writes a query: as it is filled in, the query stands in the box.
 * @param {HTMLElement} page
 * @param {HTMLInputElement} input
 * @param {IndexSession} session
 * @param {() => void} ask
 */
export function watchBuilder(page, input, session, ask) {
  const frame = part(page, "[data-search-advanced]", HTMLDetailsElement);
  const form = part(page, "[data-search-builder]", HTMLFormElement);
  const write = () => {
    const values = new FormData(form);
    input.value = buildQuery((name) => String(values.get(name) ?? ""));
  };
  let isComposing = false;
  frame.addEventListener("toggle", async () => {
    if (frame.open) {
      // Without the index the form has no values to choose from, and the next query says why.
      const engine = await session.open().catch(() => null);
      offerValues(form, engine?.settings.fields ?? []);
    }
  });
  form.addEventListener("input", write);
  form.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  form.addEventListener("compositionend", () => {
    isComposing = false;
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (isComposing || event.isComposing || event.keyCode === 229)) {
      event.preventDefault();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    write();
    ask();
  });
  form.addEventListener("reset", () => {
    // After it the fields are empty.
    setTimeout(write);
  });
}
