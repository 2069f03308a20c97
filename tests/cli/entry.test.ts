import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCountries } from '../../src/countries/country.js';
import type { Dataset } from '../../src/model.js';
import { fixture } from './fake-io.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/relations.js');
const data = ['--data', fixture('dataset.json')];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A dataset whose JSON is larger than any pipe holds. */
function largeDataset(): string {
  const file = JSON.parse(readFileSync(fixture('dataset.json'), 'utf8')) as Dataset;
  const [relation] = file.relations;
  relation!.summary = 'Односи žš '.repeat(320_000);
  const path = join(folder, 'large.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

describe('the built program', () => {
  it('answers, and gives the version of the package', () => {
    const shown = spawnSync(process.execPath, [bin, 'show', 'albania', 'serbia', '--json', ...data], {
      encoding: 'utf8',
    });
    expect([shown.status, shown.stderr, (JSON.parse(shown.stdout) as { id: string }).id]).toEqual([
      0,
      '',
      'albania-serbia',
    ]);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  it('gives its exit codes', () => {
    const status = (...argv: string[]): number | null => spawnSync(process.execPath, [bin, ...argv]).status;
    expect([
      status('trade', 'albania', 'serbia', ...data),
      status('trade', 'bosnia', 'serbia', ...data),
      status('trade', 'serbia', 'serbia', ...data),
      status('list', '--data', join(folder, 'missing.json')),
    ]).toEqual([0, 1, 2, 3]);
  });

  it('compiles many articles in threads to the same bytes', () => {
    const states = allCountries().filter(({ kind, code }) => kind === 'country' && code !== 'ALB');
    const files = states.slice(0, 130).map(({ name }, i) => {
      const file = join(folder, `${i}.txt`);
      const text = `Albania and ${name} established diplomatic relations on ${(i % 28) + 1} May ${1930 + (i % 60)}.`;
      writeFileSync(
        file,
        `= Albania–${name} relations =\n\n${text}\n\n== Trade ==\nIn 2001 trade came to $${i + 2} million.\n`,
      );
      return file;
    });
    const compiled = (...some: string[]): Dataset =>
      JSON.parse(
        execFileSync(process.execPath, [bin, 'compile', ...some], { encoding: 'utf8', maxBuffer: 1e8 }),
      ) as Dataset;
    // Few files are compiled on one thread.
    const [first, second] = [compiled(...files.slice(0, 60)), compiled(...files.slice(60))];
    const parts = [...first.relations, ...second.relations].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(files.length).toBeGreaterThan(100);
    expect(compiled(...files).relations).toEqual(parts);
  });

  it('writes megabytes into a slow pipe whole', async () => {
    const child = spawn(process.execPath, [bin, 'show', 'albania', 'serbia', '--json', '--data', largeDataset()]);
    let text = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout) {
      text += String(chunk);
      if (text.length < 400_000) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
    expect((JSON.parse(text) as { id: string }).id).toBe('albania-serbia');
  });

  it.skipIf(process.platform === 'win32')('ends quietly when its reader does', () => {
    const line = `"${process.execPath}" "${bin}" show albania serbia --json --data "${largeDataset()}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{\n0\n', '']);
  });

  it('has no colour in a pipe, and the one that is asked for', () => {
    const stdout = (env: Record<string, string>, ...argv: string[]): string =>
      spawnSync(process.execPath, [bin, 'list', ...data, ...argv], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', ...env },
      }).stdout;
    const coloured = (text: string): boolean => text.includes('\u001b[');
    expect(
      [stdout({}), stdout({ FORCE_COLOR: '1', NO_COLOR: '1' }), stdout({}, '--color', 'never')].map(coloured),
    ).toEqual([false, false, false]);
    expect([stdout({ FORCE_COLOR: '1' }), stdout({ NO_COLOR: '1' }, '--color', 'always')].map(coloured)).toEqual([
      true,
      true,
    ]);
  });

  it('works as a library', () => {
    const script = `import { locate, openDataset, timeline } from 'bilateral-relations';
      const dataset = await openDataset(process.argv[1]);
      const { relations } = locate(dataset, ['serbia', 'albania'], { exact: false });
      console.log(timeline(relations, { limit: 1 })[0].id);`;
    const argv = ['--input-type=module', '-e', script, fixture('dataset.json')];
    const ran = spawnSync(process.execPath, argv, { encoding: 'utf8', cwd: root });
    expect([ran.stdout, ran.stderr]).toEqual(['albania-serbia/5\n', '']);
  });

  it('carries the licences of what is in it', () => {
    expect(existsSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'))).toBe(true);
    const text = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['ajv', 'chalk', 'cli-table3', 'commander', 'fuse.js', 'ora', 'string-width']) {
      expect(text).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+ \\(`, 'mu'));
    }
  });
});
