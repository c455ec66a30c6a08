// @ts-check

/** @typedef {import("./page-state.js").PageState} PageState */

/** The boxes and choices that a state is made of, besides the query. */
export class Controls {
  #page;

  /**
   * @param {HTMLElement} page
   * @param {(changed: Partial<PageState>) => void} onChange
   */
  constructor(page, onChange) {
    this.#page = page;
    page.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && (target.name === "strict" || target.name === "group")) {
        onChange({ [target.name]: target.checked, shown: 0 });
      } else if (target instanceof HTMLInputElement && target.name === "view") {
        onChange({ view: /** @type {PageState["view"]} */ (target.value), shown: 0 });
      } else if (target instanceof HTMLSelectElement && target.name === "sort") {
        onChange({ sort: /** @type {PageState["sort"]} */ (target.value), shown: 0 });
      }
    });
  }

  /** @param {PageState} state */
  show({ strict, view, sort, group }) {
    for (const input of this.#page.querySelectorAll("input")) {
      if (input.name === "strict") {
        input.checked = strict;
      } else if (input.name === "view") {
        input.checked = input.value === view;
      } else if (input.name === "group") {
        input.checked = group;
        input.disabled = sort === "position";
      }
    }

    const order = this.#page.querySelector("select[name=sort]");
    if (order instanceof HTMLSelectElement) {
      order.value = sort;
    }
  }
}
