/** Sentences about other states than the parties of the article. */
import { countryByCode } from '../../countries/country.js';
import { oneOf, pattern } from '../../text/pattern.js';
import type { ActorMention } from './actors.js';
import type { Sentence } from './annotate.js';

/** Words that may refer to the parties without naming them. */
const MAY_MEAN_PARTIES = pattern('i')`\b${oneOf`
  both all they their them these those its? he his him she her who two three each one_another mutual(ly)? bilateral
  neighbou?rs? joint(ly)? region(al)? this that such same former latter republic summit conference war`}\b`;

const CALL = oneOf`
  visited toured visits?_to (came|went|travell?ed|flew)_to met(_with)? (talks|meetings?)_with (received|hosted)_by`;
/** Behind these stands a place, or what was spoken about: two who met in Vienna were no guests of Austria. */
const ELSEWHERE = oneOf`in at near during for about on over against`;
/** "visited Dushanbe", "met the foreign minister of Tajikistan": what stands before the host. */
const CALLED_ON = pattern('u')`\b${CALL}_((?!${ELSEWHERE}_)[\p{Ll}-]+_){0,5}$`;

/** Whether one party alone is the guest of a third state: "A Greek delegation visited Dushanbe". */
function isVisitToThird({ text, actors }: Pick<Sentence, 'text' | 'actors'>, states: readonly ActorMention[]): boolean {
  const [guest] = actors.filter(({ side }) => side !== null);
  const one = new Set(actors.flatMap(({ side }) => (side === null ? [] : [side]))).size === 1;
  if (!guest || !one || guest.place) return false;
  return states.some(
    ({ side, start }) => side === null && start > guest.end && CALLED_ON.test(text.slice(guest.end, start)),
  );
}

/**
 * True when it is the affair of others, not of the parties: only other states of today are named, at least two of them, or one
 * party alone visits such a state.
 */
export function isOfOthers({ text, actors }: Pick<Sentence, 'text' | 'actors'>): boolean {
  if (MAY_MEAN_PARTIES.test(text)) return false;
  const states = actors.filter(({ code }) => countryByCode(code)?.kind === 'country');
  if (actors.some(({ side }) => side !== null)) return isVisitToThird({ text, actors }, states);
  return new Set(states.map(({ code }) => code)).size > 1;
}
