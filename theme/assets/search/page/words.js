// @ts-check

/** What the page says, in its language. The texts come from the page. */
export class Words {
  /** @type {Record<string, string>} */
  #texts;

  /** @param {string} json */
  constructor(json) {
    this.#texts = JSON.parse(json);
  }

  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values] By the names that stand in braces in the text. What they hold is not looked into again.
   */
  say(key, values = {}) {
    const text = this.#texts[key];
    if (text === undefined) {
      throw new Error(`The page has no text "${key}".`);
    }

    return text.replace(/\{([a-z]+)\}/g, (whole, /** @type {string} */ name) => {
      const value = values[name] ?? whole;
      return typeof value === "number" ? figure(value) : value;
    });
  }
}

/** @param {number} value */
export function figure(value) {
  return value.toLocaleString("en");
}
