import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dumpPages } from '../../../src/wiki/dump/dump.js';
import { bzip2 } from './bzip2.js';
import { exported, multistream } from './export.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-dump-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
async function titles(path: string, isWanted = (title: string): boolean => title !== 'X'): Promise<string[]> {
  const found: string[] = [];
  for await (const { page, site } of dumpPages(path, { isWanted })) found.push(`${page.title} (${site.name})`);
  return found;
}

const PAGES = ['A', 'X', 'B', 'C'].map((title) => ({ title, text: `text of ${title}` }));
const XML = exported(PAGES);
const NAMED = ['A (Test & Wiki)', 'B (Test & Wiki)', 'C (Test & Wiki)'];
const HINT =
  'A dump is the XML of a MediaWiki: .xml, .xml.gz, .xml.bz2, or …-multistream.xml.bz2 with its index beside it.';

describe('the articles of a dump', () => {
  it.each<[string, string | Buffer]>([
    ['d.xml', XML],
    ['d.xml.gz', gzipSync(XML)],
    ['d.xml.bz2', bzip2(XML)],
    // Without its index it is read from end to end.
    ['d-multistream.xml.bz2', multistream([PAGES.slice(0, 2), PAGES.slice(2)]).dump],
  ])('%s', async (name, content) => {
    expect(await titles(file(name, content))).toEqual(NAMED);
  });

  it('of a multistream dump are read from those streams alone that hold them', async () => {
    const { dump, index } = multistream([PAGES.slice(0, 2), [{ title: 'X', text: 'no' }], PAGES.slice(2)]);
    file('d-multistream-index.txt', index);
    const places = [...new Set(index.match(/^\d+/gm) ?? [])].map(Number);
    // The stream between is damaged, and nobody sees it.
    const damaged = Buffer.from(dump).fill(0, places[1], places[2]);
    expect(await titles(file('d-multistream.xml.bz2', damaged))).toEqual(NAMED);
    expect(await titles(join(folder, 'd-multistream.xml.bz2'), (title) => title === 'C')).toEqual(NAMED.slice(2));
    expect(await titles(join(folder, 'd-multistream.xml.bz2'), () => false)).toEqual([]);
  });

  it('are counted by what of the file is read', async () => {
    const shares: number[] = [];
    const path = file('d.xml', XML);
    for await (const _one of dumpPages(path, { isWanted: () => true, onProgress: (done) => shares.push(done) }))
      continue;
    expect(shares.at(-1)).toBe(1);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['d.xml', '<!doctype html><html>', /is no XML export \(it begins with <html>\)\.$/],
    ['d.xml.gz', XML, /it is damaged \(incorrect header check\)\.$/],
    ['d.xml.gz', gzipSync(XML).subarray(0, 200), /it is damaged \(unexpected end of file\)\.$/],
    ['d.xml.bz2', XML, /it is damaged \(.*\)\.$/],
    ['d.xml.bz2', bzip2(XML).subarray(0, 200), /it is damaged \(.*\)\.$/],
  ])('%s that is none is refused (%#)', async (name, content, message) => {
    const path = file(name, content);
    await expect(titles(path)).rejects.toMatchObject({
      exit: 'unreadable',
      message: expect.stringMatching(message) as string,
      hint: HINT,
    });
  });

  it('what is not there is said', async () => {
    await expect(titles(join(folder, 'no.xml'))).rejects.toMatchObject({
      message: `Cannot read the dump ${join(folder, 'no.xml')}: no such file.`,
    });
    await expect(titles(folder)).rejects.toMatchObject({
      message: expect.stringMatching(/it is a folder\.$/) as string,
    });
  });

  it('stop at a signal', async () => {
    const controller = new AbortController();
    const found: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { page } of dumpPages(file('d.xml', XML), { isWanted: () => true, signal: controller.signal })) {
        found.push(page.title);
        controller.abort(new Error('stop'));
      }
    };
    await expect(reading()).rejects.toThrow('stop');
    expect(found).toEqual(['A']);
  });
});
