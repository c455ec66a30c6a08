// @ts-check
import { damaged } from "./shard-error.js";

/** From here on a quotient is no longer written in ones. */
const longQuotient = 20;

/** The most zeros before a number, and how many bits are looked at together for them. */
const longestNumber = 31;
const peeked = 24;

/** A stream of bits, the most significant of a byte first; see "Bits" in docs/search-format.md. */
export class BitReader {
  #bytes;
  #end;

  /** The next bit, from the start of the bytes. */
  at;

  /**
   * @param {Uint8Array} bytes
   * @param {number} from The byte to begin with.
   */
  constructor(bytes, from) {
    this.#bytes = bytes;
    this.#end = bytes.length * 8;
    this.at = from * 8;
  }

  /**
   * The next bits without taking them, filled up with zeros past the end.
   * @param {number} count 0 to 24.
   */
  peek(count) {
    const byte = this.at >> 3;
    const bytes = this.#bytes;
    const four = ((bytes[byte] ?? 0) << 24) | ((bytes[byte + 1] ?? 0) << 16) | ((bytes[byte + 2] ?? 0) << 8) | (bytes[byte + 3] ?? 0);
    return count === 0 ? 0 : (four << (this.at & 7)) >>> (32 - count);
  }

  /** @param {number} count */
  skip(count) {
    this.at += count;
    if (this.at > this.#end) {
      throw damaged("bits go on past the end");
    }
  }

  /**
   * @param {number} count 0 to 32.
   * @returns {number}
   */
  bits(count) {
    if (count > 24) {
      const high = this.bits(count - 16);
      return high * 0x10000 + this.bits(16);
    }

    const value = this.peek(count);
    this.skip(count);
    return value;
  }

  gamma() {
    let zeros = 0;
    let next = this.peek(peeked);
    for (; next === 0 && zeros <= longestNumber; next = this.peek(peeked)) {
      zeros += peeked;
      this.skip(peeked);
    }

    const more = Math.clz32(next) - (32 - peeked);
    zeros += more;
    if (zeros > longestNumber) {
      throw damaged("a number has no end");
    }

    this.skip(more + 1);
    return 2 ** zeros + this.bits(zeros) - 1;
  }

  /** @param {number} k */
  rice(k) {
    let ones = 0;
    while (ones < longQuotient && this.bits(1) === 1) {
      ones++;
    }

    return ones === longQuotient ? this.bits(32) : ones * 2 ** k + this.bits(k);
  }
}
