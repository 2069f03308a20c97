import { inflateSync } from 'node:zlib';

/** The colours of a PNG of three or four bytes a pixel, "#rrggbb", with how many pixels each has. Half-transparent pixels are left out. */
export function coloursOf(png: Buffer): Map<string, number> {
  const width = png.readUInt32BE(16);
  const bytes = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (png[24] !== 8 || bytes === undefined) throw new Error('not a PNG of 8-bit RGB or RGBA');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const data = inflateSync(Buffer.concat(parts));
  const stride = width * bytes;
  let above: Buffer = Buffer.alloc(stride);
  const colours = new Map<string, number>();
  for (let at = 0; at < data.length; at += stride + 1) {
    const line = unfiltered(data[at] ?? 0, data.subarray(at + 1, at + 1 + stride), above, bytes);
    for (let x = 0; x < stride; x += bytes) {
      if (bytes === 4 && line[x + 3] !== 255) continue;
      const colour = `#${line.toString('hex', x, x + 3)}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    above = line;
  }
  return colours;
}

/** A line of pixels, by the filter types of the standard. */
function unfiltered(filter: number, line: Buffer, above: Buffer, bytes: number): Buffer {
  const out = Buffer.alloc(line.length);
  for (let x = 0; x < line.length; x++) {
    const [a, b, c] = [out[x - bytes] ?? 0, above[x] ?? 0, x < bytes ? 0 : (above[x - bytes] ?? 0)];
    const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0;
    out[x] = ((line[x] ?? 0) + guess) & 255;
  }
  return out;
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
