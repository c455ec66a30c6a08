// @ts-check

/**
 * @typedef {object} Action
 * @property {string} label
 * @property {(() => void) | null} run
 * @property {string | null} href Where it leads, if it is a link.
 */

/**
 * @param {string} label
 * @param {() => void} run
 * @returns {Action}
 */
export function button(label, run) {
  return { label, run, href: null };
}

/**
 * @param {string} label
 * @param {string} href
 * @returns {Action}
 */
export function link(label, href) {
  return { label, run: null, href };
}

/** A row of buttons and links at a place in the text. Escape closes it and gives the focus back. */
export class ActionBar {
  #bar = document.createElement("div");

  /** @type {Element | null} */
  #opener = null;

  /** @param {string} label What it is, for screen readers. */
  constructor(label) {
    this.#bar.className = "actions";
    this.#bar.setAttribute("role", "group");
    this.#bar.setAttribute("aria-label", label);
    this.#bar.hidden = true;
    this.#bar.addEventListener("keydown", ({ key }) => key === "Escape" && this.close(true));
    document.body.append(this.#bar);
  }

  get isOpen() {
    return !this.#bar.hidden;
  }

  /** @param {Node | null} node */
  contains(node) {
    return this.#bar.contains(node);
  }

  /**
   * @param {Action[]} actions
   * @param {DOMRect} place What it stands below, or above where there is no room.
   * @param {HTMLElement | null} opener Has the focus, and gets it back.
   */
  open(actions, place, opener) {
    this.#opener = opener;
    this.#bar.replaceChildren(...actions.map((action) => this.#element(action)));
    this.#bar.hidden = false;
    const { width, height } = this.#bar.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const below = place.bottom + 8;
    const top = below + height > innerHeight ? Math.max(8, place.top - height - 8) : below;
    this.#bar.style.top = `${top + scrollY}px`;
    this.#bar.style.left = `${Math.max(8, Math.min(place.left + scrollX, room - width - 8))}px`;
    if (opener !== null) {
      /** @type {HTMLElement | null} */ (this.#bar.firstElementChild)?.focus();
    }
  }

  /** @param {boolean} givesBack */
  close(givesBack = false) {
    this.#bar.hidden = true;
    if (givesBack && this.#opener instanceof HTMLElement) {
      this.#opener.focus();
    }
  }

  /** @param {Action} action */
  #element({ label, run, href }) {
    const element = document.createElement(href === null ? "button" : "a");
    element.textContent = label;
    if (element instanceof HTMLAnchorElement && href !== null) {
      element.href = href;
      element.rel = "noopener";
    } else {
      element.setAttribute("type", "button");
      element.addEventListener("click", () => {
        run?.();
        this.close(true);
      });
    }

    return element;
  }
}
