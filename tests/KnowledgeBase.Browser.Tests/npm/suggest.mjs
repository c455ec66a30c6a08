// Answers what the search box would suggest from a folder of suggestions on disk, with the modules of the search page. One text a line in, one JSON
// object a line out: { "suggestions": ["kind text[start,end] address"], "files": { name: bytes } }.
//
//   node suggest.mjs FOLDER CHECKSUM
import { setMaxListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

register("./theme-modules.mjs", import.meta.url);

const { Suggester } = await import(new URL("../../../theme/assets/search/suggest/suggester.js", import.meta.url));

/** Bytes of a file before and after its payload. */
const before = 5;
const after = 4;

const [folder, checksum] = process.argv.slice(2);
const never = new AbortController().signal;
setMaxListeners(0, never);

/** @type {Record<string, number>} */
let files = {};
const source = {
  async read(file) {
    const bytes = await readFile(join(folder, file));
    files[file] = bytes.length;
    return new Uint8Array(bytes.subarray(before, bytes.length - after));
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  files = {};
  // Opened anew, so that every text tells what it needs to load.
  const suggester = await Suggester.open(source, Number(checksum), never);
  const found = await suggester.suggest(line, 8, never);
  const suggestions = found.map(({ entry, start, end }) => `${entry.kind} ${entry.text}[${start},${end}] ${entry.address}`.trim());
  console.log(JSON.stringify({ suggestions, files }));
}
