/** Visits of which only the plan is told: "A visit to Brazil was announced for 26 June 2023" does not say that anybody came. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { EventKind } from '../../../model.js';
import { oneOf, pattern } from '../../../text/pattern.js';

const WAS = oneOf`was were is are had_been has_been have_been`;
const PLANNED = oneOf`announced planned scheduled expected set fixed arranged foreseen envisaged agreed`;
const FOR_DATE = pattern('iu')`
  \b${WAS}_(\p{Ll}+_)?(?<how>${PLANNED}_)(in_\p{Lu}[\p{L}’'-]+_|to_take_place_|to_be_held_)?(for|on|in)_(the_|early_|late_|mid-)?$`;
/** "was set for", but "was announced on": the day of the announcement. */
const ON_ITS_DAY = /\b(?:on|in)\s(?:the\s|early\s|late\s|mid-)?$/i;
const TO_COME = /\bto\s(?:take\splace|be\sheld)\s/i;
const NEAR = 100;

/** The kind of event at the date for which a visit was planned; null where the date is none of a plan. */
export function kindOfPlan(text: string, { start }: Pick<DateMention, 'start'>): EventKind | null {
  const match = FOR_DATE.exec(text.slice(Math.max(0, start - NEAR), start));
  if (match === null || (ON_ITS_DAY.test(match[0]) && !TO_COME.test(match[0]))) return null;
  return /^announced/i.test(match.groups?.how ?? '') ? 'statement' : 'other';
}
