/** What a sentence tells of one mission, in order: had since, opened, closed, reopened, and what follows for today. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { DateReader } from '../../../dates/phrase/read.js';
import type { Place } from '../../sentence/places.js';
import { compareEdtf } from '../../../dates/bounds.js';
import { readVerbs, type Act, type Verb } from './verbs.js';

export interface Step {
  act: Act;
  since: string | null;
  until: string | null;
}

export interface History {
  /** True while the text leaves it open. */
  stands: boolean;
  since: string | null;
  until: string | null;
}

/** A date as the two ends that it gives a mission: "from 1960 to 1990" both, "until 1990" the last. */
function ends(date: DateMention | undefined): { since: string | null; until: string | null } {
  if (!date) return { since: null, until: null };
  const [first = '', last] = date.edtf.split('/');
  // "early 1960s" is one date with two ends, not a stay.
  const span = last !== undefined && !first.endsWith('~');
  if (span) return { since: first, until: last };
  return date.role === 'until' ? { since: null, until: date.edtf } : { since: date.edtf, until: null };
}

/** One step of a mission's history out of a verb and its date. */
export function stepOf(act: Act, date: DateMention | undefined): Step {
  const { since, until } = ends(date);
  if (date && /^(?:before|after|by)$/.test(date.role)) return { act, since: null, until: null };
  switch (act) {
    case 'closed':
      // "was closed from 1990 to 2004"
      if (since !== null && until !== null) return { act: 'reopened', since: until, until: null };
      return { act, since: null, until: until ?? since };
    case 'raised':
      return { act, since: null, until: until ?? since };
    case 'opened':
    case 'reopened':
      return { act, since, until };
    case 'had':
      return { act, since: date?.role === 'since' || until !== null ? since : null, until };
    default:
      // "has an embassy in Lima" with a bare year behind it says nothing of its opening.
      return { act, since: date?.role === 'since' || until !== null ? since : null, until };
  }
}

/** What the steps come to. */
export function historyOf(steps: readonly Step[]): History {
  const state: History = { stands: false, since: null, until: null };
  for (const { act, since, until } of steps) {
    if (act === 'closed' || act === 'raised') {
      // "reopened in 2012 the consulate that it had closed in 1990"
      const past = until !== null && state.since !== null && compareEdtf(until, state.since) < 0;
      state.stands = past;
      state.until = past ? null : (until ?? state.until);
    } else if (act === 'had') {
      state.stands = false;
      state.since = since ?? state.since;
      state.until = until ?? state.until;
    } else {
      state.since = since ?? state.since;
      state.until = until;
      state.stands = until === null;
    }
  }
  return state;
}

/** The steps that the note behind a place tells: "(since 2008)", "opened in 2004 and closed in 2011", "1970–1985". */
export function stepsInNote(place: Place, base: Act): Step[] | null {
  const dates = new DateReader().read(place.note);
  const verbs = readVerbs(place.note, 'after').filter(({ act }) => act !== 'covers' && act !== 'raised');
  if (/\b(?:building|premises|location|residence)\b/i.test(place.note)) return null;
  if (dates.length === 0) return verbs.some(({ act }) => act === 'closed') ? stepsOf(verbs, []) : null;
  if (verbs.length > 0) return stepsOf(verbs, dates);
  // ", which received a visitor in 1976" tells nothing of the mission.
  const bare = dates.reduce((rest, { text }) => rest.replace(text, ''), place.note);
  if (!/^\s?(?:since|from|until|till|in|on)?\s?(?:the)?\s?$/i.test(bare.replace(/[\s,–-]+/g, ' '))) return null;
  const act = base === 'closed' || base === 'reopened' || base === 'opened' || base === 'had' ? base : 'opened';
  return dates.slice(0, 1).map((date) => stepOf(date.role === 'until' && base === 'has' ? 'had' : act, date));
}

/** Verbs with the first date behind each of them. */
function stepsOf(verbs: readonly Verb[], dates: readonly DateMention[]): Step[] {
  return verbs.map(({ act, end }, i) => {
    const next = verbs[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    return stepOf(
      act,
      dates.find(({ start, happens }) => happens && start >= end && start < next),
    );
  });
}
