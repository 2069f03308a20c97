/** One step in the history of a mission, as a verb and its date state it, and the missions with their steps. */
import type { DateMention } from '../../../../dates/phrase/read.js';
import type { Side } from '../../../sentence/actors.js';
import type { Place } from '../../../sentence/places.js';
import type { Act } from '../verbs.js';

export interface Step {
  act: Act;
  /** EDTF: the mission is there since then, as far as this step tells. */
  since: string | null;
  /** EDTF: it was there until then. */
  until: string | null;
  /** The date in the sentence, whichever end it gives. */
  date: DateMention | null;
  /** True for a re-opening that the words tell as the end of a closure: "was closed until 2005". */
  afterClosure?: true;
  /** True for a change of rank of which the words name what came of it. */
  into?: true;
  /** True for a change of rank to one below, by the two kinds. */
  lower?: true;
  /** Where the verb stands in the sentence; null when none does. */
  at: Span | null;
}

export interface Span {
  start: number;
  end: number;
}

/** What a sentence tells of one mission. */
export interface Told {
  /** Its number among the missions named in the sentence: `all[i]`. */
  i: number;
  place: Place | null;
  steps: Step[];
  /** The city that it moved to, which is a seat of government, and when. */
  moved?: { city: string; on: string | null };
  /** The sender where the words name only the other one's example: "and Nigeria followed in 1966". */
  sender: Side | null;
}

const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
const withinMonth = (first: string, last: string): boolean => first.slice(0, 7) === last.slice(0, 7);

/** The two ends that a date gives a mission: "from 1960 to 1990" both, "until 1990" the last. */
function ends(date: DateMention): { since: string | null; until: string | null } {
  const [first = '', last] = date.edtf.split('/');
  // "early 1960s" is one date with two ends, not a stay.
  // Nor is "during his visit of 29–30 June".
  const span = last !== undefined && !first.endsWith('~') && !(DAYS.test(date.edtf) && withinMonth(first, last));
  if (span) return { since: first, until: last };
  return date.role === 'until' ? { since: null, until: date.edtf } : { since: date.edtf, until: null };
}

/** One step of a mission's history out of a verb and its date. */
export function stepOf(act: Act, date: DateMention | undefined, at: Span | null): Step {
  const step: Step = { act, since: null, until: null, date: date ?? null, at };
  if (!date || /^(?:before|after|by)$/.test(date.role)) return step;
  const { since, until } = ends(date);
  switch (act) {
    case 'closed':
    case 'suspended':
      // "was closed from 1990 to 2004", "suspended its work from 1990 to 2004"
      if (since !== null && until !== null)
        return { ...step, act: act === 'closed' ? 'reopened' : 'resumed', since: until, afterClosure: true };
      // "remained closed until 2005"
      if (date.role === 'until')
        return { ...step, act: act === 'closed' ? 'reopened' : 'resumed', since: until, afterClosure: true };
      return { ...step, until: until ?? since };
    case 'raised':
      return { ...step, until: until ?? since };
    case 'opened':
    case 'raised to':
    case 'reopened':
      // "reopened between 1952 and 1955": once within these years.
      if (/\sand\s/.test(date.text)) return { ...step, since: date.edtf };
      return { ...step, since, until };
    case 'resumed':
    case 'raising agreed':
      return { ...step, since };
    case 'moved':
    case 'sits':
      return step;
    default:
      // "has an embassy in Lima" with a bare year behind it says nothing of its opening.
      return { ...step, since: date.role === 'since' || until !== null ? since : null, until };
  }
}
