// @ts-check
import { byDocument, intersection, union } from "./matches.js";

/** @typedef {import("../query/query-nodes.js").Term} Term */
/** @typedef {import("./matches.js").Matches} Matches */
/** @typedef {import("./phrase-lookup.js").PhraseResult} PhraseResult */

/** What may stand where a query has a mask. */
const masks = ["□", "某"];

/** Shorter pieces of a pattern are in nearly every document. */
const tellingLength = 2;

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
