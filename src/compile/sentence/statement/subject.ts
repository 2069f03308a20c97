/** The subject of a segment, and what "which" stands for. */
import { MONTHS } from '../../../dates/words.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Divided, Segment } from './segment.js';

const ADVERB = oneOf`
  also then later again thus nonetheless never only first finally soon since both \p{Ll}{3,}ly in_turn however`;
const TRAILING = pattern('u')`(_${ADVERB})+,?$`;
/** "NAFTA, which included Mexico,", "His legation, Canada's first,": what stands between commas. */
const ASIDE = /,\s(?!and\s)[^,]{1,200},?$/u;
/** "In Ottawa,", "According to the customs authorities in Baku,": what stands in front of the subject. */
const FRONT_WORD = oneOf`
  According_to In At With Under After Before During Despite Following From On By For As Since Until Among Amid Through Upon Of To`;
const FRONT = pattern('u')`^${FRONT_WORD}_[^,]{1,90},_`;
const PREPOSITION = pattern('u')`^${FRONT_WORD}_`;
const TWO = /\b(?:the\stwo|both)\s\p{Ll}+$/u;
/** "At the last census they", "After further attacks its missions in Lima": what goes back, right behind the phrase in front. */
const REFERS = pattern('u')`
  (?<=_(?!${oneOf`of in to on at with under after by from for and or during since before into over between`}_)\S+_)
  (it|they|he|she|(its|their)_\p{Ll}+(_(in|at)_\p{Lu}\p{L}+)?)$`;
const LIST = /,\s[^,]{1,60},?\s(?:and|or)\s/;

/** "For half a century contacts": how long, without a comma. */
const DURATION = pattern('u')`
  ^For_((about|nearly|almost|over|more_than|the_(next|following|first))_)?((half_)?an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|several|many|\d+)?_?
  (decades?|centur(y|ies)|years?|months?|weeks?|some_time|a_time|a_while|a_long_time),?_(?!of_)`;

/** "With the government, formed on 7 March, | it concluded": the main clause, where all before it stands in front. */
function behindFront({ segments, text }: Divided, segment: Segment): number | undefined {
  if (segment.verb || !PREPOSITION.test(text.slice(segment.lead, segment.lead + 20))) return undefined;
  const at = segments.indexOf(segment);
  return segments.find(({ kind, host, verb }) => kind === 'resume' && host === at && verb)?.start;
}

/** The words from the start of a segment to its verb, without adverbs and asides; "" where it has none. */
export function subjectOf(divided: Divided, segment: Segment): string {
  const { verb, lead } = verbHolder(divided, segment);
  if (!verb) return '';
  const from = behindFront(divided, segment);
  const words = divided.text
    .slice(from ?? lead, from === undefined ? Math.min(verb.start, segment.end) : verb.start)
    .trim()
    .replace(FRONT, '')
    .replace(DURATION, '')
    .replace(/,$/, '')
    .replace(TRAILING, '')
    .replace(/\s*\([^)]*\)?$/, '');
  // "Broken off in 1912, they", "At the 2011 | census they": what stands in front without a preposition.
  const pronoun = /^(?:[^,]{3,80},|(?:[Aa]s\s(?:\p{Ll}+\s)?)?\p{Ll}+)\s(it|they|he|she)$/u.exec(words)?.[1];
  if (pronoun !== undefined) return pronoun;
  // "Under the Treaty of Neuilly the two countries": what stands in front without a comma.
  if (PREPOSITION.test(words)) return (TWO.exec(words) ?? REFERS.exec(words))?.[0] ?? '';
  return LIST.test(words) ? words : words.replace(ASIDE, '').replace(/,$/, '').trim();
}

/** The segment with its verb, which stands in its second half where something is put between. */
export function verbHolder(divided: Divided, segment: Segment): Pick<Segment, 'verb' | 'lead'> {
  if (segment.verb) return segment;
  const at = divided.segments.indexOf(segment);
  const second = divided.segments.find(({ kind, host, verb }) => kind === 'resume' && host === at && verb);
  return { verb: second?.verb ?? null, lead: segment.lead };
}

const DETERMINER = /\b(?:the|an?|its|their|his|her|another)\s(?=\S)/g;
const IN_NAME = /^(?:\p{Lu}|(?:of|the|de|da|do|von|van|el|al)$)/u;

/** The noun phrase at the end of a text: from its last article on, else its capitalised words. */
function lastPhrase(text: string): string {
  const article = matchesOf(text, DETERMINER).at(-1);
  if (article) return text.slice(article.index);
  const words = text.split(' ');
  const first = words.findLastIndex((word) => !IN_NAME.test(word)) + 1;
  return words
    .slice(first)
    .join(' ')
    .replace(/^(?:(?:of|the|de)\s)+/, '');
}
/** What "which" hardly stands for: it did something as a whole. */
const DID_SO = /^(?:did|does|had done|has done)\sso\b/;

/** "The question of Transylvania, which was a part of" */
const MATTER = /^[Tt]he\s(?:question|issue|status|case|problem|future|fate)\sof\s(?=\p{Lu})/u;
const BODY_OF = pattern('u')`
  ^\p{L}+_(\p{L}+_)?${oneOf`embassy legation consulate mission delegation government visit arrival appointment inauguration death`}_of_`;

const DATED = pattern('u')`_(on|in)_(the_)?(\d|early|late|mid|${MONTHS}).*$`;

const ONE_OF_TWO = pattern('u')`^((\p{Ll}+ly|also|then|later)_)?(was|is|has)_`;
const NEARER = pattern('u')`(?<=^(the|an?|its|their)_.*_and_)(an?|the)_(?!.*_and_).*$`;

/** A comma between phrases; that of "Washington, D.C." is within a name. */
const BETWEEN = /,\s(?!D\.\s?C\b)/;

/** What "which" or "who" stands for: the object in front of it, else the subject. */
export function antecedentOf(divided: Divided, relative: Segment): string {
  const host = divided.segments[relative.host];
  if (!host) return '';
  const { verb } = verbHolder(divided, host);
  const from = verb && verb.end < relative.at ? verb.end : host.lead;
  const before = divided.text.slice(from, relative.at).trim();
  // "With the government, formed on 7 March, Peru concluded": what stands in front, and not who concluded.
  if (verb && verb.start > relative.at && PREPOSITION.test(before) && !before.includes(','))
    return before.replace(PREPOSITION, '');
  if (verb && (from === host.lead || before === ''))
    return (subjectOf(divided, host) || before.replace(PREPOSITION, '')).replace(MATTER, '');
  const parts = before.split(BETWEEN);
  const end = parts.at(-1) ?? before;
  // "was followed by an agreement on minorities, signed in Lima": the agreement.
  const last =
    relative.word === ',' ? end.replace(/^(?:by|with|in|at|through|under|from)\s(?=(?:an?|the|its|their)\s)/, '') : end;
  // "a trade commissioner, Robert Henry Nesbitt, who": with the office.
  const office = relative.word === 'who' ? /\b(?:an?|the)\s([^,]{3,60})$/.exec(parts.at(-2) ?? '')?.[1] : undefined;
  if (office !== undefined && /^\p{Lu}[^\d]*$/u.test(last)) return `the ${office} ${last}`;
  if (DID_SO.test(divided.text.slice(relative.start))) return '';
  // "an embassy in Tehran and a consulate in Lima, which was": the verb says that one of the two is meant, the nearer.
  const nearer = ONE_OF_TWO.test(divided.text.slice(relative.start)) ? NEARER.exec(last)?.[0] : undefined;
  if (nearer !== undefined && relative.word === 'which') return nearer.replace(DATED, '');
  const direct = /^(?:an?|the|its|their|his|her|another|\p{Lu}\p{L}+['’]s)\s/u.test(last) ? last : null;
  // "the embassy of the Count of Lima, who": of a body the one whose it is.
  const phrase = direct === null || (relative.word === 'who' && BODY_OF.test(direct)) ? lastPhrase(last) : direct;
  // "a coastguard station on 5 May 1990, which": a date is no part of the name.
  const named = phrase.replace(DATED, '');
  // "a station for ships and in particular for their trade, which": the nearer or the whole?
  const isOfList = parts.length > 1 && NAMES_END.test(last) && ONE_OF_TWO.test(divided.text.slice(relative.start));
  const isUnclear =
    isOfList || ACT_OF.test(before) || MANIFOLD.test(named) || !agrees(named, divided.text.slice(relative.start));
  return relative.word === 'which' && isUnclear ? '' : named;
}

/** "an agreement with Chile, Peru and Japan, which was applied": hardly the last of them. */
const NAMES_END = /^\p{Lu}[\p{L}\s-]*\sand\s\p{Lu}[\p{L}\s-]*$/u;
/** "its departure from the League, which was declared": the act or the body. */
const ACT_OF = pattern('u')`
  \b${oneOf`departure accession admission withdrawal expulsion secession separation`}_(of|from|to|into)_(the_)?\p{Lu}[\p{L}\p{M}-]*(_\p{Lu}[\p{L}\p{M}-]*){0,3}$`;
const MANIFOLD = /\sand\s(?:in\sparticular\s|also\s|especially\s)?(?:for|of|on|with|to)\s/;
const AUXILIARY = pattern('u')`^((\p{Ll}+ly|also|then|later)_)?(?<one>was|is|has)?(?<more>were|are|have)?\b`;
/** "and Hambantota, which were agreed upon", "an embassy in Lima and a consulate in Kobe, which began work": which of them is meant? */
function agrees(antecedent: string, clause: string): boolean {
  const { one, more } = AUXILIARY.exec(clause)?.groups ?? {};
  if (one !== undefined) return true;
  return more === undefined ? !NEARER.test(antecedent) : isPlural(antecedent);
}

/** "a visa waiver" is "the visa waiver" when it is named again. */
export const definite = (phrase: string): string => phrase.replace(/^an?\s/, 'the ');

/** Where what a noun is of, in or about begins. */
const OF = /\s(?:of|in|on|at|to|between|with|for|from|under|over|by|that|which|who|signed|concluded)\s/;

/** Whether a phrase names more than one: by the noun before its first preposition, "two treaties with Peru and Chile". */
export function isPlural(phrase: string): boolean {
  const at = phrase.search(OF);
  const [head, rest] = at < 0 ? [phrase, ''] : [phrase.slice(0, at), phrase.slice(at)];
  return (
    /(?:\p{Ll}[^s\W]s|\p{Ll}{3,}(?:ies|ches|shes|sses|xes)|\s(?:people|men|women))$/u.test(head) ||
    /\sand\s/.test(head) ||
    /\sand\s(?:the|an?|its|their)\s/.test(rest)
  );
}
