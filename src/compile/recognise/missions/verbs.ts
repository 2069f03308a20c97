/** What is done to missions: the verbs before a mission ("opened an embassy") and after it ("was closed"), with their acts. */
import { matchesOf } from '../../../text/matches.js';
import { anyOf, group } from '../../words/alternatives.js';
import * as words from '../../words/verbs.js';
import { groupOf } from './kinds.js';

/**
 * What a verb says of its mission: it is there, sits somewhere, was there, opened, closed, interrupted its work, reopened,
 * took up its work again, was raised (or lowered) to another rank or is what another was raised to (or was only to be),
 * moved, covers another state.
 */
export type Act =
  | 'has'
  | 'sits'
  | 'had'
  | 'opened'
  | 'closed'
  | 'suspended'
  | 'reopened'
  | 'resumed'
  | 'raised'
  | 'raised to'
  | 'raising agreed'
  | 'moved'
  | 'covers';

interface VerbRule {
  act: Act;
  /** Stands before the mission that it governs. */
  before?: readonly string[];
  /** Stands behind its mission, or takes it up again: "and closed it". */
  after?: readonly string[];
}

const ALSO = `(?:\\s${group(words.ADVERBS)})?`;
const WORK = group(words.WORK);
const ITS_WORK = `(?:\\s(?:(?:its|their|the)\\s)?(?:consular\\s|diplomatic\\s)?${WORK})`;
const TO_WORK = `(?:to\\s(?:work|operate|function)|(?:its\\s)?${WORK})`;
/** "suspended the work of its embassy" */
const WORK_OF = `(?:\\s(?:the\\s)?${WORK}\\s(?:of|at|in))`;
/** "was closed for a time", "temporarily closed" */
const FOR_A_TIME = `temporarily\\s${group(words.CLOSE)}|${group(words.CLOSE)}\\s(?:temporarily|for\\sa\\s(?:short\\s)?(?:time|while))`;
/** "The resumption of work at its consulates depends on the security situation": they do not work. */
const STILL_AT_REST = `resumption\\sof${WORK_OF}(?=\\s[^.;]{3,150}\\s(?:depends|awaits|is\\s(?:still\\s)?(?:pending|awaited|uncertain))\\b)`;
const BUILDING = `(?:(?:its|their|an?|the|whose)\\s)?(?:${group(words.BUILDING_IS)}\\s){0,3}${group(words.BUILDING)}`;
const PRESENT_BUILDING = `(?:its|their|an?|the)\\s(?:${group(words.BUILDING_IS)}\\s){1,3}(?:embassy\\s|chancery\\s)?${group(words.BUILDING)}`;
const RANK =
  '(?=\\s(?:the\\s)?(?:full\\s)?(?:same\\s(?:rank|status|level)\\b|(?:rank|status|level)\\sof\\b|(?:embassy|ambassadorial|legation)\\s(?:rank|status|level)\\b))';

const RULES: readonly VerbRule[] = [
  {
    act: 'resumed',
    before: [`${group(words.RESUME)}${WORK_OF}`],
    after: [`${group(words.RESUME)}${ITS_WORK}?`, anyOf(words.WORK_AGAIN)],
  },
  { act: 'reopened', before: [anyOf(words.REOPEN)], after: [anyOf(words.REOPEN)] },
  {
    act: 'moved',
    before: [anyOf(words.MOVE)],
    after: [
      anyOf(words.MOVE),
      '(?:occupied|housed|in\\suse)(?=\\s(?:since|from|until)\\b)',
      `${BUILDING}\\b[^.;,]{0,50}?\\b(?:was|were|been)\\s(?:\\p{L}+ly\\s)?${group(words.OPEN, 'completed dedicated built finished')}`,
      `(?:in|into|at|occupie[sd]|occupying)\\s${PRESENT_BUILDING}`,
    ],
  },
  {
    act: 'covers',
    before: [
      `${group('is are was were been being be')}\\s(?:also\\s|only\\s)?${group('represented accredited covered served handled looked_after')}`,
      anyOf('covers? handles? accredits? represented accredited'),
      '(?:conducts?|maintains?|manages?|handles?)\\s(?:its\\s)?(?:diplomatic\\s)?(?:relations|affairs|contacts)',
      '(?:relations|contacts|affairs|ties)\\b[^.;,]{0,40}?\\b(?:conducted|maintained|handled|managed)',
    ],
    after: [
      `(?:(?:is|are|being)\\s)?(?:also\\s|likewise\\s|concurrently\\s|jointly\\s)?${group('accredited responsible in_charge competent')}`,
      anyOf('covers covering serves handles represents has_jurisdiction has_responsibility holds_accreditation'),
    ],
  },
  {
    act: 'has',
    before: [
      `(?:has|have)${ALSO}(?:\\s${group('had maintained operated kept run hosted possessed')})?`,
      anyOf(
        'maintain maintains maintaining operates? keep keeps keeping runs? possess(?:es)? retains? boasts? counts?(?!_the\\b) owns?',
      ),
      anyOf('having hosts? there_is there_are there_exists?'),
      `${group('missions? representations? presence posts network')}\\b[^.;,]{0,50}?\\s(?:is|are|consists?\\sof|includes?|comprises?)`,
    ],
    after: [
      '(?:is|are)(?=\\s(?:in|at|on)\\s)',
      // "The embassy has remained in Lima": it is there.
      '(?:has|have)\\s(?:remained|stayed)(?=\\s(?:in|at|open)\\b)|remains?(?=\\s(?:in|at|open)\\b)',
      anyOf('exists? operates? stands? sits? works? functions?'),
      `(?:has|have)\\s${group('existed operated functioned worked stood been_open been_active been_at_work been_in_operation been_in_place been_there')}`,
      'ha(?:s|ve)\\s(?:its|their)\\s(?:seats?|headquarters|offices?|premises)',
    ],
  },
  {
    act: 'had',
    before: [
      `had${ALSO}`,
      anyOf('maintained kept operated ran retained there_was there_were'),
      `used\\sto\\s${group('have maintain operate keep')}`,
      // "communicated through interests sections"
      `(?:communicated|dealt|spoke)\\s(?:with\\s(?:each\\sother|one\\sanother)\\s)?(?:through|via|by\\smeans\\sof)`,
    ],
    after: [
      anyOf('operated existed functioned worked'),
      `(?:was|were)\\s${group('open active located based in_operation')}`,
    ],
  },
  {
    act: 'sits',
    after: [`(?:(?:is|are|has\\sbeen|have\\sbeen)\\s)?${group(words.SIT)}`],
  },
  {
    act: 'opened',
    before: [
      anyOf(words.OPEN, words.ACQUIRE),
      // "diplomats began work at an embassy"
      `(?:beg(?:an|in|un|ins)|start(?:ed|s)?|took\\sup)\\s(?:to\\s)?${WORK}\\s(?:at|in)(?=\\san?\\s)`,
      '(?:first|second|last|only)\\b[^.;,]{0,40}?\\sto\\s(?:open|establish|set\\sup|inaugurate)',
      'followed\\s(?:suit\\s)?with',
      // "started work in 1993 and the Georgian embassy in 1995"
      `(?:(?:began|started)\\s${TO_WORK}|${group(words.BEGIN)})(?=\\s(?:in|on)\\s[^.;,]{2,30}?,?\\s(?:and|while)\\s(?:the|its)\\s)`,
    ],
    after: [
      anyOf(words.OPEN, words.BEGIN),
      `(?:beg(?:an|un|ins)|start(?:ed|s))\\s${TO_WORK}`,
      'followed(?=\\s(?:it\\s)?(?:in|on)\\s)',
      'dat(?:es|ed|ing)\\s(?:back\\s)?(?:from|to)',
    ],
  },
  {
    act: 'suspended',
    before: [`${group(words.SUSPEND)}${WORK_OF}?`, FOR_A_TIME, STILL_AT_REST],
    after: [`${group(words.SUSPEND)}${ITS_WORK}?`, FOR_A_TIME, anyOf(words.NO_WORK)],
  },
  {
    act: 'closed',
    before: [`${group(words.CLOSE)}(?:\\sof)?`],
    after: [
      anyOf(words.CLOSE),
      `ceased(?:\\sto\\s${group('exist operate function work')}|${ITS_WORK})?`,
      `stopped${ITS_WORK}`,
      `had\\sto\\s(?:close|shut(?:\\sdown)?|cease${ITS_WORK}?)`,
    ],
  },
  {
    act: 'raised to',
    after: [
      '(?:obtained|received|acquired|gained|got|was\\sgiven|has\\shad)\\s(?:that|this|its\\s(?:present|current)|the\\spresent)\\s(?:rank|status)',
    ],
  },
  { act: 'raising agreed', before: [`agreed\\b[^.;,]{0,40}?\\bto\\s${group(words.TO_RAISE)}`] },
  {
    act: 'raised',
    before: [anyOf(words.RAISE, words.BECOME), `${group(words.GIVE_RANK)}${RANK}`],
    after: [anyOf(words.RAISE, words.BECOME), `${group(words.GIVE_RANK)}${RANK}`],
  },
];

/** A verb with its act. Offsets in the sentence. */
export interface Verb {
  act: Act;
  start: number;
  end: number;
  text: string;
}

const compile = (side: 'before' | 'after'): { acts: Act[]; pattern: RegExp } => {
  const rules = RULES.flatMap((rule) => (rule[side] === undefined ? [] : [[rule.act, rule[side].join('|')] as const]));
  return {
    acts: rules.map(([act]) => act),
    pattern: new RegExp(`(?<![\\p{L}-])(?:${rules.map(([, source]) => `(${source})`).join('|')})(?![\\p{L}-])`, 'giu'),
  };
};
const SIDES = { before: compile('before'), after: compile('after') };

/** All verbs of one side in a sentence, in order, without overlaps. */
export function readVerbs(text: string, side: 'before' | 'after'): Verb[] {
  const { acts, pattern } = SIDES[side];
  return matchesOf(text, pattern).flatMap((match) => {
    const act = acts[groupOf(match)];
    if (act === undefined) return [];
    return [{ act, start: match.index, end: match.index + match[0].length, text: match[0] }];
  });
}
