import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpacked } from '../../../src/wiki/dump/unpack.js';
import { bzip2 } from './bzip2.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-unpack-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function textOf(name: string, bytes: Buffer, part?: { from: number; to: number | null }): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  let text = '';
  for await (const piece of unpacked(path, part)) text += piece;
  return text;
}

const TEXT = `Côte – 😀\n${'abc '.repeat(300)}${'x'.repeat(600)}\n`;

describe('a file that may be compressed', () => {
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['a.xml', (bytes) => bytes],
    ['a.xml.gz', (bytes) => gzipSync(bytes)],
    ['a.xml.bz2', () => bzip2(TEXT)],
    ['A.XML.BZ2', () => bzip2(TEXT)],
  ])('%s is read', async (name, pack) => {
    expect(await textOf(name, pack(Buffer.from(TEXT)))).toBe(TEXT);
  });

  it('is read on where one stream ends, or from one stream to another', async () => {
    const streams = ['one ', 'two ', 'three'].map(bzip2);
    const bytes = Buffer.concat(streams);
    const [first = 0, second = 0] = streams.map(({ length }) => length);
    expect(await textOf('a.bz2', bytes)).toBe('one two three');
    expect(await textOf('a.bz2', bytes, { from: first, to: first + second })).toBe('two ');
    expect(await textOf('a.bz2', bytes, { from: first, to: null })).toBe('two three');
  });

  it.each<[string, Buffer]>([
    ['a.gz', gzipSync(TEXT).subarray(0, 40)],
    ['a.gz', Buffer.from(TEXT)],
    ['a.bz2', bzip2(TEXT).subarray(0, 90)],
    ['a.bz2', Buffer.from(TEXT)],
    ['a.bz2', Buffer.from(bzip2(TEXT).map((byte, at) => (at === 60 ? byte ^ 255 : byte)))],
  ])('%s that is damaged throws (%#)', async (name, bytes) => {
    await expect(textOf(name, bytes)).rejects.toThrow();
  });

  it('that is not there throws', async () => {
    await expect(async () => {
      for await (const _piece of unpacked(join(folder, 'no.bz2'))) continue;
    }).rejects.toThrow('ENOENT');
  });
});
