/** JSON and YAML as they are read: of no known shape until a question about them is answered. */
import { readFileSync } from 'node:fs';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws a `TypeError` that names `what` when the value is no object. */
export function objectOf(value: unknown, what: string): JsonObject {
  if (!isObject(value)) throw new TypeError(`${what} is no object`);
  return value;
}

/** Throws a `TypeError` that names `what` when the value is no text. */
export function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new TypeError(`${what} is no text`);
  return value;
}

/** The object in a JSON file. Throws when the file cannot be read or holds anything else. */
export function readObject(path: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return objectOf(value, path);
}
