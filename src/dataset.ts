/** Opens a dataset: the only reader of data/ and of dataset files. */
import { readFileSync } from 'node:fs';
import { headOf, type RelationHead } from './dataset/head.js';
import { isWorthPacking, openBundled, openOutside, packOutside, type OutsidePacks } from './dataset/pack/open.js';
import { packedDataset } from './dataset/pack/dataset.js';
import type { Pack } from './dataset/pack/read.js';
import type { SearchIndex } from './dataset/search-index.js';
import { RelationsError } from './errors.js';
import { errorCode } from './io.js';
import { DATASET_VERSION, type CountryCode, type Dataset as DatasetFile, type Party, type Relation } from './model.js';
import type { HeadRow } from './query/heads.js';
import { BUILD } from './version.js';

export { headOf, type RelationHead };

/**
 * A dataset, asked for what a lookup needs and no more, so that it need not all be in memory. Lists are in order of
 * relation id. Objects belong to the dataset: do not change them.
 */
export interface Dataset {
  /** The file, as the user named it; for the bundled dataset its place. */
  readonly path: string;
  /** How many relations it has. */
  readonly size: number;
  /** The relation with this id, or null. */
  relation(id: string): Relation | null;
  /** The relation whose parties are these two, in either order, or null. */
  between(a: CountryCode, b: CountryCode): Relation | null;
  /** All relations with this party. */
  relationsOf(code: CountryCode): Relation[];
  /** True when there is a relation of this country, or of these two: without reading it. */
  has(a: CountryCode, b?: CountryCode): boolean;
  /** The parties by code, under a name that a relation gives, and how many relations each has. */
  countries(): { code: CountryCode; name: string; relations: number }[];
  /** Those with whom a country has relations, in order of relation. */
  partnersOf(code: CountryCode): Party[];
  /** The head of every relation. */
  list(): RelationHead[];
  all(): Iterable<Relation>;
  /** What was worked out when the dataset was made ready for lookups; without it queries work it out themselves. */
  readonly prepared?: Prepared;
}

/** What queries would otherwise read every record for. */
export interface Prepared {
  /** Rows of a list: of the relations of a country, or of all. */
  heads(code: CountryCode | null): HeadRow[];
  /** The relations in which a former state stood for a party. */
  withFormer(code: CountryCode): Relation[];
  search: SearchIndex;
}

export interface OpenOptions {
  /** Folder in which what makes a large file quick to look things up in is kept; null or nothing: it is read whole. */
  cache?: string | null;
  /** Told before a large file is made ready, which takes a while. */
  onPreparing?: () => void;
}

const BUNDLED = new URL('../data/dataset.json', import.meta.url);
const PACK = new URL('../dist/dataset.pack', import.meta.url);

/**
 * Opens the dataset of this package, or the dataset JSON in the file at `path`, whose whole shape is then checked and
 * whose texts are cleaned. Throws a `RelationsError` ("unreadable") that names the file and the place in it.
 */
export async function openDataset(path?: string, options: OpenOptions = {}): Promise<Dataset> {
  if (path === undefined) {
    const pack = BUILD === null ? null : await openBundled(PACK, BUNDLED, BUILD);
    if (pack !== null) return packedDataset(pack, BUNDLED.pathname);
    return indexed(parsed(readBundled(), 'the bundled dataset'), BUNDLED.pathname);
  }
  const folder = options.cache ?? null;
  const cache = BUILD === null || folder === null ? null : { folder, build: BUILD };
  const kept = cache === null ? null : await keptPack(path, cache, options);
  if (kept !== null) return packedDataset(kept, path);
  const { parseOutside } = await import('./dataset/outside.js');
  const file = parseOutside(readOutside(path), path);
  // A file that cannot be read in pieces, perhaps because its relations are not in order.
  const pack = cache === null ? null : await packOutside(path, () => sorted(file.relations), cache);
  return pack === null ? indexed(file, path) : packedDataset(pack, path);
}

/** The pack of a user's file: made earlier, or now of the file read in pieces; null when it has to be read whole. */
async function keptPack(path: string, cache: OutsidePacks, { onPreparing }: OpenOptions): Promise<Pack | null> {
  const known = openOutside(path, cache);
  if (known !== null || !isWorthPacking(path)) return known;
  onPreparing?.();
  const [{ checkedRelations }, { relationTexts }] = await Promise.all([
    import('./dataset/outside.js'),
    import('./dataset/pieces.js'),
  ]);
  return packOutside(path, () => checkedRelations(relationTexts(path), path), cache);
}

/** A dataset over relations in memory, for tests and for programs that compile their own. Ids must differ. */
export function datasetOf(relations: readonly Relation[], path = '(memory)'): Dataset {
  return indexed({ version: DATASET_VERSION, relations: [...relations] }, path);
}

function indexed(file: DatasetFile, path: string): Dataset {
  const relations = sorted(file.relations);
  const has = (relation: Relation, code: CountryCode): boolean => relation.parties.some((p) => p.code === code);
  const between = (a: CountryCode, b: CountryCode): Relation | null =>
    relations.find((relation) => a !== b && has(relation, a) && has(relation, b)) ?? null;
  return {
    path,
    size: relations.length,
    relation: (id) => relations.find((relation) => relation.id === id) ?? null,
    between,
    relationsOf: (code) => relations.filter((relation) => has(relation, code)),
    has: (a, b) => (b === undefined ? relations.some((relation) => has(relation, a)) : between(a, b) !== null),
    countries: () => partiesOf(relations),
    partnersOf: (code) =>
      relations
        .filter((relation) => has(relation, code))
        .flatMap(({ parties }) => parties.filter((party) => party.code !== code)),
    list: () => relations.map(headOf),
    all: () => relations,
  };
}

const sorted = (relations: readonly Relation[]): Relation[] =>
  [...relations].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

function partiesOf(relations: readonly Relation[]): ReturnType<Dataset['countries']> {
  const parties = new Map<CountryCode, { code: CountryCode; name: string; relations: number }>();
  for (const { code, name } of relations.flatMap((relation) => relation.parties)) {
    const party = parties.get(code) ?? { code, name, relations: 0 };
    party.relations += 1;
    parties.set(code, party);
  }
  return [...parties.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readBundled(): string {
  try {
    return readFileSync(BUNDLED, 'utf8');
  } catch (error) {
    throw new RelationsError(
      'unreadable',
      `The bundled dataset cannot be read (${reason(error)}): ${BUNDLED.pathname}`,
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

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
  ERR_STRING_TOO_LONG: 'it is larger than 512 MB',
};

/** Why a file could not be opened, in words. */
export function reason(error: unknown): string {
  const code = errorCode(error);
  return REASONS[code] ?? (code === '' ? 'it cannot be read' : code);
}
