/** Writes bzip2, which Node cannot: one block a stream and codes of one length, which every reader takes. */

const POLYNOMIAL = 0x04c11db7;
const BLOCK = 0x314159265359n;
const END = 0x177245385090n;
/** Symbols that one selector stands for. */
const GROUP = 50;

/** A stream; put one behind the other they are a file of several. The text is to be short: it is sorted naively. */
export function bzip2(text: string): Buffer {
  const bits = new Bits();
  const bytes = Buffer.from(text, 'utf8');
  const crc = checksum(bytes);
  for (const letter of 'BZh9') bits.add(8, BigInt(letter.charCodeAt(0)));
  if (bytes.length > 0) block(bits, withRuns(bytes), crc);
  bits.add(48, END);
  bits.add(32, BigInt(bytes.length > 0 ? crc : 0));
  return bits.bytes();
}

function block(bits: Bits, bytes: Uint8Array, crc: number): void {
  const { last, origin } = transformed(bytes);
  const used = [...new Set(bytes)].sort((a, b) => a - b);
  const symbols = movedToFront(last, used);
  const size = used.length + 2;
  const length = Math.max(1, Math.ceil(Math.log2(size)));
  bits.add(48, BLOCK);
  bits.add(32, BigInt(crc));
  bits.add(1, 0n);
  bits.add(24, BigInt(origin));
  const rows = Array.from({ length: 16 }, (_, row) => used.filter((byte) => byte >> 4 === row));
  for (const row of rows) bits.add(1, row.length > 0 ? 1n : 0n);
  for (const row of rows.filter((each) => each.length > 0))
    for (let low = 0; low < 16; low++) bits.add(1, row.some((byte) => (byte & 15) === low) ? 1n : 0n);
  const selectors = Math.ceil(symbols.length / GROUP);
  bits.add(3, 2n);
  bits.add(15, BigInt(selectors));
  for (let at = 0; at < selectors; at++) bits.add(1, 0n);
  for (const _table of [0, 1]) {
    bits.add(5, BigInt(length));
    for (let at = 0; at < size; at++) bits.add(1, 0n);
  }
  for (const symbol of symbols) bits.add(length, BigInt(symbol));
}

/** Four equal bytes are followed by how many more there are. */
function withRuns(bytes: Uint8Array): Uint8Array {
  const written: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    let end = at + 1;
    while (end < bytes.length && end - at < 255 && bytes[end] === byte) end += 1;
    const run = end - at;
    written.push(...Array.from({ length: Math.min(run, 4) }, () => byte), ...(run >= 4 ? [run - 4] : []));
    at = end;
  }
  return Uint8Array.from(written);
}

/** Burrows and Wheeler: the last bytes of all rotations in order, and which of them is the text. */
function transformed(bytes: Uint8Array): { last: number[]; origin: number } {
  const { length } = bytes;
  const twice = Buffer.concat([bytes, bytes]);
  const order = Array.from({ length }, (_, at) => at).sort((a, b) =>
    twice.compare(twice, b, b + length, a, a + length),
  );
  return { last: order.map((at) => twice[at + length - 1] ?? 0), origin: order.indexOf(0) };
}

/** Places in a list in which each byte moves to the front; runs of the first place in a number system of 1 and 2. */
function movedToFront(bytes: readonly number[], used: readonly number[]): number[] {
  const list = [...used];
  const symbols: number[] = [];
  let zeros = 0;
  const flush = (): void => {
    for (; zeros > 0; zeros = (zeros - 1) >> 1) symbols.push((zeros & 1) === 1 ? 0 : 1);
  };
  for (const byte of bytes) {
    const place = list.indexOf(byte);
    if (place === 0) {
      zeros += 1;
      continue;
    }
    flush();
    list.splice(place, 1);
    list.unshift(byte);
    symbols.push(place + 1);
  }
  flush();
  return [...symbols, used.length + 1];
}

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = crc < 0 || crc >= 0x80000000 ? (crc << 1) ^ POLYNOMIAL : crc << 1;
  }
  return ~crc >>> 0;
}

class Bits {
  #text: string[] = [];

  add(width: number, value: bigint): void {
    this.#text.push(value.toString(2).padStart(width, '0'));
  }

  bytes(): Buffer {
    const whole = this.#text.join('');
    return Buffer.from((whole.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2)));
  }
}
