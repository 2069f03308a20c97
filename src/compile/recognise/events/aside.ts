/** The kind of a date that stands in an aside behind a noun: "the embassy, closed since February 2022,". */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { EventKind } from '../../../model.js';
import { pattern } from '../../../text/pattern.js';
import { INTRANSITIVE, isParticiple } from '../../sentence/statement/words.js';
import { predicatesIn } from './predicates.js';

/** "the new government, formed on": what stands aside in front of its date. */
const ASIDE_BEFORE = pattern('u')`
  \b(?<noun>([Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)_((?!to_)[\p{L}’'-]+_){0,4}[\p{L}’'-]+),_((first|newly|finally)_)?(?<participle>\p{Ll}+)_(on|in|since|by)_$`;

/** What stands aside in front of a date, "the embassy, closed since": the noun and its participle; null where nothing does. */
function asideAt(
  words: string,
  { start, end }: Pick<DateMention, 'start' | 'end'>,
): { noun: string; participle: string } | null {
  if (!/^[,.;)]/.test(words.slice(end))) return null;
  const { noun, participle } = ASIDE_BEFORE.exec(words.slice(Math.max(0, start - 100), start))?.groups ?? {};
  if (noun === undefined || participle === undefined || !isParticiple(participle) || INTRANSITIVE.test(participle))
    return null;
  return { noun, participle };
}

/** Whether a date is that of an aside: "With the government, formed in 1945, Peru …". */
export const isOfAside = (text: string, date: Pick<DateMention, 'start' | 'end'>): boolean =>
  asideAt(text, date) !== null;

/** The kind that a participle between commas tells of the noun in front of it: "the embassy, closed since February 2022,". */
export function kindOfAside(words: string, date: DateMention): EventKind | null {
  const aside = asideAt(words, date);
  if (aside === null) return null;
  const told = `${aside.noun} was ${aside.participle}.`;
  return predicatesIn(told, { start: 0, end: told.length }).at(-1)?.kind ?? null;
}
