/** Titles of a library, for whoever types one. */
import { slug } from '../countries/pair.js';
import { Library, LONGEST_NAME } from './library.js';

/** Nobody looks through more. */
const MOST = 100;

/** Those that begin so, in order; none where there are too many. Throws a `RelationsError` ("unreadable"). */
export function titlesIn(folder: string, typed: string): string[] {
  const begun = typed.toLowerCase();
  return new Library(folder)
    .entries({ named: slug(typed).slice(0, LONGEST_NAME), most: MOST })
    .entries.map(({ head }) => head.origin.title)
    .filter((title) => title.toLowerCase().startsWith(begun));
}
