// @ts-check

const shownFor = 6000;

/** One sentence at the foot of the window, read aloud too; it goes by itself. */
export class Notice {
  #line = document.createElement("p");

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  constructor() {
    this.#line.className = "notice";
    this.#line.setAttribute("role", "status");
    document.body.append(this.#line);
  }

  /** @param {string} text */
  say(text) {
    clearTimeout(this.#timer);
    this.#line.textContent = text;
    this.#timer = setTimeout(() => (this.#line.textContent = ""), shownFor);
  }
}
