/** The last resort for an opening that would say nothing alone: the words are turned, or the sentence before stands in front. */
import { labelEdtf } from '../../../dates/label.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import { indexOfWords } from '../whole-words.js';
import { leansBack } from './leans.js';
import { capital, replaced } from './replace.js';
import type { Context } from './context.js';

const EXPLETIVE = /^There\s(was|were|has|had|have|is|are)\b/;
const OPENER =
  /^(?:It|Its|They|Their|He|His|She|Her|This|That(?!\syear\b)|These|Those|The\s(?:latter|former(?!\s(?:premier|president|prime|foreign|minister|king|queen))|same)|The\sfigures\s(?:for|of|in)\s(?=[^,;]{4,30}\swere\s.*\srespectively\b)|The\sother)\b/;
const COUNT = oneOf`One Two Three Four Five Six Seven Eight Nine Ten A`;
const LATER = pattern()`
  ^((${COUNT}_(day|week|month|year|decade)s?_(later|earlier)|The_same_(day|month|year)),?|
  ${COUNT}_(day|week|month|year|decade)s?_(before|after),)_`;
const DATED = /^(?:on|in|by)\s(?:the\s)?(?:\d|\p{Lu}\p{Ll}+\s\d)/u;
/** "It was also the year in which Brazil recognised …" */
const YEAR = /^(?:It|This|That)\swas\s(?:also\s)?the\s(?:same\s)?(?:year|day|month)\s(?:in|on)\swhich\s/;
/** "It was not until 1990 that …": "it" stands for nothing. */
export const CLEFT =
  /^It\swas\s(only\s|not\suntil\s)?(then|(?:(?:in|on|after|under|during|with|at|by|from|through|an?|the)\s|\p{Lu}|\d)(?:[^.;]{2,90}?(?=,?\sthat\s)|[^.;]{90,220}?(?=,\sthat\s))),?\sthat\s(?!day|month|year|decade|time)(?=\p{L})/u;
/** "It was agreed in 1938 to raise the legations": "it" stands for what follows. */
export const IMPERSONAL = pattern('u')`
  ^It_(was|had_been|has_been|is)_(also_|then_|later_|\p{Ll}+ly_)?
  (agreed|decided|announced|reported|proposed|planned|hoped|expected|left|arranged|resolved|stated|said|claimed|revealed|possible|clear)
  (_(in|on|by|at)_(the_)?[^,;.]{2,40}?)?_(to|that)_ |
  ^It_(then_|later_|soon_)?(emerged|appeared|transpired|turned_out|became_(clear|known)|came_to_light)
  (_(in|on|by|at)_(the_)?[^,;.]{2,40}?)?_that_`;
const NO_NOUN = oneOf`
  year was were is are had has have did do does led came made took meant brought began became gave saw would could should will may might must
  can cannot in of at with from by on to for between among under over near who which then also later again means marks makes allows \p{Ll}+ed \p{Ll}+ly`;
const DEMONSTRATIVE = pattern('u')`^(This|That|These|Those)_(?=(?!${NO_NOUN}(?!\p{L}))\p{Ll}+)`;

const STEP = oneOf`step move stance position gesture decision`;
/** "condemned the move": which, only the sentence before says. */
const BARE_STEP = pattern('u')`
  \b${oneOf`condemned criticised criticized welcomed praised deplored (stepped|backed)_(back|away)_from`}_the_${STEP}(?=[.,;]|_(in|on|and|as)_)`;
const SAID_STEP = pattern('iu')`\b(?!the_)\p{L}+_${STEP}\b`;
function isOfStep(text: string): boolean {
  const site = BARE_STEP.exec(text);
  return site !== null && !SAID_STEP.test(text.slice(0, site.index));
}

/** "The treaty of 1966 put an end to it": nothing stands in front of it that it may be. */
const DONE_TO_IT = pattern('u')`
  ^((On|In|By)_(the_)?\d[^,;]{0,20}?\d{4},?_|(On|In)_[^,;]{4,20},_)?((The|An?)_)?\p{Lu}[\p{L}’'-]*(_(of_)?[\p{Lu}\d][\p{L}\d’'-]*){0,6}
  _(${oneOf`put_an_end_to ended settled stopped halted`})_it(?=[.,;]|_(in|on|by)_)`;

export function openAlone(pieces: readonly Piece[], before: readonly Before[], context: Context): Piece[] {
  const text = textOf(pieces);
  const { date } = context;
  if (EXPLETIVE.test(text)) return dateInFront(pieces, text, date, 'there');
  if (IMPERSONAL.test(text)) return dateInFront(pieces, text, date, 'it');
  const later = LATER.exec(text);
  // "Eight weeks later, on 31 May 2019, notes were exchanged": the date is said already.
  if (later && DATED.test(text.slice(later[0].length)))
    return begun(replaced(pieces, 0, later[0].length, { text: '' }));
  if (later)
    return replaced(pieces, 0, later[0].length, { text: `${dated(date.edtf)}${later[0].includes(',') ? ',' : ''} ` });
  const year = YEAR.exec(text);
  if (year) return replaced(pieces, 0, year[0].length, { text: `${dated(date.edtf)} ` });
  if (/^Then\s/.test(text))
    return replaced(replaced(pieces, 0, 6, { text: text.charAt(5).toUpperCase() }), 0, 0, { text: '' });
  if (/^Another\s/.test(text)) return replaced(pieces, 0, 7, { text: 'A further' });
  const cleft = CLEFT.exec(text);
  // "It was only in 1990 that an ambassador came": said best as it is.
  if (cleft)
    return cleft[1] === undefined && !/,\s(?:who|which|whose|where)\s/.test(cleft[0])
      ? uncleft(pieces, cleft)
      : [...pieces];
  const leans = leansBack(text) && before[0]?.sentence !== context.sentence.number;
  if (!leans && !OPENER.test(text) && !isOfStep(text) && !DONE_TO_IT.test(text)) return [...pieces];
  const shown = DEMONSTRATIVE.exec(text);
  if (shown) return replaced(pieces, 0, shown[0].length, { text: 'The ' });
  const [own, ...others] = before;
  // "Their number fell from 20 in 1948 to 10 in 2011": what the sentence itself opens with says no more.
  const repeats = own?.sentence === context.sentence.number && text.startsWith(/^\S+/.exec(own.readable)?.[0] ?? ' ');
  const [told, earlier] = repeats && others.length > 0 ? others : before;
  if (!told) return [...pieces];
  const toldLeans = OPENER.test(told.readable) || (isOfStep(text) && /\p{Ll}\sit\b/u.test(told.readable));
  const lead = toldLeans && earlier ? `${asSentence(earlier.readable)} ` : '';
  return [{ text: `${lead}${asSentence(told.readable)} `, supplied: true, from: told.sentence }, ...pieces];
}

/** With a capital in front, which is no word that was supplied. */
const begun = (pieces: readonly Piece[]): Piece[] => {
  const kept = pieces.filter(({ text }) => text !== '');
  return kept.map((piece, i) => (i === 0 ? { ...piece, text: capital(piece.text) } : piece));
};

/** A sentence, or the beginning of one, as a sentence. */
function asSentence(text: string): string {
  const words = text
    .trim()
    .replace(
      /[,;:]?\s*(?:and|but|while|which|who|where|when|whose|whom|after|before|as|because|although|though|until|since|whereas)?$/,
      '',
    );
  return capital(/[.!?]$/.test(words) ? words : `${words}.`);
}

/** "It was in 1990, as …, that an ambassador came": "In 1990, as …, an ambassador came". */
function uncleft(pieces: readonly Piece[], [whole, , when = '']: RegExpExecArray): Piece[] {
  return replaced(pieces, 0, whole.length, { text: `${capital(when)}${when.includes(',') ? ',' : ''} ` });
}

/** "on 5 May 1990", "in 1990": a date as words. */
const dated = (edtf: string): string => `${/^\d{4}-\d\d-\d\d/.test(edtf) ? 'On' : 'In'} ${labelEdtf(edtf)}`;

/** "There were 843,000 in 1980." is "In 1980 there were 843,000." */
function dateInFront(
  pieces: readonly Piece[],
  text: string,
  { text: date, edtf }: Context['date'],
  word: 'there' | 'it',
): Piece[] {
  const at = indexOfWords(text, date);
  const phrase =
    /(?:,?\s)(?:in|on|by|at|since|during)\s(?:the\s)?(?:(?:early|late|mid|end\sof|beginning\sof)[\s-]?(?:the\s)?)?$/.exec(
      text.slice(0, Math.max(0, at)),
    );
  // "There were 3,408 according to the census of 2001": dated, though not by a phrase of its own.
  if (at >= 0 && !phrase && text.slice(0, at).endsWith(' of ')) return [...pieces];
  if (at < 0 || !phrase)
    return edtf === '' ? [...pieces] : replaced(pieces, 0, word.length, { text: `${dated(edtf)} ${word}` });
  // "There are offices in Lima, where one was closed in 2009", "There were 20 in 2019, as against 10 in 2017": not of what there is.
  if (/\d{4}|,\s(?:where|which|who|as\sagainst|compared)\b/.test(text.slice(0, phrase.index))) return [...pieces];
  const words = text.slice(phrase.index, at + date.length).replace(/^,?\s/, '');
  const without = replaced(pieces, phrase.index, at + date.length - phrase.index, { text: '' });
  return [{ text: `${capital(words)} ${word}`, supplied: false }, ...replaced(without, 0, word.length, { text: '' })];
}
