/**
 * The wording by which relations reach a level of representation without a mission being opened or raised, as data:
 * missions and heads of missions exchanged, relations "at legation level", heads accredited, consular relations.
 */
import type { StatusKind } from '../../../model.js';

export interface LevelRule {
  rule: string;
  change: StatusKind;
  pattern: RegExp;
}

const rule = (name: string, change: StatusKind, ...sources: readonly string[]): LevelRule => ({
  rule: name,
  change,
  pattern: new RegExp(`\\b(?:${sources.join('|')})`, 'giu'),
});

type Level = Extract<StatusKind, 'legation' | 'embassy' | 'high commission' | 'liaison office'>;

/** One mission, several, and the adjective for their level. */
const MISSIONS: readonly { change: Level; one: string; many: string; at: string }[] = [
  { change: 'legation', one: 'legation', many: 'legations', at: 'legation' },
  { change: 'embassy', one: 'embassy', many: 'embassies', at: '(?:embassy|ambassadorial)' },
  { change: 'high commission', one: 'high\\scommission', many: 'high\\scommissions', at: 'high\\scommission' },
  { change: 'liaison office', one: 'liaison\\soffice', many: 'liaison\\soffices', at: 'liaison\\soffice' },
];

const EXCHANGED = '(?:exchanged|exchange\\sof|exchanging)';
const WERE_EXCHANGED = '(?:were|had\\sbeen)\\sexchanged';

const rulesOf = ({ change, one, many, at }: (typeof MISSIONS)[number]): LevelRule[] => [
  rule(`exchanged ${change}`, change, `${many}\\s${WERE_EXCHANGED}`, `${EXCHANGED}\\s${many}`),
  rule(
    `${change} level`,
    change,
    `(?:at|on)\\s(?:the\\slevel\\sof\\s(?:an?\\s)?(?:${one}|${many})|(?:the\\s)?${at}\\slevel)\\b`,
  ),
];

const CHARGES = `charg[ée]s?\\sd['’\`]affaires`;
const CREDENTIALS = '\\b(?:credentials|credence)';
const HEAD_OF_LEGATION = '(?:head|chief)\\sof\\s(?:the\\s)?(?:\\p{L}{3,20}\\s)?legation';

export const LEVEL_RULES: readonly LevelRule[] = [
  ...MISSIONS.flatMap(rulesOf),
  rule(
    'exchanged high commissioners',
    'high commission',
    'high\\scommissioners\\swere\\sexchanged',
    'exchanged\\shigh\\scommissioners',
    'represented\\s(?:in\\seach\\sother\\s)?by\\shigh\\scommissioners',
  ),
  rule(
    'headed by chargés',
    "chargé d'affaires",
    `(?:headed|led)\\sby\\s${CHARGES}`,
    `${CHARGES}\\s(?:headed|level)`,
    `level\\sof\\s(?:an?\\s)?${CHARGES}`,
    `(?:exchanged|exchange\\sof)\\s${CHARGES}`,
  ),
  rule(
    'exchange of ambassadors',
    'ambassador',
    `${EXCHANGED}\\sambassadors`,
    `ambassadors\\s${WERE_EXCHANGED}`,
    '(?:level|rank)\\sof\\sambassadors?',
  ),
  rule(
    'head of legation',
    'legation',
    `(?:presented|handed\\sover)\\b[^.;]{0,50}${CREDENTIALS}\\b[^.;]{0,40}\\b${HEAD_OF_LEGATION}`,
    `${HEAD_OF_LEGATION}\\b[^.;]{0,60}?\\bpresented\\b[^.;]{0,20}${CREDENTIALS}`,
  ),
  rule(
    'consular relations',
    'consular relations',
    'consular\\s(?:relations|ties)\\b[^.;]{0,90}?\\b(?:established|followed|began|opened|date)',
    '(?:established|opened|began)\\sconsular\\s(?:relations|ties)',
  ),
];
