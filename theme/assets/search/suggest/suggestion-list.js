// @ts-check

/** @typedef {import("./suggest-matcher.js").SuggestMatch} SuggestMatch */

/**
 * @typedef {object} SuggestionWords
 * @property {string} label What the list is.
 * @property {string} count Text with {count}.
 * @property {Record<import("./suggest-root.js").SuggestKind["key"], string>} kinds
 */

let lists = 0;

/** The list under a box: what is offered, and which of it the arrow keys have reached. The focus stays in the box. */
export class SuggestionList {
  #input;
  #words;
  #choose;
  #list = document.createElement("ul");
  #status = document.createElement("p");

  /** @type {SuggestMatch[]} */
  #matches = [];
  #active = -1;

  /**
   * @param {HTMLInputElement} input
   * @param {HTMLElement} container
   * @param {SuggestionWords} words
   * @param {(match: SuggestMatch) => void} choose
   */
  constructor(input, container, words, choose) {
    this.#input = input;
    this.#words = words;
    this.#choose = choose;
    this.#list.id = `suggestions-${++lists}`;
    this.#list.className = "suggestions";
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", words.label);
    this.#status.className = "vh";
    this.#status.setAttribute("role", "status");
    container.append(this.#list, this.#status);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.#list.id };
    for (const [name, value] of Object.entries(attributes)) {
      input.setAttribute(name, value);
    }

    // The box keeps the focus, so that the list stays until the click has come.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#chooseAt(this.#indexOf(event.target)));
    this.#list.addEventListener("mousemove", (event) => this.#activate(this.#indexOf(event.target)));
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** @param {SuggestMatch[]} matches */
  show(matches) {
    this.#matches = matches;
    this.#list.replaceChildren(...matches.map((match, i) => this.#option(match, i)));
    this.#list.hidden = matches.length === 0;
    this.#input.setAttribute("aria-expanded", String(this.isOpen));
    this.#status.textContent = this.isOpen ? this.#words.count.replace("{count}", String(matches.length)) : "";
    this.#activate(-1);
  }

  close() {
    if (this.isOpen) {
      this.show([]);
    }
  }

  /**
   * Goes to the next or the one before; past either end lies the box itself.
   * @param {number} by
   */
  step(by) {
    const places = this.#matches.length + 1;
    this.#activate(((this.#active + 1 + by + places) % places) - 1);
  }

  /** Takes the active one; false when there is none. */
  take() {
    return this.#chooseAt(this.#active);
  }

  /** @param {number} index */
  #chooseAt(index) {
    const match = this.#matches[index];
    if (match === undefined) {
      return false;
    }

    this.close();
    this.#choose(match);
    return true;
  }

  /** @param {number} index */
  #activate(index) {
    this.#active = index;
    [...this.#list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = this.#list.children[index];
    if (option === undefined) {
      this.#input.removeAttribute("aria-activedescendant");
    } else {
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  /** @param {EventTarget | null} target */
  #indexOf(target) {
    return [...this.#list.children].findIndex((option) => target instanceof Node && option.contains(target));
  }

  /**
   * @param {SuggestMatch} match
   * @param {number} index
   */
  #option({ entry, start, end }, index) {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute("role", "option");
    const kind = element("span", "suggestion-kind", this.#words.kinds[entry.kind]);
    const text = element("span", "suggestion-text", entry.text.slice(0, start));
    text.append(element("mark", "", entry.text.slice(start, end)), entry.text.slice(end));
    option.append(text, " ", kind);
    return option;
  }
}

/**
 * @param {string} name
 * @param {string} className
 * @param {string} text
 */
function element(name, className, text) {
  const made = document.createElement(name);
  if (className !== "") {
    made.className = className;
  }

  made.textContent = text;
  return made;
}
