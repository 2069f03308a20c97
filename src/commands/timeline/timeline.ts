/** `relations timeline`: dated events in order. */
import type { ExitName } from '../../errors.js';
import type { Dataset } from '../../dataset/dataset.js';
import { EVENT_KINDS, type Party, type Relation } from '../../model.js';
import { answeringRelations } from '../../query/answering.js';
import { explainNoEvents } from '../../query/explain-empty/rows.js';
import type { Located } from '../../query/locate.js';
import { byKind, timeline, timelineOf, type TimelineQuestion, type TimelineRow } from '../../query/timeline.js';
import { timelineColumns } from '../../view/kinds/timeline/columns.js';
import { TIMELINE } from '../../view/kinds/timeline/shape.js';
import type { Context } from '../shared/context.js';
import { lookUp, partnersIn } from '../shared/lookup.js';
import { pictureOf, type Picture, type PictureOptions } from '../shared/picture.js';
import { countValue, kindValues, nameValue, rangeValue, splitKinds } from '../shared/values.js';

export interface TimelineOptions extends PictureOptions {
  since?: string;
  until?: string;
  kind?: string[];
  person?: string;
  place?: string;
  reverse?: boolean;
  limit?: string;
  all?: boolean;
  by?: 'century' | 'kind';
}

export function run(context: Context, given: readonly string[], options: TimelineOptions): Promise<ExitName> {
  const { words, given: kinds } = splitKinds(given, options.kind ?? [], EVENT_KINDS);
  const question = {
    range: rangeValue(options.since, options.until),
    kinds: kindValues('--kind', kinds, EVENT_KINDS),
    person: nameValue('--person', options.person),
    place: nameValue('--place', options.place),
    reverse: options.reverse ?? false,
    limit: countValue('--limit', options.limit),
    // A calendar has no place for "in 1914".
    toTheDay: context.look.format === 'ics',
  };
  const isPiecemeal = options.all !== true && options.by !== 'kind';
  /** How many events match, and how many of these a calendar has no day for. */
  let [all, undated] = [0, 0];
  return lookUp(context, words, {
    rows: (relations) => {
      const rows = timeline(relations, question);
      if (question.toTheDay) [all, undated] = leftOut(relations, question);
      if (undated > 0 && rows.length > 0)
        context.note(`left out of the calendar: ${undated} of ${all} events, which are not dated to the day`);
      return options.by === 'kind' ? byKind(rows) : rows;
    },
    rowByRow: (located, dataset) => {
      const country = isPiecemeal ? oneCountry(located) : null;
      if (country === null || dataset.prepared === undefined) return null;
      const { stood } = located;
      const others = answeringRelations({ countries: [country], relations: [], stood });
      return timelineOf(dataset, country.code, others, question);
    },
    lines: (located, dataset) => {
      const { range, kinds, person, place, reverse, limit } = question;
      const country = isPiecemeal && person === null && place === null ? oneCountry(located) : null;
      if (country === null || located.stood.length > 0) return null;
      return dataset.prepared?.lines?.(country.code, { range, kinds, reverse, limit }) ?? null;
    },
    columns: timelineColumns,
    fields: TIMELINE,
    world: options.all === true ? 'all' : { told: 'timeline' },
    draw: async (rows, located, look) => {
      const { timelineText } = await import('../../view/kinds/timeline/text.js');
      const drawing = { located, partnerOf: partnerOf(located), look, by: options.by ?? 'century' };
      return timelineText('list', rows, drawing);
    },
    picture: picture(options),
    own: { mermaid, ics },
    sentences,
    explainEmpty: (located) =>
      undated === 0
        ? explainNoEvents(located)
        : `No event is dated to the day: of ${all} none can stand in a calendar.`,
  });
}

/** The country that is asked for, where it is one. */
const oneCountry = ({ countries: [country, other] }: Located): Party | null =>
  other === undefined ? (country ?? null) : null;

const leftOut = (relations: readonly Relation[], question: TimelineQuestion): [all: number, undated: number] => {
  const count = (toTheDay: boolean): number => timeline(relations, { ...question, limit: null, toTheDay }).length;
  const all = count(false);
  return [all, all - count(true)];
};

async function ics(rows: readonly TimelineRow[], located: Located, { world }: Dataset): Promise<string> {
  const { calendarText } = await import('../../view/kinds/timeline/ics.js');
  return calendarText(rows, { located, day: world?.day ?? null });
}

const partnerOf = (located: Located): ((relation: string) => string) | null =>
  located.countries.length === 1 ? partnersIn(located) : null;

async function sentences(rows: readonly TimelineRow[], located: Located): Promise<string[]> {
  const [{ timelineSentences }, { titleOf }] = await Promise.all([
    import('../../view/kinds/timeline/sentences.js'),
    import('../../view/kinds/timeline/heading.js'),
  ]);
  return timelineSentences(rows, titleOf(located), partnerOf(located));
}

async function mermaid(rows: readonly TimelineRow[], located: Located): Promise<string> {
  const { mermaidText } = await import('../../view/kinds/timeline/mermaid.js');
  return mermaidText(rows, { located, partnerOf: partnerOf(located) });
}

function picture(options: PictureOptions): Picture<TimelineRow> | null {
  const asked = pictureOf(options);
  if (asked === null) return null;
  return {
    file: asked.file,
    draw: async (rows, located, look) => {
      const drawing = { located, partnerOf: partnerOf(located) };
      if (asked.kind === 'svg') {
        const { timelineSvg } = await import('../../view/kinds/timeline/svg.js');
        return timelineSvg(rows, drawing);
      }
      const { timelineText } = await import('../../view/kinds/timeline/text.js');
      return timelineText('chart', rows, { ...drawing, look });
    },
  };
}
