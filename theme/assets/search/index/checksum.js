// @ts-check

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) {
    value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }

  return value;
});

/**
 * CRC-32 (IEEE 802.3).
 * @param {Uint8Array} bytes
 * @param {number} from
 * @param {number} [to] Exclusive.
 */
export function checksum(bytes, from, to = bytes.length) {
  let value = 0xffffffff;
  for (let i = from; i < to; i++) {
    value = table[(value ^ bytes[i]) & 0xff] ^ (value >>> 8);
  }

  return ~value >>> 0;
}
