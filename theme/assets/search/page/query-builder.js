// @ts-check
import { termLabel } from "./document-fields.js";
import { asPhrase, asTerm, filterText } from "./query-filters.js";

/** @typedef {import("../index/root.js").IndexField} IndexField */

/**
 * The query that a filled-in form asks. Words keep their wildcards; what would be an operator in them is text.
 * @param {(name: string) => string} value What stands in a field of the form.
 */
export function buildQuery(value) {
  const words = (/** @type {string} */ name) => value(name).split(/\s+/).filter((word) => word !== "").map(asTerm);
  const exact = value("exact").trim();
  const any = words("any");
  const title = value("title").trim();
  return [
    ...words("all"),
    exact === "" ? "" : asPhrase(exact),
    any.length > 1 ? `(${any.join(" | ")})` : any.join(""),
    pair(value),
    title === "" ? "" : filterText("title", title),
    ...["genre", "level"].map((key) => (value(key) === "" ? "" : filterText(key, value(key)))),
    dates(value("from"), value("to")),
    ...words("none").map((word) => `-${word}`),
  ].filter((part) => part !== "" && part !== null).join(" ");
}

/** @param {(name: string) => string} value */
function pair(value) {
  const first = value("first").trim();
  const second = value("second").trim();
  if (first === "" || second === "") {
    return asTermIfAny(first + second);
  }

  const operator = value("relation") === "ordered" ? ">" : `~${value("distance") || "10"}`;
  return `${asTerm(first)} ${operator} ${asTerm(second)}`;
}

/** @param {string} text */
function asTermIfAny(text) {
  return text === "" ? "" : asTerm(text);
}

/**
 * @param {string} from
 * @param {string} to
 */
function dates(from, to) {
  const [first, last] = [from, to].map((date) => date.replace(/\s/g, ""));
  if (first === "" && last === "") {
    return "";
  }

  return filterText("date", first === last ? first : `${first}..${last}`) ?? "";
}

/**
 * Offers the values that the index knows.
 * @param {HTMLFormElement} form
 * @param {IndexField[]} fields
 * @param {import("./document-fields.js").TermLabels} terms
 */
export function offerValues(form, fields, terms) {
  for (const { key, values = [] } of fields) {
    const select = form.elements.namedItem(key);
    if (select instanceof HTMLSelectElement && select.options.length === 1) {
      select.append(...values.map((value) => new Option(termLabel(terms, key, value), value)));
    }
  }
}
