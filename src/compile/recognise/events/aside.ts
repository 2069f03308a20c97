/** The kind of a date that stands in an aside behind a noun: "the embassy, closed since February 2022,". */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { EventKind } from '../../../model.js';
import { pattern } from '../../../text/pattern.js';
import { INTRANSITIVE, isParticiple } from '../../sentence/statement/words.js';
import { predicatesIn } from './predicates.js';

/** "the new government, formed on": what stands aside in front of its date. */
const ASIDE_BEFORE = pattern('u')`
  \b(?<noun>([Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)_((?!to_)[\p{L}’'-]+_){0,4}[\p{L}’'-]+),_((first|newly|finally)_)?(?<participle>\p{Ll}+)_(on|in|since|by)_$`;

/** The kind that a participle between commas tells of the noun in front of it: "the embassy, closed since February 2022,". */
export function kindOfAside(words: string, { start, end }: DateMention): EventKind | null {
  if (!/^[,.;)]/.test(words.slice(end))) return null;
  const { noun, participle } = ASIDE_BEFORE.exec(words.slice(Math.max(0, start - 100), start))?.groups ?? {};
  if (noun === undefined || participle === undefined || !isParticiple(participle) || INTRANSITIVE.test(participle))
    return null;
  const told = `${noun} was ${participle}.`;
  return predicatesIn(told, { start: 0, end: told.length }).at(-1)?.kind ?? null;
}
