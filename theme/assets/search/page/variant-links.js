// @ts-check
import { queryVariants } from "../query/query-variants.js";
import { element, link } from "./elements.js";
import { stateAddress, withQuery } from "./page-state.js";

/** @typedef {import("./index-session.js").IndexSession} IndexSession */
/** @typedef {import("./page-state.js").PageState} PageState */
/** @typedef {import("./words.js").Words} Words */

/**
 * What else finds something, when a query finds nothing.
 * @param {PageState} state
 * @param {IndexSession} session
 * @param {Words} words
 * @param {AbortSignal} signal
 * @returns {Promise<HTMLElement[]>}
 */
export async function variantLinks(state, session, words, signal) {
  const others = queryVariants(state.query).map((query) => ({ label: query, state: withQuery(state, query) }));
  if (state.strict) {
    others.unshift({ label: words.say("variantFolded"), state: { ...withQuery(state, state.query), strict: false } });
  }

  const items = [];
  for (const other of others) {
    const { result } = await session.search(other.state.query, other.state.strict, signal);
    if (result !== null && result.documents.length > 0) {
      const { hits, documents } = result;
      const counts = [hits > 0 ? words.say("perDocument", { hits }) : "", words.say("documentsCount", { documents: documents.length })];
      const count = element("span", "search-count", counts.filter((text) => text !== "").join(" · "));
      items.push(element("li", "", link(stateAddress(other.state), "", other.label), " ", count));
    }
  }

  return items.length === 0 ? [] : [element("p", "", words.say("variants")), element("ul", "search-variants", ...items)];
}
