import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RelationsError } from '../../../src/errors.js';
import type { Relation } from '../../../src/model.js';
import { fixture, run } from '../../cli/fake-io.js';
import { EXECUTABLE } from '../../program.js';

const SKIPPED = vi.hoisted(() => [
  { what: 'template', name: 'Foo' },
  { what: 'furniture', name: 'Jump to \u001b[31mnavigation' },
  { what: 'template', name: 'Bar' },
  { what: 'table', name: 'Year | Exports' },
]);

// The command is tested here and not the compiler: an "article" is the id of a relation of the fixture.
vi.mock('../../../src/compile/text.js', () => ({
  compileText: (text: string, name: string) => {
    const { relations } = JSON.parse(readFileSync(fixture('dataset.json'), 'utf8')) as { relations: Relation[] };
    const relation = relations.find(({ id }) => id === text.replace('#', '').trim());
    if (relation === undefined) throw new RelationsError('unreadable', `${name}:1: this is no article.`);
    const event = {
      sentence: 1,
      section: '',
      text: 'First \u001b[31msentence.',
      outcome: 'event',
      became: ['event 1'],
      rules: ['passive'],
      reason: null,
    };
    const unused = {
      sentence: 2,
      section: 'History',
      text: 'Second.',
      outcome: 'unused',
      became: [],
      rules: [],
      reason: 'no date',
    };
    const skipped = text.includes('#') ? SKIPPED : [];
    return { records: [{ relation, standing: 'own article' }], report: [event, unused], skipped };
  },
}));

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
  writeFileSync(at('a.txt'), 'albania-serbia\n');
  writeFileSync(at('b.txt'), 'soviet-union-yugoslavia\n');
  writeFileSync(at('twin.txt'), 'albania-serbia\n');
  writeFileSync(at('bad.txt'), 'nothing\n');
  writeFileSync(at('left.txt'), 'albania-serbia#\n');
  mkdirSync(at('folder'));
  writeFileSync(at('folder/b.wiki'), 'soviet-union-yugoslavia\n');
  writeFileSync(at('folder/a.HTML'), 'albania-serbia\n');
  writeFileSync(at('folder/picture.png'), 'none');
  writeFileSync(at('folder/.hidden.txt'), 'none');
  mkdirSync(at('folder/deeper.txt'));
  mkdirSync(at('empty'));
  writeFileSync(at('latin.txt'), Buffer.from([0x41, 0xe9, 0x41]));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const WINDOWS = 'If it is Windows-1252, as older editors write: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW';
const idsIn = (text: string): string[] => (JSON.parse(text) as { relations: Relation[] }).relations.map(({ id }) => id);

describe.skipIf(EXECUTABLE !== null)('compile', () => {
  it('prints a dataset in order of id', async () => {
    const { code, stdout, stderr } = await run(['compile', at('b.txt'), at('a.txt')]);
    expect([code, idsIn(stdout), stderr]).toEqual([0, ['albania-serbia', 'soviet-union-yugoslavia'], '']);
    expect(stdout).toMatch(/^\{\n  "version": 1,\n  "relations": \[\n[^]*\n\}\n$/u);
  });

  it('reads standard input', async () => {
    expect(idsIn((await run(['compile', '-'], { stdin: 'albania-serbia' })).stdout)).toEqual(['albania-serbia']);
  });

  it('writes a file whole, also through a link, and leaves nothing else behind', async () => {
    writeFileSync(at('old.json'), '');
    symlinkSync(at('old.json'), at('link.json'));
    const before = readdirSync(folder);
    expect(await run(['compile', at('a.txt'), '-o', at('link.json')])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(idsIn(readFileSync(at('old.json'), 'utf8'))).toEqual(['albania-serbia']);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('does not replace what is no file', async () => {
    expect((await run(['compile', at('a.txt'), '-o', '/dev/null'])).code).toBe(0);
    expect(existsSync('/dev/null') && readFileSync('/dev/null', 'utf8')).toBe('');
  });

  it('says what each sentence became', async () => {
    const { stderr } = await run(['compile', at('a.txt'), '--report']);
    expect(stderr).toBe(`${at('a.txt')}: albania-serbia, read from 22 of 25 sentences

  (lead)
     1  event: event 1 [passive]
        First sentence.

  History
     2  unused (no date)
        Second.
`);
    const json = JSON.parse((await run(['compile', at('a.txt'), '--report', '--json'])).stderr) as object[];
    expect(json).toMatchObject([
      { article: at('a.txt'), relation: 'albania-serbia', sentences: [{ sentence: 1 }, { sentence: 2 }] },
    ]);
  });

  it.each<[string[], (name: (file: string) => string) => string]>([
    [['missing.txt'], (f) => `relations: Cannot read the article ${f('missing.txt')}: no such file.\n`],
    [
      ['empty'],
      (f) =>
        `relations: There are no articles in the folder ${f('empty')}.\nArticles are files that end in .txt .wiki .wikitext .html .htm .md.\n`,
    ],
    [['latin.txt'], (f) => `relations: ${f('latin.txt')} is not an article: it is not UTF-8 text.\n${WINDOWS}\n`],
    [
      ['bad.txt', 'missing.txt'],
      (f) =>
        `relations: ${f('bad.txt')}:1: this is no article.\nrelations: Cannot read the article ${f('missing.txt')}: no such file.\n`,
    ],
  ])('%j cannot be compiled: exit 3, nothing printed, every cause named', async (files, stderr) => {
    const ran = await run(['compile', ...files.map(at)]);
    expect(ran).toEqual({ code: 3, stdout: '', stderr: stderr(at) });
  });

  it.each<[string[], string[], (name: (file: string) => string) => string]>([
    [
      ['bad.txt', 'a.txt', 'missing.txt'],
      ['albania-serbia'],
      (f) =>
        `relations: ${f('bad.txt')}:1: this is no article.\nrelations: Cannot read the article ${f('missing.txt')}: no such file.\n` +
        'relations: 2 of 3 could not be compiled; the dataset holds the other 1.\n',
    ],
    [
      ['empty', 'latin.txt', 'b.txt', 'a.txt'],
      ['albania-serbia', 'soviet-union-yugoslavia'],
      (f) =>
        `relations: There are no articles in the folder ${f('empty')}. Articles are files that end in .txt .wiki .wikitext .html .htm .md.\n` +
        `relations: ${f('latin.txt')} is not an article: it is not UTF-8 text. ${WINDOWS}\n` +
        'relations: 2 of 4 could not be compiled; the dataset holds the other 2.\n',
    ],
    [
      ['a.txt', 'a.txt'],
      ['albania-serbia'],
      (f) =>
        `relations: ${f('a.txt')} is given twice. A dataset has one article for a relation.\n` +
        'relations: 1 of 2 could not be compiled; the dataset holds the other 1.\n',
    ],
    [
      ['a.txt', 'twin.txt'],
      ['albania-serbia'],
      (f) =>
        `relations: ${f('a.txt')} and ${f('twin.txt')} are both about albania-serbia. A dataset has one article for a relation.\n` +
        'relations: 1 of 2 could not be compiled; the dataset holds the other 1.\n',
    ],
  ])('of %j the good ones are compiled: exit 3, every cause named', async (files, ids, stderr) => {
    const ran = await run(['compile', ...files.map(at)]);
    expect([ran.code, idsIn(ran.stdout), ran.stderr]).toEqual([3, ids, stderr(at)]);
    expect((await run(['compile', ...files.map(at), '-o', at('out.json')])).code).toBe(3);
    expect(readFileSync(at('out.json'), 'utf8')).toBe(ran.stdout);
  });

  it('reads a folder: its article files by name, no others', async () => {
    const { code, stdout, stderr } = await run(['compile', at('folder')]);
    expect([code, idsIn(stdout), stderr]).toEqual([0, ['albania-serbia', 'soviet-union-yugoslavia'], '']);
  });

  it('says in a line what of an article it left out, and in its report each part', async () => {
    expect((await run(['compile', at('left.txt')])).stderr).toBe(
      `relations: ${at('left.txt')}: left out 1 table, 2 templates (Foo, Bar), 1 piece of page furniture.\n`,
    );
    expect((await run(['compile', at('left.txt'), '--report'])).stderr).toMatch(
      /\n\n {2}\(left out\)\n {8}template: Foo\n {8}furniture: Jump to navigation\n {8}template: Bar\n {8}table: Year \| Exports\n$/u,
    );
    const json = JSON.parse((await run(['compile', at('left.txt'), '--report', '--json'])).stderr) as object[];
    expect(json).toMatchObject([{ leftOut: [{ what: 'template', name: 'Foo' }, {}, {}, {}] }]);
  });

  it('names a file that cannot be written', async () => {
    const target = at('no/such/folder.json');
    expect(await run(['compile', at('a.txt'), '-o', target])).toEqual({
      code: 3,
      stdout: '',
      stderr: `relations: Cannot write ${target}: no such file.\n`,
    });
  });
});
