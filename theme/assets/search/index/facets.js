// @ts-check

/** @typedef {import("./columns.js").FieldValues} FieldValues */
/** @typedef {import("./root.js").IndexField} IndexField */

/**
 * @typedef {object} Facet How the documents of a result fall by one field.
 * @property {string} key Of the field.
 * @property {{ value: string, documents: number }[]} values Those with most documents first, then in ordinal order.
 * @property {number} without Documents that have no value.
 */

/**
 * @param {IndexField[]} fields
 * @param {FieldValues[]} columns By document.
 * @param {number[]} documents
 * @returns {Facet[]}
 */
export function countFacets(fields, columns, documents) {
  return fields.filter(({ facet }) => facet).map(({ key }) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    let without = 0;
    for (const document of documents) {
      const values = columns[document][key];
      without += values === undefined ? 1 : 0;
      for (const value of new Set(values)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }

    const values = [...counts].map(([value, count]) => ({ value, documents: count }));
    values.sort((one, other) => other.documents - one.documents || (one.value < other.value ? -1 : 1));
    return { key, values, without };
  });
}
