/** `relations on`: what happened on a day of the year. */
import { dayOf, readYearDay, type YearDay } from '../../dates/year-day.js';
import { RelationsError, type ExitName } from '../../errors.js';
import { EVENT_KINDS, type Party } from '../../model.js';
import { explainNoDay } from '../../query/explain-empty/days.js';
import { nearestDays, onDay } from '../../query/on-day.js';
import { printed } from '../../view/formats/listing.js';
import { onDayColumns } from '../../view/on-day/columns.js';
import { ON_DAY } from '../../view/on-day/shape.js';
import { dayText } from '../../view/on-day/words.js';
import type { Context } from '../shared/context.js';
import { oneCountry } from '../shared/one-country.js';
import { countValue, kindValues, splitKinds } from '../shared/values.js';

export interface OnOptions {
  country?: string;
  kind?: string[];
  limit?: string;
}

export async function run(context: Context, given: readonly string[], options: OnOptions): Promise<ExitName> {
  const { words, given: named } = splitKinds(given, options.kind ?? [], EVENT_KINDS);
  const today = context.io.now?.() ?? new Date();
  const asked = words.length === 0 ? dayOf(today) : dayValue(words.join(' '), today);
  const kinds = kindValues('--kind', named, EVENT_KINDS);
  const limit = countValue('--limit', options.limit);
  const dataset = await context.dataset();
  const country = options.country === undefined ? null : oneCountry(context, dataset, '--country', options.country);
  const choice = { country: country?.code ?? null, kinds };
  const { month, day, year } = asked;
  const all = onDay(dataset, { month, day, year: year ?? today.getFullYear(), ...choice });
  const rows = limit === null ? all : all.slice(0, limit);
  const { look } = context;
  const sentences = async () => (await import('../../view/on-day/sentences.js')).onDaySentences(rows);
  const isDrawn = look.format === 'table' && look.fields === null && rows.length > 0;
  const text = isDrawn
    ? (await import('../../view/on-day/draw.js')).onDayText(rows, dayText(asked), extentOf(rows, country), look)
    : await printed({ rows, columns: onDayColumns(), fields: ON_DAY, sentences }, look);
  context.print(text);
  if (rows.length < all.length) context.note(`the first ${rows.length} of ${all.length}`);
  if (rows.length > 0) return 'found';
  const what = { day: dayText(asked), country: country?.name ?? null, kinds: [...kinds] };
  const near = nearestDays(dataset, asked, choice);
  const days = near === null ? [] : [near.before, near.after].map((each) => ({ ...each, day: dayText(each) }));
  context.nothing(explainNoDay(what, days));
  return 'nothing';
}

function dayValue(text: string, today: Date): YearDay {
  const day = readYearDay(text, today);
  if (day !== null) return day;
  throw new RelationsError(
    'usage',
    `"${text}" is not a day of the year.`,
    'Type one like "27 November", 11-27 (month and day), 2026-11-27, today or tomorrow.',
  );
}

/** "34 events, 1912–2020"; of one country with its name. */
function extentOf(rows: readonly { date: { edtf: string } }[], country: Party | null): string {
  const years = rows.map(({ date }) => date.edtf.slice(0, 4));
  const span = [...new Set([years[0], years.at(-1)])].join('–');
  const of = country === null ? '' : ` of ${country.name}`;
  return `${rows.length} event${rows.length === 1 ? '' : 's'}${of}, ${span}`;
}
