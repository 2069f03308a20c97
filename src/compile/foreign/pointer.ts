/** Lines that only name other articles: "See Albania–Greece relations". */
import type { Country } from '../../countries/country.js';
import { partiesOfTitle } from '../sources/parties.js';

const POINTER = /^(?:(?:main\sarticles?|see(?:\salso)?|further)\s?:?\s).{0,200}$/i;
const LONGEST_POINTER = 220;
/** True for a line that only names other articles. */
export const isPointer = (line: string): boolean =>
  line.length <= LONGEST_POINTER && POINTER.test(line) && !/\.\s+\p{Lu}/u.test(line);

/** The other country of the article on a pair to which the first line of a text points; null when there is none. */
export function partnerOfPointer(text: string, subject: Country): Country | null {
  const [line = ''] = text.split('\n');
  if (!isPointer(line)) return null;
  const pair = partiesOfTitle(line.replace(/^(?:main\sarticles?|see(?:\salso)?|further)\s?:?\s/i, ''));
  const others = pair?.filter(({ code }) => code !== subject.code) ?? [];
  return others.length === 1 ? (others[0] ?? null) : null;
}
