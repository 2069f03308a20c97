/** Turns of phrase that date a change in the state of relations without a verb for it, as data. */
import type { DateRole } from '../../../dates/phrase/read.js';
import type { VerbRule } from './relations-verbs.js';
import { oneOf, part } from '../../../text/pattern.js';
import { ADVERBS, RELATIONS } from './relations-words.js';

export interface Turn {
  rule: string;
  change: VerbRule['change'];
  pattern: RegExp;
  /** Every date after the trigger in the sentence is an account of the same change. */
  accounts?: true;
  /** Its date says how long the change lasted: it began and ended. */
  lasted?: true;
  /** Read only with a date of this role: "have had relations since 1992". */
  role?: DateRole;
  /** Read only where the other party stands behind it: "broke with Germany". */
  partner?: true;
}

const turn = (
  rule: string,
  change: Turn['change'],
  source: string,
  extra: Pick<Turn, 'accounts' | 'lasted' | 'role' | 'partner'> = {},
): Turn => ({ rule, change, pattern: new RegExp(source, 'giu'), ...extra });

const HAVE = part`(ha(ve|s|d)_((maintained|had|enjoyed|kept|held|sustained)_)?)(?!(severed|broken|cut)_)`;
const START = oneOf`
  beginning start establishment establishing opening commencement inauguration institution inception initiation
  formali[sz]ation`;
const BREAK = oneOf`rupture break interruption suspension severance hiatus`;
const DATE_FROM = part`
  (dat(e|es|ed|ing)_(back_)?((by|in)_[^.;]{1,60}?_)?(from|to|back) |
  (are|is)_(reckoned|counted|dated)_([^.;]{1,60}?_)?(from|to) | go(es)?_back_to | (were|was)_dated)`;
const OF_RELATIONS = part`of_(their_|the_|its_|these_)?${RELATIONS}`;
const THEIR_START = oneOf`establishment relations_began diplomatic_relations_(began|were_established)`;
/** "and diplomatic relations in 1850" */
const DIPLOMATIC_ALSO = part`(full_|formal_)?diplomatic_(relations|ties)(?=_(only_)?(in|on)_)`;

export const TURNS: readonly Turn[] = [
  turn(
    'relations since',
    'established',
    part`\b(maintain(ed|s)?|${HAVE}|kept?|enjoy(ed|s)?)_?${ADVERBS}${RELATIONS}\b(?!_been)`,
    {
      role: 'since',
    },
  ),
  turn(
    'relations exist since',
    'established',
    part`\b${RELATIONS}\b[^.;,]{0,80}?_(exist(s|ed)?|(been|are)_in_(existence|place|force))\b`,
    { role: 'since' },
  ),
  turn(
    'linked by relations since',
    'established',
    part`\b((linked|bound|connected|joined)_by|been_in)_(full_|formal_)?diplomatic_(relations|ties)\b`,
    { role: 'since' },
  ),
  turn('relations since', 'established', part`^(full_|formal_)?diplomatic_(relations|ties)(?=_(since|from)\b)`, {
    role: 'since',
  }),
  turn(
    'relations date from',
    'established',
    part`\b(diplomatic|official|formal)_(relations|ties)\b[^.;]{0,140}?\b${DATE_FROM}\b`,
    { accounts: true },
  ),
  turn(
    'relations date from',
    'established',
    part`\b(official|diplomatic)_(relations|ties)_are_(reckoned|counted|dated)_from\b`,
    {
      accounts: true,
    },
  ),
  turn('those date from', 'established', part`^Those_between\b[^.;]{0,200}?\bdate_(back_)?(from|to)\b`, {
    accounts: true,
  }),
  turn(
    'relations which they established',
    'established',
    part`\b${RELATIONS}_(which|that)_[^.;]{1,140}?_(established|opened|began|entered_into)\b`,
  ),
  turn('traces relations to', 'established', part`\btrac(e|es|ed|ing)_(back_)?${RELATIONS}_(back_)?to\b`, {
    accounts: true,
  }),
  turn(
    'dates relations from',
    'established',
    part`\b(dat(es|e|ed)|count(s|ed)?|reckon(s|ed)?|regard(s|ed)?)_(the_)?(${START}_of_)?${RELATIONS}_(from|to|as)\b`,
    { accounts: true },
  ),
  turn('accounts of the beginning', 'established', part`\b(accounts|datings)_of_the_${START}_${OF_RELATIONS}\b`, {
    accounts: true,
  }),
  turn(
    'accounts of the beginning',
    'established',
    part`\b${START}_${OF_RELATIONS}\b(?=[^.;]{0,60}\b(differently|variously|disputed|diverge|disagree))`,
    { accounts: true },
  ),
  turn('beginning of relations', 'established', part`\b${START}_${OF_RELATIONS}\b`),
  turn(
    'date of establishment',
    'established',
    part`\b(date|day|year)_(of|in_which|on_which|when|for)_(their|its|the|these)_${THEIR_START}\b`,
    { accounts: true },
  ),
  turn(
    'protocol on relations',
    'established',
    part`
      \bsigned_(the|a|an)_(\S+_){0,2}(protocol|agreement|document|communiqu[ée])_on_(the_)?(establishment_of_)?
      ((full|bilateral)_)?diplomatic_relations\b`,
  ),
  turn(
    'first to have relations',
    'established',
    part`\bfirst_[^.;]{0,60}?_to_have_(diplomatic|official|formal)_relations\b`,
  ),
  // "Consular relations began in 1834 and diplomatic relations in 1850."
  turn(
    'and diplomatic relations',
    'established',
    part`(?<=\b(began|begun|established|opened|started)\b[^.;]{0,80}(\band|,))_${DIPLOMATIC_ALSO}`,
  ),
  turn(
    'and diplomatic relations again',
    'restored',
    part`(?<=\b(resumed|restored|renewed|re-?established|re-?opened)\b[^.;]{0,80}(\band|,))_${DIPLOMATIC_ALSO}`,
  ),
  turn('no relations since', 'severed', part`\b(had|have|has)_(had_)?no_${RELATIONS}\b`, { role: 'since' }),
  turn('lasting rupture', 'severed', part`\b${BREAK}\b[^.;]{0,40}?\blast(ed|ing)\b`, { lasted: true }),
  turn('broke with', 'severed', part`\bbroke(?=_with_)`, { partner: true }),
  turn('break begun', 'severed', part`\b(break|rupture)_that_(had_)?beg[au]n\b`),
];
