/** Dates, amounts and lists as they are read aloud: in words, without signs that a screen reader skips or spells. */
import { labelEdtf } from '../../dates/label.js';
import { cleanLine } from '../../text/clean.js';
import type { CurrencyCode, Edtf } from '../../model.js';
import { formatAmount } from './amount.js';

/** "10 October 1922", "1914 to 1918", "30 May to 2 June 1990", "since 1954", "about 1830". */
export const spokenDate = (edtf: Edtf): string => cleanLine(labelEdtf(edtf)).replace(/ ?– ?/gu, ' to ');

/** A text with dates and ranges in it: a dash beside a number is "to", but "Albania–Serbia" stays a name; headings follow each other. */
export const spoken = (text: string): string =>
  cleanLine(text)
    .replace(/(?<=\d(?:st|nd|rd|th|s)?)–(?=\d)/gu, ' to ')
    .replace(/(?<=[\p{L}\d]) – (?=\d)/gu, ' to ')
    .replace(/(?<=\d) ?%/gu, ' percent')
    .replaceAll(' > ', ', ')
    .replaceAll(' · ', ', ');

/** "260 million US dollars", "1.25 billion euros"; a currency without a name by its code. */
export function spokenAmount(amount: number, currency: CurrencyCode): string {
  const figure = formatAmount(Math.abs(amount), '').trim();
  return `${amount < 0 ? 'minus ' : ''}${figure} ${currencyName(currency)}`;
}

function currencyName(currency: CurrencyCode): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(
    2,
  );
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** A sentence on a line of its own: clean, with a capital and a full stop. */
export function sentence(text: string): string {
  const clean = cleanLine(text).trim();
  const capital = clean.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return capital + (/[.!?…][”"')\]]*$/u.test(clean) ? '' : '.');
}
