// @ts-check

/**
 * @typedef {object} SearchField A row of the table that the index was written by. It is generated, and the page hands it over.
 * @property {string} key
 * @property {Record<string, string>} label By language.
 * @property {"term" | "date" | "number" | "text"} kind
 * @property {number} weight 0 when the field is not searched.
 * @property {boolean} facet
 * @property {boolean} stored
 */

/** @typedef {Record<string, Record<string, string>>} TermLabels By the key of a field: terms as the index has them, and in the language of the page. */

/**
 * What the table says to show of a document, in its order: label and value, and whether the value needs the label. A term says by itself
 * what it is; a bare date or number does not.
 * @param {Record<string, string[]>} values Of the document, by the key of the field.
 * @param {SearchField[]} fields
 * @param {string} language
 * @param {TermLabels} terms
 * @returns {{ label: string, text: string, needsLabel: boolean }[]}
 */
export function shownFields(values, fields, language, terms) {
  const comma = language.startsWith("zh") ? "、" : ", ";
  return fields
    .filter(({ key, stored }) => stored && values[key] !== undefined)
    .map((field) => ({
      label: labelOf(field, language),
      text: values[field.key].map((value) => termLabel(terms, field.key, value)).join(comma),
      needsLabel: field.kind !== "term",
    }));
}

/**
 * A value as the page's language has it; the index, and so a query, has it in Simplified Chinese.
 * @param {TermLabels} terms
 * @param {string} key Of the field.
 * @param {string} value
 */
export function termLabel(terms, key, value) {
  return terms[key]?.[value] ?? value;
}

/**
 * @param {SearchField} field
 * @param {string} language
 */
export function labelOf({ label }, language) {
  return label[language] ?? label["zh-Hans"];
}
