// @ts-check
import { fieldName } from "./query-fields.js";

/** @typedef {import("./query-nodes.js").QueryNode} QueryNode */

/**
 * Writes a query back: one blank between units, operators in half width, fields by their Chinese names, terms as they were written. Read
 * again it is the same query, places aside.
 * @param {QueryNode} node
 * @returns {string}
 */
export function describeQuery(node) {
  switch (node.kind) {
    case "all":
      return node.items.map((item) => inner(item, item.kind === "all" || item.kind === "any")).join(" ");
    case "any":
      return node.items.map((item) => inner(item, item.kind === "any")).join(" | ");
    case "not":
      return `-${inner(node.item, node.item.kind === "all" || node.item.kind === "any")}`;
    case "near":
      return `${describeQuery(node.left)} ~${node.distance} ${node.right.text}`;
    case "ordered":
      return `${describeQuery(node.left)} > ${node.right.text}`;
    case "term":
      return node.text;
    case "title":
      return `${fieldName("title")}:${node.term.text}`;
    default:
      return `${fieldName(node.kind === "date" ? "date" : node.key)}:${node.text}`;
  }
}

/**
 * @param {QueryNode} node
 * @param {boolean} isGroup
 */
function inner(node, isGroup) {
  return isGroup ? group(describeQuery(node)) : describeQuery(node);
}

/**
 * A word with an open bracket would take the group's for its own; a blank ends it.
 * @param {string} inside
 */
function group(inside) {
  let brackets = 0;
  for (const c of inside.slice(inside.lastIndexOf(" ") + 1)) {
    if (c === "(" || c === "（") brackets++;
    else if ((c === ")" || c === "）") && brackets > 0) brackets--;
  }
  return brackets > 0 ? `(${inside} )` : `(${inside})`;
}
