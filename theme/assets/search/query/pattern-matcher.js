// @ts-check

/** @typedef {import("./query-nodes.js").PatternPart} PatternPart */
/** @typedef {{ start: number, end: number }} Span A place in one passage, in characters of its skeleton; the end is exclusive. */

const none = -1;

/**
 * The places of a pattern, left to right without overlaps: from each the earliest start, and from there the shortest. Takes time that grows
 * with the parts times the text, whatever the wildcards.
 * @param {PatternPart[]} pattern
 * @param {string} skeleton
 * @param {(span: Span) => boolean} [accepts] What else a place must be; after one that is refused the search goes on one character later.
 * @returns {Span[]}
 */
export function findPattern(pattern, skeleton, accepts = () => true) {
  /** @type {Span[]} */
  const found = [];
  if (pattern.some((part) => "text" in part && !skeleton.includes(part.text))) {
    return found;
  }

  const first = pattern[0];
  const exact = pattern.length === 1 && "text" in first ? first.text : null;
  const ends = exact === null ? shortestEnds(pattern, skeleton) : [];
  let at = 0;
  while (at < skeleton.length) {
    if (exact !== null) {
      at = skeleton.indexOf(exact, at);
      if (at < 0) {
        break;
      }
    }

    const span = { start: at, end: exact === null ? ends[at] : at + exact.length };
    const isHit = span.end !== none && accepts(span);
    if (isHit) {
      found.push(span);
    }

    at = isHit ? span.end : at + 1;
  }

  return found;
}

/**
 * For every place of the skeleton the nearest end of a match that starts there. Built from the last part to the first.
 * @param {PatternPart[]} pattern
 * @param {string} skeleton
 */
function shortestEnds(pattern, skeleton) {
  let ends = Array.from({ length: skeleton.length + 1 }, (_, at) => at);
  for (const part of [...pattern].reverse()) {
    const next = ends;
    ends = next.map((_, at) => endFrom(part, skeleton, at, next));
  }

  return ends;
}

/**
 * @param {PatternPart} part
 * @param {string} skeleton
 * @param {number} at
 * @param {number[]} next
 */
function endFrom(part, skeleton, at, next) {
  if ("text" in part) {
    return skeleton.startsWith(part.text, at) ? next[at + part.text.length] : none;
  }

  if ("masks" in part) {
    const length = maskLength(part.masks, skeleton, at);
    return length > 0 ? next[at + length] : none;
  }

  // What a source has hidden is one character of the skeleton, of whatever length it was: ?? finds it, too.
  let nearest = part.least > 1 && skeleton.charAt(at) === "□" ? next[at + 1] : none;
  for (let to = at + part.least; to <= at + part.most && to < next.length; to++) {
    if (next[to] !== none && (nearest === none || next[to] < nearest)) {
      nearest = next[to];
    }
  }

  return nearest;
}

/**
 * @param {number} masks
 * @param {string} skeleton
 * @param {number} at
 */
function maskLength(masks, skeleton, at) {
  let count = 0;
  while (count < masks && /[□某]/.test(skeleton.charAt(at + count))) {
    count++;
  }

  return count === masks ? count : Math.min(count, 1);
}
