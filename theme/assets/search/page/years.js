// @ts-check

/** @typedef {import("../index/search-result.js").FoundDocument} FoundDocument */
/** @typedef {{ year: string, documents: FoundDocument[], hits: number }} YearOf Those of one year; those without a date have the year "". */

/**
 * The newest year first, those without a date last; in a year the order of the result.
 * @param {FoundDocument[]} documents
 * @param {Map<number, string[]>} dates By the number of the document.
 * @returns {YearOf[]}
 */
export function byYear(documents, dates) {
  /** @type {Map<string, FoundDocument[]>} */
  const years = new Map();
  for (const found of documents) {
    const year = yearOf(dates.get(found.document)?.[0]);
    years.set(year, [...(years.get(year) ?? []), found]);
  }

  return [...years]
    .map(([year, members]) => ({ year, documents: members, hits: members.reduce((sum, { hits }) => sum + hits, 0) }))
    .sort((one, other) => (one.year < other.year ? 1 : -1));
}

/** @param {string | undefined} date */
export function yearOf(date) {
  return /^[0-9]{4}/.exec(date ?? "")?.[0] ?? "";
}

/**
 * What a query asks for to have those of a year.
 * @param {string} year
 */
export function yearFilter(year) {
  return year === "" ? "无" : year;
}
