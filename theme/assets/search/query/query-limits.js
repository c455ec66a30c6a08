// @ts-check

/** How large a query may be: the server's numbers. */
export const limits = Object.freeze({ length: 1000, terms: 20, depth: 10, distance: 200, gap: 10 });
