/** Whether an undated sentence goes on from the event that was told before it in its paragraph. */
import type { Sentence } from '../sentence/annotate.js';
import { mainVerb, opensVerb } from '../sentence/statement/verb.js';
import { isPast, PRESENT, PRESENT_OR_PLURAL, tokensOf, type Token } from '../sentence/statement/words.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { isOfAnother } from './of-another.js';

/** What was told of: "It covers 10,412 products", "Most of them live in the north". */
const BACK = oneOf`It Its They Their He His She Her This That These Those Such Then Since_then`;
const OPENS_BACK = pattern('u')`
  ^((In|Under|Of|By|During|After|At|For|Since|With|As)_)?
  (${BACK} | (Most|Some|Many|Half|All|None|One|Two|Nearly_all|[\p{L}\s]{0,20})_of_(it|them|these|those))\b`;
const HOLDS_BACK = pattern('')`\b${oneOf`
  it its they them this that these such then there also too likewise afterwards later however though in_return in_turn in_consequence
  as_a_result`}\b`;
const OF_NOW = /^(?:is|are|has|have|does|do|can|cannot|may|must)$/;
const isPresent = (word: string): boolean => OF_NOW.test(word) || PRESENT.test(word) || PRESENT_OR_PLURAL.test(word);
/** "liked to speak of": of no one time. */
const HABIT = pattern('')`\b${oneOf`liked loved used tended preferred`}_to_(?!the\b)`;
/** "The treaty covers defence": the noun was said. */
const KNOWN = /^(?:Under\s|In\s|At\s|During\s)?[Tt]he\s(?:[\p{L}-]+\s){0,2}?(\p{Ll}{4,}?)(?:ies|y|es|s)?\s/u;

/** "For both presidents it was the first journey", "On both occasions": of two events that one sentence tells. */
export const isOfBoth = (text: string): boolean => /^(?:For|In|At|On|During|After|Of)\sboth\s/.test(text);

/** "the first meeting since 1947, when …", "as against 20 in 1947": not of the time that is told of. */
const LOOKS_BACK = pattern(
  'u',
)`\b(since | ${oneOf`as_against as_compared_(with|to) compared_(with|to)`}_[^,;.]{0,60})_((the|early|late|about|in)_)*$`;

/** "though 1996 is also named as the year": what another account has. */
const IS_NAMED = /^\s(?:is|was)\s(?:also\s)?(?:named|given|mentioned)\b/;

/** Whether a date of a sentence is one that it only looks back to. */
export function looksBack(text: string, date: string): boolean {
  const at = text.indexOf(date);
  const before = text.slice(0, at) + (/^since\s/.exec(date)?.[0] ?? '');
  if (at > 0 && IS_NAMED.test(text.slice(at + date.length))) return true;
  return (
    at > 0 && LOOKS_BACK.test(before) && (!/\bsince\s$/.test(before) || /^,\swhen\b/.test(text.slice(at + date.length)))
  );
}

/** "The pacts created a state", and not "The two states did", "The visit of Roa ended". */
const THE_THING = pattern(
  'u',
)`^The_(?!${oneOf`countr states governments sides nations parties`})(?<noun>\p{Ll}{4,}?)(ies|y|es|s)?_(?!of\b)`;

/** Whether a sentence opens with a thing that an older sentence tells of, and the one before does not. */
export function isOfOlder(text: string, told: string, older: string): boolean {
  const noun = THE_THING.exec(text)?.groups?.['noun'];
  return noun !== undefined && !told.toLowerCase().includes(noun) && older.toLowerCase().includes(noun);
}

/** "The two states share a language": what both do, in the plural of the present. */
const BOTH_DO = pattern('u')`
  ^(Both|The_two)_(${oneOf`countries states governments sides nations neighbours`}_)?(also_|still_|now_)?(?<verb>\p{Ll}+)_(?!by\b)`;
/** What is no verb. */
const LINKS = /^(?:in|of|from|to|at|on|with|and|or|had|were|\p{Ll}+ly)$/u;
const doBoth = (text: string): boolean => {
  const verb = BOTH_DO.exec(text)?.groups?.['verb'];
  return verb !== undefined && !isPast(verb) && !LINKS.test(verb);
};

/** "Accounts date the ruptures of these years differently": the years that are told of. */
const THESE = /\p{Ll}\s(?:these|those)\s\p{Ll}/u;

/** "Two pipelines bring gas": no verb of a time that is past. */
const isWithoutPast = (tokens: readonly Token[]): boolean =>
  !tokens.some((token, i) => opensVerb(token, tokens[i - 1]) && !isPresent(token.text));

/**
 * What is so at present goes on from an event only where it speaks of that: "Both are members of the pact" does not. Of sums and
 * deals a report names many, of which each stands for itself.
 * @param told The event's own sentence, with what went on from it so far.
 */
export function goesOn({ text, topic }: Pick<Sentence, 'text' | 'topic'>, told: string): boolean {
  const known = KNOWN.exec(text)?.[1];
  const speaksOfIt = known !== undefined && told.toLowerCase().includes(known.toLowerCase());
  const tokens = tokensOf(text);
  const verb = mainVerb(tokens, 0, text.length);
  const first = /^[\p{L}-]+/u.exec(text.slice(verb?.start ?? text.length))?.[0] ?? '';
  const isOfNow = isWithoutPast(tokens) || isPresent(first) || doBoth(text);
  if (isOfAnother(text, told)) return false;
  if (speaksOfIt) return true;
  if (HABIT.test(text)) return OPENS_BACK.test(text);
  if (isOfNow) return topic !== 'lead' && (OPENS_BACK.test(text) || THESE.test(text));
  return topic !== 'economy' || OPENS_BACK.test(text) || HOLDS_BACK.test(text);
}
