// @ts-check

/** @typedef {import("../query/query-nodes.js").Term} Term */
/** @typedef {import("./page.js").DocumentCount} DocumentCount */
/** @typedef {import("./phrase-lookup.js").PhraseResult} PhraseResult */
/** @typedef {Map<number, DocumentCount>} Matches Documents by their number, with what was found in them. */

/** What may stand where a query has a mask. */
const masks = ["□", "某"];

/** Shorter pieces of a pattern are in nearly every document. */
const tellingLength = 2;

/**
 * The phrase that a term is, if the index alone answers it.
 * @param {Term} term
 * @param {boolean} strict
 * @returns {string | null}
 */
export function plainPhrase({ pattern, written }, strict) {
  const [part] = pattern;
  return pattern.length === 1 && "text" in part && !(strict && written !== null) ? part.text : null;
}

/**
 * Documents that hold all that a term must have; whether they match, the text says.
 * @param {Term} term
 * @param {(phrase: string) => Promise<PhraseResult>} find
 * @param {boolean} titlesOnly
 * @returns {Promise<Matches>}
 */
export async function termCandidates({ pattern }, find, titlesOnly) {
  const pieces = pattern.flatMap((part) => ("text" in part ? [part.text] : []));
  const longest = Math.max(...pieces.map(({ length }) => length));
  const wanted = pieces.filter(({ length }) => length >= Math.min(longest, tellingLength)).map((piece) => [piece]);
  if (pattern.some((part) => "masks" in part)) {
    wanted.push(masks);
  }

  const found = await Promise.all(wanted.map(async (alternatives) => union(await Promise.all(alternatives.map(async (phrase) =>
    byDocument((await find(phrase)).documents.filter(({ pageHits }) => !titlesOnly || pageHits > 0)))))));
  return intersection(found);
}

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
