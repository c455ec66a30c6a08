/** The pairs of Traditional and Simplified characters in fold-table.txt, in the same order. The site build writes this module, as it does fold-table.js. */
export const hant: string;
export const hans: string;
