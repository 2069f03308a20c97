/** Reads a dataset that may come from anywhere: syntax, version, the whole shape, ids and dates are checked. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { cleanText } from '../text/clean.js';
import { boundsOf } from '../dates/bounds.js';
import { RelationsError } from '../errors.js';
import { DATASET_VERSION, type Dataset as DatasetFile, type Relation } from '../model.js';
import schema from '../model.schema.json' with { type: 'json' };
import { factsIn } from './kinds/kinds.js';
import { placeOfError } from './syntax.js';

/** Lists that came into the record later are empty in a dataset that was made before. */
const CHECKS = { strictTypes: false, logger: false, useDefaults: true } as const;

/** Made once: it takes longer than to check a small dataset. */
let validateDataset: ValidateFunction<DatasetFile> | null = null;

/** The dataset in a JSON text, its texts cleaned. Throws a `RelationsError` ("unreadable") that names `path` and the place. */
export function parseOutside(text: string, path: string): DatasetFile {
  const value = cleanDeep(parseJson(text.replace(/^\ufeff/u, ''), path), path);
  checkVersion(value, path);
  validateDataset ??= new Ajv2020(CHECKS).compile<DatasetFile>(schema);
  const validate = validateDataset;
  if (!validate(value)) throw shapeError(validate.errors?.[0], value, path);
  checkFacts(value.relations, path);
  return value;
}

/**
 * Relations that are read one after the other from a dataset file, checked and cleaned. Throws what is thrown when one is
 * not right: read whole by `parseOutside`, the file tells where.
 */
export function* checkedRelations(texts: Iterable<string>, path: string): Generator<Relation> {
  const read = relationReader(path);
  for (const text of texts) yield read(text);
}

/** Reads single relations in the same way. */
export function relationReader(path: string): (text: string) => Relation {
  const ajv = new Ajv2020(CHECKS);
  const validate = ajv.compile<Relation>({ $defs: schema.$defs, $ref: '#/$defs/Relation' });
  return (text) => {
    const relation = cleanDeep(JSON.parse(text), path);
    if (!validate(relation)) throw shapeError(validate.errors?.[0], relation, path);
    checkFacts([relation], path);
    return relation;
  };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(path);
    const { line, column } = placeOfError(text);
    throw new RelationsError(
      'unreadable',
      text.trim() === '' ? `${path} is empty.` : `${path}:${line}:${column}: the JSON is broken here.`,
      'A dataset is what "relations compile" prints.',
    );
  }
}

/** A record is seven deep. */
const DEEPEST = 32;

const tooDeep = (path: string): RelationsError =>
  new RelationsError(
    'unreadable',
    `${path} is not a dataset: its JSON is nested more than ${DEEPEST} deep.`,
    'A dataset is what "relations compile" prints.',
  );

/** Cleans every text in a value. Keys are left alone: the schema allows only known ones. */
function cleanDeep(value: unknown, path: string, depth = 0): unknown {
  if (depth > DEEPEST) throw tooDeep(path);
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((each) => cleanDeep(each, path, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  // An own "__proto__" key, as JSON.parse makes it, must stay one so that the schema can refuse it.
  const cleaned = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) cleaned[key] = cleanDeep(inner, path, depth + 1);
  return cleaned;
}

function checkVersion(value: unknown, path: string): void {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version === DATASET_VERSION) return;
  const what =
    typeof version === 'number' ? `is a dataset of version ${version}` : 'is not a dataset: it has no version';
  throw new RelationsError('unreadable', `${path} ${what}; this program reads version ${DATASET_VERSION}.`);
}

function shapeError(error: ErrorObject | undefined, value: unknown, path: string): RelationsError {
  const place = error === undefined ? '' : placeIn(error.instancePath, value);
  const what = error === undefined ? 'has an unknown shape' : describe(error);
  return new RelationsError('unreadable', `${path}: ${place === '' ? 'the dataset' : place} ${what}.`);
}

/** A JSON Pointer as a reader finds it: `relations[3] (albania-serbia) trade[0].amount`. */
function placeIn(pointer: string, value: unknown): string {
  const keys = pointer.split('/').slice(1);
  const path = (parts: string[]): string =>
    parts.map((key, at) => (/^\d+$/u.test(key) ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('');
  if (keys[0] !== 'relations' || keys.length < 2) return path(keys);
  const relations = (value as { relations: { id?: unknown }[] }).relations;
  const id = relations[Number(keys[1])]?.id;
  const named = path(keys.slice(0, 2)) + (typeof id === 'string' ? ` (${id})` : '');
  return keys.length === 2 ? named : `${named} ${path(keys.slice(2))}`;
}

function describe(error: ErrorObject): string {
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') return `has an unknown key "${String(params.additionalProperty)}"`;
  if (error.keyword === 'required') return `lacks the key "${String(params.missingProperty)}"`;
  if (error.keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).map(String).join(', ')}`;
  return error.message ?? 'has the wrong shape';
}

/** What a schema cannot say: ids that differ, parties that differ, dates that are EDTF. */
function checkFacts(relations: readonly Relation[], path: string): void {
  const seen = new Set<string>();
  for (const relation of relations) {
    const fail = (what: string): never => {
      throw new RelationsError('unreadable', `${path}: ${relation.id}: ${what}.`);
    };
    if (seen.has(relation.id)) fail('two relations have this id');
    seen.add(relation.id);
    if (relation.parties[0]?.code === relation.parties[1]?.code) fail('both parties are the same country');
    for (const edtf of datesOf(relation)) {
      if (boundsOf(edtf) === null) fail(`"${edtf}" is not an EDTF date`);
    }
  }
}

function datesOf(relation: Relation): string[] {
  const established = [relation.established, ...relation.establishedAlso].map((fact) => fact?.date.edtf ?? null);
  const dates = factsIn(relation).flatMap(({ fact, kind }) => kind.dates(fact));
  return [...established, ...dates].filter((edtf) => edtf !== null);
}
