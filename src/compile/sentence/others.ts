/** Sentences about other states than the parties of the article. */
import { countryByCode } from '../../countries/country.js';
import { oneOf, pattern } from '../../text/pattern.js';
import type { Sentence } from './annotate.js';

/** Words that may refer to the parties without naming them. */
const MAY_MEAN_PARTIES = pattern('i')`\b${oneOf`
  both all they their them these those its? he his him she her who two three each one_another mutual(ly)? bilateral
  neighbou?rs? joint(ly)? region(al)? this that such same former latter republic summit conference war`}\b`;

/** True when only other states of today are named, at least two of them: it is their affair, not the parties'. */
export function isOfOthers({ text, actors }: Sentence): boolean {
  if (actors.some(({ side }) => side !== null) || MAY_MEAN_PARTIES.test(text)) return false;
  const states = actors.filter(({ code }) => countryByCode(code)?.kind === 'country');
  return new Set(states.map(({ code }) => code)).size > 1;
}
