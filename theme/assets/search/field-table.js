// @ts-check

/** @typedef {import("./index-reader.js").IndexedDocument} IndexedDocument */

/**
 * @typedef {object} SearchField A row of the table that the index was written by. It is generated, and the page hands it over.
 * @property {string} key
 * @property {Record<string, string>} label By language.
 * @property {"term" | "date" | "number" | "text"} kind
 * @property {number} weight 0 when the field is not searched.
 * @property {boolean} facet
 * @property {boolean} stored
 */

/**
 * @param {string} json
 * @returns {SearchField[]}
 */
export function readFields(json) {
  return JSON.parse(json);
}

/**
 * What the table says to show of a document, in its order: label and value, and whether the value needs the label. A term says by itself
 * what it is; a bare date or number does not.
 * @param {IndexedDocument} document
 * @param {SearchField[]} fields
 * @param {string} language
 * @returns {{ label: string, text: string, needsLabel: boolean }[]}
 */
export function shownFields(document, fields, language) {
  return fields
    .filter(({ key, stored }) => stored && document.fields[key] !== undefined)
    .map(({ key, label, kind }) => ({
      label: label[language] ?? label["zh-Hans"],
      text: document.fields[key].join("、"),
      needsLabel: kind !== "term",
    }));
}
