// @ts-check
import { keys, kind, kinds, mask, maskLetter, maskLetterMax, yearCenturies, yearFrom, yearTo } from "./fold-table-reader.js";

/**
 * @typedef {object} Skeleton A text as search compares it, and the way back. Offsets are UTF-16 code units.
 * @property {string} text
 * @property {number[]} origins Where in the input each character comes from.
 * @property {number[]} ends The exclusive end of what it comes from: a mask stands for several characters.
 */

/**
 * The same folding as on the server, from the same table: script, width, case, masks and years become one, punctuation and blanks go.
 * @param {string} input
 * @returns {Skeleton}
 */
export function skeleton(input) {
  /** @type {string[]} */
  const text = [];
  /** @type {number[]} */
  const origins = [];
  /** @type {number[]} */
  const ends = [];

  /**
   * @param {string} character
   * @param {number} start
   * @param {number} end
   */
  const keep = (character, start, end) => {
    text.push(character);
    origins.push(start);
    ends.push(end);
  };

  let i = 0;
  while (i < input.length) {
    const key = keys[input.charCodeAt(i)];
    const own = String.fromCharCode(key);
    let end = i + 1;
    switch (kinds[key]) {
      case kind.kept:
      case kind.digit:
        keep(own, i, end);
        break;
      case kind.letter:
        if (key === maskLetter) {
          end = i + runLength(input, i, key);
          if (isMask(input, i, end)) {
            keep(mask, i, end);
          } else {
            for (let j = i; j < end; j++) {
              keep(own, j, j + 1);
            }
          }
        } else {
          keep(own, i, end);
        }
        break;
      case kind.maskRun:
        end = i + runLength(input, i, key);
        keep(mask, i, end);
        break;
      case kind.betweenDigits:
        if (kindAt(input, i - 1) === kind.digit && kindAt(input, i + 1) === kind.digit) {
          keep(own, i, end);
        }
        break;
      case kind.yearUnit:
        writeYearInDigits(text);
        keep(own, i, end);
        break;
      case kind.highSurrogate:
        if (isLowSurrogate(input.charCodeAt(i + 1))) {
          end = i + 2;
          keep(own, i, i + 1);
          keep(input[i + 1], i + 1, end);
        }
        break;
    }

    i = end;
  }

  return { text: text.join(""), origins, ends };
}

/**
 * XX镇 is a mask; APP, x1 and six x are letters.
 * @param {string} input
 * @param {number} start
 * @param {number} end
 */
function isMask(input, start, end) {
  return end - start <= maskLetterMax && !isWord(kindAt(input, start - 1)) && !isWord(kindAt(input, end));
}

/**
 * Replaces the four numerals before 年, when they are a year.
 * @param {string[]} text
 */
function writeYearInDigits(text) {
  const start = text.length - 4;
  if (start < 0 || !yearCenturies.includes(text[start] + text[start + 1])) {
    return;
  }

  const numerals = text.slice(start).map((character) => yearFrom.indexOf(character));
  if (!numerals.includes(-1)) {
    numerals.forEach((numeral, at) => {
      text[start + at] = yearTo[numeral];
    });
  }
}

/**
 * @param {string} input
 * @param {number} start
 * @param {number} key
 */
function runLength(input, start, key) {
  let end = start;
  while (end < input.length && keys[input.charCodeAt(end)] === key) {
    end++;
  }

  return end - start;
}

/**
 * @param {string} input
 * @param {number} at
 */
function kindAt(input, at) {
  return at >= 0 && at < input.length ? kinds[keys[input.charCodeAt(at)]] : kind.dropped;
}

/** @param {number} found */
function isWord(found) {
  return found === kind.letter || found === kind.digit;
}

/** @param {number} code Not a number past the end. */
function isLowSurrogate(code) {
  return code >= 0xdc00 && code <= 0xdfff;
}
