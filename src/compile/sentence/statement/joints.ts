/** Where the clauses of a sentence may be joined. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';

export interface Joint {
  /** Where the joint begins: at its comma or space. */
  at: number;
  /** Where what it joins begins. */
  end: number;
  /** "and", "which", ","; ";" for a colon and a dash too. */
  word: string;
  comma: boolean;
}

const SUBORDINATORS = oneOf`when after before until although though while whereas because since once`;
const RELATIVES = oneOf`which who whom whose where`;
const JOINT = pattern('gu')`
  ;_ | :_ | _[—–]_ |
  (?<comma>,)?_(?<word>and_then|and|but|yet|so|${SUBORDINATORS}|in_return)_ |
  ,_(?<relative>as|${RELATIVES})_ | ,_`;

export function jointsOf(masked: string): Joint[] {
  return matchesOf(masked, JOINT).map((match) => {
    const word = match.groups?.word ?? match.groups?.relative;
    return {
      at: match.index,
      end: match.index + match[0].length,
      word: word ?? (match[0].startsWith(',') ? ',' : ';'),
      comma: match[0].startsWith(','),
    };
  });
}

export const isSubordinator = (word: string): boolean =>
  /^(?:when|after|before|until|although|though|because|since|as|once)$/.test(word);
export const isRelative = (word: string): boolean => /^(?:which|who|whom|whose|where)$/.test(word);
export const isCoordinator = (word: string): boolean =>
  /^(?:and|and then|but|yet|so|while|whereas|;|in return)$/.test(word);
