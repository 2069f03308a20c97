/** The words for diplomatic and consular missions, as data; the fuller word stands before the shorter one. */
import type { MissionKind } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { group } from '../../words/alternatives.js';
import { GIVE_RANK, RAISE, TO_RAISE } from '../../words/verbs.js';

export interface KindRule {
  kind: MissionKind;
  pattern: string;
}

export const KINDS: readonly KindRule[] = [
  {
    kind: 'honorary consulate-general',
    pattern: 'honorary\\s(?:consulates?[-\\s]general|general\\sconsulates?|consuls?[-\\s]general)',
  },
  {
    kind: 'honorary consulate',
    pattern:
      'honorary\\s(?:vice[-\\s])?(?:consulates?|consuls?|consulships?|consular\\s(?:offices?|agenc(?:y|ies)|posts?|representations?|representatives?))',
  },
  { kind: 'consulate-general', pattern: 'consulates?[-\\s]generals?|general\\sconsulates?' },
  { kind: 'vice-consulate', pattern: 'vice[-\\s]consulates?' },
  { kind: 'consular agency', pattern: 'consular\\sagenc(?:y|ies)' },
  { kind: 'consular office', pattern: 'consular\\s(?:offices?|posts?|sections?)' },
  { kind: 'consulate', pattern: '(?:career\\s)?consulates?' },
  { kind: 'deputy high commission', pattern: 'deputy[-\\s]high\\scommissions?(?!er)' },
  { kind: 'assistant high commission', pattern: 'assistant[-\\s]high\\scommissions?(?!er)' },
  { kind: 'high commission', pattern: 'high\\scommissions?(?!er)' },
  { kind: 'embassy', pattern: 'embass(?:y|ies)' },
  { kind: 'nunciature', pattern: '(?:apostolic\\s)?(?:inter-?)?nunciatures?' },
  { kind: 'legation', pattern: 'legations?' },
  { kind: 'liaison office', pattern: 'liaison\\soffices?' },
  { kind: 'interests section', pattern: 'interests?\\ssections?' },
  // A delegation is a mission only where the text says that it stays: "has a delegation in", "is represented by a delegation".
  { kind: 'delegation', pattern: '(?:permanent\\s|resident\\s|apostolic\\s|general\\s)?delegations?' },
  {
    kind: 'trade office',
    pattern: '(?:trade|commercial)\\s(?:and\\seconomic\\s)?(?:offices?|missions?|representations?)',
  },
  {
    kind: 'representative office',
    pattern: 'representati(?:ve|on)\\soffices?|(?:economic|cultural)\\sand\\s(?:cultural|economic|trade)\\soffices?',
  },
  {
    kind: 'diplomatic mission',
    pattern: [
      '(?:permanent\\s|resident\\s)?diplomatic\\s(?:missions?|representations?)',
      '(?:permanent\\s)?(?:missions?|representations?)(?=\\sto\\sthe\\sE(?:U\\b|uropean\\sUnion)|\\sin\\sBrussels)',
    ].join('|'),
  },
];

const WORD = new RegExp(`(?<![\\p{L}-])(?:${KINDS.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{L}])`, 'giu');
/** "Ethiopia has one in Brasília", "a Lao one in Ulaanbaatar": the kind named before. */
const ANOTHER =
  /(?<=(?:\b(?:has|have|had|maintains?|opened|another|by|and|with)|\p{Lu}\p{L}*)\s)ones?(?=\s(?:in|at)\s\p{Lu})/gu;

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

/** All mission words of a sentence, in order. */
export function readKinds(text: string): KindMention[] {
  const found: KindMention[] = matchesOf(text, WORD).flatMap((match) => {
    const word = match[0];
    const end = match.index + word.length;
    const kind = KINDS[groupOf(match)]?.kind;
    if (kind === undefined || COMPOUND.test(text.slice(end, end + 20))) return [];
    if (kind === 'diplomatic mission' && isApposition(text, match.index, end)) return [];
    return [{ start: match.index, end, text: word, kind, plural: /(?:ies|s|s[-\s]general)$/i.test(word), rank: false }];
  });
  for (const match of matchesOf(text, ANOTHER)) {
    const named = found.findLast(({ start }) => start < match.index);
    const end = match.index + match[0].length;
    if (named) found.push({ ...named, start: match.index, end, text: match[0], plural: match[0] === 'ones' });
  }
  for (const match of matchesOf(text, RANK)) {
    const kind = RANKS[groupOf(match)];
    const end = match.index + match[0].length;
    if (kind) found.push({ start: match.index, end, text: match[0], kind, plural: false, rank: true });
  }
  return found.sort((a, b) => a.start - b.start);
}
