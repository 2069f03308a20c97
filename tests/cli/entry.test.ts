import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programWith } from '../program.js';
import { fixture } from './fake-io.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = ['--data', fixture('dataset.json')];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the built program', () => {
  it('answers, and gives the version of the package', () => {
    const shown = spawnSync(...programWith('show', 'albania', 'serbia', '--json', ...data), {
      encoding: 'utf8',
    });
    expect([shown.status, shown.stderr, (JSON.parse(shown.stdout) as { id: string }).id]).toEqual([
      0,
      '',
      'albania-serbia',
    ]);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(execFileSync(...programWith('--version'), { encoding: 'utf8' })).toBe(
      `${version}\nworld table of November 2025\n`,
    );
  });

  it('gives its exit codes', () => {
    const status = (...argv: string[]): number | null => spawnSync(...programWith(...argv)).status;
    expect([
      status('trade', 'albania', 'serbia', ...data),
      status('trade', 'bosnia', 'serbia', ...data),
      status('trade', 'serbia', 'serbia', ...data),
      status('list', '--data', join(folder, 'missing.json')),
    ]).toEqual([0, 1, 2, 3]);
  });

  it('has no colour in a pipe, and the one that is asked for', () => {
    const stdout = (env: Record<string, string>, ...argv: string[]): string =>
      spawnSync(...programWith('list', ...data, ...argv), {
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
});
