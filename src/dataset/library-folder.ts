/** Where a user's library lies, and the dataset in it that lookups open. It is data, not cache: nothing else makes it again. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The file, in the folder of a library, that holds the records of all its articles. */
export const LIBRARY_DATASET = 'dataset.json';

/**
 * The folder of the library, which need not be there yet: that of `--library`, of RELATIONS_LIBRARY, or the user's data folder by the XDG
 * Base Directory Specification, `~/Library/Application Support` on macOS, `%APPDATA%` on Windows. Null when RELATIONS_LIBRARY is "off" or
 * there is no place for one.
 * @param asked What `--library` names, relative to `cwd`.
 */
export function libraryFolder(
  env: Env,
  { asked, cwd, platform = process.platform }: { asked?: string | undefined; cwd: string; platform?: NodeJS.Platform },
): string | null {
  const named = asked ?? env.RELATIONS_LIBRARY ?? '';
  if (asked === undefined && /^(?:off|no|0|false)$/i.test(named)) return null;
  if (named !== '') return resolve(cwd, named);
  const { XDG_DATA_HOME: xdg = '', HOME: home = '', APPDATA: roaming = '' } = env;
  // A relative path is to be ignored, says the specification.
  if (isAbsolute(xdg)) return join(xdg, 'relations');
  if (platform === 'win32') return isAbsolute(roaming) ? join(roaming, 'relations', 'library') : null;
  if (!isAbsolute(home)) return null;
  return platform === 'darwin'
    ? join(home, 'Library', 'Application Support', 'relations')
    : join(home, '.local', 'share', 'relations');
}

/** The dataset of the library in a folder; null when there is none, which costs one look at the disk. */
export function libraryDataset(folder: string | null): string | null {
  if (folder === null) return null;
  const path = join(folder, LIBRARY_DATASET);
  return existsSync(path) ? path : null;
}
