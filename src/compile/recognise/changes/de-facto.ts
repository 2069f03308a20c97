/** Recognition "de facto": "recognised Latvia de facto on …", "extended de facto recognition"; not "recognised the de facto authorities". */
import type { Trigger } from '../../sentence/clauses.js';
import { oneOf, pattern } from '../../../text/pattern.js';

const BEFORE = pattern('iu')`\bde_facto(_${oneOf`formally diplomatic official`})?_$`;
/** Behind the verb and what is recognised: no noun follows it. */
const AFTER = pattern(
  'iu',
)`^(_[\p{L}’'-]+){0,8}_de_facto(?=[,.;)]|$|_${oneOf`on in at by from and but only as (?=\d)`}\b)`;
const ONLY = pattern('iu')`^[^.;]{0,80}_(was|were)_(at_first_|initially_)?(only|just|merely)_de_facto\b`;

/** "recognised Latvia de facto in 1921 and de jure in 1922": the second date is of a recognition without reserve. */
export const isDeJure = (text: string): boolean => /\bde\sjure\b/i.test(text);

/** True where the words of a recognition say that it is one de facto. */
export const isDeFacto = (text: string, { start, end }: Trigger): boolean =>
  BEFORE.test(text.slice(0, start)) || AFTER.test(text.slice(end)) || ONLY.test(text.slice(end));
