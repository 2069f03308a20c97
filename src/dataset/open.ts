/** Opens a dataset: the only reader of data/ and of dataset files. */
import { readFileSync } from 'node:fs';
import {
  BUNDLED_OWNER,
  isWorthPacking,
  openBundled,
  openOutside,
  packOutside,
  type OutsidePacks,
} from './pack/open.js';
import { packedDataset } from './pack/dataset.js';
import type { Pack } from './pack/read.js';
import { reason, RelationsError } from '../errors.js';
import { DATASET_VERSION, type Dataset as DatasetFile } from '../model.js';
import { bytesAt, inData, inDist } from '../places.js';
import { BUILD } from '../about.js';
import { openCountryData } from './country-data/open.js';
import { checks } from './checks.js';
import { indexed, sorted, type Dataset } from './dataset.js';
import type { EventLine } from './timeline/event-line.js';
import { libraryDataset } from './library-folder.js';
import { notePrepared } from './prepared.js';
import { withWorld } from './world/joined.js';
import { WorldPack } from './world/pack.js';
import type { World } from './world/world.js';

export interface OpenOptions {
  /** Folder in which what makes a large file quick to look things up in is kept; null or nothing: it is read whole. */
  cache?: string | null;
  /** Told before a large file is made ready, which takes a while. */
  onPreparing?: () => void;
  /** Folder of the user's library, whose articles then stand before the bundled ones; it need not be there. */
  library?: string | null;
  /** How events are printed, for what makes the timelines of a large file's countries quick; without it they are made of the events. */
  eventLine?: () => Promise<EventLine>;
}

const BUNDLED = inData('dataset.json');
const PACK = inDist('dataset.pack');
const WORLD = inData('world.tsv');
const WORLD_PACK = inDist('world.pack');

/**
 * Opens the dataset of this package, or the dataset JSON in the file at `path`, whose whole shape is then checked and
 * whose texts are cleaned. Throws a `RelationsError` ("unreadable") that names the file and the place in it.
 */
export async function openDataset(path?: string, options: OpenOptions = {}): Promise<Dataset> {
  if (path === undefined) {
    const bundled = await openBundledDataset();
    const own = libraryDataset(options.library ?? null);
    if (own === null) return bundled;
    const [{ openLibraryDataset }, { layered }] = await Promise.all([import('./library.js'), import('./layered.js')]);
    const opened = await openLibraryDataset(own, {
      onPreparing: options.onPreparing,
      otherwise: () => openFile(own, options),
    });
    return layered(opened, bundled);
  }
  return openFile(path, options);
}

/** The dataset JSON in a file. */
async function openFile(path: string, options: OpenOptions): Promise<Dataset> {
  const folder = options.cache ?? null;
  const { eventLine } = options;
  const cache = BUILD === null || folder === null ? null : { folder, build: BUILD, eventLine };
  const kept = cache === null ? null : await keptPack(path, cache, options);
  if (kept !== null) return packedDataset(kept, path);
  const { parseOutside } = await checks();
  const file = parseOutside(readOutside(path), path);
  // A file that cannot be read in pieces, perhaps because its relations are not in order.
  const pack = cache === null ? null : await packOutside(path, () => sorted(file.relations), cache);
  return pack === null ? indexed(file, path) : packedDataset(pack, path);
}

const keyOf = (codes: readonly string[]): string => [...codes].sort().join(' ');

/** Read once: programs that run from the sources, such as tests, may open the dataset often. */
let ofSources: Promise<Dataset> | undefined;

/** The articles of the package, and the world table beside them. */
async function openBundledDataset(): Promise<Dataset> {
  const path = BUNDLED.path;
  const pack = BUILD === null ? null : await openBundled(PACK, BUNDLED, BUILD);
  if (pack !== null) {
    const { build } = pack.header;
    return withWorld(packedDataset(pack, path), {
      world: () => WorldPack.open(WORLD_PACK, build, BUNDLED_OWNER),
      countryData: openCountryData,
    });
  }
  return (ofSources ??= datasetOfSources());
}

/** The same of the files that packs are made of. */
async function datasetOfSources(): Promise<Dataset> {
  const articles = indexed(parsed(readBundled(), 'the bundled dataset'), BUNDLED.path);
  const { readTable, worldOf } = await import('./world/table.js');
  const world = (): World => {
    const { day, pairs } = readTable(bytesAt(WORLD).toString('utf8'));
    const ids = new Set([...articles.all()].map(({ parties }) => keyOf(parties.map(({ code }) => code))));
    return worldOf(
      day,
      pairs.filter(({ parties }) => !ids.has(keyOf(parties))),
    );
  };
  return withWorld(articles, { world, countryData: openCountryData });
}

/** The pack of a user's file: made earlier, or now of the file read in pieces; null when it has to be read whole. */
async function keptPack(path: string, cache: OutsidePacks, { onPreparing }: OpenOptions): Promise<Pack | null> {
  const known = openOutside(path, cache);
  if (known !== null || !isWorthPacking(path)) return known;
  onPreparing?.();
  notePrepared();
  const [{ checkedRelations }, { relationTexts }] = await Promise.all([checks(), import('./pieces.js')]);
  return packOutside(path, () => checkedRelations(relationTexts(path), path), cache);
}

function readBundled(): string {
  try {
    return bytesAt(BUNDLED).toString('utf8');
  } catch (error) {
    throw new RelationsError(
      'unreadable',
      `The bundled dataset cannot be read (${reason(error)}): ${BUNDLED.path}`,
      'Install relations again, or name a dataset with --data FILE.',
    );
  }
}

function readOutside(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new RelationsError('unreadable', `Cannot read the dataset ${path}: ${reason(error)}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RelationsError('unreadable', `${path} is not a dataset: it is not UTF-8 text.`);
  }
}

/** The bundled file was checked when it was made; only its version can be wrong (a mixed-up installation). */
function parsed(text: string, name: string): DatasetFile {
  const file = JSON.parse(text) as DatasetFile;
  if (file.version !== DATASET_VERSION) {
    throw new RelationsError('unreadable', `Version ${file.version} of ${name} is not one that this program reads.`);
  }
  return file;
}
