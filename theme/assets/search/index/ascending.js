// @ts-check
import { digits } from "./alphabet.js";
import { damaged } from "./shard-error.js";

/** @typedef {import("./bits.js").BitReader} BitReader */

/**
 * Reads ascending numbers: the middle one first, then those on either side in the range that is left to them.
 * @param {BitReader} reader
 * @param {number} count
 * @param {number} low No number is less.
 * @param {number} high No number is greater.
 * @returns {number[]}
 */
export function readAscending(reader, count, low, high) {
  if (count > high - low + 1) {
    throw damaged("a list longer than it can be");
  }

  /** @type {number[]} */
  const numbers = new Array(count);
  fill(reader, numbers, 0, count, low, high);
  return numbers;
}

/**
 * @param {BitReader} reader
 * @param {number[]} numbers Gets them, in order.
 * @param {number} at The index of the first.
 * @param {number} count
 * @param {number} low
 * @param {number} high
 */
function fill(reader, numbers, at, count, low, high) {
  const free = high - low + 1 - count;
  if (free === 0) {
    for (let i = 0; i < count; i++) {
      numbers[at + i] = low + i;
    }
  } else if (count > 0) {
    const middle = count >> 1;
    const number = low + middle + readTruncated(reader, free + 1);
    fill(reader, numbers, at, middle, low, number - 1);
    numbers[at + middle] = number;
    fill(reader, numbers, at + middle + 1, count - middle - 1, number + 1, high);
  }
}

/**
 * A number less than another, in as few bits as that takes.
 * @param {BitReader} reader
 * @param {number} limit
 */
function readTruncated(reader, limit) {
  const bits = digits(limit) - 1;
  const shorter = 2 ** (bits + 1) - limit;
  const number = reader.bits(bits);
  return number < shorter ? number : number * 2 + reader.bits(1) - shorter;
}
