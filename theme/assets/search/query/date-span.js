// @ts-check
import { keys } from "../../fold/fold-table-reader.js";

/** @typedef {{ first: number, last: number }} DateSpan The days that a date covers, as numbers yyyymmdd; an open end is 0 or 99999999. */

const open = 99999999;

/**
 * Reads 2015, 2015-03, 2015-03-02, 2015年3月2日 in either width.
 * @param {string} text
 * @returns {DateSpan | null}
 */
export function readDate(text) {
  const match = /^([0-9]{4})(?:年|[-年]([0-9]{1,2})(?:月|[-月]([0-9]{1,2})日?)?)?$/.exec(narrow(text));
  if (match === null) {
    return null;
  }

  const year = Number(match[1]);
  const month = Number(match[2] ?? 1);
  const lastMonth = Number(match[2] ?? 12);
  const day = Number(match[3] ?? 1);
  const lastDay = Number(match[3] ?? daysIn(year, lastMonth));
  if (year < 1 || month < 1 || month > 12 || day < 1 || lastDay > daysIn(year, lastMonth)) {
    return null;
  }

  return { first: (year * 100 + month) * 100 + day, last: (year * 100 + lastMonth) * 100 + lastDay };
}

/**
 * Reads a date, or a range of two dates of which one may be left out: 2015..2022, 2015.., ..2022.
 * @param {string} text
 * @returns {DateSpan | null}
 */
export function readRange(text) {
  const whole = narrow(text);
  const between = /\.{2,3}|…{1,2}/.exec(whole);
  if (between === null) {
    return readDate(whole);
  }

  const from = whole.slice(0, between.index);
  const to = whole.slice(between.index + between[0].length);
  const first = from === "" ? 0 : readDate(from)?.first;
  const last = to === "" ? open : readDate(to)?.last;
  return first !== undefined && last !== undefined && first <= last && from + to !== "" ? { first, last } : null;
}

/** @param {string} text */
function narrow(text) {
  return Array.from({ length: text.length }, (_, at) => String.fromCharCode(keys[text.charCodeAt(at)])).join("");
}

/**
 * @param {number} year
 * @param {number} month
 */
function daysIn(year, month) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
