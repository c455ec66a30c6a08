// @ts-check
import { difference } from "../difference.js";
import { element } from "../../search/page/elements.js";
import { newTabLink, passageAddress, placeName } from "./passage-link.js";

/** @typedef {import("../comparison.js").Comparison} Comparison */
/** @typedef {import("../library.js").Library} Library */
/** @typedef {import("../placing.js").Place} Place */
/** @typedef {import("../../search/page/words.js").Words} Words */

/** Sentences that are listed at a time. */
const portion = 20;

/** Characters that are shown on each side of a phrase. */
const around = 30;

/** The sentences of a draft that the library has something of, each with its places. */
export class SentenceList {
  #list;
  #more;
  #comparison;
  #library;
  #words;
  #root;

  /** @type {number[]} Numbers of the sentences, in order. */
  #found;
  #shown = 0;

  /**
   * @param {HTMLElement} list
   * @param {HTMLButtonElement} more
   * @param {Comparison} comparison
   * @param {Library} library
   * @param {Words} words
   * @param {string} root The way to where the pages of the edition begin.
   */
  constructor(list, more, comparison, library, words, root) {
    this.#list = list;
    this.#more = more;
    this.#comparison = comparison;
    this.#library = library;
    this.#words = words;
    this.#root = root;
    this.#found = [...comparison.sentences.keys()].filter((number) => comparison.sentences[number].places.length > 0);
    list.replaceChildren();
    more.onclick = () => this.#list.children[this.extend() - 1]?.querySelector("h4")?.focus();
    this.extend();
  }

  get isEmpty() {
    return this.#found.length === 0;
  }

  /** @returns {number} Of the first sentence that is new in the list, from 1. */
  extend() {
    const first = this.#shown;
    const next = this.#found.slice(first, first + portion);
    this.#list.append(...next.map((number) => this.#item(number)));
    this.#shown += next.length;
    const rest = Math.min(portion, this.#found.length - this.#shown);
    this.#more.hidden = rest === 0;
    this.#more.textContent = this.#words.say("more", { count: rest });
    return first + 1;
  }

  /**
   * Shows a sentence, if it is one of the list.
   * @param {number} number
   */
  show(number) {
    while (this.#shown < this.#found.length && this.#found[this.#shown - 1] < number) {
      this.extend();
    }

    document.getElementById(sentenceId(number))?.querySelector("h4")?.focus();
  }

  /** @param {number} number */
  #item(number) {
    const { draft, sentences } = this.#comparison;
    const { level, places } = sentences[number];
    const { start, end } = draft.sentences[number];
    const said = draft.text.slice(start, end);
    const heading = element("h4", "", this.#words.say("sentence", { number: number + 1 }), element("span", "draft-level", this.#words.say(level)));
    heading.tabIndex = -1;
    const item = element("li", "", heading, element("p", "", element("bdi", "", said)), element("ul", "draft-places", ...places.map((place) => this.#place(place, said))));
    item.id = sentenceId(number);
    return item;
  }

  /**
   * @param {Place} place
   * @param {string} said
   */
  #place(place, said) {
    const words = this.#words;
    const source = element("p", "draft-source", newTabLink(this.#root + passageAddress(this.#library, place), placeName(this.#library, place, words), words));
    if (place.level === "near") {
      source.append(` · ${words.say("likeness", { share: Math.round(place.score * 100) })}`);
    }

    return element("li", "", source, this.#wording(place, said));
  }

  /**
   * @param {Place} place
   * @param {string} said
   */
  #wording(place, said) {
    const { text } = this.#library.lines[place.line];
    if (place.level === "near") {
      const [draft, library] = difference(said, text.slice(place.start, place.end));
      const side = (/** @type {import("../difference.js").Stretch[]} */ stretches, /** @type {"ins" | "del"} */ name) =>
        element("dd", "", ...stretches.map((one) => one.differs ? element(name, "", one.text) : one.text));
      return element("dl", "draft-pair",
        element("div", "", element("dt", "", this.#words.say("sideLibrary")), side(library, "del")),
        element("div", "", element("dt", "", this.#words.say("sideDraft")), side(draft, "ins")));
    }

    const start = Math.max(place.start, place.runStart - around);
    const end = Math.min(place.end, place.runEnd + around);
    return element("p", "",
      start > place.start ? "…" : "", text.slice(start, place.runStart), element("mark", "", text.slice(place.runStart, place.runEnd)), text.slice(place.runEnd, end), end < place.end ? "…" : "");
  }
}

/** @param {number} number */
export function sentenceId(number) {
  return `draft-s${number + 1}`;
}
