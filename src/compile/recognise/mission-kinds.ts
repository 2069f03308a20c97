/** The words for diplomatic and consular missions, as data; the fuller word stands before the shorter one. */
import type { MissionKind } from '../../model.js';

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
    pattern: 'honorary\\s(?:vice-)?(?:consulates?|consuls?|consular\\s(?:offices?|agenc(?:y|ies)|representations?))',
  },
  { kind: 'consulate-general', pattern: '(?:consulates?[-\\s]generals?|general\\sconsulates?)' },
  { kind: 'vice-consulate', pattern: 'vice[-\\s]consulates?' },
  { kind: 'consular agency', pattern: 'consular\\sagenc(?:y|ies)' },
  { kind: 'consular office', pattern: 'consular\\s(?:offices?|posts?|sections?)' },
  { kind: 'consulate', pattern: 'consulates?' },
  { kind: 'high commission', pattern: 'high\\scommissions?(?!er)' },
  { kind: 'embassy', pattern: 'embass(?:y|ies)' },
  { kind: 'nunciature', pattern: '(?:apostolic\\s)?nunciatures?' },
  { kind: 'legation', pattern: 'legations?' },
  { kind: 'liaison office', pattern: 'liaison\\soffices?' },
  { kind: 'interests section', pattern: 'interests?\\ssections?' },
  { kind: 'delegation', pattern: '(?:permanent\\s)?delegations?(?=\\s(?:in|to)\\s\\p{Lu})' },
  { kind: 'trade office', pattern: '(?:trade|commercial)\\s(?:offices?|missions?|representations?)' },
  { kind: 'representative office', pattern: 'representati(?:ve|on)\\soffices?|economic\\sand\\scultural\\soffices?' },
  { kind: 'diplomatic mission', pattern: '(?:permanent\\s|resident\\s)?diplomatic\\smissions?' },
];

const ANY = new RegExp(`(?<![\\p{L}-])(?:${KINDS.map(({ pattern }) => pattern).join('|')})(?![\\p{L}])`, 'giu');
const EACH = KINDS.map(({ kind, pattern }) => [kind, new RegExp(`^(?:${pattern})$`, 'iu')] as const);

export interface KindMention {
  start: number;
  end: number;
  text: string;
  kind: MissionKind;
  plural: boolean;
}

/** All mission words of a sentence, in order. */
export function readKinds(text: string): KindMention[] {
  return [...text.matchAll(ANY)].flatMap((match) => {
    const word = match[0];
    const kind = (EACH.find(([, pattern]) => pattern.test(word)) ??
      EACH.find(([, pattern]) => new RegExp(pattern.source.replace('$', ''), 'iu').test(word)))?.[0];
    return kind === undefined
      ? []
      : [
          {
            start: match.index,
            end: match.index + word.length,
            text: word,
            kind,
            plural: /(?:ies|s|s[-\s]general)$/i.test(word),
          },
        ];
  });
}
