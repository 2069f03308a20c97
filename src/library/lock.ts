/** One program at a time changes what lookups see of a library. */
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode, reason, RelationsError } from '../errors.js';

const LOCK = 'lock';
/** Held only while a lock is taken away from a process that has gone. */
const BREAKING = 'lock.breaking';
/** Milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 100;
/** A process that takes a lock away does it within milliseconds; its file is left behind only when it was killed then. */
const ABANDONED = 10_000;

interface Holder {
  pid: number;
  host: string;
}

export interface LockOptions {
  /** How long to wait for another program, in milliseconds. */
  patience?: number;
  /** Told once, when there is somebody to wait for. */
  onWaiting?: (holder: string) => void;
}

/**
 * Runs `work` while no other program holds the lock of the folder, which must be there. A lock whose process has gone is taken over.
 * Throws a `RelationsError` ("unreadable") when another program keeps it too long or it cannot be written, and what `work` throws.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result> | Result,
  { patience = PATIENCE, onWaiting }: LockOptions = {},
): Promise<Result> {
  const path = join(folder, LOCK);
  const until = Date.now() + patience;
  for (let waited = false; !take(path); waited = true) {
    if (isAbandoned(path)) {
      breakLock(folder, path);
      continue;
    }
    if (Date.now() >= until) throw held(path);
    if (!waited) onWaiting?.(nameOf(holderOf(path)));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    const fd = openSync(path, 'wx', 0o600);
    try {
      writeFileSync(fd, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
    } catch (error) {
      // A full disk takes the file but not what stands in it.
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(fd);
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw new RelationsError('unreadable', `Cannot write ${path}: ${reason(error)}.`, 'What was read is kept.');
  }
}

function holderOf(path: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isHolder = typeof value === 'object' && value !== null && 'pid' in value && 'host' in value;
    return isHolder && typeof value.pid === 'number' && typeof value.host === 'string'
      ? { pid: value.pid, host: value.host }
      : null;
  } catch {
    return null;
  }
}

const nameOf = (holder: Holder | null): string =>
  holder === null
    ? 'another program'
    : `process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}`;

/** True when the process that took it has gone, or was killed before it had written its name. */
function isAbandoned(path: string): boolean {
  const holder = holderOf(path);
  if (holder === null) return ageOf(path) > ABANDONED;
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** Two programs may both have seen that the process has gone: the second must not take away what the first has taken since. */
function breakLock(folder: string, path: string): void {
  const breaking = join(folder, BREAKING);
  if (ageOf(breaking) > ABANDONED) rmSync(breaking, { force: true });
  if (!take(breaking)) return;
  try {
    if (isAbandoned(path)) rmSync(path, { force: true });
  } finally {
    rmSync(breaking, { force: true });
  }
}

const held = (path: string): RelationsError =>
  new RelationsError(
    'unreadable',
    `The library is being changed by ${nameOf(holderOf(path))}.`,
    `Try again when it has ended; if there is no such program any more, remove ${path}.`,
  );
