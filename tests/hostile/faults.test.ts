import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IN_SHELL, programWith } from '../program.js';
import { ARTICLES } from '../compile/metamorphic/facts.js';

const SHOW = ['show', 'albania', 'serbia', '--json'];
/** A hang is a failure too. */
const LIMIT = 20_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-faults-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The environment of a user who has nothing but these variables. */
function run(argv: readonly string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(...programWith(...argv), {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    timeout: LIMIT,
    maxBuffer: 1e8,
  });
}

const usual = (): string => run(SHOW).stdout;

describe('wherever it runs, it answers the same', () => {
  it.each<[string, () => Record<string, string>]>([
    ['no HOME', () => ({})],
    ['a HOME that is not there', () => ({ HOME: join(folder, 'nobody') })],
    ['a HOME that is a file', () => (writeFileSync(join(folder, 'home'), ''), { HOME: join(folder, 'home') })],
    ['a cache folder that cannot be written', () => (chmodSync(folder, 0o500), { XDG_CACHE_HOME: folder })],
    ['a cache folder in /proc', () => ({ XDG_CACHE_HOME: '/proc' })],
    ['a cache folder in /dev/null', () => ({ XDG_CACHE_HOME: '/dev/null' })],
    ['a cache folder that anybody may write', () => (openFolder('relations'), { XDG_CACHE_HOME: folder })],
    ['a cache folder that is a link', () => (linked('relations'), { XDG_CACHE_HOME: folder })],
    [
      'a cache folder that is a file',
      () => (writeFileSync(join(folder, 'relations'), 'x'), { XDG_CACHE_HOME: folder }),
    ],
    ['no cache', () => ({ HOME: folder, RELATIONS_CACHE: 'off' })],
    ['no folder for temporary files', () => ({ HOME: folder, TMPDIR: join(folder, 'absent') })],
    ['a Turkish user', () => ({ HOME: folder, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' })],
    ['a user of nowhere', () => ({ HOME: folder, LANG: '', LC_ALL: 'xx_XX', TZ: 'Nowhere/Land' })],
    ['a user of the C locale', () => ({ HOME: folder, LC_ALL: 'C', TZ: 'UTC0' })],
  ])('%s', (_, make) => {
    const expected = usual();
    const ran = run(SHOW, make());
    expect([ran.status, ran.stdout === expected, ran.stderr]).toEqual([0, true, '']);
    expect(expected.length).toBeGreaterThan(1000);
  });

  it('after what it kept was damaged at any place', () => {
    const env = { XDG_CACHE_HOME: folder };
    const expected = usual();
    run(SHOW, env);
    for (const name of existsSync(join(folder, 'relations')) ? readdirSync(join(folder, 'relations')) : []) {
      const file = join(folder, 'relations', name);
      const bytes = readFileSync(file);
      for (const cut of [0, 1, 100, bytes.length >> 1, bytes.length - 1]) {
        writeFileSync(file, bytes.subarray(0, cut), { mode: 0o600 });
        expect([name, cut, run(SHOW, env).stdout === expected]).toEqual([name, cut, true]);
      }
      const spoilt = Buffer.from(bytes);
      spoilt.fill(0x5a, bytes.length >> 2, (bytes.length >> 2) + 64);
      writeFileSync(file, spoilt, { mode: 0o600 });
      expect([name, run(SHOW, env).stdout === expected]).toEqual([name, true]);
    }
  });
});

function openFolder(name: string): void {
  mkdirSync(join(folder, name));
  chmodSync(join(folder, name), 0o777);
}

function linked(name: string): void {
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, name));
}

/** Reads so many bytes of the output, closes it, and gives the exit. */
function readPart(argv: readonly string[], bytes: number): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(...programWith(...argv), { stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT });
    let read = 0;
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString('utf8')));
    child.stdout.on('data', (data: Buffer) => {
      read += data.length;
      if (read >= bytes) child.stdout.destroy();
    });
    if (bytes === 0) child.stdout.destroy();
    child.on('close', (code) => {
      resolve({ code, stderr });
    });
  });
}

describe('streams that close', () => {
  it('stdout after any two thousand bytes: a success', { timeout: 60_000 }, async () => {
    const size = run(['show', 'albania', 'serbia', '--json']).stdout.length;
    expect(size).toBeGreaterThan(10_000);
    for (const bytes of [...Array.from({ length: Math.floor(size / 2_000) }, (_, i) => i * 2_000), 66_000, 200_000]) {
      const argv = bytes < size ? ['show', 'albania', 'serbia', '--json'] : ['timeline', 'serbia', '--all', '--json'];
      const { code, stderr } = await readPart(argv, bytes);
      expect([bytes, code, stderr]).toEqual([bytes, 0, '']);
    }
  });

  it('stdin that is closed', () => {
    const ran = spawnSync('sh', ['-c', `${IN_SHELL} compile - <&-`], {
      encoding: 'utf8',
      timeout: LIMIT,
    });
    expect(ran.status).toBe(3);
    expect(ran.stderr).toMatch(/^relations: .*standard input/);
  });

  it('a disk that is full', () => {
    const ran = spawnSync('sh', ['-c', `${IN_SHELL} list --json > /dev/full`], {
      encoding: 'utf8',
      timeout: LIMIT,
    });
    expect([ran.status, ran.stderr]).toEqual([3, 'relations: The output cannot be written: the disk is full.\n']);
  });
});

describe('a compilation', () => {
  const articles = (count: number): string[] =>
    ARTICLES.slice(0, count).map(({ name, text }) => {
      const file = join(folder, `${name}.txt`);
      writeFileSync(file, text);
      return file;
    });

  it('that is killed leaves the target as it was', { timeout: 60_000 }, async () => {
    const files = articles(40);
    const target = join(folder, 'dataset.json');
    writeFileSync(target, 'as it was');
    for (const after of [150, 400, 700, 1_000]) {
      const child = spawn(...programWith('compile', ...files, '-o', target, '--replace'), { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill('SIGKILL');
      await ended;
      const text = readFileSync(target, 'utf8');
      // Old or new, never half.
      if (text !== 'as it was') expect((JSON.parse(text) as { relations: unknown[] }).relations.length).toBe(40);
    }
  });

  it('beside another one of the same target leaves one of both', { timeout: 60_000 }, async () => {
    const [first = '', second = ''] = articles(2);
    const target = join(folder, 'dataset.json');
    const runs = [first, second, first, second].map(
      (file) =>
        new Promise((resolve) => {
          spawn(...programWith('compile', file, '-o', target, '--replace'), { stdio: 'ignore' }).on('close', resolve);
        }),
    );
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
    expect((JSON.parse(readFileSync(target, 'utf8')) as { relations: unknown[] }).relations.length).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
