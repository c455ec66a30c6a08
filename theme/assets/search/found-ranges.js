// @ts-check
import { skeleton } from "../fold/fold.js";
import { parseQuery } from "./query/query-parser.js";
import { findSpans } from "./query/spans.js";

/** @typedef {import("./query/query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("./query/query-nodes.js").SpanNode} SpanNode */
/** @typedef {{ node: SpanNode, titlesOnly: boolean }} Wanted What is looked for inside a passage. */

/** A phrase is found inside one of these and never across two. The first kind holds several blocks that are one paragraph. */
const passageSelectors = [".runin", "p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, blockquote, figcaption"];

/** What stands between the text of a speech and is not text of the speech: words for screen readers, paragraph numbers, notes. */
const notText = ".vh, .number, aside, nav, [hidden], [data-not-text]";

/**
 * What a query finds, besides what it excludes. A query that can't be read is a phrase.
 * @param {string} query
 * @returns {Wanted[]}
 */
export function wantedBy(query) {
  const { root } = parseQuery(query);
  if (root !== null) {
    return wantedOf(root);
  }

  const { text } = skeleton(query);
  return text === "" ? [] : [{ node: { kind: "term", text: query, start: 0, pattern: [{ text }], written: query }, titlesOnly: false }];
}

/**
 * @param {QueryNode} node
 * @returns {Wanted[]}
 */
function wantedOf(node) {
  switch (node.kind) {
    case "all":
    case "any":
      return node.items.flatMap(wantedOf);
    case "title":
      return [{ node: node.term, titlesOnly: true }];
    case "term":
    case "near":
    case "ordered":
      return [{ node, titlesOnly: false }];
    default:
      return [];
  }
}

/**
 * Every place in an element that the query finds, as ranges of its text: nothing on the page is rewritten.
 * @param {Element} container
 * @param {Wanted[]} wanted
 * @param {boolean} strict
 * @returns {Range[]}
 */
export function foundRanges(container, wanted, strict) {
  const isPage = container.matches("h1");
  const nodes = wanted.filter(({ titlesOnly }) => isPage || !titlesOnly).map(({ node }) => node);
  return passages(container).flatMap((texts) => rangesIn(texts, nodes, strict, isPage));
}

/**
 * The text nodes of the container, those of one passage together.
 * @param {Element} container
 * @returns {Text[][]}
 */
function passages(container) {
  /** @type {Map<Element, Text[]>} */
  const found = new Map();
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.matches(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const passage = passageOf(/** @type {Text} */ (node), container);
    const nodes = found.get(passage) ?? [];
    nodes.push(/** @type {Text} */ (node));
    found.set(passage, nodes);
  }

  return [...found.values()];
}

/**
 * @param {Text} node
 * @param {Element} container
 */
function passageOf(node, container) {
  for (const selector of passageSelectors) {
    const passage = node.parentElement?.closest(selector);
    if (passage && container.contains(passage)) {
      return passage;
    }
  }

  return container;
}

/**
 * @param {Text[]} texts
 * @param {SpanNode[]} nodes
 * @param {boolean} strict
 * @param {boolean} isPage
 * @returns {Range[]} In the order of the text.
 */
function rangesIn(texts, nodes, strict, isPage) {
  const text = texts.map((node) => node.data).join("");
  const passage = { text, skeleton: skeleton(text), weight: 1, isPage };
  const spans = nodes.flatMap((node) => findSpans(node, passage, strict));
  spans.sort((one, other) => one.start - other.start || one.end - other.end);
  return spans.map((span) => {
    const range = document.createRange();
    const start = nodeAt(texts, passage.skeleton.origins[span.start]);
    const end = nodeAt(texts, passage.skeleton.ends[span.end - 1] - 1);
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    return range;
  });
}

/**
 * @param {Text[]} nodes
 * @param {number} offset In the text of all nodes.
 */
function nodeAt(nodes, offset) {
  let before = 0;
  for (const node of nodes) {
    if (offset < before + node.length) {
      return { node, offset: offset - before };
    }

    before += node.length;
  }

  throw new RangeError("The offset lies past the passage.");
}
