import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

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
