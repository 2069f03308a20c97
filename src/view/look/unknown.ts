/** Errors for a format or field that does not exist. */
import { editDistance } from '../../text/distance.js';
import { RelationsError } from '../../errors.js';
import { orList } from '../../text/lists.js';

export function unknownFormat(name: string, known: readonly string[]): RelationsError {
  return unknown(`--format "${name}" is not a format.`, 'formats', name, known);
}

export function unknownField(name: string, known: readonly string[]): RelationsError {
  const what = name === '' ? '--fields has an empty name.' : `--fields "${name}" is not a field here.`;
  return unknown(what, 'fields', name, known);
}

/** Names the valid ones, and those that the typed one resembles. */
function unknown(what: string, plural: string, name: string, known: readonly string[]): RelationsError {
  const like = near(name, known);
  const meant = like.length === 0 ? '' : `Did you mean ${orList(like)}? `;
  return new RelationsError('usage', what, `${meant}The ${plural} are ${orList(known)}.`);
}

/** Other case, a slip of the pen, or the last part of a path ("edtf"); the nearest only. */
function near(name: string, known: readonly string[]): string[] {
  const typed = name.toLowerCase();
  const limit = typed.length < 4 ? 1 : 2;
  const rated = known.map((path) => {
    const [whole = '', last = ''] = [path, path.split('.').at(-1)].map((each) => each?.toLowerCase());
    // The name itself is nearer than the end of another one.
    const distance = Math.min(editDistance(typed, whole, limit), editDistance(typed, last, limit) + 0.5);
    return { path, distance };
  });
  const least = Math.min(...rated.map(({ distance }) => distance));
  return least > limit + 0.5 || typed === ''
    ? []
    : rated.filter(({ distance }) => distance === least).map(({ path }) => path);
}
