/** Events: one for each date of a sentence, and undated sentences whose words name a period. */
import { TURN_WORDS } from './turn-words.js';
import type { DateMention } from '../../../dates/phrase/read.js';
import { openDate } from '../../../dates/phrase/open.js';
import { withRole } from './role.js';
import { yearTo, yearToMonth } from '../../../dates/phrase/year-to.js';
import { PAST_VERB } from '../../words/past-verbs.js';
import { periodIn } from '../../words/periods.js';
import type { Sentence, Codes } from '../../sentence/annotate.js';
import type { EventKind, FactDate } from '../../../model.js';
import type { Teller, Telling } from './telling.js';
import { eitherDates } from './either.js';
import { isInPassing } from './in-passing.js';
import { kindOfContext } from './context.js';
import { kindAtDate } from './kind-at-date.js';
import { KIND_OF_STATUS, kindOfText } from './kinds.js';
import { onlyQualifies } from './qualifiers.js';
import { isReturnToPost } from './return-to-post.js';
import { factDate, type EventDraft, type StatusDraft } from '../fact.js';
import { pattern } from '../../../text/pattern.js';
import { readTold } from '../missions/steps/told.js';
import { isOfOthers } from '../../sentence/others.js';

export interface EventInput {
  sentence: Sentence;
  /** Status changes that were read from this sentence. */
  changes: readonly StatusDraft[];
  /** True when the sentence gave trade figures or counts. */
  figures: boolean;
}

/** Changes of relations as such. */
const TURNS: ReadonlySet<string> = new Set(['established', 'severed', 'restored', 'recognised']);

/** Whether a mission took up its work again at a date, which changes no level. */
const isResumption = (sentence: Sentence, at: DateMention, codes: Codes): boolean =>
  readTold(sentence, codes).told.some(({ steps }) =>
    steps.some(({ act, date }) => act === 'resumed' && date?.start === at.start),
  );

/** Null where the sentence alone does not tell it. */
function kindOf({ sentence, changes, figures }: EventInput, date: DateMention, codes: Codes): EventKind | null {
  // Who leaves a post is told in passing more often than not: "It said so on 21 May, and called its ambassador home."
  const own = changes.filter(({ date: of, change }) => of.edtf === date.edtf && change !== 'ambassador left');
  // "Diplomatic relations at embassy level were established": the relations, and not their level.
  const change = own.find(({ change: kind }) => TURNS.has(kind)) ?? own[0];
  if (change) return KIND_OF_STATUS[change.change];
  if (isResumption(sentence, date, codes)) return 'representation';
  if (figures && sentence.topic === 'economy') return 'trade';
  if (figures && sentence.people) return 'population';
  const kind = kindAtDate(sentence.text, date, sentence.dates) ?? kindOfContext(sentence);
  return kind === 'visit' && isReturnToPost(sentence) ? 'representation' : kind;
}

/** The dated events of a sentence; empty when it has no date and names no period. */
export function readEvents(input: EventInput, codes: Codes, teller: Teller): EventDraft[] {
  const { sentence, figures } = input;
  if (isOfOthers(sentence)) return [];
  const seen = new Set<string>();
  const dates = eitherDates(sentence.text, sentence.dates)
    .filter((date) => date.happens && !onlyQualifies(sentence.text, date, sentence.dates))
    .filter(({ edtf }) => !seen.has(edtf) && seen.add(edtf));
  const { kinds, tellings } = tellAll(
    sentence,
    dates,
    dates.map((date) => kindOf(input, date, codes)),
    teller,
  );
  const full = tellings.map((telling, i) =>
    tellsTurn(input, dates[i] as DateMention, telling)
      ? telling
      : teller.whole(sentence, dates[i] as DateMention, kinds[i] as EventKind),
  );
  const main = dates.map((date) => dates.length === 1 || !isInPassing(sentence.text, date));
  const isTold = (i: number): boolean =>
    main[i] === true || !full.some(({ text }, j) => main[j] === true && text === full[i]?.text);
  const all = full.map((telling, i) =>
    draftOf(
      withRole(dateOf(dates[i] as DateMention, sentence.text), telling.text),
      kinds[i] as EventKind,
      breaksAlone(input, dates[i] as DateMention) ? telling : withoutDoer(telling),
      sentence,
    ),
  );
  const dated = all.filter((_, i) => isTold(i));
  if (dated.length > 0 || figures || sentence.topic === 'missions' || sentence.topic === 'economy') return dated;
  // A heading is too weak a ground: its section may begin late in the period, or go beyond it.
  const named = periodIn(sentence.text);
  if (!named || sentence.kind !== 'paragraph' || !saysSomething(sentence)) return [];
  const kind = kindOfText(sentence.text);
  const date = { edtf: named.period.edtf, text: named.text, basis: 'period' } as const;
  return [draftOf(date, kind, teller.whole(sentence, date, kind), sentence)];
}

/** A date that only bounds what is told is open to one side; one that closes a year stands for the year. */
function dateOf(date: DateMention, text: string): FactDate {
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  const months = yearTo(date.edtf, before) ?? yearToMonth(date.edtf, before);
  // "Until the end of the 19th century" is until about 1899, and not from 1867 on.
  const end = date.role === 'until' && /^(?:the\s)?(?:very\s)?(?:end|close)\sof\s/i.test(date.text);
  const edtf = months ?? (end ? (date.edtf.split('/').at(-1) ?? date.edtf) : null);
  return factDate(edtf === null ? openDate(date, text) : { ...date, edtf });
}

/** False where relations were broken off by nobody in particular, whoever does something else on that day: "Peru attacked". */
const breaksAlone = ({ changes }: EventInput, { edtf }: DateMention): boolean =>
  changes.every(({ date, change, by }) => date.edtf !== edtf || change !== 'severed' || by !== null);
const withoutDoer = ({ by: _by, ...telling }: Telling): Telling => telling;

/** Whether the statement holds the turn of relations that makes its kind, which may stand in another clause. */
const tellsTurn = ({ changes }: EventInput, { edtf }: DateMention, { text }: Telling): boolean =>
  changes.every(({ date, change }) => date.edtf !== edtf || (TURN_WORDS[change]?.test(text) ?? true));

interface Told {
  kinds: readonly EventKind[];
  tellings: readonly Telling[];
}

/** The tellings; a kind that the sentence alone does not tell is told by what its pronouns stand for: "It was closed". */
function tellAll(
  sentence: Sentence,
  dates: readonly DateMention[],
  found: readonly (EventKind | null)[],
  teller: Teller,
): Told {
  if (dates.length === 0) return { kinds: [], tellings: [] };
  const first = teller.tell(
    sentence,
    dates,
    found.map((kind) => kind ?? 'other'),
  );
  const kinds = found.map((kind, i) => kind ?? kindOfText(first[i]?.text ?? ''));
  const isNew = kinds.some((kind, i) => found[i] === null && kind !== 'other');
  return { kinds, tellings: isNew ? teller.tell(sentence, dates, kinds) : first };
}

/** In the order of the record. */
function draftOf(
  date: FactDate,
  kind: EventKind,
  { text, parties, ...more }: Telling,
  { source }: Sentence,
): EventDraft {
  return { date, kind, text, continuation: [], parties, source, ...more };
}

const TOLD = pattern('u')`\b${PAST_VERB}\b`;
/** A period dates what a sentence says of the past, not a remark on the present. */
function saysSomething({ text, actors }: Sentence): boolean {
  return actors.length > 0 && TOLD.test(text);
}
