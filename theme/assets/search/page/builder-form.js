// @ts-check
import { part } from "./elements.js";
import { buildQuery, offerValues } from "./query-builder.js";

/** @typedef {import("./index-session.js").IndexSession} IndexSession */

/**
 * The form that writes a query: as it is filled in, the query stands in the box.
 * @param {HTMLDetailsElement} frame Open.
 * @param {HTMLInputElement} input
 * @param {IndexSession} session
 * @param {import("./document-fields.js").TermLabels} terms
 * @param {() => void} ask
 */
export function watchBuilder(frame, input, session, terms, ask) {
  const form = part(frame, "[data-search-builder]", HTMLFormElement);
  const query = () => {
    const values = new FormData(form);
    return buildQuery((name) => String(values.get(name) ?? ""));
  };
  const write = () => {
    input.value = query();
  };
  const offer = async () => {
    if (frame.open) {
      // Without the index the form has no values to choose from, and the next query says why.
      const engine = await session.open().catch(() => null);
      offerValues(form, engine?.settings.fields ?? [], terms);
    }
  };
  let isComposing = false;
  frame.addEventListener("toggle", offer);
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
  form.addEventListener("submit", () => {
    write();
    ask();
  });
  form.addEventListener("reset", () => {
    // After it the fields are empty.
    setTimeout(write);
  });
  void offer();

  // What was filled in while this was loaded.
  input.value = query() || input.value;
}
