/** The city in the address of a mission: "in Ireland, located at 12 Merrion Square, Ballsbridge, Dublin 2". */
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Place } from '../../sentence/places.js';
import { sideOfCity } from '../../sentence/seats.js';

/** A house number stands in the first part of an address, or a word for a street. */
const STREET = oneOf`
  Street St\. Road Rd\. Avenue Ave\. Square Place Boulevard Lane Drive Court Row Terrace Way Quay Rue Calle Via Avenida Rua
  [\p{L}-]*stra(ss|ß)e [\p{L}-]*gat(an|e) Platz Ulica`;
const OPENS = pattern(
  'u',
)`\b(at|address(_is)?:?)_(?=[^,;.]{0,40}(\d|\b${STREET})[^,;]{0,40},_\p{Lu}|[^,;.]{0,20}\d+,_)`;
const PART = /[^,;]+/gu;
/** "1010 Vienna", "Dublin 4", "London SW1X 8SH": a city with its code. */
const CODES_OF_POST = /^(?:[A-Z]{1,2}-)?\d[\d\s-]*\s(?=\p{Lu}\p{Ll})|\s\p{Lu}{0,2}\d[\d\p{Lu}\s-]{0,10}$/gu;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,2}$/u;
const OF_STREET = pattern('u')`\b${STREET}(_|$)`;

/** The city of the address that stands behind a mission; null where none is certain. */
export function cityOfAddress({ text, actors }: Sentence, from: number, to: number, codes: Codes): Place | null {
  const opens = OPENS.exec(text.slice(from, to));
  if (!opens) return null;
  const at = from + opens.index + opens[0].length;
  const address = /^[^;]*?(?=\.$|\.\s|;|,?\s(?:and|which|where|since)\s|$)/.exec(text.slice(at, to))?.[0] ?? '';
  const parts = [...address.matchAll(PART)].map(({ 0: words, index }) => {
    const name = words.trim().replace(CODES_OF_POST, '');
    const start = at + index + words.indexOf(name);
    return { name, start, end: start + name.length };
  });
  const [, ...behind] = parts.filter(
    ({ start, end }) => !actors.some((one) => one.kind === 'name' && one.start === start && one.end === end),
  );
  const seat = behind.findLast(({ name }) => sideOfCity(name, codes) !== null);
  const last = behind.at(-1);
  const city = seat ?? (last && NAME.test(last.name) && !OF_STREET.test(last.name) ? last : undefined);
  return city ? { ...city, note: '', noteStart: city.end, noteEnd: city.end } : null;
}
