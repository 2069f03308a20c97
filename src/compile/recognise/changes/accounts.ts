/** Dates that a text gives for one and the same change: two accounts of a beginning are no two beginnings, and no break lies between them. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Sentence } from '../../sentence/annotate.js';

/** What gives a date: lists, historians, ministries' pages. */
export const SOURCE = oneOf`accounts? versions? lists? sources? reckonings? chronolog(y|ies) traditions? tellings? works? yearbooks?
  handbooks? registers? records? encyclopa?edias?`;
export const OTHER = oneOf`another other others one some several different earlier later older`;
const GIVEN = oneOf`given dated said counted reckoned stated named cited quoted put placed mentioned`;
const GIVES = oneOf`
  gives? gave names? named counts? counted treats? treated  prefers? preferred reckons? cites?
  cited puts`;
const START = oneOf`start starting_point beginning year date day establishment`;

export const PAGE = oneOf`profile page website yearbook handbook list chronology register summary`;

/** Who gives a date without being a list of dates. */
export const REPORTER = oneOf`government ministr(y|ies) embass(y|ies) stud(y|ies) historians? scholars? authors? books? articles? newspapers?
  encyclopa?edias? archives? museum press academy institute reports?`;

/** Two dates, or who gives this one. */
const ONE_OF_SEVERAL = pattern('iu')`${oneOf`
  \b(another|an?_(further|different|alternative|second|rival|other))_(date|day|year)\b
  \b(in|by|according_to)_${OTHER}_${SOURCE}\b
  \b(in|by|according_to)_((${OTHER}|an?|the)_)?\p{L}+(n|ese|ish|i|ch)_${SOURCE}\b
  \bvariously\b
  \bin_the_(list|account|register|chronology)_of\b
  \b${GIVEN}_differently\b
  \bfor_(its|their|her|his)_part\b[^.;]{0,20}_${GIVES}\b
  \b${GIVES}_[^;]{0,60}\bas_(the|its|their|a)_([\p{L}-]+_)?${START}\b
  \b(one|two|some|several)_(version|list|account)s?\b
  \b${REPORTER}_(of_[^,;.]{1,40}_|in_\p{L}+_)?(dates?|counts?|reckons?|places?|puts)_
  \b${OTHER}_([\p{L}-]+_){0,2}${SOURCE}_(count|date|reckon)(s|ed)?_
  \b(is|are|was|were)_(dated|reckoned|counted)_by_[^.;]{1,60}_(to|from)\b
  \b(although|though|while|whereas|but)_((an?|the|one|another|some)_)?([\p{L}-]+_){0,3}${oneOf`${PAGE} ${SOURCE} ${REPORTER}`}_(dates?|places?|puts?|reckons?|counts?|gives?)_
  \b${PAGE}_(of|from|by)_[^.;]{1,60}_(dates?|counts?|reckons?|${GIVES})_`}`;

/** "Official statements differ about the day: …", "Accounts of the beginning diverge". */
const DIFFER = part`(differ|diverge|disagree|vary|contradict_(each_other|one_another))(s|ed)?`;
const THEY_DIFFER = pattern('iu')`\b(
  ${DIFFER}_(about|on|over|as_to)_(the_|its_|their_)?(exact_)?(date|day|year|start|beginning) |
  (accounts|dates|sources|statements|lists)_[^.;]{0,80}\b${DIFFER})\b`;

/** "According to the ministry it was on 3 May; one historian, however, writes of 7 May": neither is more than an account. */
const EACH_ACCORDING = pattern(
  'iu',
)`^according_to_[^;]+;_[^;]{1,60}\b(however|though|by_contrast|in_contrast|instead|whereas|while)\b[^;]{0,20}_${oneOf`
  ${GIVES} writes? wrote speaks? spoke says? said has have places? dates?`}_`;

/** "(an earlier page gave the year as 1986)": the date before it is no other account. */
const ASIDE = /\([^()]*\)/g;
/** "in July 2018, on the 8th by some accounts": they differ about the day within what is told. */
const ON_DAY_BY = pattern('iu')`^,_on_the_\d{1,2}(st|nd|rd|th)_(by|according_to|in)_${OTHER}_`;
const ALSO_GIVEN = pattern('iu')`^[,)]?_(is|are|was|were)_(also|sometimes|elsewhere|often|differently)_${GIVEN}\b`;

/** ", though 1996 is also named as the year": what is told before it stands. */
const THOUGH_ALSO = pattern(
  'iu',
)`,_(though|although|while|but)_[^,;]{1,40}_(is|are|was|were)_(also|sometimes|elsewhere)_${GIVEN}\b`;

/** "is also given", behind a date. */
export const isAlsoGiven = (tail: string): boolean => ALSO_GIVEN.test(tail);

/** The sentence, for a date before such a concession without it. */
function toldWith(text: string, end: number): string {
  const at = THOUGH_ALSO.exec(text)?.index ?? text.length;
  return end <= at ? text.slice(0, at) : text;
}

/** True when a sentence gives the date of a change as one of several. */
export const isAccount = (
  { text, dates }: Pick<Sentence, 'text' | 'dates'>,
  { end }: Pick<DateMention, 'end'>,
): boolean =>
  !ON_DAY_BY.test(text.slice(end)) &&
  (ONE_OF_SEVERAL.test(toldWith(text, end).replace(ASIDE, '')) ||
    ALSO_GIVEN.test(text.slice(end)) ||
    (dates.length > 1 && (THEY_DIFFER.test(text) || EACH_ACCORDING.test(text))));
