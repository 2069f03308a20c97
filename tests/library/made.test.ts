/** The dataset of a library of many articles is made on a thread: as it would be made here, and what went wrong is told all the same. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countryByCode } from '../../src/countries/country.js';
import { makeHere, timeOf } from '../../src/library/made.js';
import { run } from '../cli/fake-io.js';
import { programWith } from '../program.js';

const CODES = 'ALB AUT BEL BGR CHL CUB EGY FIN GHA HUN IND JPN KEN LAO MEX NPL OMN PER QAT ROU SEN TCD'.split(' ');
const folder = mkdtempSync(join(tmpdir(), 'relations-made-'));
const library = join(folder, 'library');
const env = { RELATIONS_LIBRARY: library, XDG_CACHE_HOME: join(folder, 'cache') };
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The built program, which has threads; the sources have none. */
const program = (...argv: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(...programWith(...argv), {
    env: { ...env, PATH: process.env.PATH },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const dataset = (): string => readFileSync(join(library, 'dataset.json'), 'utf8');

beforeAll(async () => {
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  for (const [at, a] of CODES.entries())
    for (const b of CODES.slice(at + 1)) {
      const title = `${countryByCode(a)?.name ?? a}–${countryByCode(b)?.name ?? b} relations`;
      writeFileSync(join(texts, `${a}-${b}.txt`), `= ${title} =\n\nDiplomatic relations were established in 1960.\n`);
    }
  expect((await run(['add', '--quiet', texts], { env })).code).toBe(0);
}, 120_000);

describe('a dataset of more than two hundred articles', () => {
  it('is what is made without a thread', async () => {
    expect(program('remove', 'Albania–Austria relations').status).toBe(0);
    const made = dataset();
    const { broken, seen } = await makeHere(library);
    expect([broken, seen]).toEqual([[], timeOf(join(library, 'articles'))]);
    expect((JSON.parse(made) as { relations: object[] }).relations).toHaveLength(230);
    expect(dataset() === made).toBe(true);
    expect(program('timeline', 'chad', 'peru', '--fields', 'date.edtf')).toEqual({
      status: 0,
      stdout: '1960\n',
      stderr: '',
    });
  });

  it('leaves out what is damaged, and says so', () => {
    const [file = ''] = readdirSync(join(library, 'articles')).filter((name) => name.startsWith('peru-chad'));
    const path = join(library, 'articles', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"edtf":"1960"', '"edtf":"1961"'));
    const { status, stderr } = program('remove', 'Albania–Belgium relations');
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/peru-chad.*\.article is left out: it is not what was written/),
    ]);
    expect(program('timeline', 'chad', 'peru', '--fields', 'date.edtf').stdout).not.toBe('1960\n');
  });

  it('is not made where it cannot be written, and says so', () => {
    const blocked = join(library, 'dataset.json');
    rmSync(blocked);
    mkdirSync(join(blocked, 'a'), { recursive: true });
    const { status, stderr } = program('remove', 'Albania–Chile relations');
    expect([status, stderr]).toEqual([3, expect.stringContaining(`relations: Cannot write ${blocked}`)]);
    rmSync(blocked, { recursive: true });
    expect(program('library', 'rebuild', '--quiet').status).toBe(0);
    expect(program('timeline', 'chad', 'peru', '--fields', 'date.edtf').stdout).toBe('1960\n');
  }, 60_000);
});
