import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkTarget, isDatasetText } from '../../../src/commands/compile/target.js';
import { run } from '../../cli/fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'relations-'));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const article = (a: string, b: string): string =>
  `= ${a}–${b} relations =\n\nRelations between ${a} and ${b} were established in 1991.\n`;

beforeEach(async () => {
  writeFileSync(at('chad-peru.txt'), article('Chad', 'Peru'));
  writeFileSync(at('fiji-oman.txt'), article('Fiji', 'Oman'));
  rmSync(at('lib.json'), { force: true });
  await run(['compile', at('chad-peru.txt'), at('fiji-oman.txt'), '-o', at('lib.json')]);
});

const library = (): string => readFileSync(at('lib.json'), 'utf8');

describe('a dataset that is written over', () => {
  it('keeps relations that the new one lacks', async () => {
    const before = library();
    const ran = await run(['compile', at('fiji-oman.txt'), '-o', at('lib.json')]);
    expect([ran.code, library() === before]).toEqual([3, true]);
    expect(ran.stderr).toContain('lib.json has a relation that the new dataset lacks: chad-peru. It is left as it is.');
    expect((await run(['compile', at('fiji-oman.txt'), '-o', at('lib.json'), '--replace'])).code).toBe(0);
    expect(library()).not.toContain('chad-peru');
  });

  it('is written anew when the new one has them all', async () => {
    writeFileSync(at('chad-peru.txt'), article('Chad', 'Peru').replace('1991', '1992'));
    expect((await run(['compile', at('chad-peru.txt'), at('fiji-oman.txt'), '-o', at('lib.json')])).code).toBe(0);
    expect(library()).toContain('1992');
  });

  it('is no article', async () => {
    const before = library();
    const ran = await run(['compile', at('lib.json'), at('fiji-oman.txt'), '-o', at('lib.json')]);
    expect([ran.code, library() === before]).toEqual([3, true]);
    expect(ran.stderr).toContain('lib.json is a dataset, not an article.');
  });
});

describe('what may be written over', () => {
  it.each<[string, string | null, string | null]>([
    ['nothing', null, null],
    ['an empty file', '', null],
    ['a dataset without relations', '{"version":1,"relations":[]}', null],
    ['one with the same relation, in another form', '{"relations":[{"title":"x","id":"a-b"}],"version":1}', null],
    ['one with another', '{"version":1,"relations":[{"id":"a-b"},{"id":"c-d"}]}', 'has a relation that'],
    ['an article', article('Chad', 'Peru'), 'is there and is no dataset'],
    ['other JSON', '{"name":"x"}', 'is there and is no dataset'],
    ['a dataset that is cut off', '{"version":1,"relations":[{"id":"a-b"}', 'is there and is no dataset'],
  ])('%s', (_, text, refused) => {
    rmSync(at('target'), { force: true });
    if (text !== null) writeFileSync(at('target'), text);
    const check = (): void => {
      checkTarget(at('target'), new Set(['a-b']));
    };
    if (refused === null) expect(check).not.toThrow();
    else expect(check).toThrow(refused);
  });
});

describe('the text of a dataset', () => {
  it.each([
    ['{"version":1,"relations":[]}', true],
    ['\ufeff{\n "relations": [], "version": 2}', true],
    ['{"query":{"pages":{"1":{"extract":"relations"}}}}', false],
    ['{{Infobox bilateral relations}}', false],
    ['{"relations": [', false],
    ['= Chad–Peru relations =', false],
  ])('%j: %s', (text, is) => {
    expect(isDatasetText(text)).toBe(is);
  });
});
