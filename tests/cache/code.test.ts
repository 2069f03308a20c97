/** A code cache that is not right is not used; the program answers all the same. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCode, writeCode } from '../../src/cache/code.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('kept code', () => {
  const code = Buffer.from('not really code');
  const only = (): string => join(folder, readdirSync(folder)[0]!);

  it('comes back under its file and key, and under no other', () => {
    writeCode(folder, 'a.cjs', 'key', code);
    const read = (file: string, key: string): string | null => readCode(folder, file, key)?.toString() ?? null;
    expect([read('a.cjs', 'key'), read('b.cjs', 'key'), read('a.cjs', 'key2')]).toEqual([code.toString(), null, null]);
    // Another key that has the same file name.
    renameSync(only(), join(folder, 'x'));
    writeCode(folder, 'a.cjs', 'other', code);
    const [other] = readdirSync(folder).filter((name) => name.endsWith('.code'));
    copyFileSync(join(folder, 'x'), join(folder, other!));
    expect(read('a.cjs', 'other')).toBeNull();
  });

  it('is not used when a byte has changed or is missing, wherever', () => {
    writeCode(folder, 'a.cjs', 'key', code);
    const whole = readFileSync(only());
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(only(), changed);
      const read = readCode(folder, 'a.cjs', 'key');
      expect(read === null || read.equals(code)).toBe(true);
      truncateSync(only(), at);
      expect(readCode(folder, 'a.cjs', 'key')).toBeNull();
    }
  });

  it('is not kept under a key that is too long', () => {
    writeCode(folder, 'a.cjs', 'é'.repeat(300), code);
    writeCode(folder, 'a.cjs', 'e'.repeat(600), code);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('is not read through a link, or when others can write it', () => {
    writeCode(folder, 'a.cjs', 'key', code);
    const file = only();
    chmodSync(file, 0o666);
    expect(readCode(folder, 'a.cjs', 'key')).toBeNull();
    chmodSync(file, 0o600);
    renameSync(file, join(folder, 'there'));
    symlinkSync(join(folder, 'there'), file);
    expect(readCode(folder, 'a.cjs', 'key')).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('the built program', () => {
  const bin = join(root, 'bin/relations.js');
  const run = (cache: string, env: Record<string, string> = {}): unknown[] => {
    const ran = spawnSync(process.execPath, [bin, 'show', 'albania', 'serbia'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', XDG_CACHE_HOME: cache, ...env },
    });
    return [ran.status, ran.signal, ran.stdout.split('\n', 1)[0], ran.stderr];
  };
  const right = [0, null, 'relation\talbania-serbia', ''];
  const kept = (): string[] => readdirSync(join(folder, 'relations'));

  it('keeps its code once, and does without', () => {
    expect(run(folder)).toEqual(right);
    const names = kept();
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /\.code$/.test(name))).toBe(true);
    expect(run(folder)).toEqual(right);
    expect(kept()).toEqual(names);
    for (const name of names) {
      const file = join(folder, 'relations', name);
      writeFileSync(file, readFileSync(file).fill(7, 700, 20_000));
    }
    expect(run(folder)).toEqual(right);
    for (const name of names) truncateSync(join(folder, 'relations', name), 1000);
    expect(run(folder)).toEqual(right);
  });

  it('keeps nothing when it is told not to', () => {
    expect(run(folder, { RELATIONS_CACHE: 'off' })).toEqual(right);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('answers with a folder that is a link, is open to all, is a file, or cannot be made', () => {
    const there = join(folder, 'there');
    mkdirSync(there);
    symlinkSync(there, join(folder, 'relations'));
    expect(run(folder)).toEqual(right);
    expect(readdirSync(there)).toEqual([]);
    rmSync(join(folder, 'relations'));
    mkdirSync(join(folder, 'relations'));
    chmodSync(join(folder, 'relations'), 0o777);
    expect(run(folder)).toEqual(right);
    expect(kept()).toEqual([]);
    rmSync(join(folder, 'relations'), { recursive: true });
    writeFileSync(join(folder, 'relations'), '');
    expect(run(folder)).toEqual(right);
    expect(run('/proc')).toEqual(right);
    expect(run('')).toEqual(right);
  });
});
