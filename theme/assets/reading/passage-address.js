// @ts-check

/**
 * @typedef {object} PassageAddress A stretch of text, in UTF-16 code units of the blocks that it begins and ends in.
 * @property {string} block
 * @property {number} start
 * @property {string} endBlock
 * @property {number} end
 * @property {string} quote How the stretch begins, for when the text has changed.
 */

const longestQuote = 24;

const form = /^#([a-z][a-z0-9-]*)~(\d+)(?:-([a-z][a-z0-9-]*))?\.(\d+)=(.+)$/;

/**
 * "#k3f~10.12=鼻子", or "#k3f~10-m2d.4=…" where it ends in another block.
 * @param {PassageAddress} passage
 */
export function fragmentOf({ block, start, endBlock, end, quote }) {
  const other = endBlock === block ? "" : `-${endBlock}`;
  return `#${block}~${start}${other}.${end}=${encodeURIComponent([...quote].slice(0, longestQuote).join(""))}`;
}

/**
 * @param {string} fragment With its "#".
 * @returns {PassageAddress | null} Null for an address of another kind.
 */
export function readFragment(fragment) {
  const match = form.exec(fragment);
  if (match === null) {
    return null;
  }

  const [, block, start, endBlock = block, end, quote] = match;
  try {
    return { block, start: Number(start), endBlock, end: Number(end), quote: decodeURIComponent(quote) };
  } catch {
    return null;
  }
}
