// @ts-check

/** @typedef {import("./pattern-matcher.js").Span} Span */

/**
 * Each left place with the nearest right one (of two equally near, the earlier), in either order, not overlapping. Lists of places are
 * ordered and without overlaps, here and below.
 * @param {Span[]} left
 * @param {Span[]} right
 * @param {number} distance
 * @returns {Span[]}
 */
export function nearPairs(left, right, distance) {
  /** @type {Span[]} */
  const pairs = [];
  for (const one of left) {
    /** @type {Span | null} */
    let partner = null;
    let smallest = distance + 1;
    for (const other of right) {
      const gap = other.start >= one.end ? other.start - one.end : one.start - other.end;
      if (gap >= 0 && gap < smallest) {
        smallest = gap;
        partner = other;
      }
    }

    if (partner !== null) {
      pairs.push({ start: Math.min(one.start, partner.start), end: Math.max(one.end, partner.end) });
    }
  }

  return withoutOverlaps(pairs);
}

/**
 * Each left place with the first right one after it.
 * @param {Span[]} left
 * @param {Span[]} right
 * @returns {Span[]}
 */
export function orderedPairs(left, right) {
  return withoutOverlaps(
    left.flatMap((one) => {
      const other = right.find(({ start }) => start >= one.end);
      return other === undefined ? [] : [{ start: one.start, end: other.end }];
    }),
  );
}

/** @param {Span[]} pairs */
function withoutOverlaps(pairs) {
  let end = 0;
  return pairs
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .filter((pair) => {
      const isKept = pair.start >= end;
      end = isKept ? pair.end : end;
      return isKept;
    });
}
