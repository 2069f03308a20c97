/** The country that a cell, a list item or a heading names, and what stands beside the name. */
import type { Country } from '../../countries/country.js';
import { resolveCountry, type Resolution } from '../../countries/resolve.js';

export interface Partner {
  country: Country;
  /** What stands in brackets behind the name or after a dash: "suspended", "PRC"; "" for nothing. */
  remark: string;
}

const LONGEST_NAME = 160;
/** Marks of notes, and stars that a legend explains. */
const MARKS = /(?:\s?\[[^[\]]{1,12}\]|\s?[*†‡§#])+$/u;
/** No country's name, twice over, has more words. Looking for a name costs more than reading one. */
const MOST_WORDS = 10;
const BRACKETS = /^([^()]{2,100}?)\s?\(([^()]{1,100})\)?$/u;
const DASHED = /^([^–—:]{2,80}?)\s?(?:\s[–—-]\s|:\s)(.{1,100})$/u;

const known = new Map<string, Resolution>();
const MOST_KNOWN = 5_000;

/** Articles name the same two hundred countries over and over. */
function resolve(name: string): Resolution {
  const before = known.get(name);
  if (before) return before;
  const found = resolveCountry(name.replace(/^the\s/i, ''), { exact: true, suggest: false });
  if (known.size < MOST_KNOWN) known.set(name, found);
  return found;
}

/** The country of exactly this name. */
export function countryNamed(name: string): Country | null {
  if (name.length > LONGEST_NAME) return null;
  const found = resolve(name.trim());
  return found.status === 'exact' ? found.country : null;
}

/** "Denmark Denmark", "Congo Congo-Brazzaville": a flag with its name, and a link. */
function twice(text: string): Country | null {
  if (text.split(' ').length > MOST_WORDS) return null;
  for (let at = text.indexOf(' '); at >= 0 && at < LONGEST_NAME; at = text.indexOf(' ', at + 1)) {
    const second = resolve(text.slice(at + 1));
    if (second.status !== 'exact') continue;
    const first = resolve(text.slice(0, at));
    const { country } = second;
    if (first.status === 'exact' && first.country.code === country.code) return country;
    if (first.status === 'ambiguous' && first.candidates.some(({ code }) => code === country.code)) return country;
  }
  return null;
}

function named(text: string, remark: string): Partner | null {
  const country = countryNamed(text) ?? twice(text);
  return country && { country, remark };
}

/** "Republic of China (Taiwan)", "Georgia (country)" */
const saysNothing = (remark: string, { code }: Country): boolean =>
  /^(?:country|state|nation)$/i.test(remark) || countryNamed(remark)?.code === code;

/** The country that a text of one or more lines names; null when it names none or several. */
export function partnerIn(text: string): Partner | null {
  const lines = text.split('\n').map((line) => line.replace(MARKS, '').trim());
  const [first = ''] = lines.filter((line) => line !== '');
  if (first === '' || first.length > LONGEST_NAME) return null;
  const rest = lines
    .slice(lines.indexOf(first) + 1)
    .join(' ')
    .trim();
  const whole = named(first, rest);
  if (whole) return whole;
  for (const pattern of [BRACKETS, DASHED]) {
    const [, name = '', remark = ''] = pattern.exec(first) ?? [];
    if (name === '') continue;
    const found = named(name.trim(), [remark, rest].join(' ').trim());
    if (found) return saysNothing(remark.trim(), found.country) ? { ...found, remark: rest } : found;
    // "Congo (Democratic Republic of the Congo)": the bracket says which one.
    const inside = pattern === BRACKETS && resolve(name.trim()).status === 'ambiguous' ? countryNamed(remark) : null;
    if (inside) return { country: inside, remark: rest };
  }
  return null;
}
