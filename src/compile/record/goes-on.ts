/** Whether an undated sentence goes on from the event that was told before it in its paragraph. */
import type { Sentence } from '../sentence/annotate.js';
import { mainVerb } from '../sentence/statement/verb.js';
import { PRESENT, PRESENT_OR_PLURAL, tokensOf } from '../sentence/statement/words.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { periodIn } from '../words/periods.js';

/** What was told of: "It covers 10,412 products", "Most of them live in the north". */
const BACK = oneOf`It Its They Their He His She Her This That These Those Such Then Since_then`;
const OPENS_BACK = pattern('u')`
  ^((In|Under|Of|By|During|After|At|For|Since|With|As)_)?
  (${BACK} | (Most|Some|Many|Half|All|None|One|Two|Nearly_all|[\p{L}\s]{0,20})_of_(it|them|these|those))\b`;
const HOLDS_BACK = pattern('')`\b${oneOf`
  it its they them this that these such then there also too likewise afterwards later however though in_return in_turn in_consequence
  as_a_result`}\b`;
const OF_NOW = /^(?:is|are|has|have|does|do|can|cannot|may|must)$/;
/** "Under the Treaty of Guarantee", "The Treaty of Alliance allowed": another thing with a name of its own. */
const OPENS_NAMED = pattern('u')`
  ^((Under|By|With|In)_the|The)_
  (?<name>${oneOf`Treaty Treaties Agreements? Convention Pact Protocol Accords? War Battle Conference`}_of_(the_)?\p{Lu}\p{L}+)`;
/** "The treaty covers defence": the noun was said. */
const KNOWN = /^(?:Under\s|In\s|At\s|During\s)?[Tt]he\s(?:[\p{L}-]+\s){0,2}?(\p{Ll}{4,}?)(?:ies|y|es|s)?\s/u;

/** "For both presidents it was the first journey", "On both occasions": of two events that one sentence tells. */
export const isOfBoth = (text: string): boolean => /^(?:For|In|At|On|During|After|Of)\sboth\s/.test(text);

/**
 * What is so at present goes on from an event only where it speaks of that: "Both are members of the pact" does not. Of sums and
 * deals a report names many, of which each stands for itself.
 * @param told The event's own sentence, with what went on from it so far.
 */
export function goesOn({ text, topic }: Pick<Sentence, 'text' | 'topic'>, told: string): boolean {
  const known = KNOWN.exec(text)?.[1];
  const speaksOfIt = known !== undefined && told.toLowerCase().includes(known.toLowerCase());
  const verb = mainVerb(tokensOf(text), 0, text.length);
  const first = /^[\p{L}-]+/u.exec(text.slice(verb?.start ?? text.length))?.[0] ?? '';
  const isOfNow = OF_NOW.test(first) || PRESENT.test(first) || PRESENT_OR_PLURAL.test(first);
  // "The two powers fought each other in the Second World War": of a time of its own.
  if (periodIn(text) !== null) return false;
  const named = OPENS_NAMED.exec(text)?.groups?.['name'];
  if (named !== undefined && !told.includes(named)) return false;
  if (speaksOfIt) return true;
  if (isOfNow) return topic !== 'lead' && OPENS_BACK.test(text);
  return topic !== 'economy' || OPENS_BACK.test(text) || HOLDS_BACK.test(text);
}
