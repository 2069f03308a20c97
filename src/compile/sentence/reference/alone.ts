/** Statements that cannot stand without the rest of their sentence: "Ties were cut by it", "In 2017 there were 619", "The gap was closed". */
import { oneOf, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import type { ActorMention } from '../actors.js';
import { opensVerb } from '../statement/verb.js';
import { tokensOf, type Token } from '../statement/words.js';
import { OFFICE } from '../people/words.js';
import { leansBack } from './leans.js';
import { phrasesOf } from './phrases.js';
import { placesIn } from './told.js';

export interface Alone {
  text: string;
  /** Whether what stands at an offset of it was supplied, and not cut out. */
  isSupplied: (at: number) => boolean;
  /** Whether words of the sentence stood in front. */
  isCut: boolean;
  /** The words of the date, as the sentence has them. */
  date: string;
  /** The states that the statement names. */
  actors: readonly ActorMention[];
  /** Whether a text names a person. */
  hasPerson: (text: string) => boolean;
}

/** "or, by another account." */
const CUT_OFF = /(?:,\s|\s)(?:and|or),\s[^,]*\.$/;
/** "President Roa did so on 5 May", "7 million did." */
const DID_SO =
  /\bdid(?:\s(?:so|the\ssame|likewise))?(?=\s(?:in|on|at|from|by)\s|[.,])|\b(?:said|declared|confirmed|repeated)\sso\b/;
/** Nouns that say what only with the clause in front of them. */
const BARE = oneOf`
  gaps? plans? projects? ideas? proposals? decisions? offers? requests? attempts? claims? signing payments? steps? moves? bombardment quarrel
  buildings? city town islands? figures? totals? disputes? matter case issues? date step`;
const BARE_SUBJECT = pattern('iu')`
  ^((in|on|by|from|since|after|until)_[^,]{2,40}?,?_)?the_((first|second|third|last|next)_)?${BARE}_(?=(was|were|had|has|is|are|\p{Ll}+ed|fell|went|came|took|began|put|led)\b)`;
/** "CIBC followed in 1920", "Roy took over in 1911", "Japan moved ahead": whom or in what only the clause in front says. */
const LEANS = pattern('u')`
  ^((the_)?\p{Lu}[\p{L}’'-]*(_\p{Lu}[\p{L}’'-]*){0,3}_followed | [^,;]{3,60}_(took_over|moved_ahead|did_likewise))
  (_(in|on|by)_[^,;]{4,20})?\.?$`;
/** "places the actual change in 1939", "until Roa lifted the restrictions": of what, and which? */
const ELLIPTIC = pattern('u')`
  \bthe_actual_${oneOf`change opening exchange move signing`}\b |
  ^[^,;]{2,40}_(lifted|eased|ended|removed|withdrew|tightened)_the_${oneOf`restrictions ban closure measures blockade sanctions embargo`}_(in|on)_[^,;]{4,20}$ |
  ^The_${oneOf`state empire kingdom`}_became_(an?_|the_)?\p{Lu}`;
/** "The fifth took place in Lima" */
const ORDINAL = pattern('iu')`
  ^the_(last|first|second|third|fourth|fifth|sixth|next|rest|others?|former|latter)(,|_(?=(was|were|had|has|is|took|came|followed|met|began|opened|left|departed|returned|died|withdrew|closed)\b))`;
const ALL = pattern('u')`
  \b(respectively|both_times|each_time|(both|all)_occasions|(both|all)_cases)\b | (?<!of_)\b(its|their|his|her)_own(?=_(on|in|at|by)\b|[.,]) | \bthe_(former|latter)\b |
  \bthere_(was|were)_((about|some|only|over|nearly|an_estimated)_)?\d[\d,.]*(_million)?\.$ |
  \b(counted|recorded|found)_\d[\d,.]*\.$ |
  \bthe_(rest|remainder)(?=_(on|in|at|by)\b|[.,]) |
  ^(The|An?)_\p{L}+_(that|which)_(then_)?(ensued|followed|resulted)\b |
  ^([^,;]{4,30},_)?[Aa]_figure_of_\d[\d,.]*(_million)?_(is|was)\b |
  \branked_${oneOf`first second third fourth fifth sixth seventh eighth ninth tenth`}\b(?!.*\b(among|in_the|of|as)\b)`;
const BODY = oneOf`bloc alliance organi[sz]ation union body group community club`;
/** "Britain left the bloc", "resumed its sovereignty", "in that country", "only Roa stayed": which, over what, of whom? */
const POINTS = pattern('u')`
  \b(left|joined|rejoined|entered|quit)_the_${BODY}(?=[.,;]|_(on|in)_) |
  \b(resumed|regained|recovered|lost|restored|renounced)_its_(sovereignty|control|rule|authority)(?!_(over|of)\b) |
  \b(that|this|the_same)_(country|state|city|town|island)(?!_of\b) |
  \bthat_only_\p{Lu}
`;
/** "A further programme was signed": beside what? */
const ONE_MORE = pattern('u')`
  ^((On|In|By)_[^,;]{4,30}?,?_)?[Aa]_(further|second|third|similar)_(?!war|world)\p{Ll}+_(was|were|followed|came|took|ended|opened|began)\b`;
/** "The agreement was suspended" */
const PAPER = pattern('u')`
  ^((On|In|By)_[^,;]{4,30}?,?_)?[Tt]he_(agreement|treaty|accord|pact|programme|scheme)_(was|ended|lapsed|expired)\b`;
/** "At 1.7 million euros for 2022": a figure that has lost its verb. */
const FIGURE_ALONE = pattern('u')`
  ^(At|To|By)_((about|some|nearly|over|almost|roughly)_)?\p{Sc}?\d[\d,.]*(_(million|billion|trillion))?(_\p{L}+){0,3}?_(for|in)_\d{4}(?!\d|,)`;

/** "gives the year 1868", "had 15 April": the date is what a source says. */
const NAMES_DATE = pattern('u')`
  \b${oneOf`gives? gave names? named says? have has had puts? places? dates? writes_of prefers? celebrates?`}_((of|for|it_to|it_in|the_years?)_)?$`;
const DATE_NAMED = /^\s(?:is|was|has\sbeen)\s(?:also\s)?(?:given|named|mentioned|found|used|stated)\b/;

/** "it was agreed that": what stands for nothing. */
const IMPERSONAL = pattern(
  'iu',
)`\bit_(was|is|had_been|has_been|became|would_be)_(\p{Ll}+_){1,3}?((in|on)_[^,.]{3,30}_)?(that|to)\b | \b(makes?|made|making)_it_\p{Ll}+_(for|to)\b`;
const PRONOUN = /\b(?:it|its|they|them|their|he|him|his|she|her|this|these|there)\b/giu;
const THERE_IS = /^there\s(?:was|were|are|is|has|have|had|would|will)\b/i;
const SHOWN = /^(?:this|these)(?=\s(?:in|on|at|by|from)\b|[.,]|\s\p{Ll}+[.,])/u;
export const PEOPLE = pattern(
  'iu',
)`\b(${OFFICE}|leaders?|envoys?|representatives?|generals?|pope|tsar|emperor|prince|princess|shah|sultan)\b`;
const SEVERAL = pattern(
  'u',
)`\b(the_two|both|two|three|four|five|all|many|most|some|several|\d[\d,.]*)_ | \band\b | \p{L}{2}(?<!s|u|i)s\b`;

/** How many finite verbs stand before an offset. */
const verbsBefore = (tokens: readonly Token[], at: number): number =>
  tokens.filter((token, i) => token.end <= at && opensVerb(token, tokens[i - 1])).length;

/** Whether a pronoun of a statement goes back to what is not in it. */
function isLost({ text, actors, hasPerson }: Alone, tokens: readonly Token[], pronoun: string, at: number): boolean {
  const before = text.slice(0, at);
  const named = actors.some(({ end }) => end <= at);
  const verbs = verbsBefore(tokens, at);
  switch (pronoun.toLowerCase()) {
    case 'it':
      return (
        verbs < 2 &&
        !(verbs === 1 && opensVerb(tokens.find(({ start }) => start > at) ?? { text: '', start: 0, end: 0 }, undefined))
      );
    case 'they':
      return verbs < 1;
    case 'them':
      // "relations between them", "two of them"
      return verbs < 2 && !/\b(?:between|among|of)\s$/.test(before);
    case 'he':
    case 'him':
    case 'his':
    case 'she':
      // "As president he was in Lima": who?
      return !hasPerson(before) && !PEOPLE.test(before.replace(/\bas\s(?:an?\s)?\p{Ll}+/iu, ''));
    case 'its':
      return (
        !named &&
        phrasesOf(before).length === 0 &&
        (hasPerson(before) || !/\b(?:[Tt]he|[Aa]n?)\s\p{Ll}|\s\p{Lu}\p{L}+/u.test(before))
      );
    case 'their':
      return !SEVERAL.test(before);
    case 'there':
      return !THERE_IS.test(text.slice(at)) && placesIn(before).length === 0 && !named;
    case 'this':
    case 'these':
      return SHOWN.test(text.slice(at)) && verbs < 2;
    default:
      return false;
  }
}

/** Whether a statement that was cut out of its sentence says too little by itself. */
export function isFragment(alone: Alone): boolean {
  const { text, date, isCut, isSupplied } = alone;
  if (CUT_OFF.test(text)) return true;
  const at = text.indexOf(date);
  if (at >= 0 && (NAMES_DATE.test(text.slice(0, at)) || (at === 0 && DATE_NAMED.test(text.slice(date.length)))))
    return true;
  const tokens = tokensOf(text);
  if (!tokens.some((token, i) => opensVerb(token, tokens[i - 1]))) return true;
  if (!isCut) return false;
  if (
    (leansBack(text) && !isSupplied(0)) ||
    DID_SO.test(text) ||
    (BARE_SUBJECT.test(text) && !isSupplied(0)) ||
    ORDINAL.test(text) ||
    LEANS.test(text) ||
    ELLIPTIC.test(text) ||
    POINTS.test(text) ||
    ONE_MORE.test(text) ||
    (PAPER.test(text) && !isSupplied(0)) ||
    FIGURE_ALONE.test(text) ||
    ALL.test(text)
  )
    return true;
  if (IMPERSONAL.test(text)) return false;
  return matchesOf(text, PRONOUN).some(
    ({ index, 0: pronoun }) => !isSupplied(index) && isLost(alone, tokens, pronoun, index),
  );
}
