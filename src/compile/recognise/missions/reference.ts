/** What a sentence tells of a mission that the one before it named: "It was closed in 1990", "The latter dates from 2015". */
import type { Mission } from '../../../model.js';
import type { Sentence } from '../../sentence/annotate.js';
import { isAsserted } from '../../sentence/asserted.js';
import { group } from '../../words/alternatives.js';
import { WORK } from '../../words/verbs.js';
import type { MissionDraft, MissionFact } from '../fact.js';
import { readKinds } from './kinds.js';
import { withAgain } from './steps/again.js';
import { datesOfMissions } from './steps/dates.js';
import { withoutDisputed } from './steps/disputed.js';
import { historyOf, settled } from './steps/history.js';
import { stepOf, type Step } from './steps/step.js';
import { readVerbs, type Verb } from './verbs.js';
import { opensAnother, takesIt } from './object.js';

const DATE_BEFORE = '(?:In\\s(?:\\p{Lu}\\p{L}+\\s)?\\d{4}|On\\s[^,]{4,20}?\\d{4}|Later|However),?\\s';
const CITY = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}?";
/** "For security reasons", "Because of the war," */
const REASON =
  '(?:For\\s(?:\\p{Ll}+\\s){1,3}reasons?,?|(?:Because\\sof|Owing\\sto|Due\\sto|After|Following|During)\\s[^,.;]{2,60},)\\s';
/** A pronoun, a rank in the list before, a city of it, or the word for the mission. */
const MEANT = [
  '(?<pronoun>[Ii]t)',
  `[Ii]ts\\s(?:(?:consular|diplomatic)\\s)?${group(WORK)}`,
  '[Tt]he\\s(?<rank>latter|former)',
  `[Tt]he\\s(?:one|post|office)\\s(?:in|at)\\s(?<city>${CITY})`,
  '(?:[Tt]he|This|That)\\s(?<word>[\\p{L}-]+(?:\\s\\p{L}+){0,2}?)',
].join('|');
const BEHIND = group(
  'which was has had is then later re-?opened opened closed ceased began started operated existed resumed dates remained',
  'moved suspended did were have interrupted',
);
const SUBJECT = new RegExp(`^(?:${DATE_BEFORE}|${REASON})?(?:${MEANT})(?=,?\\s${BEHIND}\\s)`, 'u');
/** "the mission": whatever kind it is. */
const ANY_KIND = /^(?:diplomatic\s)?(?:mission|representation|post|office)$/;

const LINK_WORDS = group(
  'which was has had been is then later first officially formally itself again finally subsequently temporarily only in on be',
);
const LINK = new RegExp(`^(?:,?\\s${LINK_WORDS})*\\s$`);
const JOINT = group('\\band \\bbut , \\bbefore \\buntil \\bthen \\bonly_to');
const GOES_ON = new RegExp(
  `${JOINT}\\s(?:${group('it was were again later then finally subsequently being to be')}\\s){0,4}$`,
  'i',
);

/** "Uganda reopened it in 2005", "In 2005 it reopened the mission": the verb of which the mission is the object. */
function verbTakingIt(text: string): Verb | undefined {
  const verb = readVerbs(text, 'after').find((one) => takesIt(text, one));
  return verb && readKinds(text).length === 0 ? verb : undefined;
}

/** Whether a sentence may go on with a mission that stands in the one before. */
export const mayRefer = ({ text }: Sentence): boolean => SUBJECT.test(text) || verbTakingIt(text) !== undefined;

/** The mission that the subject of the sentence means. */
function meant({ rank, city, word }: Record<string, string | undefined>, before: readonly Before[]): Before | null {
  const [first] = before;
  const only = before.length === 1 ? (first ?? null) : null;
  if (rank !== undefined) return before.length < 2 ? null : ((rank === 'latter' ? before.at(-1) : first) ?? null);
  if (city !== undefined) return before.find((one) => one.city === city.trim()) ?? null;
  if (word === undefined || ANY_KIND.test(word)) return only;
  const [kind] = readKinds(word);
  const same = before.filter((one) => kind !== undefined && kind.end === word.length && one.kind === kind.kind);
  return same.length === 1 ? (same[0] ?? null) : null;
}

type Before = Mission & Partial<Pick<MissionDraft, 'suspended'>>;

export interface Reference {
  mission: Before;
  steps: Step[];
}

/**
 * The mission of the sentence before that a sentence goes on with, and its steps.
 * @param before The missions of the sentence before in the same paragraph or bullet.
 */
export function readReference(sentence: Sentence, before: readonly Before[]): Reference | null {
  const { text } = sentence;
  const resident = before.filter((one) => one.resident);
  const taking = verbTakingIt(text);
  const match = taking ? null : SUBJECT.exec(text);
  const mission = taking ? meant({}, resident) : match?.groups ? meant(match.groups, resident) : null;
  if (!mission) return null;
  /** Where the words that lead up to its first verb begin, and those that may date it end. */
  let at = taking?.start ?? match?.[0].length ?? 0;
  const opening = at;
  const dates = datesOfMissions(sentence);
  const verbs = readVerbs(text, 'after').filter((one) => {
    const { act, start, end } = one;
    if (act === 'raised' || act === 'covers' || start < at || opensAnother(sentence, one)) return false;
    const linked =
      start === taking?.start ||
      LINK.test(text.slice(at, start)) ||
      GOES_ON.test(text.slice(Math.max(0, start - 60), start));
    if (linked) at = end;
    return linked && isAsserted(text, start, end);
  });
  const lead = dates.find((date) => date.end <= opening);
  const steps = verbs.flatMap(({ act, start, end }, i) => {
    const next = verbs[i + 1]?.start ?? text.length;
    const behind = dates.find((date) => date.start >= end && date.start < next);
    return withAgain(text, dates, stepOf(act, behind ?? (i === 0 ? lead : undefined), { start, end }));
  });
  // What was closed in the sentence before is re-opened when its work is resumed.
  const closed = mission.until !== null && mission.suspended !== true;
  return { mission, steps: settled(withoutDisputed(sentence, steps), closed) };
}

/** The mission that a sentence goes on with, as it tells of it. */
export function factOfReference({ source }: Sentence, { mission, steps }: Reference): MissionFact[] {
  const { since, until, stands, ...turns } = historyOf(steps);
  if (since === null && until === null && turns.resumedOn === null) return [];
  const own = stands ? since : (since ?? mission.since);
  return [{ rule: 'mission: named before', fact: { ...mission, since: own, until, source, firm: false, ...turns } }];
}
