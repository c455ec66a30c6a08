// @ts-check

/** Shows a text in Traditional characters in Simplified ones, one for one, so that all offsets stay. The text itself is not changed. */
export class SimplifiedView {
  /** @type {Map<string, string>} */
  #pairs = new Map();

  /** @type {Map<Text, string>} What the text nodes held before; empty while the text is shown as it is. */
  #originals = new Map();

  /** @type {Map<string, string>} */
  #texts = new Map();
  #containers;

  /**
   * @param {HTMLElement} speech
   * @param {string} pairs A Traditional and a Simplified character in turn.
   */
  constructor(speech, pairs) {
    this.#containers = [...speech.querySelectorAll("[data-script-view]")];
    const characters = [...pairs];
    for (let i = 0; i + 1 < characters.length; i += 2) {
      this.#pairs.set(characters[i], characters[i + 1]);
    }
  }

  /** @param {boolean} isOn */
  show(isOn) {
    if (!isOn) {
      this.#originals.forEach((text, node) => (node.data = text));
      this.#originals.clear();
      this.#texts.clear();
      return;
    }

    for (const container of this.#containers) {
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = /** @type {Text} */ (node);
        const shown = [...text.data].map((c) => this.#pairs.get(c) ?? c).join("");
        if (shown !== text.data) {
          this.#originals.set(text, text.data);
          this.#texts.set(shown, text.data);
          text.data = shown;
        }
      }
    }
  }

  /**
   * What a piece of the shown text reads in the speech.
   * @param {string} shown
   */
  original(shown) {
    if (this.#texts.size === 0) {
      return shown;
    }

    for (const [text, original] of this.#texts) {
      const at = text.indexOf(shown);
      if (at >= 0) {
        return original.slice(at, at + shown.length);
      }
    }

    return shown;
  }
}
