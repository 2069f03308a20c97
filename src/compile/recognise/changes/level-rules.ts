/** The wording by which a level of representation is reached, as data: one set of rules for each kind of mission. */
import type { StatusKind } from '../../../model.js';

export interface LevelRule {
  rule: string;
  change: StatusKind;
  pattern: RegExp;
  /** The mission is the subject: what stands around it must leave it so. */
  subject: boolean;
}

const OPENED =
  '(?:opened|re-?opened|established|set\\sup|created|inaugurated|founded|instituted|began\\s(?:work|operating|operations)|started\\s(?:work|operating)|resumed\\s(?:its\\s)?(?:work|operations)|operated|functioned|dates?\\sfrom|been\\s(?:at\\swork|open)|came\\sinto\\sbeing|accredited|followed(?!\\s(?:by|the|an?|suit|this|these)\\b))';
const OPEN =
  '(?:open(?:ed|s|ing)|re-?opened|establish(?:ed|es|ing)|set(?:ting)?\\sup|created|inaugurated|founded|maintained\\s(?:since)|acquired|(?:has|have)\\s(?:had|maintained|kept|operated|run)(?=[^.;]{0,80}\\bsince\\b)|(?<=\\bfirst\\b[^.;,]{0,60})\\bto\\s(?:open|establish|set\\sup)|(?:opening|establishment|inauguration)\\sof)';
const RAISED =
  '(?:rais(?:e|ed|ing)|elevat(?:e|ed|ing|ion)|upgrad(?:e|ed|ing)|promoted|transform(?:ed|ing)|convert(?:ed|ing)|changed|turned|exchanged\\sfor|becom(?:e|ing)|became)';
/** "given the rank of an embassy" needs the word rank; what is given may be anything. */
const GIVEN = '(?:given|granted|received|gained|acquired|obtained|attained|accorded)';
const BETWEEN = `(?:(?!\\b${RAISED}\\b)[^.;,]){0,70}?`;
/** An appositive or relative clause may stand between a mission and its verb: "the embassy in X, which …, opened". */
const LOOSE = '(?:(?!consulat|legation|embass|\\soffice|high\\scommission)[^.;]){0,90}?';
const DETERMINER =
  '(?:(?:an?|the|its|their|resident|first|permanent|own|full|new|diplomatic|reciprocal|mutual|respective)\\s){0,4}(?:\\p{L}{3,20}\\s)?';

const level = (word: string): string =>
  `(?:(?:to|into|as|at|on)\\s)?(?:(?:an?|the|that|those|full|their|its)\\s)*(?:(?:level|rank|status)\\sof\\s(?:(?:an?|the|full)\\s)*)?(?:\\p{L}{3,20}\\s)?(?:full\\s)?${word}`;

const rule = (name: string, change: StatusKind, source: string, subject = false): LevelRule => ({
  rule: name,
  change,
  pattern: new RegExp(`\\b(?:${source})`, 'giu'),
  subject,
});

type Mission = Extract<StatusKind, 'legation' | 'embassy' | 'high commission' | 'liaison office'>;

/** One mission, several, and the adjective for their level. */
const MISSIONS: readonly { change: Mission; one: string; many: string; at: string }[] = [
  { change: 'legation', one: 'legation', many: 'legations', at: 'legation' },
  { change: 'embassy', one: 'embassy', many: 'embassies', at: '(?:embassy|ambassadorial)' },
  { change: 'high commission', one: 'high\\scommission', many: 'high\\scommissions', at: 'high\\scommission' },
  { change: 'liaison office', one: 'liaison\\soffice', many: 'liaison\\soffices', at: 'liaison\\soffice' },
];

/** "raised to a legation in 1929 and to an embassy in 1943": a legation stands at the end of its statement. */
const ENDS_STATEMENT = '(?=\\s(?:in|on|by)\\s|[.,;]|\\sand\\s)';
const NOT_FROM = '(?<!\\bfrom\\s(?:an?\\s|the\\s|its\\s|their\\s)?)';

const raised = ({ change, one, many, at }: (typeof MISSIONS)[number]): LevelRule =>
  rule(
    `raised to ${change}`,
    change,
    `${RAISED}\\b${BETWEEN}\\s?${level(`(?:${NOT_FROM}(?:${one}|${many})\\b(?:\\s(?:level|status|rank))?|${at}\\slevel)`)}${change === 'legation' ? ENDS_STATEMENT : ''}` +
      `|${GIVEN}\\s(?:the\\s)?(?:full\\s)?(?:(?:level|rank|status)\\sof\\s(?:an?\\s)?(?:${one}|${many})|${at}\\s(?:level|rank|status))\\b`,
  );

const rulesOf = ({ change, one, many, at }: (typeof MISSIONS)[number]): LevelRule[] => {
  const any = `(?:${one}|${many})`;
  return [
    rule(
      `exchanged ${change}`,
      change,
      `${many}\\s(?:were|had\\sbeen)\\sexchanged|(?:exchanged|exchange\\sof|exchanging)\\s${many}`,
    ),
    rule(`${change} level`, change, `(?:at|on)\\s(?:the\\slevel\\sof\\s(?:an?\\s)?${any}|(?:the\\s)?${at}\\slevel)\\b`),
  ];
};

const opened = ({ change, one, many }: (typeof MISSIONS)[number]): LevelRule[] => {
  const any = `(?:${one}|${many})`;
  return [
    rule(`${change} opened`, change, `${any}\\b${LOOSE}\\b${OPENED}\\b`, true),
    rule(`opened ${change}`, change, `${OPEN}\\b\\s${DETERMINER}${any}\\b(?!['’])`),
    // "A Greek embassy has operated since 1880, and the first Serbian one was opened in 1882."
    rule(
      `another ${change} opened`,
      change,
      `(?<=\\b${any}\\b[^.;]{0,160})(?:${OPEN}\\sone\\b(?=\\s(?:in|at|of\\sits\\sown)\\b)|one\\s(?:(?:in|at)\\s[^.;,]{1,40}?\\s)?(?:was\\s)?opened)`,
    ),
    rule(`reciprocated ${change}`, change, `(?<=\\b${any}\\b[^.;]{0,100})\\b(?:reciprocated|followed\\ssuit)\\b`),
  ];
};

/** What a level is raised to stands before what is opened: "raised" is not an opening. */
export const LEVEL_RULES: readonly LevelRule[] = [
  ...MISSIONS.map(raised),
  rule(
    'and to an embassy',
    'embassy',
    '(?<=\\blegation\\b[^.;]{0,40})\\band\\s(?:to\\s)?(?:an?\\s)?embass(?:y|ies)(?=\\s(?:in|on)\\s)',
  ),
  ...MISSIONS.flatMap(rulesOf),
  rule(
    'exchanged high commissioners',
    'high commission',
    'high\\scommissioners\\swere\\sexchanged|exchanged\\shigh\\scommissioners',
  ),
  rule(
    'headed by chargés',
    "chargé d'affaires",
    `headed\\sby\\scharg[ée]s?\\sd['’\`]affaires|charg[ée]s?\\sd['’\`]affaires\\s(?:headed|level)|level\\sof\\scharg[ée]s?\\sd['’\`]affaires|(?:exchanged|exchange\\sof)\\scharg[ée]s?\\sd['’\`]affaires`,
  ),
  rule(
    'exchange of ambassadors',
    'ambassador',
    `(?:exchange\\sof|exchanged|exchanging)\\sambassadors|ambassadors\\s(?:were|had\\sbeen)\\sexchanged|(?:level|rank)\\sof\\sambassadors?`,
  ),
  rule(
    'head of legation',
    'legation',
    `(?:presented|handed\\sover)\\b[^.;]{0,50}\\b(?:credentials|credence)\\b[^.;]{0,40}\\b(?:head|chief)\\sof\\s(?:the\\s)?(?:\\p{L}{3,20}\\s)?legation|(?:head|chief)\\sof\\s(?:the\\s)?(?:\\p{L}{3,20}\\s)?legation\\b[^.;]{0,60}?\\bpresented\\b[^.;]{0,20}\\b(?:credentials|credence)`,
  ),
  ...MISSIONS.flatMap(opened),
  rule(
    'consular relations',
    'consular relations',
    `consular\\srelations\\b[^.;]{0,50}\\b(?:established|followed|began|opened|date)|(?:established|opened|began)\\sconsular\\srelations`,
  ),
];
