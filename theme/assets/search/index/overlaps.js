// @ts-check

/** @typedef {import("./places.js").Places} Places */

/**
 * Whether two occurrences can share characters: 一一, 发展再发展.
 * @param {string} phrase
 */
export function canOverlap(phrase) {
  for (let shift = 1; shift < phrase.length; shift++) {
    if (phrase.startsWith(phrase.slice(shift))) {
      return true;
    }
  }

  return false;
}

/**
 * Of places that may overlap those that are counted: left to right, none inside the one before.
 * @param {Places} form
 * @param {number} length Of the phrase.
 * @param {number[]} places Of the phrase; ascending, own ones only.
 * @param {number[]} listed All places of the list that they are from, repeated ones too: what of the next block a phrase at the end of a
 *   block covers is known by how many repeated places it covers.
 * @param {Map<number, number>} starts The first slot of a block, where it is known.
 * @param {number} own
 */
export function withoutOverlaps(form, length, places, listed, starts, own) {
  const wanted = new Set(places);
  /** @type {number[]} */
  const counted = [];
  let block = -1;
  let free = 0;
  let covered = 0;
  for (const place of listed) {
    const slot = form.slotOf(place);
    if (slot >= own) {
      covered += form.blockOf(place) === block && slot < free ? 1 : 0;
      continue;
    }

    if (form.blockOf(place) !== block) {
      const isNext = form.blockOf(place) === block + 1;
      block = form.blockOf(place);
      const start = starts.get(block);
      free = isNext && start !== undefined ? start + free - own : 0;
      covered = isNext && start === undefined ? covered : 0;
    }

    if (covered > 0) {
      covered--;
    } else if (slot >= free && wanted.has(place)) {
      counted.push(place);
      free = slot + length;
    }
  }

  return counted;
}
