// @ts-check

/** @typedef {import("./page.js").DocumentCount} DocumentCount */
/** @typedef {Map<number, DocumentCount>} Matches Documents by their number, with what was found in them. */

/**
 * @param {DocumentCount[]} documents
 * @returns {Matches}
 */
export function byDocument(documents) {
  return new Map(documents.map((count) => [count.document, count]));
}

/**
 * Documents that are in all; what was found is added up.
 * @param {Matches[]} all At least one.
 * @returns {Matches}
 */
export function intersection(all) {
  const [least, ...others] = [...all].sort((one, other) => one.size - other.size);
  /** @type {Matches} */
  const found = new Map();
  for (const [document, count] of least) {
    const counts = others.flatMap((other) => other.get(document) ?? []);
    if (counts.length === others.length) {
      found.set(document, counts.reduce(sum, count));
    }
  }

  return found;
}

/**
 * Documents that are in one or more; what was found is added up.
 * @param {Matches[]} all
 * @returns {Matches}
 */
export function union(all) {
  /** @type {Matches} */
  const found = new Map();
  for (const matches of all) {
    for (const [document, count] of matches) {
      const before = found.get(document);
      found.set(document, before === undefined ? count : sum(before, count));
    }
  }

  return found;
}

/**
 * @param {DocumentCount} one
 * @param {DocumentCount} other
 * @returns {DocumentCount}
 */
function sum(one, other) {
  return { document: one.document, hits: one.hits + other.hits, pageHits: one.pageHits + other.pageHits };
}

/**
 * @param {Matches} matches
 * @param {Matches[]} excluded
 * @returns {Matches}
 */
export function without(matches, excluded) {
  return new Map([...matches].filter(([document]) => !excluded.some((other) => other.has(document))));
}

/**
 * Documents that match by something else than a place.
 * @param {number[]} documents
 */
export function withoutHits(documents) {
  return byDocument(documents.map((document) => ({ document, hits: 0, pageHits: 0 })));
}
