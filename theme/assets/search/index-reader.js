// @ts-check

/**
 * @typedef {object} Passage One paragraph of a speech, or a field of it such as the title.
 * @property {string} text What the reader sees.
 * @property {string} folded What phrases are looked for in.
 * @property {[string, number][]} pieces Ids on the page and where in the text they begin.
 * @property {number} [weight] How many places one place here counts for when results are put in order; 1 when absent.
 */

/**
 * @typedef {object} IndexedDocument
 * @property {string} key
 * @property {string} title
 * @property {string} url Relative to the root of the site.
 * @property {Record<string, string[]>} fields What else is known of it, by the key of the field; fields without a value are not there.
 * @property {Passage[]} passages
 */

const version = 2;

/**
 * The documents of all segments. Segments are scripts that add themselves to a global array, because a page opened from disk can't fetch.
 * @param {number} expected How many segments the page names.
 * @returns {IndexedDocument[] | null} Null when a segment is missing or of another version: the page and the index are not of one build.
 */
export function readIndex(expected) {
  /** @type {{ version: number, documents: IndexedDocument[] }[]} */
  const segments = Reflect.get(globalThis, "KnowledgeBaseIndex") ?? [];
  if (segments.length !== expected || segments.some((segment) => segment.version !== version)) {
    return null;
  }

  return segments.flatMap((segment) => segment.documents);
}

/**
 * The id of the piece that holds a character; empty for the page itself.
 * @param {Passage} passage
 * @param {number} start In the displayed text.
 * @returns {string}
 */
export function anchorAt(passage, start) {
  let anchor = "";
  for (const [id, from] of passage.pieces) {
    if (from > start) {
      break;
    }

    anchor = id;
  }

  return anchor;
}
