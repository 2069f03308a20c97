/** Sentences that only the one before makes clear, though they open with a date or a name: "By 2023 they had recovered". */
import { MONTHS } from '../../../dates/words.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

const WHEN = part`(In|By|On|Since|At|From|During|Until|As_of|After|Around|Within)(_(?!(that|which|who|when|while|and|but)_)[^\s,;.]+){1,7}?,?`;
const HOW_LONG = part`(${oneOf`Less_than More_than Barely Some About Nearly Only`}_)?\p{L}+_(days|weeks|months|years|decades)_(later|afterwards|earlier),?`;
const DONE = part`\p{Lu}\p{Ll}+(ed|wn|en|pt|ght)_[^,;.]{3,50},`;
const FRONT = part`((${WHEN}|${HOW_LONG}|${DONE}|However,|Then|Later)_)`;
const IS = part`(was|were|had|has|have|is|are|did|could|would|\p{Ll}{3,}ed|${oneOf`came went left took became began fell rose held kept met made lay stood won lost paid returned`})\b`;

/** "By 2023 they had recovered", "Four years later he did not object" */
const PRONOUN = pattern('u')`
  ^${FRONT}(they|he|she|both|it(?!_(was|is|had_been|has_been)_\p{Ll}+_(that|to)\b|_(emerged|appeared|transpired|turned_out)_that\b))_((also|then|again|not|never|\p{Ll}+ly)_)*${IS}`;
const AMOUNT = part`(${oneOf`some about around nearly almost over only barely roughly more_than fewer_than at_least up_to`}_)?(\d[\d,.]*|(several|a_few|two|three|four)_(hundred|thousand))`;
/** "Some 13,000 were trained", "By 2025 several hundred had left": of whom. */
const QUANTITY = pattern('iu')`^${FRONT}?(${AMOUNT}|most|many|several|others|all_but_\p{Ll}+)_(were|had|have|are)_`;
/** "there were barely 22,000." */
const THERE_WERE = pattern('iu')`\bthere_(were|are|had_been)_(still_)?${AMOUNT}[.]$`;
/** "18,000 of the latter", "shut the last two", "did so in 2018" */
const ELLIPTIC = pattern('iu')`
  \bthe_(latter|former)(?=[.,;’']|_(was|were|had|has|is|are|in|on|to|by|and)\b) | \bthe_(last|first|other|remaining|latter)_(two|three|four|few)(?=[.,;]|_(was|were|had|on|in)\b) |
  \bthe_last_(left|departed|returned|closed|died|withdrew)\b | \bdid_(so|likewise|the_same)\b`;
/** "Peru suspended it in 2011": nothing stands in front that it may be. */
const OBJECT = pattern('u')`
  ^(${WHEN}_)?(The_)?\p{Lu}[\p{L}\p{M}’'-]*(_\p{Lu}[\p{L}\p{M}’'-]*){0,3}_((also|then|later|again|never|\p{Ll}+ly)_)*\p{Ll}+(ed|ew|ught|ook|ept|eld|ut)_it(?=[.,;]|_(in|on|to|for|by|as|with|at|and)\b)`;

/** Two that "the latter" may be of, or a clause that tells of what: they stand in the text itself. */
const NAME = pattern('gu')`(?<=_)(?!(${oneOf`${MONTHS}`})(?!\p{L}))\p{Lu}\p{L}+(_\p{Lu}\p{L}+)*`;
const isTold = (front: string): boolean => /;|\sand\s|\btwo\s/.test(front) || matchesOf(front, NAME).length > 1;

/** Whether words in a text stand for what it does not tell. */
export function leansBack(text: string): boolean {
  if (PRONOUN.test(text) || QUANTITY.test(text) || OBJECT.test(text)) return true;
  const there = THERE_WERE.exec(text);
  if (there) return !/[;\d]/.test(text.slice(0, there.index).replace(/\b\d{4}\b/, ''));
  const site = ELLIPTIC.exec(text);
  return site !== null && !isTold(text.slice(0, site.index));
}
