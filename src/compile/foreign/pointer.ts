/** Lines that only name other articles: "See Albania–Greece relations". */
import type { Country } from '../../countries/country.js';
import { partiesOfTitle } from '../sources/parties.js';
import { countryNamed } from './partner.js';

const POINTER = /^(?:(?:main\sarticles?|see(?:\salso)?|further)\s?:?\s).{0,200}$/i;
const LONGEST_POINTER = 220;
/** True for a line that only names other articles. */
export const isPointer = (line: string): boolean =>
  line.length <= LONGEST_POINTER && POINTER.test(line) && !/\.\s+\p{Lu}/u.test(line);

const SEE = /^(?:main\sarticles?|see(?:\salso)?|further)\s?:?\s/i;
const OF = /^(?:foreign|diplomatic|international)\srelations\sof\s/i;
/** The pointer stands among the first lines, if there is one. */
const FIRST_LINES = 4;

/** The other country of the article to which one of the first lines of a text points; null when there is none. */
export function partnerOfPointer(text: string, subject: Country): Country | null {
  for (const line of text.split('\n').slice(0, FIRST_LINES)) {
    if (!isPointer(line)) continue;
    const title = line.replace(SEE, '').trim();
    const pair = partiesOfTitle(title);
    const others = pair?.filter(({ code }) => code !== subject.code) ?? [];
    if (pair && others.length === 1) return others[0] ?? null;
    const other = OF.test(title) ? countryNamed(title.replace(OF, '')) : null;
    if (other && other.code !== subject.code) return other;
  }
  return null;
}
