// @ts-check
import { skeleton } from "../../fold/fold.js";
import { limits } from "./query-limits.js";

/** @typedef {import("./query-nodes.js").QueryNode} QueryNode */

/** What is not only text in a query, or not everywhere. */
const special = /[|｜()（）~～>＞:：\-－?？*＊"“”「」『』＂]/;

const onePhrase = /^(?:"[^"]*"|“[^“”]*”|「[^「」]*」|『[^『』]*』|＂[^＂]*＂)$/;

/**
 * Reads a query of words alone, or of one phrase in quotation marks, exactly as the parser does: most queries need no grammar, so it isn't
 * loaded for them.
 * @param {string} text
 * @returns {{ root: QueryNode, error: null } | null} Null where the parser has to say what it is.
 */
export function plainQuery(text) {
  const isPhrase = onePhrase.test(text);
  if (text.length > limits.length || (!isPhrase && special.test(text))) {
    return null;
  }

  const items = [...text.matchAll(isPhrase ? /^.*$/gs : /[^\s\u0085]+/g)].flatMap(({ 0: word, index }) => {
    const folded = skeleton(word).text;
    return folded === "" ? [] : [{ kind: /** @type {const} */ ("term"), text: word, start: index, pattern: [{ text: folded }], written: isPhrase ? word.slice(1, -1) : word }];
  });
  const hasMasks = items.some(({ pattern: [part] }) => /[□某]/.test(part.text));
  if (items.length === 0 || items.length > limits.terms || hasMasks) {
    return null;
  }

  return { root: items.length > 1 ? { kind: "all", items } : items[0], error: null };
}
