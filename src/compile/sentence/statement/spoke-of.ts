/** "Papers spoke of 15,000 Peruvians in 2013, scholars of 40,000 in 2018, and the embassy of 30,000 in 2024": three speakers of one verb. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { matchesOf } from '../../../text/matches.js';
import { pattern } from '../../../text/pattern.js';
import { ABOUT } from './figures.js';
import { given, own, type Piece } from './piece.js';

const FIRST = pattern(
  'u',
)`^[^,;:]{3,80}?_(?<verb>spoke|speak|speaks)_of_${ABOUT}\d[\d.,]*_(?<whom>\p{Lu}\p{L}+)?([^,;:]|,\d)*$`;
const SPEAKER = pattern(
  'u',
)`^(and_)?(?<who>[^,;:]{3,80}?)_(?<what>of_(between_)?${ABOUT}\d[^;:]*?)(?<when>_in_(\p{Lu}\p{L}+_)?\d{4})?\.?$`;
/** A comma behind which no digits go on. */
const COMMA = /,\s/g;

/** The statement of a date behind the first; null in any other sentence. */
export function spokeOf(text: string, date: DateMention, dates: readonly DateMention[]): Piece[] | null {
  if (dates.length < 2 || !/ sp[eo]a?ke?s? of /.test(text)) return null;
  const commas = matchesOf(text, COMMA).map(({ index }) => index);
  const [end] = commas;
  const { verb, whom = '' } = FIRST.exec(text.slice(0, end))?.groups ?? {};
  if (verb === undefined || end === undefined || date.start < end) return null;
  const items = commas.map((at, i) => ({ start: at + 2, end: commas[i + 1] ?? text.length }));
  const all = items.map((item) => SPEAKER.exec(text.slice(item.start, item.end)));
  const found = all[items.findIndex((item) => date.start >= item.start && date.end <= item.end)]?.groups;
  if (!found || all.includes(null)) return null;
  return [
    own(`${found['who'] ?? ''} `),
    given(`${verb} `),
    own(found['what'] ?? ''),
    given(whom === '' ? '' : ` ${whom}`),
    own(found['when'] ?? ''),
  ];
}
