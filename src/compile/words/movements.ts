/** Parties, movements and Churches: what they break off with each other are no relations of their states. */
import { oneOf, part } from '../../text/pattern.js';

/** The noun itself, not what it describes: "the party", not "the party leadership". Communists of a state may be those who govern it. */
const MOVEMENT = oneOf`
  parties [Pp]arty rebels insurgents movements? [Cc]hurch(es)? [Pp]atriarchates?
  [Ll]eagues? unions? federations? associations? opposition`;
/** Behind the verb: "with the Peruvian rebels". */
export const WITH_MOVEMENT = part`
  with_(the_|its_|their_)?([\p{L}-]+_){0,3}?${MOVEMENT}(?=[,.;]|$|_(in|on|since|over|after|because|when|and|of|as)_)`;
/** Before the verb: "the two communist parties". */
export const OF_MOVEMENT = part`\b${MOVEMENT}_((had|also|then|soon|finally|in_turn)_){0,2}$`;
