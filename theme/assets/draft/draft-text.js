// @ts-check
import { skeleton } from "../fold/fold.js";
import { sentencesOf } from "./sentences.js";

/**
 * @typedef {object} Sentence
 * @property {number} start In the text, UTF-16 code units.
 * @property {number} end
 * @property {number} from In the skeleton.
 * @property {number} to
 */

/** 字 that a draft may have. */
export const longestDraft = 100_000;

/** Characters that are not seen, or turn the text around them: none is a part of what somebody says. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * What somebody pasted, as text that can be shown anywhere.
 * @param {string} pasted
 */
export function cleaned(pasted) {
  return pasted.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(unseen, "").replace(loneSurrogate, "\ufffd");
}

/**
 * The length of a text in 字: characters without blanks.
 * @param {string} text
 */
export function lengthOf(text) {
  let length = 0;
  for (const character of text) {
    length += /\s/.test(character) ? 0 : 1;
  }

  return length;
}

/** A text as it is compared, with its sentences. */
export class FoldedText {
  /** @param {string} text */
  constructor(text) {
    const folded = skeleton(text);
    this.text = text;
    this.skeleton = folded.text;
    this.origins = folded.origins;
    this.ends = folded.ends;
    this.codes = codesOf(folded.text);
    this.sentences = this.#sentences();
  }

  /**
   * Where a stretch of the skeleton stands in the text.
   * @param {number} from
   * @param {number} to Exclusive; more than `from`.
   */
  place(from, to) {
    const isLow = (/** @type {number} */ at) => /[\udc00-\udfff]/.test(this.text[at] ?? "");
    const start = this.origins[from];
    const end = this.ends[to - 1];
    return { start: isLow(start) ? start - 1 : start, end: isLow(end) ? end + 1 : end };
  }

  /** @returns {Sentence[]} Those that have a skeleton. */
  #sentences() {
    const found = [];
    let from = 0;
    for (const { start, end } of sentencesOf(this.text)) {
      let to = from;
      while (to < this.origins.length && this.origins[to] < end) {
        to++;
      }

      if (to > from) {
        found.push({ start, end, from, to });
      }

      from = to;
    }

    return found;
  }
}

/** @param {string} text */
export function codesOf(text) {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < codes.length; i++) {
    codes[i] = text.charCodeAt(i);
  }

  return codes;
}
