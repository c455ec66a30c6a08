// Lets Node.js load the theme's modules as they are; the fold table is the server's copy, as in the built site.
import { readFile } from "node:fs/promises";

const table = new URL("../../../src/KnowledgeBase.Text/Folding/fold-table.txt", import.meta.url);

export async function resolve(specifier, context, next) {
  return specifier.endsWith("/fold-table.js")
    ? { url: new URL(specifier, context.parentURL).href, format: "module", shortCircuit: true }
    : next(specifier, context);
}

export async function load(url, context, next) {
  if (url.endsWith("/fold-table.js")) {
    return { format: "module", shortCircuit: true, source: `export const table = ${JSON.stringify(await readFile(table, "utf8"))};` };
  }

  return next(url, url.includes("/theme/assets/") ? { ...context, format: "module" } : context);
}
