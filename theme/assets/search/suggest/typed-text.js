// @ts-check
import { keys } from "../../fold/fold-table-reader.js";

/**
 * @typedef {object} TypedText A text as suggestions compare it: letters, digits and Chinese characters, folded one by one.
 * @property {string} keys
 * @property {number[]} origins Where in the text each comes from.
 */

/**
 * Unlike the skeleton of search this knows no masks and no years: `xx` are two initials.
 * @param {string} text
 * @returns {TypedText}
 */
export function typedText(text) {
  let typed = "";
  const origins = [];
  for (let i = 0; i < text.length; i++) {
    const key = String.fromCharCode(keys[text.charCodeAt(i)]);
    if (/[a-z0-9〇\u3400-\u9fff]/.test(key)) {
      typed += key;
      origins.push(i);
    }
  }

  return { keys: typed, origins };
}

/**
 * A query as suggestions compare it. The two dots of ü are left out by most where no other syllable could be meant.
 * @param {string} query
 */
export function typedQuery(query) {
  const written = query.normalize("NFD").replace(/u\u0308/gi, "v").replace(/[\u0300\u0301\u0304\u0306\u030c]/g, "");
  return typedText(written).keys.replace(/([ln])ue/g, "$1ve");
}

/** @param {string} key */
export function isLetter(key) {
  return key >= "a" && key <= "z";
}
