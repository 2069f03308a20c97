/** Who gives the date of an event and takes no part in it: "The Peruvian ministry dates relations from 1966". */
import type { EventKind } from '../../../model.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

/** What two sides may date differently. */
const DATED: ReadonlySet<EventKind> = new Set(['establishment', 'severance', 'restoration', 'representation']);
/** In the present or with nothing between, and with its date, "gave 7 July 1978": "dates from 1919" is said of the thing itself. */
const GIVES = pattern('u')`
  ^${oneOf`dates?(?!_(back_)?(from|to)_) places puts counts? reckons? celebrates? commemorates? marks says? names
  gives? cites? prefers?`}_[^;.]{0,80}\d|^(named|gave|cited)_((in|on)_)?(\d{1,2}_\p{Lu}\p{L}+_)?\d{4}\b`;

/** "dates it to 2 May": of whatever was told before. */
export const DATES_IT = part`(dates?|dated|places?|placed|puts?)_(it|this|them|these)_(to|in|on|at|from)_`;
const OPENS_WITH_IT = pattern('u')`^${DATES_IT}`;

/** Whether a clause, from its verb on, only gives the date of an event. */
export const givesDate = (kind: EventKind, fromVerb: string): boolean =>
  OPENS_WITH_IT.test(fromVerb) || (DATED.has(kind) && GIVES.test(fromVerb));
