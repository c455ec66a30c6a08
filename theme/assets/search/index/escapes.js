// @ts-check

const backslash = 0x5c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const letterN = 0x6e;
const letterR = 0x72;

/**
 * The bytes that a payload stands for. Lengths and offsets in the index count escaped bytes, so units are cut out first.
 * @param {Uint8Array} escaped
 * @returns {Uint8Array}
 */
export function unescape(escaped) {
  let from = escaped.indexOf(backslash);
  if (from < 0) {
    return escaped;
  }

  const bytes = new Uint8Array(escaped.length);
  bytes.set(escaped.subarray(0, from));
  let length = from;
  for (; from < escaped.length; from++) {
    let byte = escaped[from];
    if (byte === backslash) {
      byte = escaped[++from];
      byte = byte === letterN ? lineFeed : byte === letterR ? carriageReturn : byte;
    }

    bytes[length++] = byte;
  }

  return bytes.subarray(0, length);
}
