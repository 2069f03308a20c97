/** The words for diplomatic and consular missions, as data; the fuller word stands before the shorter one. */
import type { MissionKind } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { group } from '../../words/alternatives.js';
import { BECOME, GIVE_RANK, RAISE, TO_RAISE } from '../../words/verbs.js';

export interface KindRule {
  kind: MissionKind;
  pattern: string;
}

/** As they are also misspelt. */
const CONSULATE = oneOf`consul(ate|at|te|tate|late)s? con(uslate|sualte|slate)s? coun(sulate|sellate)s?`;
const EMBASSY = oneOf`embass?(y|ies|ys) emabss(y|ies) emmbass(y|ies) embess(y|ies)`;
const GENERAL_CONSULATE = part`(${CONSULATE}[-\s]gene?rals?|general_${CONSULATE})`;
const HAS = oneOf`has have had maintains? maintained keeps? kept represented\b[^,;.]{0,60}\bby`;
const CONSULAR_POST = oneOf`offices? agenc(y|ies) posts? representations? representatives?`;
/** "India has a high commissioner in Lilongwe": the head stands for the mission. */
const headed = (head: string): string =>
  part`(?<=\b${HAS}_(also_)?((an?|its|their|two|three|four)_)?((resident|permanent|full)_)?)${head}s?(?=(_(resident|based|residing))?_in_\p{Lu})`;

/** "missions in each other's capitals" */
const IN_CAPITALS = part`(?=_in_((each|one_an)_?other|both|the_(two|other)|their)(['’]s?)?_((two|respective)_)?(capitals?|countr(y|ies)|territor(y|ies))\b)`;

export const KINDS: readonly KindRule[] = [
  {
    kind: 'honorary consulate-general',
    pattern: part`honorary_(${GENERAL_CONSULATE}|consuls?[-\s]general)`,
  },
  {
    kind: 'honorary consulate',
    pattern: part`honorary_((vice[-\s])?(${CONSULATE}|consuls?|consulships?)|consular_${CONSULAR_POST})`,
  },
  { kind: 'consulate-general', pattern: part`${GENERAL_CONSULATE}|${headed('consuls?[-\\s]general')}` },
  { kind: 'vice-consulate', pattern: part`vice[-\s]${CONSULATE}` },
  { kind: 'consular agency', pattern: 'consular\\sagenc(?:y|ies)' },
  {
    kind: 'consular office',
    pattern: part`consular_(offices?|posts?|sections?|missions?)|offices?_for_consular_(and_\p{Ll}+_)?affairs`,
  },
  { kind: 'consulate', pattern: part`(career_)?${CONSULATE}|${headed('consul')}` },
  { kind: 'deputy high commission', pattern: 'deputy[-\\s]high\\scommissions?(?!er)' },
  { kind: 'assistant high commission', pattern: 'assistant[-\\s]high\\scommissions?(?!er)' },
  { kind: 'high commission', pattern: part`high_commissions?(?!er)|${headed('high\\scommissioner')}` },
  // What an embassy has in another city.
  {
    kind: 'diplomatic mission',
    pattern: part`embassy_branch(es)?(_offices?)?|branch(es)?(_offices?)?_of_(its|the)_embassy`,
  },
  { kind: 'embassy', pattern: part`${EMBASSY}|${headed('ambassador')}` },
  { kind: 'nunciature', pattern: '(?:apostolic\\s)?(?:inter-?)?nunciatures?' },
  { kind: 'legation', pattern: 'legations?' },
  { kind: 'liaison office', pattern: 'liaison\\soffices?' },
  { kind: 'interests section', pattern: 'interests?\\ssections?' },
  // A delegation is a mission only where the text says that it stays: "has a delegation in", "is represented by a delegation".
  { kind: 'delegation', pattern: '(?:permanent\\s|resident\\s|apostolic\\s|general\\s)?delegations?' },
  {
    kind: 'trade office',
    pattern:
      '(?:trade|commercial)\\s(?:and\\seconomic\\s)?(?:cent(?:re|er)\\s)?(?:offices?|missions?|representations?)',
  },
  {
    kind: 'representative office',
    pattern: 'representati(?:ve|on)\\soffices?|(?:economic|cultural)\\sand\\s(?:cultural|economic|trade)\\soffices?',
  },
  // What a state keeps at a union of states.
  {
    kind: 'permanent representation',
    pattern: part`permanent_(missions?|representations?)(?=_(to_the_E(U\b|uropean_Union)|in_Brussels))`,
  },
  {
    kind: 'diplomatic mission',
    pattern: [
      '(?:permanent\\s|resident\\s)?diplomatic\\s(?:missions?|representations?)',
      `(?:(?:permanent|resident)\\s)?missions?${IN_CAPITALS}`,
      '(?:missions?|representations?)(?=\\sto\\sthe\\sE(?:U\\b|uropean\\sUnion)|\\sin\\sBrussels)',
    ].join('|'),
  },
];

const WORD = new RegExp(`(?<![\\p{L}-])(?:${KINDS.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{L}])`, 'giu');
const BEFORE_ONE = part`\b(has|have|had|maintains?|opened|another|by|and|with|neighbou?r|other_(side|party))_|\p{Lu}\p{L}*_`;
const RAISED_BEHIND = part`_((was|had_been|itself_was|also)_)?(later_|then_)?${group(RAISE, GIVE_RANK, BECOME)}\b`;
/**
 * "Ethiopia has one in Brasília", "a Lao one in Ulaanbaatar", "another in Graz", "that of Mexico", "the Norwegian one was
 * raised": the kind named before.
 */
const TURNED = oneOf`(were_|have_been_)?(re-?opened|opened|closed) began_work`;
const ANOTHER = pattern('gu')`
  (?<=${BEFORE_ONE})ones?(?=_(in|at)_\p{Lu}) | (?<=\bthe_\p{Lu}\p{L}+_)ones?(?=${RAISED_BEHIND}|_followed\b) |
  (?<=\b(and|,)_(in_\d{4}_)?)another(?=_(in|at)_\p{Lu}) | (?<=;_|,_(but|and|while)_)those(?=_in_\p{Lu}[^.;]{2,120}?_(${TURNED})\b) | \b(that|those)(?=_of_(the_)?\p{Lu})`;
const IS_RAISED = pattern('u')`^(_of_(the_)?\p{Lu}[\p{L}\s]{1,40}?)?${RAISED_BEHIND}`;
/** "became an", "to the rank of": what a mission was raised to follows. */
const REACHES = /\b(?:to|into|became|become|(?:rank|status|level)\sof)\s(?:(?:an?|the|full)\s){0,2}$/;

const COMPOUND_NOUNS = [
  'buildings? premises compound grounds residence villa chancery staff members? officials? officers? employees? personnel',
  'school chapel church library garden bombings? attacks? siege crisis hostages? receptions? party ball exhibition',
  'spokes\\w+ website statement levels? rank status district quarter cars? guards? counsellor counselor secretar\\w+',
  'attach\\w+ workers? activities events? convoy archives? reports? relations wing hall site complex branch',
];
/** A compound in which the mission only tells whose building, staff or guest is meant. */
const COMPOUND = new RegExp(`^['’]?s?[\\s-]${group(...COMPOUND_NOUNS)}\\b`, 'iu');
/** "raised relations to embassy level": no mission is meant, but what it would be is. */
const RAISED = group(RAISE, TO_RAISE, GIVE_RANK);
const RANKED = '(?:(legation)|(embassy|ambassadorial)|(high\\scommission)|(liaison\\soffice))';
const RANK = new RegExp(`(?<=\\b${RAISED}\\b[^.;]{0,90}\\s)${RANKED}\\s(?:level|rank|status)\\b`, 'giu');
const SAME_RANK = pattern('giu')`(?<=\b${RAISED}\b[^.;]{0,30}_)the_same_(level|rank|status)\b(?!_as\b)`;
const RANKS: readonly MissionKind[] = ['legation', 'embassy', 'high commission', 'liaison office'];

export interface KindMention {
  start: number;
  end: number;
  text: string;
  kind: MissionKind;
  plural: boolean;
  /** True for the rank of a mission instead of one: "to embassy level". */
  rank: boolean;
}

/** Which group of alternatives matched, from 0. */
export function groupOf(match: readonly (string | undefined)[]): number {
  return match.slice(1).findIndex((group) => group !== undefined);
}

/** ", Canada's first diplomatic mission abroad," behind the word for what it is. */
const APPOSED =
  /\b(?:embassy|legation|commission|office|section)\b[^,;]{0,40},\s(?:[^,;]{1,30}\s)?(?:first|second|only|oldest)\s(?:\p{L}+\s)?$/iu;
const isApposition = (text: string, start: number, end: number): boolean =>
  APPOSED.test(text.slice(Math.max(0, start - 100), start)) && /^[^,;]{0,40},/.test(text.slice(end));

/** The mission that "one" or "that of" means: the last one named, or what that was raised from where this one is raised in turn. */
function meantBy(
  text: string,
  { index, 0: word }: RegExpMatchArray,
  found: readonly KindMention[],
): KindMention | null {
  const before = found.filter(({ start }) => start < (index ?? 0));
  const [last, from] = [before.at(-1), before.at(-2)];
  if (!last) return null;
  const raised = IS_RAISED.test(text.slice((index ?? 0) + word.length));
  return raised && from && REACHES.test(text.slice(from.end, last.start)) ? from : last;
}

/** "The Kenyan mission in Lisbon was closed", where a text lists diplomatic missions: elsewhere it may be one of soldiers or of a church. */
const BARE = pattern('gu')`(?<=\b[Tt]he_(\p{Lu}\p{L}+_){1,2})missions?(?=_in_\p{Lu})`;
function bareMissions(text: string): KindMention[] {
  return matchesOf(text, BARE).map(({ index, 0: word }) => {
    const plural = word.endsWith('s');
    return { start: index, end: index + word.length, text: word, kind: 'diplomatic mission', plural, rank: false };
  });
}

/**
 * All mission words of a sentence, in order.
 * @param isListed Whether it stands where a text lists the diplomatic missions.
 */
export function readKinds(text: string, isListed = false): KindMention[] {
  const found: KindMention[] = matchesOf(text, WORD).flatMap((match) => {
    const word = match[0];
    const end = match.index + word.length;
    const kind = KINDS[groupOf(match)]?.kind;
    if (kind === undefined || COMPOUND.test(text.slice(end, end + 20))) return [];
    if (kind === 'diplomatic mission' && isApposition(text, match.index, end)) return [];
    return [{ start: match.index, end, text: word, kind, plural: /(?:ies|s|s[-\s]general)$/i.test(word), rank: false }];
  });
  if (isListed)
    found.push(
      ...bareMissions(text).filter((one) => found.every(({ start, end }) => end <= one.start || start >= one.end)),
    );
  const words = [...found];
  for (const match of matchesOf(text, ANOTHER)) {
    const named = meantBy(text, match, found);
    const end = match.index + match[0].length;
    if (named)
      found.push({ ...named, start: match.index, end, text: match[0], plural: /^(?:ones|those)$/.test(match[0]) });
  }
  for (const match of matchesOf(text, SAME_RANK)) {
    const named = words.findLast(
      ({ start }, i) => start < match.index && REACHES.test(text.slice(words[i - 1]?.end ?? 0, start)),
    );
    const end = match.index + match[0].length;
    if (named) found.push({ ...named, start: match.index, end, text: match[0], plural: false, rank: true });
  }
  for (const match of matchesOf(text, RANK)) {
    const kind = RANKS[groupOf(match)];
    const end = match.index + match[0].length;
    if (kind) found.push({ start: match.index, end, text: match[0], kind, plural: false, rank: true });
  }
  return found.sort((a, b) => a.start - b.start);
}
