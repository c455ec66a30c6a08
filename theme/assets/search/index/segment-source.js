// @ts-check
import { FetchSource } from "./fetch-source.js";

/** @typedef {import("./shards.js").ShardSource} ShardSource */

/**
 * The way to the files of a segment: by HTTP, or from disk.
 * @param {URL} folder The folder of the segment, with a slash at the end.
 * @returns {ShardSource}
 */
export function segmentSource(folder) {
  return location.protocol === "file:" ? sourceOnDisk(folder) : new FetchSource(folder);
}

/**
 * @param {URL} folder
 * @returns {ShardSource}
 */
function sourceOnDisk(folder) {
  /** @type {ShardSource | undefined} */
  let source;
  return {
    async read(file, from, length, signal) {
      const { ScriptSource } = await import("./script-source.js");
      source ??= new ScriptSource(folder);
      return source.read(file, from, length, signal);
    },
  };
}
