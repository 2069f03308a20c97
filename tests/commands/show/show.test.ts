import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relations, run } from '../../cli/fake-io.js';

const HOW = (names: string, typed: string): string =>
  `relations: no article on ${names} is here yet.\n  relations add ${typed}   fetches Wikipedia's and reads it\n`;

const relationOf = async (words: string[]): Promise<unknown> => {
  const { stdout } = await relations(['show', ...words, '--json']);
  return (JSON.parse(stdout) as { id: string } | null)?.id ?? null;
};

describe('ways to name a relation', () => {
  it.each<[string[], string]>([
    [['albania', 'serbia'], 'albania-serbia'],
    [['serbia', 'albania'], 'albania-serbia'],
    [['ALBANIA', 'Serbia'], 'albania-serbia'],
    [['albania-serbia'], 'albania-serbia'],
    [['serbia-albania'], 'albania-serbia'],
    [['albania–serbia'], 'albania-serbia'],
    [['albania', 'and', 'serbia'], 'albania-serbia'],
    [['albania and serbia'], 'albania-serbia'],
    [['albania serbia'], 'albania-serbia'],
    [['Albania–Serbia relations'], 'albania-serbia'],
    [['AL', 'RS'], 'albania-serbia'],
    [['alb', 'srb'], 'albania-serbia'],
    [['AL-RS'], 'albania-serbia'],
    [['albania', '–', 'serbia'], 'albania-serbia'],
    [['North Macedonia', 'serbia'], 'north-macedonia-serbia'],
    [['north', 'macedonia', 'serbia'], 'north-macedonia-serbia'],
    [['serbia', 'north', 'macedonia'], 'north-macedonia-serbia'],
    [['serbia', 'and', 'north', 'macedonia'], 'north-macedonia-serbia'],
    [['bosnia', 'and', 'herzegovina', 'serbia'], 'bosnia-and-herzegovina-serbia'],
    [['serbia', 'bosnia', 'and', 'herzegovina'], 'bosnia-and-herzegovina-serbia'],
    [['bosnia', 'serbia'], 'bosnia-and-herzegovina-serbia'],
    [['bosnia-and-herzegovina-serbia'], 'bosnia-and-herzegovina-serbia'],
    [['guinea-bissau', 'portugal'], 'guinea-bissau-portugal'],
    [['guinea-bissau-portugal'], 'guinea-bissau-portugal'],
    [['portugal', 'guinea', 'bissau'], 'guinea-bissau-portugal'],
    [['soviet', 'union', 'yugoslavia'], 'soviet-union-yugoslavia'],
    [['ussr', 'YUG'], 'soviet-union-yugoslavia'],
  ])('%j is %s', async (words, id) => {
    expect(await relationOf(words)).toBe(id);
  });

  it.each<[string[], string[]]>([
    [['north', 'macedonia'], ['north-macedonia-serbia']],
    [['guinea-bissau'], ['guinea-bissau-portugal']],
    [['bosnia', 'and', 'herzegovina'], ['bosnia-and-herzegovina-serbia']],
    [['serbia'], ['albania-serbia', 'bosnia-and-herzegovina-serbia', 'north-macedonia-serbia']],
  ])('%j is one country with %j', async (words, ids) => {
    const { stdout } = await relations(['show', ...words, '--json']);
    expect((JSON.parse(stdout) as { relation: string }[]).map(({ relation }) => relation)).toEqual(ids);
  });
});

describe('near misses', () => {
  it.each<[string, string, string]>([
    ['albnia serbia', 'albania-serbia', 'note: reading "albnia" as Albania\n'],
    ['north macedona serbia', 'north-macedonia-serbia', 'note: reading "north macedona" as North Macedonia\n'],
  ])('%s is read as %s and said', async (line, id, note) => {
    const { code, stdout, stderr } = await relations(`show ${line} --json`);
    expect([code, (JSON.parse(stdout) as { id: string }).id, stderr]).toEqual([0, id, note]);
  });

  it.each<[string, Record<string, string>]>([
    ['show albnia serbia --json --exact', {}],
    ['show albnia serbia --json', { RELATIONS_EXACT: '1' }],
  ])('%s %j refuses them', async (line, env) => {
    expect(await relations(line, { env })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'relations: Unknown country "albnia". Did you mean Albania?\n',
    });
  });
});

describe('former states', () => {
  const note =
    'note: the dataset has no relation of Albania and Yugoslavia; this is Albania–Serbia relations, in which Yugoslavia was the predecessor of Serbia (1918–2006)\n';

  it('show the one relation in which they stood for a party, and say so', async () => {
    const { code, stdout, stderr } = await relations('show albania yugoslavia --json');
    expect([code, (JSON.parse(stdout) as { id: string }).id, stderr]).toEqual([0, 'albania-serbia', note]);
  });

  it('are only pointed to with --exact', async () => {
    const { code, stdout, stderr } = await relations('show albania yugoslavia --json --exact');
    expect([code, stdout]).toEqual([1, 'null\n']);
    expect(stderr).toContain(
      'Yugoslavia was the predecessor of Serbia (1918–2006) in albania-serbia (relations show albania-serbia);',
    );
  });

  it('have their own relations, and those of the parties they stood for', async () => {
    const { stdout } = await relations('show yugoslavia --json');
    expect((JSON.parse(stdout) as { relation: string }[]).map(({ relation }) => relation)).toEqual([
      'soviet-union-yugoslavia',
      'albania-serbia',
    ]);
  });
});

describe('a library of one’s own', () => {
  let folder = '';
  const env = (): Record<string, string> => ({ RELATIONS_LIBRARY: join(folder, 'own'), NO_COLOR: '1' });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'relations-show-'));
    const source = 'title: "Albania–Serbia relations", url: "https://w.example/i.php?title=A&oldid=77"';
    const text = (title: string): string => `= ${title} =\n\nDiplomatic relations were established in 1914.\n`;
    writeFileSync(
      join(folder, 'a.txt'),
      `---\nsources:\n  - { ${source}, license: CC0 }\n---\n${text('Albania–Serbia relations')}`,
    );
    writeFileSync(join(folder, 'b.txt'), text('Chad–Peru relations'));
    expect((await run(['add', folder], { env: env() })).code).toBe(0);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each<[string[], string]>([
    [
      ['albania', 'serbia'],
      'From your library: Albania–Serbia relations, revision 77, CC0. It stands in the\nplace of the bundled article.\n',
    ],
    [['chad', 'peru'], 'From your library: Chad–Peru relations.\n'],
  ])('is named at the foot of the card of %j', async (words, foot) => {
    const { stdout } = await run(['show', ...words], { columns: 80, env: env() });
    expect(stdout.slice(stdout.lastIndexOf('From your'))).toBe(foot);
    for (const format of ['--json', '--format=plain'])
      expect((await run(['show', ...words, format], { columns: 80, env: env() })).stdout).not.toContain('your library');
  });

  it.each<[string[], number | undefined, string]>([
    [['chad', 'germany'], 80, HOW('Chad and Germany', 'chad germany')],
    [['germany', 'north macedonia'], 80, HOW('Germany and North Macedonia', 'germany "north macedonia"')],
    [['chad', 'germany'], undefined, ''],
    [['chad', 'germany', '--json'], 80, ''],
    [['albania', 'serbia'], 80, ''],
  ])('is what is said to take an article where there is none: %j', async (words, columns, said) => {
    const { stderr } = await run(['show', ...words], { ...(columns === undefined ? {} : { columns }), env: env() });
    expect(stderr.slice(stderr.lastIndexOf('relations: no article') >>> 0)).toBe(said);
  });

  it('is not spoken of where somebody looks into another dataset', async () => {
    expect((await relations('show albania chad', { columns: 80 })).stderr).not.toContain('relations add');
  });
});
