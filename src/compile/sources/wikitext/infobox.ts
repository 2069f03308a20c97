/** `{{Infobox bilateral relations|Albanian–Serbian|Albania|Serbia|mission1=…}}`: title, parties, then named fields. */
import { standInFor, takeTargets } from '../stand-ins.js';
import type { InfoboxField, PlainText } from './plain-text.js';
import type { Call } from './templates/call.js';

const PLACES = ['title', 'party1', 'party2'] as const;
/** The fields that say something of the two states; the others are maps and sizes. The title of an office stands before its holder. */
const SHOWN = ['mission1', 'mission2', 'envoytitle1', 'envoy1', 'envoytitle2', 'envoy2'] as const;

/** A line break, or a new line that begins an entry. */
const ENTRY = /<br\s{0,3}\/?\s{0,3}>|\n\s{0,20}(?=[*#])/i;
/** An entry that goes on with the one before: "Embassy of Peru,<br>Oslo", "<br>(closed)". */
const goesOn = (before: string, entry: string): boolean =>
  /(?:,|\b(?:in|of|to|the|and)|[–-])\s*$/.test(before) || /^(?:[,(]|(?:in|and)\s)/.test(entry);

const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[*#;:\s]+/, '')
    .trim();

/** The entries of a field, each on one line. */
function entriesOf(value: string): string[] {
  const entries: string[] = [];
  for (const part of value.split(ENTRY)) {
    const entry = oneLine(part);
    const before = entries.at(-1);
    if (entry === '') continue;
    if (before !== undefined && goesOn(before, entry)) entries[entries.length - 1] = `${before} ${entry}`;
    else entries.push(entry);
  }
  return entries;
}

/** Lifts an infobox out of the text, and gives the line that stands for its fields. */
export function liftInfobox({ unnamed, named }: Call, plain: PlainText): string {
  const values = new Map<string, string>();
  PLACES.forEach((key, i) => values.set(key, unnamed[i] ?? ''));
  for (const [key, value] of named) values.set(key.replace(/[\s_]/g, ''), value);
  for (const [key, value] of values) {
    const text = takeTargets(entriesOf(value).join('; ')).text;
    if (text !== '') plain.infobox.set(key, text);
  }
  const fields = SHOWN.flatMap((field): InfoboxField[] =>
    entriesOf(values.get(field) ?? '').map((entry) => {
      const { text: value, held: targets } = takeTargets(entry);
      return { field, value, party: plain.infobox.get(`party${field.slice(-1)}`) ?? null, targets };
    }),
  );
  return fields.length === 0 ? '' : standInFor(plain.lifted.push({ what: 'infobox', fields }) - 1);
}
