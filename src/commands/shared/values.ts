/** Reads the values of options; what cannot be read is a `RelationsError` ("usage") that names the option and the valid values. */
import { boundsOf, type Bounds } from '../../dates/bounds.js';
import { readTypedDate } from '../../dates/typed.js';
import { RelationsError } from '../../errors.js';
import type { Edtf } from '../../model.js';
import { andList } from '../../text/lists.js';
import { orList } from '../../text/lists.js';
import { nearest } from '../../text/nearest.js';

/** A positive whole number. */
export function countValue(option: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  const count = Number(value);
  if (/^\d{1,15}$/u.test(value) && count > 0) return count;
  throw new RelationsError('usage', `${option} "${value}" is not a whole number from 1.`);
}

/** A name that is looked for in texts: one without letters and digits would match nothing. */
export function nameValue(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/[\p{L}\p{N}]/u.test(value)) return value;
  throw new RelationsError('usage', `${option} "${value}" is not a name.`);
}

/** One of a few words, in any case. `what` is what such a word names. */
export function wordValue<Word extends string>(what: string, value: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === value.trim().toLowerCase());
  if (word !== undefined) return word;
  const near = nearest(value, words);
  const hint = near === null ? `There are ${andList(words)}.` : `Did you mean ${near}?`;
  throw new RelationsError('usage', `There is no ${what} "${value}".`, hint);
}

/** "embassies" → "embassy", "consulates general" → "consulate general": tables have the plural, and it is typed as it is read. */
const singular = (text: string): string => text.replace(/ies\b/u, 'y').replace(/(?<=[a-z]{3})s\b/u, '');

/** Values of a list of kinds, given apart or with commas between; case, hyphens and the plural do not matter. `what` is one of them. */
export function kindValues<Kind extends string>(
  option: string,
  values: readonly string[],
  kinds: readonly Kind[],
  what = 'kind',
): Set<Kind> {
  const fold = (text: string): string =>
    text
      .trim()
      .toLowerCase()
      .replace(/[-_\s]+/gu, ' ');
  const known = new Map(kinds.map((kind) => [fold(kind), kind]));
  return new Set(
    values
      .flatMap((value) => value.split(','))
      .map((value) => {
        const kind = known.get(fold(value)) ?? known.get(singular(fold(value)));
        if (kind !== undefined) return kind;
        const near = nearest(value.trim(), kinds);
        throw new RelationsError(
          'usage',
          `${option} "${value.trim()}" is not a ${what}.`,
          `${near === null ? '' : `Did you mean ${near}? `}The ${what}s are ${orList(kinds)}.`,
        );
      }),
  );
}

/**
 * `--kind visit agreement` gives the second kind to the words that name countries; no country is called like a kind.
 * Takes such words back.
 */
export function splitKinds(
  words: readonly string[],
  given: readonly string[],
  kinds: readonly string[],
): { words: string[]; given: string[] } {
  if (given.length === 0) return { words: [...words], given: [] };
  const isKind = (word: string): boolean => kinds.includes(word.toLowerCase());
  return { words: words.filter((word) => !isKind(word)), given: [...given, ...words.filter(isKind)] };
}

/** The days from the first that `since` may mean to the last that `until` may mean; null without either. */
export function rangeValue(since: string | undefined, until: string | undefined): Bounds | null {
  if (since === undefined && until === undefined) return null;
  const first = since === undefined ? -Infinity : dateValue('--since', since).first;
  const last = until === undefined ? Infinity : dateValue('--until', until).last;
  if (first <= last) return { first, last };
  throw new RelationsError('usage', `--since "${since ?? ''}" lies after --until "${until ?? ''}".`);
}

function dateValue(option: string, text: string): Bounds {
  return boundsOf(edtfValue(option, text)) ?? { first: -Infinity, last: Infinity };
}

/** A date as it is typed, in EDTF. */
export function edtfValue(option: string, text: string): Edtf {
  const edtf = readTypedDate(text);
  if (edtf !== null) return edtf;
  const examples = '1914, 1913-04, 1922-10-10, 1990s, "19th century" or "25 January 1988"';
  throw new RelationsError('usage', `${option} "${text}" is not a date.`, `Type one like ${examples}.`);
}
