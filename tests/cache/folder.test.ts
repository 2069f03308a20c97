import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  openSync,
  closeSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesInto, cacheFolder, isOwnFile, isOwnFolder, prune, writeCached } from '../../src/cache/folder.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relations-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the cache folder', () => {
  it.each<[Record<string, string>, NodeJS.Platform, string | null]>([
    [{ HOME: '/home/a' }, 'linux', '/home/a/.cache/relations'],
    [{ HOME: '/home/a', XDG_CACHE_HOME: '/var/c' }, 'linux', '/var/c/relations'],
    [{ HOME: '/home/a', XDG_CACHE_HOME: 'c' }, 'linux', '/home/a/.cache/relations'],
    [{ HOME: '/home/a', XDG_CACHE_HOME: '' }, 'darwin', '/home/a/.cache/relations'],
    [{ LOCALAPPDATA: '/local', HOME: '/home/a' }, 'win32', '/local/relations/cache'],
    [{}, 'linux', null],
    [{}, 'win32', null],
    [{ HOME: 'home' }, 'linux', null],
    ...['off', 'OFF', 'no', '0', 'false'].map(
      (off) =>
        [{ HOME: '/home/a', RELATIONS_CACHE: off }, 'linux', null] as [Record<string, string>, NodeJS.Platform, null],
    ),
  ])('by %j on %s is %s', (env, platform, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder);
  });
});

describe.skipIf(process.platform === 'win32')('what is the user’s own', () => {
  it('is a folder that nobody else can write in, and no link', () => {
    const folder = join(root, 'own');
    mkdirSync(folder, { mode: 0o700 });
    symlinkSync(folder, join(root, 'link'));
    writeFileSync(join(root, 'file'), '');
    expect(['own', 'link', 'file', 'missing'].map((name) => isOwnFolder(join(root, name)))).toEqual([
      ...[true, false, false, false],
    ]);
    chmodSync(folder, 0o777);
    expect(isOwnFolder(folder)).toBe(false);
    chmodSync(folder, 0o770);
    expect(isOwnFolder(folder)).toBe(false);
    chmodSync(folder, 0o755);
    expect(isOwnFolder(folder)).toBe(true);
  });

  it('is a file that nobody else can write', () => {
    const file = join(root, 'file');
    writeFileSync(file, 'x');
    const own = (mode: number): boolean => {
      chmodSync(file, mode);
      const fd = openSync(file, 'r');
      try {
        return isOwnFile(fd);
      } finally {
        closeSync(fd);
      }
    };
    expect([own(0o600), own(0o644), own(0o664), own(0o646)]).toEqual([true, true, false, false]);
  });
});

describe('writing into it', () => {
  const bytes = bytesInto([Buffer.from('a'), Buffer.from('b')]);

  it('makes the folder, and replaces a file whole', () => {
    const folder = join(root, 'deep', 'relations');
    expect(writeCached(folder, 'x', bytes)).toBe(true);
    expect(writeCached(folder, 'x', bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['x']);
  });

  it('leaves nothing behind when it fails, and says so', () => {
    const fails = (): never => {
      throw new Error('the disk is full');
    };
    expect(writeCached(root, 'x', fails)).toBe(false);
    const half = (draft: string): never => {
      writeFileSync(draft, 'half');
      return fails();
    };
    expect(writeCached(root, 'x', half)).toBe(false);
    expect(readdirSync(root)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('does nothing where it may not', () => {
    mkdirSync(join(root, 'there'));
    symlinkSync(join(root, 'there'), join(root, 'link'));
    writeFileSync(join(root, 'file'), '');
    expect(writeCached(join(root, 'link'), 'x', bytes)).toBe(false);
    expect(writeCached(join(root, 'file'), 'x', bytes)).toBe(false);
    expect(writeCached(join(root, 'file', 'deep'), 'x', bytes)).toBe(false);
    expect(writeCached('/proc/relations', 'x', bytes)).toBe(false);
    expect(existsSync(join(root, 'there', 'x'))).toBe(false);
  });

  it('keeps the newest files', () => {
    for (const [name, time] of [
      ['a.pack', 3],
      ['b.pack', 1],
      ['c.pack', 2],
      ['d.code', 0],
    ] as const) {
      writeFileSync(join(root, name), '');
      utimesSync(join(root, name), time, time);
    }
    prune(root, '.pack', 2);
    expect(readdirSync(root).sort()).toEqual(['a.pack', 'c.pack', 'd.code']);
    prune(join(root, 'missing'), '.pack', 2);
  });
});
