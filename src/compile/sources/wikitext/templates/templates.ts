/**
 * What a template shows in running text, by its name. A template that is not in the tables is reported by name. Of its arguments
 * those are kept that read like words, when it stands in a sentence; a box on lines of its own says nothing unless in whole sentences.
 */
import { nameOfCode, COUNTRIES } from './countries.js';
import { liftInfobox } from '../infobox.js';
import type { PlainText } from '../plain-text.js';
import { callOf, type Around, type Call, type Entry, type Render } from './call.js';
import { DATES } from './dates.js';
import { functionOf, invoked } from './functions.js';
import { LISTS } from './lists.js';
import { MONEY } from './money.js';
import { noteOf } from './notes.js';
import { quotationOf } from './quotations.js';
import { SILENCE, SILENT_FAMILY } from './silent.js';
import { TEXT } from './text.js';

/** A table begun in wikitext and ended by a template. */
const TABLE_ENDS: Entry = ['end|table end|s-end|end table|tableend|end box|wikitable end', () => '\n|}\n'];

const RENDER: ReadonlyMap<string, Render> = new Map(
  // The fuller tables stand last: where two name a template, theirs counts.
  [...SILENCE, ...TEXT, ...LISTS, ...DATES, ...COUNTRIES, ...MONEY, TABLE_ENDS].flatMap(([names, render]) =>
    names.split(/\|(?=.)/).map((name) => [name, render] as const),
  ),
);

const INFOBOX =
  /^(?:infobox (?:bilateral|foreign|diplomatic) relations?|bilateral relations infobox|infobox bilateral|bilateral relations)$/;
/** `{{lang-sr|Text}}` shows its first argument. */
const LANGUAGE = /^lang-[a-z]{2,3}(?:-[a-z]{2,6})?$/;
/** Boxes beside the text and functions that are not known. */
const BOX = /^(?:infobox|navbox|sidebar|#|:)/;
/** "694", "CAN", "#80FF80", "30em": values, no words. */
const VALUE = /^(?:[#\d\s.,%+-]*|[A-Z\d\s.-]{1,12}|#[\dA-Fa-f]{3,6}|[\d.]+(?:px|em|ex|pt|%)|(?:https?:)?\/\/\S*)$/;
/** Whether an argument is no less than a sentence. */
const isSentence = (arg: string): boolean => /[.!?]["”’)]{0,3}$/.test(arg) && arg.split(/\s+/, 4).length > 3;

/** What of an unknown template is kept. */
function wordsOf({ unnamed, alone }: Call): string {
  const words = unnamed.filter((arg) => /\p{L}/u.test(arg) && !VALUE.test(arg));
  return (alone ? words.filter(isSentence) : words).join(' ');
}

const reported = (name: string): string => name.split('\n')[0]?.trim().slice(0, 60) ?? '';

/**
 * The text that a template shows.
 * @param parts Its name and its arguments, as they stand between the bars.
 */
export function renderTemplate(parts: readonly string[], around: Around, plain: PlainText): string {
  const shown = functionOf(parts);
  if (shown !== null) return shown;
  const tag = /^\s*#tag:ref\s*$/i.test(parts[0] ?? '');
  const call = tag
    ? callOf(['#tag:ref', ...parts.slice(1)], around)
    : (invoked(parts, around) ?? callOf(parts, around));
  if (INFOBOX.test(call.key)) return liftInfobox(call, plain);
  const known = noteOf(call, plain) ?? quotationOf(call, plain) ?? RENDER.get(call.key)?.(call);
  if (known !== undefined) return known;
  if (LANGUAGE.test(call.key)) return call.unnamed[0] ?? '';
  if (SILENT_FAMILY.test(call.key)) return '';
  // `{{ALB}}` shows a flag and the name.
  const country = call.unnamed.length === 0 ? nameOfCode(call.name) : null;
  if (country !== null) return country;
  plain.skipped.push({ what: 'template', name: reported((parts[0] ?? '').trim()) });
  return BOX.test(call.key) ? '' : wordsOf(call);
}
