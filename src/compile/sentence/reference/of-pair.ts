/** What "the latter" and "the former" stand for. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { decapitalised, kindOfPhrase, type Antecedent, type Before } from './antecedent.js';
import { singular } from './phrases.js';
import { kindBySaying } from './predicate.js';

/** "The latter", "the former": of the two that were named last. */
export function ofPair(before: readonly Before[], which: 'latter' | 'former', after: string): Antecedent | null {
  const kind = kindBySaying(after);
  for (const { text, sentence } of before.slice(0, 2)) {
    const { shared = '', first = '', second = '' } = matchesOf(text, PAIRS).at(-1)?.groups ?? {};
    if (first === '') continue;
    // "the latter did not enter into force": no person and no city.
    if (kind === 'paper' && kindOfPhrase(second) !== 'paper') return null;
    const chosen = which === 'latter' ? second : first;
    if (shared === '') return { words: decapitalised(chosen.trim()), sentence };
    const noun = singular(shared.trim().split(/\s/).slice(0, -1).join(' ').replace(/,$/, ''));
    const place = /\s(in|at)$/.exec(shared.trim())?.[1] ?? 'in';
    return { words: `the ${noun.replace(/^(?:the|its|two|three)\s/i, '')} ${place} ${chosen.trim()}`, sentence };
  }
  return null;
}
const NAME = part`(the_)?\p{Lu}[\p{L}’'-]+(_\p{Lu}[\p{L}’'-]+){0,3}`;
const MISSIONS = oneOf`consulates?([\s-]general)? embassies honorary_consulates offices missions legations`;
const PAIRS = pattern('gu')`
  (?<shared>(the_|its_)?${MISSIONS},?_(in|at)_)?(?<first>${NAME})_(and|or)_((in|at)_)?(?<second>${NAME})`;
