import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('countries', () => {
  it('resolves one name', async () => {
    const { code, stdout } = await relations('countries bosnia --json');
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    expect(code).toBe(0);
    expect(rows.map((row) => [Object.keys(row), row.code, row.name, row.relations])).toEqual([
      [
        ['code', 'name', 'aliases', 'relations', 'neighbours', 'organisations', 'exports', 'imports'],
        'BIH',
        'Bosnia and Herzegovina',
        1,
      ],
    ]);
  });

  it('lists the candidates of an ambiguous one and fails', async () => {
    const { code, stdout, stderr } = await relations('countries congo --json');
    expect([code, (JSON.parse(stdout) as { code: string }[]).map((row) => row.code)]).toEqual([2, ['COD', 'COG']]);
    expect(stderr).toBe(
      'relations: "congo" may be Democratic Republic of the Congo (COD) or Republic of the Congo (COG).\n',
    );
  });

  it('counts relations; every code is there once', async () => {
    const rows = JSON.parse((await relations('countries --json')).stdout) as { code: string; relations: number }[];
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
    expect(rows.filter((row) => row.relations > 0).map((row) => [row.code, row.relations])).toEqual([
      ['ALB', 1],
      ['BIH', 1],
      ['GNB', 1],
      ['MKD', 1],
      ['PRT', 1],
      ['SRB', 3],
      ['SUN', 1],
      ['YUG', 1],
    ]);
  });
});
