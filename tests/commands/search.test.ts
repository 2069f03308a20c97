import { describe, expect, it } from 'vitest';
import { relations, fixture, run } from '../cli/fake-io.js';

const json = async (line: string): Promise<unknown> =>
  JSON.parse((await relations(`${line} --json`)).stdout) as unknown;

describe('JSON', () => {
  it('marks where the words of a search stand', async () => {
    const [row] = (await json('search hoxha tito')) as { text: string; matches: { start: number; end: number }[] }[];
    expect(row?.matches.map(({ start, end }) => row.text.slice(start, end))).toEqual(['Hoxha', 'Tito']);
  });
});

describe('usage errors: exit 2, nothing on stdout, what to type instead', () => {
  it.each<[string, string]>([['search ...', 'relations: There is no word to search for.\n']])(
    '%s',
    async (line, stderr) => {
      const ran = await relations(line);
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr.startsWith(stderr) ? stderr : ran.stderr).toBe(stderr);
    },
  );
});

describe('usage errors: exit 2, nothing on stdout, what to type instead', () => {
  it('words behind -- are no options', async () => {
    const { code, stdout, stderr } = await run([
      'search',
      '--json',
      '--data',
      fixture('dataset.json'),
      '--',
      '--zzqqxx',
    ]);
    expect([code, stdout, stderr.slice(0, 53)]).toEqual([
      1,
      '[]\n',
      'relations: Nothing in the dataset is like "--zzqqxx".',
    ]);
  });
});
