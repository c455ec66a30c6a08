// Answers phrases and queries from a search index on disk with the modules of the search page, so that tests can hold them against the
// server's reader. One JSON object a line, in and out: { "phrase": folded text } or { "query": text, "strict": bool, "hits": number }.
//
//   node search-index.mjs SEGMENT-FOLDER
import { setMaxListeners } from "node:events";
import { open } from "node:fs/promises";
import { register } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

register("./theme-modules.mjs", import.meta.url);

const assets = new URL("../../../theme/assets/", import.meta.url);
const { SearchEngine } = await import(new URL("search/index/search-engine.js", assets));

/** Bytes of a file before and after its payload. */
const before = 5;
const after = 4;

const folder = process.argv[2];
const never = new AbortController().signal;
setMaxListeners(0, never);
const reads = { requests: 0, bytes: 0 };

const source = {
  async read(file, from, length) {
    const handle = await open(join(folder, file));
    try {
      const bytes = new Uint8Array(length ?? (await handle.stat()).size - before - after - from);
      await handle.read(bytes, 0, bytes.length, before + from);
      reads.requests++;
      reads.bytes += bytes.length;
      return bytes;
    } finally {
      await handle.close();
    }
  },
};

const engine = await SearchEngine.open(source, undefined, never);
for await (const line of createInterface({ input: process.stdin })) {
  Object.assign(reads, { requests: 0, bytes: 0 });
  let answer;
  try {
    const asked = JSON.parse(line);
    answer = asked.phrase !== undefined ? await engine.phrase(asked.phrase, never) : await answerQuery(asked);
  } catch (error) {
    answer = { problem: error.problem ?? "bug", message: error.stack };
  }

  console.log(JSON.stringify({ ...answer, ...reads }));
}

async function answerQuery({ query, strict = false, hits = 0 }) {
  const { result, error } = await engine.search(query, strict, never);
  return error !== null
    ? { error }
    : {
        documents: result.documents,
        hits: result.hits,
        passages: result.passages,
        views: hits > 0 ? await result.views(0, Infinity, hits, never) : [],
      };
}
