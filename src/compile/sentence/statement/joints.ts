/** Where the clauses of a sentence may be joined. */
import { matchesOf } from '../../../text/matches.js';
import { MONTHS } from '../../../dates/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

export interface Joint {
  /** Where the joint begins: at its comma or space. */
  at: number;
  /** Where what it joins begins. */
  end: number;
  /** "and", "which", ","; ";" for a colon and a dash too. */
  word: string;
  comma: boolean;
}

/** "until 15 March" opens no clause. */
const DATED = part`(the_)?(\d|early_|late_|mid-|end_of_|beginning_of_|spring_|summer_|autumn_|winter_|${MONTHS}\b)`;
const SUBORDINATORS = oneOf`
  when (after|before|until|since)(?!_${DATED}) although though while whereas because(?!_of_) once`;
const RELATIVES = oneOf`which who whom whose where`;
/** "an ultimatum, to which Peru yielded" */
const TO_WHICH = part`(to|from|into|out_of|in|at|under|by|with|on)_which`;
const JOINT = pattern('gu')`
  ;_ | :_ | _[—–]_ |
  (?<comma>,)?_(?<word>and_then|and|but|yet|so(?!_(since|far|in|on|until|as|that|much|many|long)_)|${SUBORDINATORS}|in_return)_ | ,?_(?<listed>and),_(?=(since|in|from|on|by|until|according_to)_|(after|following|before)_[^,;.]{3,50},_(on|in|by)_) |
  ,_(?<relative>as|${RELATIVES}|${TO_WHICH})_ | ,_`;

export function jointsOf(masked: string): Joint[] {
  return matchesOf(masked, JOINT).map((match) => {
    const word = match.groups?.word ?? match.groups?.relative ?? match.groups?.listed;
    return {
      at: match.index,
      end: match.index + match[0].length,
      word: word ?? (match[0].startsWith(',') ? ',' : ';'),
      comma: match[0].startsWith(','),
    };
  });
}

/** "and, since 1973, a consulate": the date between stands in commas. */
export const isParted = (text: string, at: number): boolean => /^,?\sand,\s/.test(text.slice(at, at + 7));
export const isSubordinator = (word: string): boolean =>
  /^(?:when|after|before|until|although|though|because|since|as|once)$/.test(word);
export const isRelative = (word: string): boolean => /^(?:which|who|whom|whose|where|[\p{Ll}\s]+\swhich)$/u.test(word);
export const isCoordinator = (word: string): boolean =>
  /^(?:and|and then|but|yet|so|while|whereas|;|in return)$/.test(word);
