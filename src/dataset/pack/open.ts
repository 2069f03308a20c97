/** Opens the pack of a dataset when there is one that fits it, and makes one of a user's file. */
import { realpathSync, rmSync, statSync, utimesSync, type BigIntStats } from 'node:fs';
import { basename, join } from 'node:path';
import { isOwnFile, isOwnFolder, prune, writeCached } from '../../cache/folder.js';
import type { Relation } from '../../model.js';
import { bytesAt, type Place } from '../../places.js';
import type { EventLine } from '../timeline/event-line.js';
import type { Owner } from './file.js';
import { nameHash } from '../../text/name-hash.js';
import { Pack } from './read.js';

/** Datasets smaller than this are read whole as fast. */
const SMALLEST = 100_000;
/** A pack has about the size of its dataset. */
const KEPT = 8;
/** A file that was changed this short a time ago may be changed again without its times telling. In milliseconds. */
const SETTLED = 1000;

/** What is said of a bundled file that is damaged. */
export const BUNDLED_OWNER: Owner = {
  path: 'the bundled dataset',
  damaged: () => 'Install relations again, or name a dataset with --data FILE.',
};

/** The pack of the package, made of its dataset JSON when it was built; null when the JSON is another one now. */
export async function openBundled(pack: Place, json: Place, build: string): Promise<Pack | null> {
  const opened = Pack.open(pack, build, BUNDLED_OWNER);
  if (opened === null) return null;
  const [size, digest] = opened.header.source.split(' ');
  const now = statOf(json);
  // Without its source it is all that there is.
  if (now === null || (String(now.size) === size && now.mtimeNs <= (statOf(pack)?.mtimeNs ?? 0n))) return opened;
  if (String(now.size) !== size || digest !== (await digestOf(bytesAt(json)))) return null;
  try {
    // Written again with what was in it, as by git: the next run need not read it to know.
    // The time of that, and not of now: it may be written once more at once. Seconds as a double are exact to a microsecond, and are cut to one.
    const time = Number(now.mtimeNs) / 1e9 + 2e-6;
    utimesSync(pack.path, time, time);
  } catch {
    // Somebody else's installation.
  }
  return opened;
}

/** What `openBundled` compares with. */
export async function sourceOfBundled(file: Uint8Array): Promise<string> {
  return `${file.length} ${await digestOf(file)}`;
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

export interface OutsidePacks {
  folder: string;
  build: string;
  /** The lines that they are made with. */
  eventLine?: (() => Promise<EventLine>) | undefined;
}

/** The pack of a user's dataset file, made earlier of this very file by this very program; null when there is none. */
export function openOutside(path: string, { folder, build }: OutsidePacks): Pack | null {
  const file = fileAt(path);
  if (file === null || file.size < SMALLEST || !isOwnFolder(folder)) return null;
  const cached = join(folder, file.name);
  if (isKnownDamaged(cached)) return null;
  const owner: Owner = { path, isMadeAnew: true, damaged: () => takenAway(cached) };
  const pack = Pack.open(cached, build, owner, isOwnFile);
  return pack?.header.source === file.source ? pack : null;
}

/** Packs that turned out to be damaged and could not be removed, in somebody else's folder: which files they were. */
const damaged = new Map<string, bigint>();

const isKnownDamaged = (pack: string): boolean =>
  damaged.size > 0 && damaged.get(pack) === statSync(pack, { bigint: true, throwIfNoEntry: false })?.ino;

/** Removes a damaged pack, and says what comes next. */
export function takenAway(pack: string): string {
  try {
    rmSync(pack, { force: true });
    return 'It has been removed: the next run makes it anew.';
  } catch {
    damaged.set(pack, statSync(pack, { bigint: true }).ino);
    return `It cannot be removed: ${pack}`;
  }
}

/** True for a file that is large enough, and has been left alone long enough. */
export function isWorthPacking(path: string): boolean {
  const file = fileAt(path);
  return file !== null && file.size >= SMALLEST && Date.now() - file.changed >= SETTLED;
}

/**
 * Makes the pack of a user's dataset file of what is read from it, and opens it; null when that cannot be done for any reason:
 * reading the file without a pack tells it.
 */
export async function packOutside(
  path: string,
  read: () => Iterable<Relation>,
  cache: OutsidePacks,
): Promise<Pack | null> {
  if (!isWorthPacking(path)) return null;
  const { folder, build, eventLine } = cache;
  const file = fileAt(path);
  if (file === null) return null;
  const { packTo } = await import('./write.js');
  const lineOf = await eventLine?.();
  const isMade = writeCached(folder, file.name, (draft) => {
    packTo(draft, read(), { build, source: file.source, sums: true, lineOf });
    if (fileAt(path)?.source !== file.source) throw new Error('the file was changed while it was read');
  });
  if (!isMade) return null;
  prune(folder, '.pack', KEPT);
  return openOutside(path, cache);
}

interface OutsideFile {
  /** Of its pack. */
  name: string;
  /** Which file it is and when it was last changed. */
  source: string;
  size: number;
  /** When its contents or owner were last changed, in milliseconds. */
  changed: number;
}

function fileAt(path: string): OutsideFile | null {
  try {
    const real = realpathSync(path);
    const stat = statSync(real, { bigint: true });
    if (!stat.isFile()) return null;
    const { dev, ino, size, mtimeNs, ctimeNs } = stat;
    return {
      name: `${basename(real)
        .replace(/[^\w.-]/g, '_')
        .slice(0, 60)}-${nameHash(real)}.pack`,
      source: JSON.stringify([real, ...[dev, ino, size, mtimeNs, ctimeNs].map(String)]),
      size: Number(size),
      changed: Number(ctimeNs / 1_000_000n),
    };
  } catch {
    return null;
  }
}

function statOf({ path }: Place): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}
