/** What a file that is to be written over holds: a dataset keeps its relations unless the user gives them up. */
import { readFileSync, statSync } from 'node:fs';
import { NotInPieces, relationTexts } from '../../dataset/pieces.js';
import { RelationsError } from '../../errors.js';
import { some } from '../../text/lists.js';

/** A relation begins with its id, as `relations compile` writes it. */
const ID = /^\{\s*"id"\s*:\s*"([^"\\]{1,400})"/;

/**
 * Throws a `RelationsError` ("unreadable") when the file at `target` is a dataset with relations that are not among `ids`, or holds
 * something else: an article, say. What is not a file (a pipe, /dev/stdout), is empty or is not there may be written to.
 */
export function checkTarget(target: string, ids: ReadonlySet<string>): void {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size === 0) return;
  const kept = idsIn(target);
  if (kept === null) {
    throw new RelationsError(
      'unreadable',
      `${target} is there and is no dataset: it is left as it is.`,
      'Name another file after -o, or add --replace.',
    );
  }
  const lost = kept.filter((id) => !ids.has(id));
  if (lost.length === 0) return;
  const what = lost.length === 1 ? 'a relation' : `${lost.length} relations`;
  throw new RelationsError(
    'unreadable',
    `${target} has ${what} that the new dataset lacks: ${some(lost)}. It is left as it is.`,
    'Compile their articles with the others, name another file after -o, or add --replace.',
  );
}

/** The ids of the relations in a dataset file; null when it is none. */
function idsIn(path: string): string[] | null {
  try {
    return Array.from(relationTexts(path), (text) => ID.exec(text)?.[1] ?? idOf(JSON.parse(text)));
  } catch (error) {
    if (!(error instanceof NotInPieces)) return null;
  }
  try {
    return relationsIn(JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/u, '')))?.map(idOf) ?? null;
  } catch {
    return null;
  }
}

/** The relations of a parsed dataset; null for anything else. */
function relationsIn(value: unknown): unknown[] | null {
  return typeof value === 'object' && value !== null && 'relations' in value && Array.isArray(value.relations)
    ? value.relations
    : null;
}

const idOf = (relation: unknown): string =>
  typeof relation === 'object' && relation !== null && 'id' in relation ? String(relation.id) : '';

/** True for the text of a dataset, which is no article. */
export function isDatasetText(text: string): boolean {
  if (!/^\ufeff?\s*\{\s*"/.test(text) || !text.includes('"relations"')) return false;
  try {
    return relationsIn(JSON.parse(text.replace(/^\ufeff/u, ''))) !== null;
  } catch {
    return false;
  }
}
