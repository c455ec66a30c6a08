// @ts-check

/**
 * A query as the parser reads it. Places are UTF-16 code units in the query; `text` is what stands there, quotation marks included.
 *
 * @typedef {{ text: string } | { masks: number } | { least: number, most: number }} PatternPart Characters of the skeleton; so many masks,
 *   and where those do not stand, one; or any characters. See the server's PatternPart.
 * @typedef {{ kind: "term", text: string, start: number, pattern: PatternPart[], written: string | null }} Term
 *   `written` is what a strict search compares; null when wildcards stand in it.
 * @typedef {{ kind: "near", left: SpanNode, right: Term, distance: number }} Near
 * @typedef {{ kind: "ordered", left: SpanNode, right: Term }} Ordered
 * @typedef {Term | Near | Ordered} SpanNode What is looked for inside one passage.
 * @typedef {{ kind: "all" | "any", items: QueryNode[] }} Several
 * @typedef {{ kind: "not", item: QueryNode }} Not
 * @typedef {{ kind: "title", term: Term }} InTitle
 * @typedef {{ kind: "field", key: string, folded: string, text: string, start: number }} FieldFilter
 * @typedef {{ kind: "date", asked: DateSpan | null, text: string, start: number }} DateFilter Null asks for documents without a date.
 * @typedef {import("./date-span.js").DateSpan} DateSpan
 * @typedef {SpanNode | Several | Not | InTitle | FieldFilter | DateFilter} QueryNode
 */

/**
 * Whether a document could match without holding anything that is named.
 * @param {QueryNode} node
 * @returns {boolean}
 */
export function onlyExcludes(node) {
  switch (node.kind) {
    case "not":
      return !onlyExcludes(node.item);
    case "all":
      return node.items.every(onlyExcludes);
    case "any":
      return node.items.some(onlyExcludes);
    default:
      return false;
  }
}

/**
 * @param {QueryNode | null} node
 * @returns {node is SpanNode}
 */
export function isSpan(node) {
  return node !== null && ["term", "near", "ordered"].includes(node.kind);
}

/**
 * One node of those that are there.
 * @param {"all" | "any"} kind
 * @param {(QueryNode | null)[]} nodes
 * @returns {QueryNode | null}
 */
export function joined(kind, nodes) {
  const items = nodes.filter((node) => node !== null);
  return items.length > 1 ? { kind, items } : items[0] ?? null;
}
