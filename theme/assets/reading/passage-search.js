// @ts-check
import { rangeOf, textNodes, textOf } from "./block-text.js";

/** @typedef {import("./passage-address.js").PassageAddress} PassageAddress */

/** Blocks of a speech that have an address. */
export const addressed = ".speech .text :is(p, h2, h3, h4)[id]";

const nothing = /[\p{P}\p{S}\s]/u;

/**
 * Where a passage stands now: at its place; failing that, the nearest place in its block with the same words; failing that, the first in the speech.
 * @param {PassageAddress} passage
 * @returns {Range | null}
 */
export function findPassage(passage) {
  const block = document.getElementById(passage.block);
  const last = document.getElementById(passage.endBlock);
  if (block !== null && last !== null) {
    const nodes = textNodes(block);
    const range = rangeOf(nodes, passage.start, passage.endBlock === passage.block ? nodes : textNodes(last), passage.end);
    const there = words(textOf(nodes).slice(passage.start)).text;
    const quote = words(passage.quote).text;
    if (range !== null && !range.collapsed && (there.startsWith(quote) || (there !== "" && quote.startsWith(there)))) {
      return range;
    }
  }

  const here = block === null ? null : nearest(block, passage);
  return here ?? firstOf([...document.querySelectorAll(addressed)].map((other) => nearest(other, { ...passage, start: 0 })));
}

/** @param {(Range | null)[]} ranges */
function firstOf(ranges) {
  return ranges.find((range) => range !== null) ?? null;
}

/**
 * @param {Element} block
 * @param {PassageAddress} passage
 */
function nearest(block, { quote, start }) {
  const nodes = textNodes(block);
  const { text, origins } = words(textOf(nodes));
  const wanted = words(quote).text;
  let best = -1;
  for (let at = wanted === "" ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    best = best < 0 || Math.abs(origins[at] - start) < Math.abs(origins[best] - start) ? at : best;
  }

  return best < 0 ? null : rangeOf(nodes, origins[best], nodes, origins[best + wanted.length - 1] + 1);
}

/**
 * A text without what editing may change: punctuation and blanks.
 * @param {string} text
 */
function words(text) {
  const origins = [];
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    if (!nothing.test(text[i])) {
      kept += text[i];
      origins.push(i);
    }
  }

  return { text: kept, origins };
}
