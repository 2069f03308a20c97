import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DATASET_VERSION } from '../../../src/model.js';
import { relations, run } from '../../cli/fake-io.js';
import { relationOf } from '../../relation-of.js';

const env = { NO_COLOR: '1' };

describe('relations compare', () => {
  it.each([
    ['compare albania serbia', 80],
    ['compare albania serbia', 40],
    ['compare albania serbia bulgaria', 120],
    ['compare albania-serbia soviet-union-yugoslavia', 80],
    ['compare albania-serbia soviet-union-yugoslavia', 30],
  ])('%s keeps to %i columns', async (line, columns) => {
    const { stdout, code } = await relations(line, { columns, env });
    expect([code, stdout.split('\n').filter((each) => each.length > columns)]).toEqual([0, []]);
    expect(stdout).toContain('Albania');
  });

  it('prints an object for each country, or the record of each pair', async () => {
    const countries = JSON.parse((await relations('compare albania serbia --json')).stdout) as { country: unknown }[];
    expect(countries.map(({ country }) => country)).toEqual([
      { code: 'ALB', name: 'Albania' },
      { code: 'SRB', name: 'Serbia' },
    ]);
    const pairs = await relations('compare albania-serbia soviet-union-yugoslavia --json --fields id');
    expect(JSON.parse(pairs.stdout)).toEqual([{ id: 'albania-serbia' }, { id: 'soviet-union-yugoslavia' }]);
  });

  it('prints a fact a line in a pipe', async () => {
    const { stdout } = await relations('compare albania serbia');
    expect(stdout.split('\n').filter((line) => line.includes('\tkeeps\t'))[0]).toBe(
      '\tkeeps\t\tembassy\tAlbania\t\t1\tmissions\t\t\t',
    );
  });

  it('cleans what comes from outside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-compare-'));
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    const data = join(folder, 'data.json');
    const hostile = [
      ['GRC', 'Gree\u202ece'],
      ['SRB', 'Ser\u001b[31mbia'],
    ].map(([code = '', name = '']) =>
      relationOf({
        id: `albania-${code.toLowerCase()}`,
        title: `Albania–${name} relations`,
        summary: 'A \u001b]0;x\u0007summary \u202eof it.',
        parties: [
          { code: 'ALB', name: 'Albania' },
          { code, name },
        ],
      }),
    );
    writeFileSync(data, JSON.stringify({ version: DATASET_VERSION, relations: hostile }));
    for (const line of ['compare albania-grc albania-srb', 'compare albania greece serbia']) {
      const { stdout, code } = await run([...line.split(' '), '--data', data], { columns: 80, env });
      expect([code, /[\u001b\u0007\u202e]/u.test(stdout)]).toEqual([0, false]);
    }
  });
});
