/** What stands by itself behind "with": "with relations being severed in 1980". */
import { given, own, type Piece } from './piece.js';
import { isPlural } from './subject.js';

const ABSOLUTE = /^with\s([^,;]{3,80}?)\sbeing\s(?=\p{Ll}+(?:ed|en|wn|ne|ut|ld|de|nt)\b)/u;
export function absolute(words: string): Piece[] {
  const [whole, subject = ''] = ABSOLUTE.exec(words) ?? [];
  if (whole === undefined) return [own(words)];
  return [own(subject), given(isPlural(subject) ? ' were ' : ' was '), own(words.slice(whole.length))];
}
