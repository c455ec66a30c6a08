// @ts-check
import { skeleton } from "../../fold/fold.js";

/** The longest name of a field, in characters. */
const longestName = 10;

/** Fields of documents, and how queries name them: the first name is how they are written back. */
const names = [
  ["themes", "主题 theme themes"],
  ["genre", "文种 体裁 genre"],
  ["level", "层级 级别 level"],
  ["lang", "字形 script lang"],
  ["date", "日期 时间 date"],
  ["title", "标题 题名 title"],
];

/**
 * The field whose name and colon stand at a place. The name is compared folded.
 * @param {string} text
 * @param {number} start
 * @returns {{ key: string, end: number } | null} The field of documents, and the place after the colon.
 */
export function fieldAt(text, start) {
  const length = text.slice(start, start + longestName + 1).search(/[:：]/);
  if (length < 1) {
    return null;
  }

  const name = skeleton(text.slice(start, start + length)).text;
  const field = name.length === length ? names.find((row) => row[1].split(" ").includes(name)) : undefined;
  return field === undefined ? null : { key: field[0], end: start + length + 1 };
}

/**
 * How a query writes the field of documents.
 * @param {string} key
 */
export function fieldName(key) {
  return names.find((row) => row[0] === key)?.[1].split(" ")[0];
}
