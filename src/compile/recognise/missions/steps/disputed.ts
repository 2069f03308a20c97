/** Dates on which accounts differ: "opened in 1967, or by another account in 1973" dates no mission. */
import type { DateMention } from '../../../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../../../text/pattern.js';
import type { Sentence } from '../../../sentence/annotate.js';
import type { Step } from './step.js';

const SOURCE = oneOf`
  accounts? sources? versions? lists? pages? chronolog(y|ies) websites? stud(y|ies) histor(y|ies) historians?
  scholars? authors? books? encyclop(a)?edias? director(y|ies) yearbooks? registers? newspapers? reports?
  ministr(y|ies) embass(y|ies) archives?`;
const GIVES = oneOf`gives? gave has have says? said places? placed puts? put dates? dated names? named states? stated cites? cited lists? listed writes? speaks?`;
const DIFFER = oneOf`differ differs differed diverge diverges disagree disagrees disagreed vary varies conflict contradict`;
/** "is dated differently", "sources differ", "variously dated" */
const THEY_DIFFER = pattern('iu')`\b(
  (dated|given|stated|reported)_(differently|variously) | variously |
  (${SOURCE}|dates|statements|authorities|opinions)_[^.;]{0,60}\b${DIFFER})\b`;

/** "1967 or 1973", "in 1967, or in 1973" */
const OR = /^,?\sor\s(?:else\s|perhaps\s|possibly\s)?(?:in\s|on\s|as\searly\sas\s)?(?:the\s)?$/i;
const CONTRAST = part`(,(?!_and_)|[;:(]|_or|_but|_while|_whereas)`;
const ACCOUNT = part`(
  ((according_to|by|in|per)_(another|other|an?_different|some|one)_([\p{L}-]+_)?${SOURCE}) |
  \b([\p{L}-]+_)?${SOURCE}_([^.;]{0,40}_)?${GIVES}\b)`;
/** ", although a State Department page places the elevation in", ", or by another account in" */
const OTHERWISE = pattern('iu')`^[^.]{0,90}?${CONTRAST}[^.]{0,40}?${ACCOUNT}[^.]{0,90}$`;
/** "(1973 according to Kenyan sources)" */
const BY_OTHERS = pattern('iu')`^_?\(?_?(according_to|by_(other|another|some)|in_(other|another|some))\b`;
const TURNS = pattern(
  'iu',
)`^(_according_to_[^.;]{2,60})?(,?_(but|while|whereas|or|and)\b[^.;]{0,30}|;[^.;]{0,30}|_\()$`;

/** "(1973 according to Kenyan sources)", behind the date of another account. */
const ANOTHER_BEHIND = pattern('iu')`^_\([^()]{0,30}\d{4}_(according_to|(in|by)_(other|another|some))\b`;

type Dated = Pick<DateMention, 'start' | 'end'>;

/** Whether the second of two dates that follow each other is another account of what the first one dates. */
function isOther(text: string, first: Dated, second: Dated): boolean {
  const gap = text.slice(first.end, second.start);
  return OR.test(gap) || OTHERWISE.test(gap) || (TURNS.test(gap) && BY_OTHERS.test(text.slice(second.end)));
}

/** The dates of a text without those that it gives as one of several of the same thing. */
export function undisputed<D extends Dated>(text: string, dates: readonly D[]): D[] {
  const alone = dates.filter(({ end }) => !ANOTHER_BEHIND.test(text.slice(end)));
  if (dates.length < 2) return alone;
  if (THEY_DIFFER.test(text)) return [];
  const others = dates.map((date, i) => i > 0 && isOther(text, dates[i - 1] ?? date, date));
  return dates.filter((date, i) => others[i] !== true && others[i + 1] !== true && alone.includes(date));
}

/** True where a sentence has dates, but each is one account of several. */
export const areDisputed = ({ text, dates }: Sentence): boolean =>
  dates.length > 0 && undisputed(text, dates).length === 0;

/**
 * The steps of a mission in a sentence, without dates on which accounts differ: what changed is told, but not when.
 * @param note Where the note of its place begins, in which its steps have their dates.
 */
export function withoutDisputed({ text, dates }: Sentence, steps: readonly Step[], note = 0): Step[] {
  const kept = undisputed(text, dates);
  const left = dates.filter((date) => !kept.includes(date));
  if (left.length === 0) return [...steps];
  return steps.map((step): Step => {
    const { date, at } = step;
    const disputed = left.some(
      ({ start, edtf }) =>
        date?.edtf === edtf && (date.start === start || (at === null && date.start + note === start)),
    );
    return disputed ? { ...step, since: null, until: null, date: null } : step;
  });
}
