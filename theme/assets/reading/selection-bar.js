// @ts-check
import { ActionBar, button, link } from "./actions.js";
import { offsetOf, textNodes, textOf } from "./block-text.js";
import { copy, numberOf, quoted } from "./citation.js";
import { fragmentOf } from "./passage-address.js";
import { addressed } from "./passage-search.js";

/** @typedef {import("./page-data.js").PageData} PageData */
/** @typedef {import("./notice.js").Notice} Notice */

/** So many characters at most are looked up; nobody repeats more by accident. */
const longestQuery = 60;

/**
 * Offers, for whatever is selected in the text, its link, its text with the source, and a search for it.
 * @param {PageData} page
 * @param {Notice} notice
 * @param {(text: string) => string} original What a text reads in the script of the speech.
 */
export function offerSelection(page, notice, original) {
  const bar = new ActionBar(page.words.selection);
  const settle = () => {
    const selected = selectedPassage(original);
    if (selected === null) {
      bar.close();
      return;
    }

    const { fragment, text, number, place } = selected;
    bar.open([
      button(page.words.copyLink, () => void copy(page.address + fragment, notice, page.words)),
      button(page.words.copyWithSource, () => void copy(quoted(page, text, number, fragment), notice, page.words)),
      ...(text.length <= longestQuery ? [link(page.words.searchThis, page.words.searchAddress + encodeURIComponent(`"${text.replace(/["“”]/g, "")}"`))] : []),
    ], place, null);
  };
  document.addEventListener("pointerup", () => setTimeout(settle));
  document.addEventListener("keyup", ({ key, shiftKey }) => {
    if (shiftKey || key === "Shift" || key === "a") {
      settle();
    }
  });
  document.addEventListener("selectionchange", () => {
    if (bar.isOpen && getSelection()?.isCollapsed && !bar.contains(document.activeElement)) {
      bar.close();
    }
  });
}

/** @param {(text: string) => string} original */
function selectedPassage(original) {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }

  const range = selection.getRangeAt(0);
  const blocks = [...document.querySelectorAll(addressed)].filter((block) => range.intersectsNode(block) && overlaps(range, block));
  if (blocks.length === 0) {
    return null;
  }

  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  const firstNodes = textNodes(first);
  const lastNodes = textNodes(last);
  const start = first.contains(range.startContainer) ? offsetOf(firstNodes, range.startContainer, range.startOffset) : 0;
  const end = last.contains(range.endContainer) ? offsetOf(lastNodes, range.endContainer, range.endOffset) : textOf(lastNodes).length;
  const text = original(blocks
    .map((block) => textOf(textNodes(block)).slice(block === first ? start : 0, block === last ? end : undefined))
    .join("\n"));
  const fragment = fragmentOf({ block: first.id, start, endBlock: last.id, end, quote: text.replace(/\n/g, "") });
  return { fragment, text, number: numberOf(first), place: range.getBoundingClientRect() };
}

/**
 * Whether some of the block's own text is selected, not only its edge.
 * @param {Range} range
 * @param {Element} block
 */
function overlaps(range, block) {
  return textNodes(block).some((node) => {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    return range.intersectsNode(node) && from < to;
  });
}
