/** The text of fold-table.txt. The site build writes this module from the copy that the server folds with. */
export const table: string;
