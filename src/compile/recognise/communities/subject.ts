/** Whose people a head count or share is of, and where they live. */
import { other, type Sentence } from '../../sentence/annotate.js';
import type { Side } from '../../sentence/actors.js';
import { peopleNamed } from '../../words/peoples.js';
import { ANAPHORIC_PLACE, placeAfter, placeBefore } from './places.js';
import { ROUGHLY } from '../../words/figures.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { RESIDES } from './words.js';
import type { HeadCount } from './head-counts.js';
import { peopleMentions, type PeopleMention } from './people-mentions.js';

export interface Subject {
  people: string;
  origin: Side;
  host: Side;
}

/** The people of the section's heading. */
export function headed({ people }: Sentence): Subject | null {
  return people && people.host !== null ? { people: people.name, origin: other(people.host), host: people.host } : null;
}

const THE_PEOPLE = part`
  (they|them|these|their|its_(number|members|size)|there|
  th(e|is|at)_(community|diaspora|minority|group|figure|number|total|population))`;
const COUNTS = part`
  (numbers|numbered|counts|counted|comprises|comprised|consists|consisted|totals|
  (is|was|has_been)_(now_)?(estimated|thought|believed|put))`;
export const ANAPHOR = pattern('iu')`
  \b${THE_PEOPLE}\b | ^It_${COUNTS}\b | ^(The|A|An)_([\p{L}\d]+_){0,2}(census|survey|estimates?|count)\b |
  ^(By|In|As_of)_\d{4}\b | \bestimates?\b |
  \b(lower|higher|smaller|larger|different|other)_(number|figure|count|total)s?\b`;
const FURTHEST_BACK = 3;

/** The people whom the sentences before are about, for "They number 3,000". */
export function contextOf(sentence: Sentence, depth = FURTHEST_BACK): Subject | null {
  const { previous } = sentence;
  if (!previous || depth === 0 || previous.block !== sentence.block) return null;
  const mentions = peopleMentions(previous);
  const mention = mentions.findLast(({ origin }) => origin !== null);
  if (!mention) return contextOf(previous, depth - 1);
  if (!RESIDES.test(previous.text)) return null;
  return settle(previous, mention, mentions, mention.end, previous.text.length, mention.start);
}

/** "South Koreans" under "Koreans in Italy", "Welsh" under "British in Argentina". */
const isOwn = (name: string, headed: string): boolean => name.endsWith(` ${headed}`) || PART_PEOPLES.has(name);

/** The mention with its host, when the text around it puts them there. */
export function settle(
  sentence: Sentence,
  mention: PeopleMention,
  mentions: readonly PeopleMention[],
  from: number,
  to: number,
  at: number,
): Subject | null {
  const { text } = sentence;
  const { name, origin } = mention;
  if (name === null || origin === null) return null;
  const host = other(origin);
  const subject: Subject = { people: name, origin, host };
  const section = headed(sentence);
  // "the Japanese community in Peru was put at 100,000 and the Peruvian one in Japan at …": its own place comes first.
  const between = mention.end < from ? placeAfter(sentence, mentions, mention.end, from) : null;
  const place =
    mention.host ??
    (between === 'elsewhere' ? null : between) ??
    placeAfter(sentence, mentions, from, to) ??
    between ??
    placeBefore(sentence, mentions, at, origin) ??
    placeAfter(sentence, mentions, to, text.length);
  // "South Koreans" under "Koreans in Italy" are named as the sentence names them.
  if (section?.origin === origin)
    return place === null || place === host ? (isOwn(name, section.people) ? subject : section) : null;
  if (place !== null) return place === host ? subject : null;
  if (section) return null;
  if (ANAPHORIC_PLACE.test(text) && contextOf(sentence)?.origin === origin) return subject;
  // "The Indian community numbers about 300,000": the article is about two countries.
  return sentence.topic === 'community' || mention.strength === 'group' ? subject : null;
}

const SMALL_WORD = oneOf`
  ${ROUGHLY} barely fewer_than at_least at_most up_to an a the estimated total of between from as_many_as well under c\. ca\.
  possibly probably currently now then officially`;
const NUMBER_VERB = oneOf`
  number(s|ed|ing)? total(s|l?ed|l?ing)? count(s|ed|ing)? estimated put stands? stood standing reach(es|ed|ing)?
  exceed(s|ed|ing)? surpass(es|ed|ing)? compris(es|ed|ing) consist(s|ed|ing)? amount(s|ed|ing)? var(y|ies|ied)
  rang(es?|ed|ing) against versus compared_with compared_to was were is are at to from of with by than had being strength`;
/** "The Indian community in Fiji numbers …", "Trinidadians in Canada: …", "a community of …", "(…". */
const NUMBERED = pattern('iu')`
  (\b${NUMBER_VERB}_|\b(by|in)_\d{4},?_|[:(–—,]_?)(${SMALL_WORD}_){0,5}$`;

/** "With 1.36 million people, Canada has …", "Numbering some 3,000, the …". */
const WITH = pattern('u')`^(With|Numbering|Totall?ing|Estimated_at|At)_(${SMALL_WORD}_){0,5}$`;

/** Peoples of a part of a state. */
const PART_PEOPLES: ReadonlySet<string> = new Set(['Welsh', 'English', 'Scots', 'Scottish', 'Northern Irish', 'Manx']);

/** "50,000 members of the Danish minority", "155,000 Jews of Ethiopian descent". */
const MEMBERS = pattern('u')`
  ^(members|people|persons|representatives|descendants)_(of|from)_((the|its|their)_)?$ | ^\p{Lu}[\p{L}-]+s_((of|with|born)_)?$`;
/** "Canada has some 1,500 of its nationals living in Kenya". */
const OF_ITS = /^\sof\s(?:its|their)\s(?:own\s)?(?:nationals|citizens|people|residents)\b/;

/** "313,000 of whom were of Indian descent" */
const ARE_THEY = /^\s(?:of\s(?:whom|them|which|these)\s)?(?:are|were|is|was)\s(?:ethnic\s|of\s)?$/;
/** "a population of 870,000, 36% of whom are": the count is of all, and what is said of a part is not said of it. */
const A_PART_OF_THEM = /\d\s?(?:%|per\s?cent)|\bof\s(?:whom|them|which|these)\b|\bincluding\b/;

function nationOf({ text, actors }: Sentence, at: number): PeopleMention | null {
  const actor = actors.find(
    ({ start, kind, side }) =>
      start < at && kind === 'name' && side !== null && !/\bin\s(?:the\s)?$/i.test(text.slice(0, start)),
  );
  if (!actor) return null;
  const { start, end, side, code } = actor;
  return { start, end, name: peopleNamed(code, actor.text), origin: side, host: null, strength: 'people' };
}

/**
 * Whose count this is, or null.
 * @param limit Where the next count begins.
 */
export function subjectOfCount(
  sentence: Sentence,
  count: HeadCount,
  mentions: readonly PeopleMention[],
  limit: number,
): Subject | null {
  const { text } = sentence;
  const after = mentions.filter(({ start, end }) => end > count.end && start < limit);
  const direct = after.find(
    ({ start, strength }) =>
      (Math.abs(start - count.nounAt) <= 1 && (strength !== 'group' || text[count.end] === '-')) ||
      MEMBERS.test(text.slice(count.nounAt, start)) ||
      ARE_THEY.test(text.slice(count.end, start)),
  );
  const ownNationals = OF_ITS.test(text.slice(count.end, count.end + 60)) ? nationOf(sentence, count.start) : null;
  if (ownNationals) return settle(sentence, ownNationals, mentions, count.end, limit, 0);
  // "26,140 people in Australia were born in Fiji".
  const said =
    count.noun === 'people'
      ? after.find(
          ({ strength, start }) =>
            strength === 'origin' &&
            start - count.nounAt < 90 &&
            !A_PART_OF_THEM.test(text.slice(count.nounAt, start).replace(/\([^()]*\)/g, '')),
        )
      : undefined;
  const own = direct ?? said;
  if (!own && count.noun === 'nation') return null;
  const before = mentions.findLast(({ end }) => end <= count.start);
  const mention =
    own ??
    (count.noun !== 'nation' && WITH.test(text.slice(0, count.start))
      ? mentions.find(({ start }) => start > count.end)
      : undefined) ??
    (before && NUMBERED.test(text.slice(Math.max(before.end, count.start - 90), count.start)) ? before : undefined);
  if (mention) return settle(sentence, mention, mentions, count.end, limit, count.start);
  if (count.noun === 'none' && count.min < 20) return null;
  if (OTHER_WHOLE.test(text.slice(Math.max(0, count.start - 120), count.start))) return null;
  const context = headed(sentence) ?? (ANAPHOR.test(text) && before === undefined ? contextOf(sentence) : null);
  if (!context) return null;
  const place = placeAfter(sentence, mentions, count.end, limit);
  return place === null || place === context.host ? context : null;
}

/** The people of a village or the members of a club, in a section on a nation. */
const BODY = oneOf`
  association club society organi[sz]ation union party team parish congregation school company village town city parliament
  assembly federation`;
const OTHER_WHOLE = pattern(
  'iu',
)`\b(number|population)_of_([\p{L}]+_){0,2}(non-citizens|stateless_\p{L}+)\b | \bpopulation_of_([\p{L}]+_){0,2}$ | \b${BODY}s?\b[^.;]{0,80}$`;
