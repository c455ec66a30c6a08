// @ts-check
import { skeleton } from "../../fold/fold.js";
import { readDate } from "./date-span.js";

/**
 * Whether the fields of a document meet a filter: folded values are equal, dates overlap.
 * @param {import("./query-nodes.js").FieldFilter | import("./query-nodes.js").DateFilter} filter
 * @param {Record<string, string[]>} fields
 */
export function meetsFilter(filter, fields) {
  if (filter.kind === "field") {
    return (fields[filter.key] ?? []).some((value) => skeleton(value).text === filter.folded);
  }

  const { asked } = filter;
  const dates = (fields.date ?? []).flatMap((value) => readDate(value) ?? []);
  return asked === null ? dates.length === 0 : dates.some(({ first, last }) => first <= asked.last && asked.first <= last);
}
