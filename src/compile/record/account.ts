/** The account: what the units of an article that hold no fact of their own became, and why the unused ones are unused. */
import type { EventDraft } from '../recognise/fact.js';
import type { Sentence, Unit } from '../sentence/annotate.js';
import { isOfOthers } from '../sentence/others.js';
import { LONGEST_SENTENCE } from '../sources/sentences.js';
import { goesOn, isOfBoth, isOfOlder, looksBack } from './goes-on.js';
import { eventNamedIn, isOfAnother } from './of-another.js';
import type { SentenceReport } from './report.js';

const SUMMARY_SENTENCES = 2;

/** The sentences of the summary: the first ones of the lead. */
export function summaryOf(units: readonly Unit[]): Sentence[] {
  return units
    .filter((unit) => unit.unit === 'sentence')
    .filter(({ topic, kind }) => topic === 'lead' && kind === 'paragraph')
    .slice(0, SUMMARY_SENTENCES);
}

/** Sentences as one text: a paragraph that ends without a stop gets one before the next. */
export const runOn = (sentences: readonly string[]): string =>
  sentences
    .map((text, i) => (i < sentences.length - 1 && /[\p{L}\p{N})\]%]$/u.test(text) ? `${text}.` : text))
    .join(' ');

function whyUnused(unit: Unit): string {
  if (unit.unit === 'field') return 'nothing of the infobox line is recorded';
  if (unit.topic === 'apparatus') return 'references and links';
  if (unit.text.length > LONGEST_SENTENCE) return `longer than ${LONGEST_SENTENCE} characters`;
  if (unit.unit === 'row') return 'nothing of the table row is recorded';
  return isOfOthers(unit) ? 'of other states only' : 'no date, figure, mission or named period';
}

const mayContinue = (unit: Unit): unit is Sentence =>
  unit.unit === 'sentence' && unit.kind !== 'note' && unit.text.length <= LONGEST_SENTENCE && !isOfOthers(unit);

/** An event's own sentence, with what went on from it so far. */
const toldOf = ({ sentence, text, continuation }: EventDraft): string => [sentence ?? text, ...continuation].join(' ');

const isLookingBack = ({ sentence, text, date }: EventDraft): boolean => looksBack(sentence ?? text, date.text);

/**
 * Which sentence tells the event that a unit goes on from: the one before, or the one before that in its block where that alone
 * speaks of it, or where the one before only looks back.
 */
function rootOf(
  units: readonly Unit[],
  i: number,
  lastEvent: ReadonlyMap<number, EventDraft>,
  report: readonly SentenceReport[],
): number | undefined {
  const [unit, before, older] = [units[i], units[i - 1], units[i - 2]];
  if (!unit || !before || !older || older.block !== unit.block || report[i - 2]?.outcome !== 'event') return undefined;
  const looksAway = !lastEvent.has(before.number) || isOfOlder(unit.text, before.text, older.text);
  return looksAway ? older.number : undefined;
}

/**
 * Completes the report: unused units are summary, continue the event before them in their
 * paragraph or bullet, or are unused for a reason.
 * What continues an event is added to it.
 */
export function account(
  units: readonly Unit[],
  report: readonly SentenceReport[],
  events: readonly EventDraft[],
): void {
  const summary = new Set<Unit>(summaryOf(units));
  let root = 0;
  // The last event of each sentence: what follows it goes on from that one.
  const lastEvent = new Map(
    events.filter((event) => !isLookingBack(event)).map((event) => [event.source.sentence, event]),
  );
  units.forEach((unit, i) => {
    const line = report[i];
    if (line?.outcome !== 'unused') return;
    if (summary.has(unit)) {
      Object.assign(line, { outcome: 'summary', became: ['summary'], rules: ['summary'] });
      return;
    }
    const before = units[i - 1]?.block === unit.block ? report[i - 1] : undefined;
    if (mayContinue(unit) && (before?.outcome === 'event' || before?.outcome === 'continuation')) {
      if (before.outcome === 'event') root = rootOf(units, i, lastEvent, report) ?? before.sentence;
      const last = lastEvent.get(root);
      const named = last && isOfAnother(unit.text, toldOf(last)) ? eventNamedIn(unit.text, events) : undefined;
      const event = named ?? last;
      // "For both presidents it was the first journey" is no part of one half of its sentence.
      const isOfHalf = event?.sentence !== undefined && isOfBoth(unit.text);
      if (!event || isOfHalf || !goesOn(unit, toldOf(event))) {
        line.reason = 'goes on from no event';
        return;
      }
      root = event.source.sentence;
      event.continuation.push(unit.text);
      Object.assign(line, { outcome: 'continuation', became: [`continues sentence ${root}`], rules: ['continuation'] });
    } else line.reason = whyUnused(unit);
  });
}
