// @ts-check
import { fragmentOf } from "../../reading/passage-address.js";
import { element, link } from "../../search/page/elements.js";

/** @typedef {import("../library.js").Library} Library */
/** @typedef {import("../placing.js").Place} Place */
/** @typedef {import("../../search/page/words.js").Words} Words */

/**
 * The address of a passage, relative to where the pages of the edition begin.
 * @param {Library} library
 * @param {Place} place
 */
export function passageAddress(library, { line: number, runStart, runEnd }) {
  const line = library.lines[number];
  const [first] = line.pieces.filter(({ start }) => start <= runStart).slice(-1);
  const [last] = line.pieces.filter(({ start }) => start < runEnd).slice(-1);
  return library.speeches[line.speech].path
    + fragmentOf({ block: first.id, start: runStart - first.start, endBlock: last.id, end: runEnd - last.start, quote: line.text.slice(runStart, runEnd) });
}

/**
 * What the place of a passage is called: 《title》第 n 段.
 * @param {Library} library
 * @param {Place} place
 * @param {Words} words
 */
export function placeName(library, { line: number }, words) {
  const { speech, number: paragraph } = library.lines[number];
  return `${library.speeches[speech].title} · ${paragraph > 0 ? words.say("paragraph", { number: paragraph }) : words.say("titleLine")}`;
}

/**
 * A link that leaves the draft where it is.
 * @param {string} href
 * @param {string} text
 * @param {Words} words
 */
export function newTabLink(href, text, words) {
  const made = link(href, "", text, element("span", "vh", words.say("newTab")));
  made.target = "_blank";
  made.rel = "noopener";
  return made;
}
