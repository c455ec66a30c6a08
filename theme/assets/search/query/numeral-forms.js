// @ts-check

const numerals = "零一二三四五六七八九";

/**
 * Numbers from 1 to 99 in Chinese numerals: 20大 as 二十大, 5+2 as 五加二. Longer numbers, decimals and per cents stay.
 * @param {string} text
 * @returns {string}
 */
export function toNumerals(text) {
  return text
    .replace(/(^|[^0-9.．])([1-9][0-9]?)[+＋]([1-9][0-9]?)(?![0-9.．%％])/g, (_, before, one, other) => `${before}${inNumerals(one)}加${inNumerals(other)}`)
    .replace(/(^|[^0-9.．])([1-9][0-9]?)(?![0-9.．%％])/g, (_, before, number) => before + inNumerals(number));
}

/**
 * Tens, and the two sides of 加, in digits: 十四五 as 14五. Other single numerals are words: 一带一路.
 * @param {string} text
 * @returns {string}
 */
export function toDigits(text) {
  return text
    .replace(/([一二三四五六七八九])加([一二三四五六七八九])/g, (_, one, other) => `${digit(one)}+${digit(other)}`)
    .replace(/([一二三四五六七八九]?)十([一二三四五六七八九]?)/g, (_, tens, ones) => digit(tens, "1") + digit(ones, "0"));
}

/** @param {string} digits */
function inNumerals(digits) {
  const tens = Math.floor(Number(digits) / 10);
  const ones = Number(digits) % 10;
  return (tens > 1 ? numerals[tens] : "") + (tens > 0 ? "十" : "") + (ones > 0 ? numerals[ones] : "");
}

/**
 * @param {string} numeral
 * @param {string} [instead] For no numeral.
 */
function digit(numeral, instead = "") {
  return numeral === "" ? instead : String(numerals.indexOf(numeral));
}
