// @ts-check

/** What stands in a block and is no text of the speech: words for screen readers, paragraph numbers. */
const notText = ".vh, .number, [data-not-text]";

/**
 * The text nodes of a block, which together are its text, character for character.
 * @param {Element} block
 * @returns {Text[]}
 */
export function textNodes(block) {
  const nodes = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.matches(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(/** @type {Text} */ (node));
  }

  return nodes;
}

/** @param {Text[]} nodes */
export function textOf(nodes) {
  return nodes.map((node) => node.data).join("");
}

/**
 * How many UTF-16 code units of the block's text stand before a place in the document.
 * @param {Text[]} nodes
 * @param {Node} container
 * @param {number} offset
 */
export function offsetOf(nodes, container, offset) {
  const place = document.createRange();
  place.setStart(container, offset);
  let before = 0;
  for (const node of nodes) {
    if (node === container) {
      return before + offset;
    }

    if (place.comparePoint(node, 0) >= 0) {
      return before;
    }

    before += node.length;
  }

  return before;
}

/**
 * @param {Text[]} first Of the block in which the range begins.
 * @param {number} start In UTF-16 code units.
 * @param {Text[]} last
 * @param {number} end
 * @returns {Range | null} Null when a text is shorter.
 */
export function rangeOf(first, start, last, end) {
  const from = placeAt(first, start, false);
  const to = placeAt(last, end, true);
  if (from === null || to === null) {
    return null;
  }

  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/**
 * @param {Text[]} nodes
 * @param {number} offset
 * @param {boolean} isEnd Between two nodes an end belongs to the first of them, a start to the second.
 */
function placeAt(nodes, offset, isEnd) {
  let before = 0;
  for (const node of nodes) {
    if (isEnd ? offset <= before + node.length : offset < before + node.length) {
      return { node, offset: offset - before };
    }

    before += node.length;
  }

  return null;
}
