/** The words of the turns of relations, one of which is in any statement that tells of it. */
import { oneOf, pattern } from '../../../text/pattern.js';
import type { StatusDraft } from '../fact.js';

export const TURN_WORDS: Readonly<Partial<Record<StatusDraft['change'], RegExp>>> = {
  recognised: pattern('i')`${oneOf`recogni acknowledg accept`}`,
  severed: pattern('i')`${oneOf`
    sever br[eo]a?k cut ruptur suspen interrupt \bend ceas clos withdr recall expel without \bno_ \bnot_ laps over\b dormant downgrad
    came_to terminat left existed abandon`}`,
  restored: pattern('i')`${oneOf`restor resum renew re-?establish re-?open normali mend again exchang reviv`}`,
  established: pattern('i')`${oneOf`
    relation ties establish link contact embass legation representati mission envoy minister ambassador credential consul agent`}`,
};
