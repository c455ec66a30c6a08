// @ts-check
import { damaged, missing, unreachable } from "./shard-error.js";
import { SharedCache } from "./shared-cache.js";

/** A file is `kbS("`, the payload, `");` and a line end. */
const before = 5;
const after = 4;

/** Bytes of whole files kept, where the host sends nothing else. */
const cacheLimit = 4 << 20;

/** Reads parts of files over HTTP, or whole files where the host does not know how to send parts. */
export class FetchSource {
  /** @type {SharedCache<Uint8Array>} Payloads of whole files. */
  #files = new SharedCache(cacheLimit, (bytes) => bytes.length);

  /** @type {"unknown" | "parts" | "whole"} What the host sends. */
  #host = "unknown";
  #folder;

  /** @param {URL} folder The folder of the segment, with a slash at the end. */
  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * @param {string} file
   * @param {number} from
   * @param {number | null} length
   * @param {AbortSignal} signal
   * @returns {Promise<Uint8Array>}
   */
  async read(file, from, length, signal) {
    if (this.#host !== "whole") {
      const part = await this.#part(file, from, length, signal);
      if (part !== null) {
        return part;
      }
    }

    const whole = await this.#files.get(file, (shared) => this.#whole(file, shared), signal);
    this.#host = "whole";
    return whole.subarray(from, length === null ? undefined : from + length);
  }

  /**
   * The part; null when the host sends whole files, or something else to whoever asks for a part.
   * @param {string} file
   * @param {number} from
   * @param {number | null} length
   * @param {AbortSignal} signal
   */
  async #part(file, from, length, signal) {
    const first = from + before;
    const response = await this.#fetch(file, signal, { Range: `bytes=${first}-${length === null ? "" : first + length - 1}` }).catch((error) => {
      if (this.#host === "parts" || signal.aborted || error.problem !== "unreachable") {
        throw error;
      }

      return null;
    });
    if (response === null) {
      return null;
    }

    if (response.status === 206 && isPart(response, first, length)) {
      this.#host = "parts";
      const bytes = await this.#body(file, response, signal);
      return length === null ? bytes.subarray(0, bytes.length - after) : bytes;
    }

    if (response.status !== 200) {
      await response.body?.cancel();
      return null;
    }

    const body = this.#body(file, response, signal).then(payload);
    body.catch(() => {});
    const whole = await this.#files.get(file, () => body, signal);
    this.#host = "whole";
    return whole.subarray(from, length === null ? undefined : from + length);
  }

  /**
   * @param {string} file
   * @param {AbortSignal} signal
   */
  async #whole(file, signal) {
    return payload(await this.#body(file, await this.#fetch(file, signal, {}), signal));
  }

  /**
   * @param {string} file
   * @param {AbortSignal} signal
   * @param {Record<string, string>} headers
   */
  async #fetch(file, signal, headers) {
    const response = await fetch(new URL(file, this.#folder), { signal, headers }).catch(() => this.#fail(file, signal));
    if (response.status === 404 || response.status === 410) {
      throw missing(file);
    }

    if (response.status === 416) {
      throw damaged(`${file} ends too early`);
    }

    if (!response.ok) {
      throw unreachable(`${file}, status ${response.status}`);
    }

    return response;
  }

  /**
   * @param {string} file
   * @param {Response} response
   * @param {AbortSignal} signal
   */
  async #body(file, response, signal) {
    return new Uint8Array(await response.arrayBuffer().catch(() => this.#fail(file, signal)));
  }

  /**
   * @param {string} file
   * @param {AbortSignal} signal
   * @returns {never}
   */
  #fail(file, signal) {
    signal.throwIfAborted();
    throw unreachable(file);
  }
}

/**
 * Whether the answer is the part that was asked for, as it is in the file: some hosts compress what they send, then cut.
 * @param {Response} response
 * @param {number} first
 * @param {number | null} length
 */
function isPart(response, first, length) {
  const range = /^bytes (\d+)-(\d+)\//.exec(response.headers.get("Content-Range") ?? "");
  const encoding = response.headers.get("Content-Encoding") ?? "identity";
  return encoding === "identity" && range !== null && Number(range[1]) === first
    && (length === null || Number(range[2]) === first + length - 1);
}

/** @param {Uint8Array} file */
function payload(file) {
  return file.subarray(before, file.length - after);
}
