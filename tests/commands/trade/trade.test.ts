import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

const json = async (line: string): Promise<unknown> =>
  JSON.parse((await relations(`${line} --json`)).stdout) as unknown;

describe('trade in JSON', () => {
  it('gives a balance only where both directions have one figure for the year', async () => {
    const rows = (await json('trade albania')) as { balance: number | null; balanceApproximate: boolean | null }[];
    expect(rows.map((row) => [row.balance, row.balanceApproximate])).toEqual([
      [null, null],
      [182000000, true],
      [-182000000, true],
    ]);
  });
});
