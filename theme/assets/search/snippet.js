// @ts-check

/** Characters shown on each side of a hit. */
const context = 24;

/**
 * A hit with its surroundings (key word in context). An ellipsis stands where the passage goes on.
 * @param {string} text
 * @param {{ start: number, end: number }} hit
 * @returns {{ left: string, phrase: string, right: string }}
 */
export function cutSnippet(text, hit) {
  const from = wholeCharacter(text, Math.max(0, hit.start - context));
  const to = wholeCharacter(text, Math.min(text.length, hit.end + context));
  return {
    left: (from > 0 ? "…" : "") + text.slice(from, hit.start),
    phrase: text.slice(hit.start, hit.end),
    right: text.slice(hit.end, to) + (to < text.length ? "…" : ""),
  };
}

/**
 * A place that does not cut a surrogate pair in two.
 * @param {string} text
 * @param {number} at
 */
function wholeCharacter(text, at) {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
