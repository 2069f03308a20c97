/** The folder in which the program keeps what it can always make again. Nothing in it is needed. */
import { fstatSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The user's cache folder for this program, which need not be there yet; null when RELATIONS_CACHE is "off" or there is no
 * place for one. By the XDG Base Directory Specification; %LOCALAPPDATA% on Windows.
 */
export function cacheFolder(env: Env, platform: NodeJS.Platform = process.platform): string | null {
  if (/^(?:off|no|0|false)$/i.test(env.RELATIONS_CACHE ?? '')) return null;
  const { XDG_CACHE_HOME: xdg = '', HOME: home = '', LOCALAPPDATA: local = '' } = env;
  // A relative path is to be ignored, says the specification.
  if (isAbsolute(xdg)) return join(xdg, 'relations');
  if (platform === 'win32') return isAbsolute(local) ? join(local, 'relations', 'cache') : null;
  return isAbsolute(home) ? join(home, '.cache', 'relations') : null;
}

/** Windows has no such owners and modes; what lies under %LOCALAPPDATA% is the user's. */
const user = process.getuid?.() ?? null;

const isOwn = ({ uid, mode }: { uid: number; mode: number }): boolean =>
  user === null || (uid === user && (mode & 0o022) === 0);

/** True when the folder is there, no link, and nobody but the user can write in it. */
export function isOwnFolder(folder: string): boolean {
  try {
    const stat = lstatSync(folder);
    return stat.isDirectory() && isOwn(stat);
  } catch {
    return false;
  }
}

/** True when the open file is the user's alone to write. */
export function isOwnFile(fd: number): boolean {
  const stat = fstatSync(fd);
  return stat.isFile() && isOwn(stat);
}

/**
 * Makes a file in the folder with `write`, which is given a name that does not exist: whole or not at all. Makes the folder
 * first. Gives false when it cannot: a full or read-only disk, somebody else's folder.
 */
export function writeCached(folder: string, name: string, write: (draft: string) => void): boolean {
  const draft = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    makeFolder(folder);
    if (!isOwnFolder(folder)) return false;
    rmSync(draft, { force: true });
    write(draft);
    renameSync(draft, join(folder, name));
    return true;
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // The folder cannot be written: then there is no draft either.
    }
    return false;
  }
}

/** Makes a folder and those above it, for the user alone. Not `recursive`: Node then never comes back where the system says that a folder cannot be there at all, as in /proc. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    const parent = dirname(folder);
    if (code !== 'ENOENT' || parent === folder) throw error;
    makeFolder(parent);
    mkdirSync(folder, { mode: 0o700 });
  }
}

/** Writes bytes for `writeCached`. */
export const bytesInto =
  (bytes: readonly Uint8Array[]) =>
  (draft: string): void => {
    writeFileSync(draft, Buffer.concat(bytes), { flag: 'wx', mode: 0o600 });
  };

/** Removes all but the `keep` newest files whose names end so. */
export function prune(folder: string, ending: string, keep: number): void {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
    if (files.length <= keep) return;
    const dated = files.map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }));
    for (const { path } of dated.sort((a, b) => b.time - a.time).slice(keep)) rmSync(path, { force: true });
  } catch {
    // Another run has removed it.
  }
}
