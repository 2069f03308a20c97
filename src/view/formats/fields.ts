/** Fields of a row by their paths: `--fields date.edtf,text`. */
import { OF_SOME_SOURCES, type AnyFields, type AnyShape } from './shape.js';

/** Every path of a shape, in its order: a field before its parts. */
export function pathsOf(shape: AnyShape): string[] {
  if (shape === true) return [];
  return Object.entries(shape).flatMap(([key, inner]) => [key, ...pathsOf(inner).map((path) => `${key}.${path}`)]);
}

/** The paths of a shape that hold single values or lists of them. */
export function leavesOf(shape: AnyShape, path = ''): string[] {
  if (shape === true) return [path];
  return Object.entries(shape).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

/** False for what only sources of one kind have. */
const isCommon = (path: string): boolean => !OF_SOME_SOURCES.has(path.split('.').slice(-2).join('.'));

/** The columns of CSV and TSV when no fields were asked for. */
export function defaultLeaves({ shape, onRequest = [] }: AnyFields): string[] {
  const isAskedFor = (leaf: string): boolean => onRequest.some((path) => isWithin(leaf, path)) || !isCommon(leaf);
  return leavesOf(shape).filter((leaf) => !isAskedFor(leaf));
}

/**
 * The paths that `--fields` asks for, each once. Throws a `RelationsError` ("usage") that names the valid ones for a path that
 * the shape does not have.
 */
export async function chosenPaths(asked: string, { shape }: AnyFields): Promise<string[]> {
  const known = pathsOf(shape);
  const paths = asked.split(',').map((path) => path.trim());
  const unknown = paths.find((path) => !known.includes(path));
  if (unknown !== undefined) throw (await import('../look/unknown.js')).unknownField(unknown, known.filter(isCommon));
  return [...new Set(paths)];
}

/** The single values of the chosen paths: a field with parts stands for all of them. */
export function chosenLeaves(paths: readonly string[], { shape }: AnyFields): string[] {
  const leaves = leavesOf(shape);
  return [...new Set(paths.flatMap((path) => leaves.filter((leaf) => isWithin(leaf, path))))];
}

const isWithin = (leaf: string, path: string): boolean => leaf === path || leaf.startsWith(`${path}.`);

/** What stands at a path; for a list, of each of its items. Null where something on the way is null. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => valueAt(item, keys));
  return valueAt((value as Record<string, unknown>)[key] ?? null, rest);
}

/** Which parts of a value are wanted; null: all of it. */
type Wanted = Map<string, Wanted> | null;

/** An object of the chosen fields alone, nested as in the row, in the order chosen. */
export function picked(row: unknown, paths: readonly string[]): unknown {
  return part(row, wantedOf(paths.map((path) => path.split('.'))));
}

function wantedOf(paths: readonly (readonly string[])[]): Wanted {
  if (paths.some((path) => path.length === 0)) return null;
  const groups = new Map<string, string[][]>();
  for (const [key = '', ...rest] of paths) groups.set(key, [...(groups.get(key) ?? []), rest]);
  return new Map([...groups].map(([key, rests]) => [key, wantedOf(rests)]));
}

function part(value: unknown, wanted: Wanted): unknown {
  if (wanted === null || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => part(item, wanted));
  return Object.fromEntries(
    [...wanted].map(([key, inner]) => [key, part((value as Record<string, unknown>)[key] ?? null, inner)]),
  );
}

export type Cell = string | number | boolean | null;

/** A value as one cell: lists with "; " between their items. */
export function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((item) => String(cellOf(item) ?? '')).join('; ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
