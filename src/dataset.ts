/** Opens a dataset: the only reader of data/ and of dataset files. */
import { readFileSync } from 'node:fs';
import { RelationsError } from './errors.js';
import { errorCode } from './io.js';
import {
  DATASET_VERSION,
  type CountryCode,
  type Dataset as DatasetFile,
  type FactDate,
  type Party,
  type Relation,
  type Source,
} from './model.js';

/** What a list of relations says of each. */
export interface RelationHead {
  /** The relation's id. */
  relation: string;
  title: string;
  parties: Party[];
  established: FactDate | null;
  events: number;
  statusChanges: number;
  trade: number;
  missions: number;
  communities: number;
  /** Of the establishment; null when the article does not date it. */
  source: Source | null;
}

/**
 * A dataset, asked for what a lookup needs and no more, so that it need not all be in memory. Lists are in order of
 * relation id. Objects belong to the dataset: do not change them.
 */
export interface Dataset {
  /** The file, as the user named it; for the bundled dataset its place. */
  readonly path: string;
  /** The relation with this id, or null. */
  relation(id: string): Relation | null;
  /** The relation whose parties are these two, in either order, or null. */
  between(a: CountryCode, b: CountryCode): Relation | null;
  /** All relations with this party. */
  relationsOf(code: CountryCode): Relation[];
  /** The head of every relation. */
  list(): RelationHead[];
  all(): Iterable<Relation>;
}

const BUNDLED = new URL('../data/dataset.json', import.meta.url);

/**
 * Opens the dataset of this package, or the dataset JSON in the file at `path`, whose whole shape is then checked and
 * whose texts are cleaned. Throws a `RelationsError` ("unreadable") that names the file and the place in it.
 */
export async function openDataset(path?: string): Promise<Dataset> {
  if (path === undefined) return indexed(parsed(readBundled(), 'the bundled dataset'), BUNDLED.pathname);
  const text = readOutside(path);
  const { parseOutside } = await import('./dataset/outside.js');
  return indexed(parseOutside(text, path), path);
}

/** A dataset over relations in memory, for tests and for programs that compile their own. Ids must differ. */
export function datasetOf(relations: readonly Relation[], path = '(memory)'): Dataset {
  return indexed({ version: DATASET_VERSION, relations: [...relations] }, path);
}

/** The head of one relation. */
export function headOf(relation: Relation): RelationHead {
  return {
    relation: relation.id,
    title: relation.title,
    parties: relation.parties,
    established: relation.established?.date ?? null,
    events: relation.events.length,
    statusChanges: relation.statusChanges.length,
    trade: relation.trade.length,
    missions: relation.missions.length,
    communities: relation.communities.length,
    source: relation.established?.source ?? null,
  };
}

function indexed(file: DatasetFile, path: string): Dataset {
  const relations = [...file.relations].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const has = (relation: Relation, code: CountryCode): boolean => relation.parties.some((p) => p.code === code);
  return {
    path,
    relation: (id) => relations.find((relation) => relation.id === id) ?? null,
    between: (a, b) => relations.find((relation) => a !== b && has(relation, a) && has(relation, b)) ?? null,
    relationsOf: (code) => relations.filter((relation) => has(relation, code)),
    list: () => relations.map(headOf),
    all: () => relations,
  };
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
};

/** Why a file could not be opened, in words. */
export function reason(error: unknown): string {
  const code = errorCode(error);
  return REASONS[code] ?? (code === '' ? 'it cannot be read' : code);
}
