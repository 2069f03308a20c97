/** The steps that the note behind a place tells: "(since 2008)", "opened in 2004 and closed in 2011", "1970–1985". */
import { DateReader, type DateMention } from '../../../../dates/phrase/read.js';
import type { Place } from '../../../sentence/places.js';
import { readVerbs, type Act, type Verb } from '../verbs.js';
import { withAgain } from './again.js';
import { undisputed } from './disputed.js';
import { stepOf, type Step } from './step.js';

/** What may stand around a date that is the whole note. */
const BARE =
  /^\s?(?:since|from|until|till|in|on)?\s?(?:the)?(?:\s?(?:and\s)?(?:then\s)?again(?:\s(?:since|from|in))?)?\s?$/i;
/** Acts whose note without a verb goes on with them: "opened consulates in Graz (1970) and Linz (1985)". */
const GOES_ON: ReadonlySet<Act> = new Set<Act>(['opened', 'reopened', 'closed', 'had']);

/** @param base What the verb of the sentence says of the mission. */
export function stepsInNote({ note }: Place, base: Act): Step[] | null {
  const read = new DateReader().read(note);
  const dates = undisputed(note, read);
  const verbs = readVerbs(note, 'after').filter(({ act }) => act !== 'covers' && act !== 'raised');
  if (dates.length === 0) return verbs.some(({ act }) => act === 'closed') ? stepsOf(note, verbs, []) : null;
  if (verbs.length > 0) return stepsOf(note, verbs, dates);
  // ", which received a visitor in 1976" tells nothing of the mission.
  const bare = read.reduce((rest, { text }) => rest.replace(text, ''), note);
  if (!BARE.test(bare.replace(/[\s,–-]+/g, ' '))) return null;
  const act = GOES_ON.has(base) ? base : 'opened';
  return dates
    .slice(0, 1)
    .flatMap((date) =>
      withAgain(note, dates, stepOf(date.role === 'until' && base === 'has' ? 'had' : act, date, null)),
    );
}

/** Verbs with the first date behind each of them. The note is not the sentence, so that they stand nowhere in it. */
function stepsOf(note: string, verbs: readonly Verb[], dates: readonly DateMention[]): Step[] {
  return verbs.flatMap(({ act, end }, i) => {
    const next = verbs[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const date = dates.find(({ start, happens }) => happens && start >= end && start < next);
    return withAgain(note, dates, stepOf(act, date, null));
  });
}
