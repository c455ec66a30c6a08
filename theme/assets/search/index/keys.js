// @ts-check
import { damaged } from "./shard-error.js";

/**
 * Keys are strings of symbols, one a character, so that the engine compares them in the order of the index. A key with this added is
 * behind every key that begins with the same.
 */
export const beyond = "\uffff";

/** Before every other symbol: behind a key and before those that go on with another. */
export const least = "\0";

/**
 * The next key, written by what it does not share with the one before.
 * @param {import("./bits.js").BitReader} reader
 * @param {string} before
 * @param {number} symbolBits
 */
export function readKey(reader, before, symbolBits) {
  const shared = reader.gamma();
  if (shared > before.length) {
    throw damaged("a key shares more than there is");
  }

  let key = before.slice(0, shared);
  for (let added = reader.gamma(); added > 0; added--) {
    key += String.fromCharCode(reader.bits(symbolBits));
  }

  return key;
}

/**
 * How many symbols two keys have in common from the start.
 * @param {string} one
 * @param {string} other
 */
export function sharedLength(one, other) {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) {
    length++;
  }

  return length;
}

/**
 * How many of the ordered keys are before a key.
 * @param {{ key: string }[]} ordered
 * @param {string} key
 */
export function countBefore(ordered, key) {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle].key < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}
