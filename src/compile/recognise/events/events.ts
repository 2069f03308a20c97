/** Events: one for each date of a sentence, and undated sentences whose section or words name a period. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { PAST_VERB } from '../../words/past-verbs.js';
import { periodIn } from '../../words/periods.js';
import type { Sentence, Codes } from '../../sentence/annotate.js';
import type { EventKind } from '../../../model.js';
import { eventText, statementAt } from './text.js';
import { kindOfContext } from './context.js';
import { kindAtDate } from './kind-at-date.js';
import { KIND_OF_STATUS, kindOfText } from './kinds.js';
import { factDate, type EventDraft, type StatusDraft } from '../fact.js';
import { pattern } from '../../../text/pattern.js';
import { readTold } from '../missions/steps/told.js';
import { isOfOthers } from '../../sentence/others.js';

/** Events at a place that is half of what they are: the capital stands for the host. */
const HOSTED: ReadonlySet<EventKind> = new Set(['visit', 'representation']);

/** The states of a sentence: the parties first, in the order of the title, then the others as named. */
function partiesOf(sentence: Sentence, codes: Codes, kind: EventKind): string[] {
  const named = sentence.actors.filter(({ place }) => !place);
  const seats = HOSTED.has(kind) ? sentence.actors.filter(({ place }) => place) : [];
  const sides = new Set([...named, ...seats].map(({ side }) => side));
  const others = named.filter(({ side }) => side === null).map(({ code }) => code);
  return [...codes.filter((_, side) => sides.has(side as 0 | 1)), ...new Set(others)];
}

export interface EventInput {
  sentence: Sentence;
  /** Status changes that were read from this sentence. */
  changes: readonly StatusDraft[];
  /** True when the sentence gave trade figures or counts. */
  figures: boolean;
}

/** Whether a mission took up its work again at a date, which changes no level. */
const isResumption = (sentence: Sentence, at: DateMention, codes: Codes): boolean =>
  readTold(sentence, codes).told.some(({ steps }) =>
    steps.some(({ act, date }) => act === 'resumed' && date?.start === at.start),
  );

function kindOf({ sentence, changes, figures }: EventInput, date: DateMention, codes: Codes): EventKind {
  const change = changes.find(({ date: of }) => of.edtf === date.edtf);
  if (change) return KIND_OF_STATUS[change.change];
  if (isResumption(sentence, date, codes)) return 'representation';
  if (figures && sentence.topic === 'economy') return 'trade';
  if (figures && sentence.people) return 'population';
  return kindAtDate(sentence.text, date, sentence.dates) ?? kindOfContext(sentence) ?? 'other';
}

/** The dated events of a sentence; empty when it has no date and names no period. */
export function readEvents(input: EventInput, codes: Codes, names: readonly [string, string]): EventDraft[] {
  const { sentence, figures } = input;
  if (isOfOthers(sentence)) return [];
  const text = eventText(sentence, names);
  const seen = new Set<string>();
  const dated = sentence.dates
    .filter(({ happens, edtf }) => happens && !seen.has(edtf) && seen.add(edtf))
    .map((date): EventDraft => {
      const kind = kindOf(input, date, codes);
      return {
        date: factDate(date),
        kind,
        text: statementAt(text, sentence.text, date.start),
        continuation: [],
        parties: partiesOf(sentence, codes, kind),
        source: sentence.source,
      };
    });
  if (dated.length > 0 || figures || sentence.topic === 'missions' || sentence.topic === 'economy') return dated;
  // The heading dates the first sentence of a paragraph; the others go on from it.
  const opens = sentence.previous?.block !== sentence.block;
  const named = periodIn(sentence.text) ?? (opens ? periodIn(sentence.path.at(-1) ?? '') : null);
  if (!named || sentence.kind !== 'paragraph' || !saysSomething(sentence)) return [];
  const kind = kindOfText(sentence.text);
  return [
    {
      date: { edtf: named.period.edtf, text: named.text, basis: 'period' },
      kind,
      text,
      continuation: [],
      parties: partiesOf(sentence, codes, kind),
      source: sentence.source,
    },
  ];
}

const TOLD = pattern('u')`\b${PAST_VERB}\b`;
/** A period dates what a sentence says of the past, not a remark on the present. */
function saysSomething({ text, actors }: Sentence): boolean {
  return actors.length > 0 && TOLD.test(text);
}
