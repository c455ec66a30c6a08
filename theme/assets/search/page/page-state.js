// @ts-check

/** @typedef {"documents" | "lines" | "dates"} View */
/** @typedef {"position" | "r1" | "r2" | "r3" | "l1" | "l2" | "l3"} Sort Neighbours to the right or left that lines are ordered by. */

/**
 * @typedef {object} PageState All that makes a page of results; the address holds it.
 * @property {string} query
 * @property {boolean} strict
 * @property {View} view
 * @property {Sort} sort Of lines.
 * @property {boolean} group Whether lines with the same neighbours stand together under a heading.
 * @property {number} shown How many documents or lines are listed; 0 for the first portion.
 */

/** @type {readonly string[]} */
const views = ["documents", "lines", "dates"];

/** @type {readonly string[]} */
const sorts = ["position", "r1", "r2", "r3", "l1", "l2", "l3"];

/** What is listed at most because an address says so. */
const mostShown = 10000;

/**
 * @param {URL} address What is not understood in it counts as not there.
 * @returns {PageState}
 */
export function readState(address) {
  const values = address.searchParams;
  const view = values.get("view") ?? "";
  const sort = values.get("sort") ?? "";
  const shown = /^[0-9]{1,5}$/.test(values.get("shown") ?? "") ? Number(values.get("shown")) : 0;
  return {
    query: (values.get("q") ?? "").trim(),
    strict: values.get("strict") === "1",
    view: /** @type {View} */ (views.includes(view) ? view : views[0]),
    sort: /** @type {Sort} */ (sorts.includes(sort) ? sort : sorts[0]),
    group: values.get("group") === "1",
    shown: Math.min(shown, mostShown),
  };
}

/**
 * The address of a state, relative to the page. What is as usual isn't written.
 * @param {PageState} state
 */
export function stateAddress({ query, strict, view, sort, group, shown }) {
  const values = new URLSearchParams();
  if (query !== "") {
    values.set("q", query);
  }

  if (strict) {
    values.set("strict", "1");
  }

  if (view !== views[0]) {
    values.set("view", view);
  }

  if (sort !== sorts[0]) {
    values.set("sort", sort);
  }

  if (group) {
    values.set("group", "1");
  }

  if (shown > 0) {
    values.set("shown", String(shown));
  }

  return `?${values}`;
}

/**
 * The same way of showing for another query.
 * @param {PageState} state
 * @param {string} query
 * @returns {PageState}
 */
export function withQuery(state, query) {
  return { ...state, query, shown: 0 };
}
