import { describe, expect, it } from 'vitest';
import { relations, fixture, run } from '../../cli/fake-io.js';

const json = async (line: string): Promise<unknown> =>
  JSON.parse((await relations(`${line} --json`)).stdout) as unknown;

describe('search', () => {
  it('marks in JSON where the words stand', async () => {
    const [row] = (await json('search hoxha tito')) as { text: string; matches: { start: number; end: number }[] }[];
    expect(row?.matches.map(({ start, end }) => row.text.slice(start, end))).toEqual(['Hoxha', 'Tito']);
  });

  it('without a word is a usage error', async () => {
    const stderr = 'relations: There is no word to search for.\n';
    const ran = await relations('search ...');
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.startsWith(stderr) ? stderr : ran.stderr).toBe(stderr);
  });

  it('takes words behind -- for no options', async () => {
    const { code, stdout, stderr } = await run([
      'search',
      '--json',
      '--data',
      fixture('dataset.json'),
      '--',
      '--zzqqxx',
    ]);
    expect([code, stdout, stderr.slice(0, 55)]).toEqual([
      1,
      '[]\n',
      'relations: Nothing in the dataset resembles "--zzqqxx".',
    ]);
  });
});
