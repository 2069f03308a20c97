/** What is done to missions, as data: the verbs before a mission ("opened an embassy") and after it ("was closed"). */

import { groupOf } from './kinds.js';
import { matchesOf } from '../../../text/matches.js';

/** What a verb says of its mission: it is there, was there, opened, closed, reopened, changed its rank, covers another state. */
export type Act = 'has' | 'had' | 'opened' | 'closed' | 'reopened' | 'raised' | 'covers';

interface VerbRule {
  act: Act;
  /** Stands before the mission that it governs. */
  before?: string;
  /** Stands behind its mission, or takes it up again: "and closed it". */
  after?: string;
}

const WORK = '(?:work(?:ing)?|operat(?:ing|ions?)|functioning|activit(?:y|ies)|services?)';
const OPEN =
  'open(?:s|ed|ing)(?:\\sup)?|inaugurat(?:ed|es|ing|ion)|establish(?:ed|es|ing|ment)|set(?:s|ting)?\\sup|creat(?:ed|es|ing|ion)|found(?:ed|ing)|instituted|launched|install(?:ed|s)';
const REOPEN = 're-?open(?:s|ed|ing)|re-?establish(?:ed|es|ing|ment)|restor(?:ed|ing)|re-?activat(?:ed|ing)';
const CLOSE =
  'clos(?:ed|es|ing|ure)(?:\\sof)?(?:\\sdown)?|shut(?:s|ting)?(?:\\sdown)?|withdrew|withdrawn|withdrawal|abolish(?:ed|es|ing)|dissolved|suspended|evacuated|discontinued|wound\\sup';
const RAISE =
  'rais(?:ed|es|ing)|elevat(?:ed|es|ing|ion)|upgrad(?:ed|es|ing|e)|promot(?:ed|ing)|transform(?:ed|ing)|convert(?:ed|ing)|chang(?:ed|ing)|turn(?:ed|ing)|downgrad(?:ed|ing|e)|reduced';
const ALSO = '(?:\\s(?:also|always|long|since|both|currently|now|only|thus|today|already|each|jointly))?';

const RULES: readonly VerbRule[] = [
  { act: 'reopened', before: REOPEN, after: `${REOPEN}|resum(?:ed|es|ing)(?:\\s(?:its\\s)?${WORK})?` },
  {
    act: 'covers',
    before:
      '(?:is|are|was|were|been|being|be)\\s(?:also\\s|only\\s)?(?:represented|accredited|covered|served|handled|looked\\safter)|covers?|handles?|(?:conducts?|maintains?|manages?|handles?)\\s(?:its\\s)?(?:diplomatic\\s)?(?:relations|affairs|contacts)|(?:relations|contacts|affairs|ties)\\b[^.;,]{0,40}?\\b(?:conducted|maintained|handled|managed)|accredits?|represented|accredited',
    after:
      '(?:(?:is|are|being)\\s)?(?:also\\s|concurrently\\s|jointly\\s)?(?:accredited|responsible|in\\scharge|competent)|covers|covering|serves|handles|represents|has\\s(?:jurisdiction|responsibility)|holds\\saccreditation',
  },
  {
    act: 'has',
    before: `(?:has|have)${ALSO}(?:\\s(?:had|maintained|operated|kept|run|hosted|possessed))?|maintain(?:s|ing)?|operates?|keep(?:s|ing)?|runs?|possess(?:es)?|retains?|boasts?|counts?|owns?|having|hosts?|there\\s(?:is|are|exists?)|(?:missions?|representations?|presence|posts|network)\\b[^.;,]{0,50}?\\s(?:is|are|consists?\\sof|includes?|comprises?)`,
    after: `(?:is|are)(?=\\s(?:in|at)\\s)|(?:(?:is|are|has\\sbeen|have\\sbeen)\\s)?(?:located|situated|based|housed|headquartered|found)|exists?|operates?|stands?|sits?|works?|functions?|(?:has|have)\\s(?:existed|operated|functioned|worked|stood|been\\s(?:open|active|at\\swork|in\\soperation|in\\splace|there))|ha(?:s|ve)\\s(?:its|their)\\s(?:seats?|headquarters|offices?|premises)`,
  },
  {
    act: 'had',
    before: `had${ALSO}|maintained|kept|operated|ran|retained|there\\s(?:was|were)|used\\sto\\s(?:have|maintain|operate|keep)`,
    after: 'operated|existed|functioned|worked|(?:was|were)\\s(?:open|active|located|based|in\\soperation)',
  },
  {
    act: 'opened',
    before: `${OPEN}|(?:first|second|last|only)\\b[^.;,]{0,40}?\\sto\\s(?:open|establish|set\\sup|inaugurate)|followed\\s(?:suit\\s)?with|acquir(?:ed|es)|gained|received|appoint(?:ed|s)|named|accredited`,
    after: `${OPEN}|beg(?:an|un|ins)\\s(?:to\\s(?:work|operate|function)|(?:its\\s)?${WORK})|start(?:ed|s)\\s(?:to\\s(?:work|operate|function)|(?:its\\s)?${WORK})|came\\sinto\\s(?:being|operation|existence)|entered\\s(?:service|operation)|(?:became|becoming)\\soperational|followed(?=\\s(?:in|on)\\s)|dat(?:es|ed|ing)\\s(?:back\\s)?(?:from|to)`,
  },
  {
    act: 'closed',
    before: CLOSE,
    after: `${CLOSE}|ceased(?:\\sto\\s(?:exist|operate|function|work)|\\s(?:its\\s)?${WORK})?|stopped\\s(?:its\\s)?${WORK}`,
  },
  { act: 'raised', before: `${RAISE}|became|become`, after: `${RAISE}|became|become` },
];

export interface Verb {
  act: Act;
  start: number;
  end: number;
  text: string;
}

const compile = (side: 'before' | 'after'): { acts: Act[]; pattern: RegExp } => {
  const rules = RULES.flatMap((rule) => (rule[side] === undefined ? [] : [[rule.act, rule[side]] as const]));
  return {
    acts: rules.map(([act]) => act),
    pattern: new RegExp(`(?<![\\p{L}-])(?:${rules.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}-])`, 'giu'),
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
