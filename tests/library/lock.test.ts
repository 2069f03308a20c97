import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync, existsSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../src/library/lock.js';

let folder = '';
const lock = (): string => join(folder, 'lock');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** No process has so high a number. */
const GONE = 4_194_305;
const held = (pid: number, host = hostname()): void => {
  writeFileSync(lock(), JSON.stringify({ pid, host }));
};

describe('the lock of a library', () => {
  it('is held while the work lasts, and let go when it fails', async () => {
    const during = await withLock(folder, () => JSON.parse(readFileSync(lock(), 'utf8')) as unknown);
    expect(during).toEqual({ pid: process.pid, host: hostname() });
    expect(existsSync(lock())).toBe(false);
    await expect(withLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock())).toBe(false);
  });

  it('lets one work after the other', async () => {
    const order: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(folder, work('a')), withLock(folder, work('b')), withLock(folder, work('c'))]);
    expect(order.filter((_, at) => at % 2 === 0).map((line) => line.slice(0, 1))).toHaveLength(3);
    for (let at = 0; at < order.length; at += 2)
      expect([order[at]?.slice(2), order[at + 1]]).toEqual(['begins', `${order[at]?.slice(0, 1) ?? ''} ends`]);
  });

  it.each([
    [
      'a process that has gone',
      () => {
        held(GONE);
      },
    ],
    [
      'a process that was killed before it wrote its name, long ago',
      () => {
        writeFileSync(lock(), '');
        utimesSync(lock(), 0, 0);
      },
    ],
    [
      'a process that was killed while it took the lock away from another',
      () => {
        held(GONE);
        writeFileSync(join(folder, 'lock.breaking'), '');
        utimesSync(join(folder, 'lock.breaking'), 0, 0);
      },
    ],
  ])('is taken over from %s', async (_what, prepare) => {
    prepare();
    expect(await withLock(folder, () => 'done', { patience: 0 })).toBe('done');
  });

  it.each([
    ['a process that runs', process.pid, hostname(), `process ${process.pid}`],
    ['a process of another machine, which may run', GONE, 'elsewhere', `process ${GONE} on elsewhere`],
  ])('is respected of %s, and its holder named', async (_what, pid, host, name) => {
    held(pid, host);
    const waited: string[] = [];
    const work = withLock(folder, () => 'done', { patience: 150, onWaiting: (holder) => waited.push(holder) });
    await expect(work).rejects.toMatchObject({
      exit: 'unreadable',
      message: `The library is being changed by ${name}.`,
      hint: `Try again when it has ended; if there is no such program any more, remove ${lock()}.`,
    });
    expect(waited).toEqual([name]);
    expect(existsSync(lock())).toBe(true);
  });
});
