/** Dates whose kind another clause tells than the one that they stand in. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { DATES_IT } from './date-givers.js';
import { ENVOYS, OFFICE, OPENS_OFFICE } from '../../sentence/people/words.js';

/** "opened a consulate in Lima, which was then under foreign rule, on": what is put between ends with its comma. */
const ASIDE = pattern(
  'u',
)`^,_(which|who|whose|where)_[^,;\d]{3,100},_((early|late)_)?(on|in|by|from|since)_((the|early|late)_)?$`;

/** Whether a date stands behind an aside that opens its clause, and so is of the clause in front of it. */
export const isBehindAside = (lead: string, after: string): boolean => ASIDE.test(lead) && /^(?:[.;,)]|$)/.test(after);

/** "Roa, prime minister from 1990, demanded": when somebody came to office, in an aside. */
const IN_OFFICE = pattern(
  'u',
)`,_((the|its|a|then)_)?([\p{L}-]+_)?${OFFICE}(_of_(the_)?\p{Lu}[\p{L}’'-]+)?_(from|since)_$`;
export const isTermOfOffice = (lead: string, after: string): boolean =>
  IN_OFFICE.test(lead.slice(-90)) && /^(?:\s(?:to|until)\s[^,;.]{1,30})?,\s\p{Ll}/u.test(after);

/** "reaffirmed it by the Treaty of": what is signed to say so. */
export const isMeans = (before: string): boolean => /\b[Bb]y\s(?:the|an?)\s[^,;.\d]{0,60}\sof\s$/.test(before);

/** "…; the ministry dates it to May": of what the clause in front says. */
const SAYS_WHEN = pattern('u')`_${DATES_IT}`;
export const onlyDates = (clause: string): boolean => SAYS_WHEN.test(clause);

const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}`;
/** "Ana Roa was appointed minister in Lima, and Luis Paz went to Tokyo in": the counterpart of the one who was appointed. */
const COUNTERPART = pattern('u')`
  ${NAME}_(was|were)_(appointed|named|accredited|sent)_[^;]{0,60}?
  (${ENVOYS}|minister_(in|to|resident)|${oneOf`consul agent representative`})\b[^;]{0,80},_(and|while)_(?!${OPENS_OFFICE})
  ${NAME}_(went|came|arrived|travelled)_(to|in)_\p{Lu}[^,;]{2,30}_(on|in)_$`;
export const isCounterpart = (before: string): boolean => COUNTERPART.test(before);

/** "An earlier rupture, in": the noun has the date that stands aside with it. */
const NOUN_ASIDE = pattern('u')`^(An?|The|Its|Their)_(?<noun>([\p{L}-]+_){0,3}[\p{L}-]+),_(in|on|of)_$`;
export const nounAside = (lead: string, after: string): string | null =>
  after.startsWith(', ') ? (NOUN_ASIDE.exec(lead)?.groups?.noun ?? null) : null;

/** "The declaration of the same day stated that …": one side's words, not what the two agree on. */
const DECLARATION = /\b[Dd]eclaration\sof\s$/;
const SAYS = /^\s(?:stated|said|added|denied|called|condemned|criticised|criticized|demanded|warned)\b/;
export const isDeclared = (words: string, { start, end }: { start: number; end: number }): boolean =>
  DECLARATION.test(words.slice(0, start)) && SAYS.test(words.slice(end));

/** "After Tacna had been taken in 1880, Peru …", "On the morning after Peru had declared war in 1879, …": the date is told to say that the rest came later. */
const LATER = /^(?:On\s(?:the|a)\s\p{L}+\s)?[Aa]fter\s[^;]{1,140}\shad\s[^,;]{1,70}$/u;
export const isLater = (lead: string, after: string): boolean => LATER.test(lead) && after.startsWith(', ');
