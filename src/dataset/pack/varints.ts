/** Numbers from 0 to 2³² − 1 in as few bytes as they need: seven bits a byte, the lowest first, the eighth set in all but the last. */
import type { Fail } from './format.js';

/** Bytes that grow. */
export class VarintWriter {
  private bytes = new Uint8Array(16);
  length = 0;

  add(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** Numbers in ascending order, each as its distance from the one before, the first from 0. */
  addAscending(values: readonly number[]): void {
    let before = 0;
    for (const value of values) {
      this.add(value - before);
      before = value;
    }
  }

  append(other: VarintWriter): void {
    this.reserve(other.length);
    this.bytes.set(other.bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  clear(): void {
    this.length = 0;
  }

  get written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(2 * this.bytes.length + more);
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Reads what a `VarintWriter` wrote, from `at` on. */
export class VarintReader {
  constructor(
    protected readonly bytes: Uint8Array,
    protected readonly fail: Fail,
    protected at = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  next(): number {
    const byte = this.bytes[this.at++];
    return byte !== undefined && byte < 128 ? byte : this.longer();
  }

  /** So many numbers in ascending order, of their distances. */
  ascending(count: number): number[] {
    let value = 0;
    return Array.from({ length: count }, () => (value += this.next()));
  }

  /** The next so many bytes, whatever they hold. */
  skip(length: number): Uint8Array {
    this.at += length;
    return this.at > this.bytes.length
      ? this.fail('it ends too early')
      : this.bytes.subarray(this.at - length, this.at);
  }

  /** The next so many numbers. */
  column(count: number): Uint32Array {
    const numbers = new Uint32Array(count);
    for (let row = 0; row < count; row++) {
      const byte = this.bytes[this.at++];
      numbers[row] = byte !== undefined && byte < 128 ? byte : this.longer();
    }
    return numbers;
  }

  /** A number of several bytes, the first of which has been read. */
  private longer(): number {
    let value = 0;
    this.at--;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    return this.fail('a number does not end');
  }
}
