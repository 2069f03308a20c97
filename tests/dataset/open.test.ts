import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/open.js';
import { fixture, run } from '../cli/fake-io.js';

describe('an outside dataset', () => {
  it('that cannot be opened is exit 3 and named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-'));
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from([0x22, 0xe9, 0x22]));
    const stderr = async (path: string): Promise<unknown> => {
      const ran = await run(['list', '--json', '--data', path]);
      return [ran.code, ran.stdout, ran.stderr];
    };
    expect(await stderr(join(folder, 'no'))).toEqual([
      3,
      '',
      `relations: Cannot read the dataset ${join(folder, 'no')}: no such file.\n`,
    ]);
    expect(await stderr(folder)).toEqual([3, '', `relations: Cannot read the dataset ${folder}: it is a folder.\n`]);
    expect(await stderr(latin)).toEqual([3, '', `relations: ${latin} is not a dataset: it is not UTF-8 text.\n`]);
    rmSync(folder, { recursive: true });
  });
});

describe('a dataset', () => {
  it('answers what a lookup asks', async () => {
    const dataset = await openDataset(fixture('dataset.json'));
    expect(dataset.relation('albania-serbia')?.title).toBe('Albania–Serbia relations');
    expect(dataset.relation('__proto__')).toBeNull();
    expect(dataset.between('SRB', 'ALB')?.id).toBe('albania-serbia');
    expect(dataset.between('SRB', 'SRB')).toBeNull();
    expect(dataset.relationsOf('PRT').map(({ id }) => id)).toEqual(['guinea-bissau-portugal']);
    expect(dataset.list()[2]).toEqual({
      relation: 'guinea-bissau-portugal',
      title: 'Guinea-Bissau–Portugal relations',
      parties: [
        { code: 'GNB', name: 'Guinea-Bissau' },
        { code: 'PRT', name: 'Portugal' },
      ],
      established: null,
      events: 2,
      statusChanges: 1,
      trade: 2,
      missions: 3,
      envoys: 0,
      communities: 1,
      source: null,
    });
  });
});
