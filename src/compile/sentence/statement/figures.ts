/** Amounts and numbers of an enumeration: "came to USD 3.3 billion in 2015 and USD 3.4 billion in 2016". */
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';
import { isPlural } from './subject.js';

export const ABOUT = part`((${oneOf`
  about some over nearly almost only just around under below above well roughly approximately more_than less_than fewer_than up_to
  at_least as_(much|many)_as a_total_of a_record`})_)*`;
/** "$3", "USD 3", "KSh45", "€3", "3". */
const CURRENCY = part`([A-Z]{3}_|[A-Z]{1,3}|KSh|TSh|USh)?[$€£¥]?`;
export const FIGURE = part`${ABOUT}${CURRENCY}\d`;

/** What begins with an amount. */
export const AMOUNT = pattern()`^${FIGURE}`;
/** "and to 5.8 billion dollars". */
export const TO_AMOUNT = pattern()`^to_${FIGURE}`;
/** The amount at the end of a text, with its unit and what stands in brackets behind it. */
export const LAST_AMOUNT = pattern()`
  _${FIGURE}[^\s]*(_\([^)]*\))?(?<unit>(_[^\d\s(]+){0,8})(_\([^)]*\))?$`;

/** "fell from 280 million in 2015 to 266 million in 2016". */
const FROM_TO = pattern('su')`
  ^(?<lead>.*?)_from_(?<first>${FIGURE}[^;]{0,60}?\d{4})_to_(?<second>(a_\p{Ll}+_of_)?${FIGURE}[^;]*)$`;
/** What came about between the two figures. */
const MOVED = pattern('u')`
  (_(nevertheless|also|then|thus|again|since|\p{Ll}+ly))*_((has|have|had)_)?((nevertheless|\p{Ll}+ly)_)?${oneOf`
  rose risen fell fallen grew grown climbed increased decreased declined dropped sank sunk shrank shrunk jumped soared surged went_(up|down)
  expanded`}$`;

/** Of the two figures that of the date: "was 280 million in 2015", "fell to 266 million in 2016"; null where there are no two. */
export function betweenFigures(words: string, date: string): Piece[] | null {
  const parts = words.split(/(?=;)/).map((part) => ofBoth(part, date) ?? [own(part)]);
  return parts.some(({ length }) => length > 1) ? parts.flat() : null;
}

const BARE = /\d\s(?:m|b|tr)illion(?=\s(?:in|by|for)\s)/;
const WITH_UNIT = pattern('u')`\d_(m|b|tr)illion(?<unit>(_\p{L}+){1,3}?)_(in|by|for)_`;
/** "8.2 billion dirhams in 2010 to 6.5 billion in 2019": dirhams too. */
function withUnit(figure: string, other: string): Piece[] {
  const bare = BARE.exec(figure);
  const unit = WITH_UNIT.exec(other)?.groups?.['unit'];
  if (!bare || unit === undefined || /[$€£¥]|[A-Z]{3}/.test(figure)) return [own(figure)];
  const end = bare.index + bare[0].length;
  return [own(figure.slice(0, end)), given(unit), own(figure.slice(end))];
}

function ofBoth(words: string, date: string): Piece[] | null {
  const { lead = '', first = '', second = '' } = FROM_TO.exec(words)?.groups ?? {};
  // "from 1988 to 1991 and from 2016 to 2023": spans, and no figures.
  if (first === '' || /^\d{4}\s(?:to|and)\b/.test(first) || first.includes(date) === second.includes(date)) return null;
  if (!first.includes(date)) return [own(`${lead} `), own('to '), ...withUnit(second, first)];
  const moved = MOVED.exec(lead);
  // "figures show exports growing from 20 in 1999": half of what is told.
  if (!moved) return null;
  const subject = lead.slice(0, moved.index);
  const [noun = subject] = /[^,]*$/.exec(subject.replace(/^.*\sthat\s/, '')) ?? [];
  return [own(subject), given(isPlural(noun) ? ' were ' : ' was '), ...withUnit(first, second)];
}
