// @ts-check

/** @typedef {import("./document-fields.js").SearchField} SearchField */
/** @typedef {import("./document-fields.js").TermLabels} TermLabels */
/** @typedef {import("./page-state.js").PageState} PageState */
/** @typedef {import("./words.js").Words} Words */

/**
 * @typedef {object} Listing What a list of results needs from its page.
 * @property {string} root The way to where the pages in the language of this page begin: "" or "../".
 * @property {PageState} state
 * @property {Words} words
 * @property {SearchField[]} fields
 * @property {TermLabels} terms
 * @property {string} language Of the page.
 * @property {(done: number, documents: number) => void} onProgress Told while many documents are loaded.
 */

/**
 * @typedef {object} ResultList
 * @property {number} portion How many items are added at a time.
 * @property {number} total How many there are.
 * @property {(count: number, signal: AbortSignal) => Promise<void>} extend Shows items up to a number.
 * @property {HTMLElement} element
 */

/**
 * The page of a document at a block. The query goes along: the page highlights what it finds.
 * @param {Listing} listing
 * @param {{ url: string }} document
 * @param {string} anchor Empty for the page itself.
 */
export function hitAddress({ root, state }, { url }, anchor) {
  const values = new URLSearchParams({ q: state.query });
  if (state.strict) {
    values.set("strict", "1");
  }

  return `${root}${url}?${values}${fragment(anchor)}`;
}

/** @param {string} anchor */
export function fragment(anchor) {
  return anchor === "" ? "" : `#${encodeURIComponent(anchor)}`;
}
