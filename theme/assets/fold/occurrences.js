// @ts-check

/**
 * Where a folded phrase begins in a folded text, left to right without overlaps: 一一 is twice in 一一一一.
 * @param {string} folded
 * @param {string} phrase Not empty.
 * @returns {number[]}
 */
export function occurrences(folded, phrase) {
  const found = [];
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
    found.push(at);
  }

  return found;
}
