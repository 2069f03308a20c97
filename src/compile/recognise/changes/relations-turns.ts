/** Turns of phrase that date a change in the state of relations without a verb for it, as data. */
import type { MentionRole } from '../../../dates/phrase/read.js';
import type { RelationsChange } from './relations-verbs.js';
import { ADVERBS, RELATIONS } from './relations-words.js';
import { group } from '../../words/alternatives.js';

export interface Turn {
  rule: string;
  change: RelationsChange;
  pattern: RegExp;
  /** Every date after the trigger in the sentence is an account of the same change. */
  accounts?: true;
  /** Its date says how long the change lasted: it began and ended. */
  lasted?: true;
  /** Read only with a date of this role: "have had relations since 1992". */
  role?: MentionRole;
  /** Read only where the other party stands behind it: "broke with Germany". */
  partner?: true;
  /** Its subject, where the clause names just one party, acted: "Iraq broke off relations". */
  acts?: true;
  /** Read only where the sentence before says that relations were established. */
  previous?: true;
}

const turn = (
  rule: string,
  change: Turn['change'],
  source: string,
  extra: Pick<Turn, 'accounts' | 'lasted' | 'role' | 'partner' | 'acts' | 'previous'> = {},
): Turn => ({ rule, change, pattern: new RegExp(source, 'giu'), ...extra });

const HAVE = '(?:ha(?:ve|s|d)\\s(?:(?:maintained|had|enjoyed|kept|held|sustained)\\s)?)(?!(?:severed|broken|cut)\\s)';
const START =
  '(?<!\\bre[-\\s]|\\brenewed\\s)(?:beginning|start|establishment|establishing|opening|commencement|inauguration|institution|inception|initiation|formali[sz]ation)';
/** "letters relating to the establishment of relations" establish none; a protocol "on" it does. */
const ABOUT =
  '(?:relat(?:ed|ing)\\sto|concerning|regarding|respecting|with\\sregard\\sto|(?<!(?:brought|came|bring)\\s)about)\\s(?:the\\s|an?\\s)?';
const DATE_FROM = [
  'dat(?:e|es|ed|ing)\\s(?:back\\s)?(?:(?:by|in)\\s[^.;]{1,60}?\\s)?(?:from|to|back)',
  '(?:are|is)\\s(?:reckoned|counted|dated)\\s(?:[^.;]{1,60}?\\s)?(?:from|to)',
  'go(?:es)?\\sback\\sto',
  '(?:were|was)\\sdated',
].join('|');
const BEGINNING = group('establishment relations_began diplomatic_relations_(?:began|were_established)');
const PAPER = '(?:protocol|agreement|document|communiqu[ée])';
const AND_RELATIONS = '\\s(?:full\\s|formal\\s)?diplomatic\\s(?:relations|ties)(?=\\s(?:only\\s)?(?:in|on)\\s)';
const BREAK = '(?:rupture|break|interruption|suspension|severance|hiatus)';

/** "had diplomatic relations between 1918 and 1921": they began and ended. */
const FORMAL = '(?=[^.;,]{0,20}\\b(?:diplomatic|official|formal|governmental|intergovernmental)\\b)';
const BEHIND = '(?=[^.;,]{0,60}?\\s(?:between|from)\\s(?:[^.;,]{0,15}\\s)?[12]\\d{3}\\b)';
const BEFORE = '(?<=^(?:between|from)\\s[^;]{0,40}\\d{4},?\\s[^;,]{0,60})';
const HAD = `(?:had|maintained|kept|enjoyed)\\s${FORMAL}${RELATIONS}\\b`;

export const TURNS: readonly Turn[] = [
  turn('relations for a time', 'established', `\\b${HAD}${BEHIND}`, { lasted: true }),
  turn('relations for a time', 'established', `${BEFORE}\\b${HAD}`, { lasted: true }),
  turn('relations for a time', 'established', `\\b${FORMAL}${RELATIONS}\\sexisted\\b${BEHIND}`, {
    lasted: true,
  }),
  // "An earlier period of official ties lasted from 1939 to 1945"
  turn(
    'relations for a time',
    'established',
    `\\b(?:periods?\\sof\\s)?${FORMAL}${RELATIONS}\\s(?:had\\s)?(?:lasted|ran|continued|went\\son)\\b${BEHIND}`,
    { lasted: true },
  ),
  turn(
    'relations since',
    'established',
    `\\b(?:maintain(?:ed|s)?|${HAVE}|kept?|enjoy(?:ed|s)?)\\s?${ADVERBS}${RELATIONS}\\b(?!\\sbeen)`,
    {
      role: 'since',
    },
  ),
  turn(
    'relations exist since',
    'established',
    `\\b${RELATIONS}\\b[^.;,]{0,80}?\\s(?:exist(?:s|ed)?|(?:been|are)\\sin\\s(?:existence|place|force))\\b`,
    { role: 'since' },
  ),
  turn(
    'linked by relations since',
    'established',
    '\\b(?:(?:linked|bound|connected|joined)\\sby|been\\sin)\\s(?:full\\s|formal\\s)?diplomatic\\s(?:relations|ties)\\b',
    { role: 'since' },
  ),
  turn(
    'relations since',
    'established',
    '^(?:full\\s|formal\\s)?diplomatic\\s(?:relations|ties)(?=\\s(?:since|from)\\b)',
    { role: 'since' },
  ),
  turn(
    'relations date from',
    'established',
    `\\b(?:diplomatic|official|formal)\\s(?:relations|ties)\\b[^.;]{0,140}?\\b(?:${DATE_FROM})\\b`,
    { accounts: true },
  ),
  // "In one French list relations with Russia are counted from November 1615"
  turn(
    'relations date from',
    'established',
    `\\b${RELATIONS}\\s(?:(?:with|between)\\s[^.;,]{1,40}?\\s)?(?:are|were)\\s(?:reckoned|counted|dated)\\sfrom\\b`,
    { accounts: true },
  ),
  // "An information kit prefers December 13, 1926, as the starting date"
  turn(
    'prefers another date',
    'established',
    '\\b(?:prefers?|gives?|names?|cites?|uses?|has)\\s(?=[^;]{4,30}\\bas\\s(?:the|its|their)\\s(?:starting|start|beginning|founding)\\s(?:date|day|year|point)\\b)',
    { accounts: true, previous: true },
  ),
  // "Some reference works count instead from 1908"
  turn(
    'counts from another date',
    'established',
    '^[^.;:]{0,40}?\\b(?:works|lists|accounts|sources|historians|authors|chronologies|yearbooks|handbooks)\\s(?:count|date|reckon)\\s(?:(?:them|it|instead|rather)\\s){0,2}from\\b',
    { accounts: true, previous: true },
  ),
  // "Lima celebrates 1 February 1992 as the date of their establishment"
  turn(
    'celebrates a date',
    'established',
    '\\b(?:celebrates?|marks?|keeps?|regards?|treats?|observes?)\\s(?=[^;]{4,30}\\bas\\s(?:the|their)\\s(?:date|day|year)\\sof\\s(?:their|its|the)\\s(?:establishment|beginning|start)\\b)',
    { accounts: true, previous: true },
  ),
  turn('those date from', 'established', '^Those\\sbetween\\b[^.;]{0,200}?\\bdate\\s(?:back\\s)?(?:from|to)\\b', {
    accounts: true,
  }),
  turn(
    'relations which they established',
    'established',
    `\\b${RELATIONS}\\s(?:which|that)\\s[^.;]{1,140}?\\s(?:established|opened|began|entered\\sinto)\\b`,
  ),
  turn('traces relations to', 'established', `\\btrac(?:e|es|ed|ing)\\s(?:back\\s)?${RELATIONS}\\s(?:back\\s)?to\\b`, {
    accounts: true,
  }),
  turn(
    'dates relations from',
    'established',
    `\\b(?:dat(?:es|e|ed)|count(?:s|ed)?|reckon(?:s|ed)?|regard(?:s|ed)?)\\s(?:the\\s)?(?:${START}\\sof\\s)?${RELATIONS}\\s(?:(?:with|between)\\s[^.;,]{1,40}?\\s)?(?:from|to|as)\\b`,
    { accounts: true },
  ),
  turn(
    'accounts of the beginning',
    'established',
    `\\b(?:accounts|datings)\\sof\\sthe\\s${START}\\sof\\s(?:their\\s|the\\s|its\\s|these\\s)?${RELATIONS}\\b`,
    { accounts: true },
  ),
  turn(
    'accounts of the beginning',
    'established',
    `\\b${START}\\sof\\s(?:their\\s|the\\s|its\\s|these\\s)?${RELATIONS}\\b(?=[^.;]{0,60}\\b(?:differently|variously|disputed|diverge|disagree))`,
    { accounts: true },
  ),
  turn(
    'accounts of the date',
    'established',
    '^[^.;:]{0,40}?\\b(?:statements|sources|accounts|datings|records|documents|historians|ministries)\\s(?:differ|disagree|vary|diverge)\\s(?:about|on|as\\sto|over|concerning|regarding)\\sthe\\s(?:exact\\s|precise\\s)?(?:day|date|year)\\b',
    { accounts: true, previous: true },
  ),
  turn(
    'beginning of relations',
    'established',
    `(?<!\\b${ABOUT})\\b${START}\\sof\\s(?:their\\s|the\\s|its\\s|these\\s)?${RELATIONS}\\b`,
  ),
  turn(
    'date of establishment',
    'established',
    `\\b(?:date|day|year)\\s${group('of in_which on_which when for')}\\s(?:their|its|the|these)\\s${BEGINNING}\\b`,
    { accounts: true },
  ),
  turn(
    'protocol on relations',
    'established',
    `\\bsigned\\s(?:the|a|an)\\s(?:\\S+\\s){0,2}${PAPER}\\son\\s(?:the\\s)?(?:establishment\\sof\\s)?(?:(?:full|bilateral)\\s)?diplomatic\\srelations\\b`,
  ),
  turn(
    'first to have relations',
    'established',
    '\\bfirst\\s[^.;]{0,60}?\\sto\\shave\\s(?:diplomatic|official|formal)\\srelations\\b',
  ),
  // "Consular relations began in 1834 and diplomatic relations in 1850."
  turn(
    'and diplomatic relations',
    'established',
    `(?<=\\b${group('began begun established opened started')}\\b[^.;]{0,80}(?:\\band|,))${AND_RELATIONS}`,
  ),
  turn(
    'and diplomatic relations again',
    'restored',
    `(?<=\\b${group('resumed restored renewed re-?established re-?opened')}\\b[^.;]{0,80}(?:\\band|,))${AND_RELATIONS}`,
  ),
  turn('no relations since', 'severed', `\\b(?:had|have|has)\\s(?:had\\s)?no\\s${RELATIONS}\\b`, { role: 'since' }),
  turn('lasting rupture', 'severed', `\\b${BREAK}\\b[^.;]{0,40}?\\blast(?:ed|ing)\\b`, { lasted: true }),
  turn('broke with', 'severed', '\\bbroke(?=\\swith\\s)', { partner: true, acts: true }),
  turn('break begun', 'severed', '\\b(?:break|rupture)\\sthat\\s(?:had\\s)?beg[au]n\\b'),
];
