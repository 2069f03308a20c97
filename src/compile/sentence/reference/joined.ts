/** Marks of words that were badly joined: a text that has one is not told, and its sentence is quoted instead. */
import { matchesOf } from '../../../text/matches.js';
import { pattern } from '../../../text/pattern.js';
import { isSurelyVerb, mainVerb } from '../statement/verb.js';
import type { Token } from '../statement/words.js';
import { goesOnWith } from './cut.js';

/** "The two had submitted The dispute": a capital that only the beginning of a sentence has. */
const INNER_CAPITAL = pattern('gu')`\b\p{Ll}+_(The|An?|Its|Their|His|Her|These|Those)_\p{Ll}+`;
/** "Had been planned for May.", "Was opened in 1990." */
const NO_SUBJECT = pattern(
  'u',
)`^(Had|Has|Have|Was|Were|Is|Are)_((also|then|later|not)_)?(been_)?\p{Ll}+(ed|en|wn|ne|nt|lt|ld)_(?!the\b|an?\b|its\b)`;
/** "After 1987, by the coups directed against it." */
const FRONT_ONLY = pattern(
  'u',
)`^((In|After|Since|On|By|From|Until)_[^,;.]{3,30},_)(by|of|with|through|to|from)_(the|an?|its|their)_`;
/** "The number of Japanese are protected", "The relations of the two was under Spain", "A statue of the kings were unveiled". */
const NUMBER = pattern('u')`
  ^(The|A|An)_(number|share|proportion|statue|railway|line|bridge|dam|road|fence|wall|school|ship|embassy|consulate|treaty|agreement|airport)(?!_and\b)
  (_(of|in|for|to|commemorating|between|from|that|with)(_(?!and\b)[\p{L}’'-]+){1,6})?(,_[^,;]{3,40},)?_(were|are|have)_`;
const RELATIONS_WAS = pattern(
  'u',
)`^((The|Their|Its)_)?(\p{L}+_){0,3}([Rr]elations|[Tt]ies)(_(between|of|with)_[^,;.]{3,60}?)?_(was|has|is)_`;
/** "contacts have been maintained, since 2021, special envoys": nobody maintains what is put behind a passive. */
const BEHIND_PASSIVE = pattern(
  'u',
)`\b(been|was|were)_\p{Ll}+ed,_(since|from|until)_[^,;.]{3,30},_(?!(and|but|by|with|in|on|at|to|as|from|when|which|who)\b)`;
/** "invaded in March 1907 and installing a king", "was lifted in 2003, and with a new suit" */
const UNEVEN = pattern('gu')`\b\d{4},?_and_(\p{Ll}+ing_(?!(in|of|as)\b)|with_an?_|by_\p{Ll}+ing_)`;
/** "supplied close to less than 40%" */
const AMOUNT_TWICE = pattern(
  'gu',
)`\b(close_to|about|nearly|almost|some|over|around|up_to)_(less|more|fewer|under|over|about|nearly|almost|around)_(than_)?\d`;
/** "at a time.", "twice, by 93% in 2010.", where the sentence goes on. */
const CUT_TIME = /\bat\sa\stime[.]$/;
const TWICE = /\b(?:twice|both|respectively)\b/;
/** "would not ratify it | before the debt was paid": without its condition it says more than its sentence. */
const CONDITION = pattern('u')`^_(before_(the|it|its|their|they|he|she)|unless|only_(after|if|when|once)|except)_`;
const REFUSED = pattern('u')`\b(not|never|declined|refused|only|ratified)\b`;
/** "The Salto dam, agreed upon as early as 1946.": a participle and no verb. */
const ASIDE_ONLY = pattern(
  'u',
)`^[^,;]{3,90},_(\p{Ll}+ly_)?\p{Ll}+(ed|en|wn|lt|nt|de|ut|ld|un)_(upon_)?(in|on|by|since|from|as|at|between)_[^,;]*[.]$`;
/** "Railway to Lima was opened": without the owner it had. */
const OWNED = pattern(
  'u',
)`^(Railway|Road|Bridge|Border|Embassy|Consulate|Government|President|Army|Parliament|Capital)_((to|in|of)_\p{Lu}\p{L}+_)?(was|were|had|has|is)_`;

/** Names of three words and more: "the Court of the Two Seas gave most of the Court of the Two Seas". */
const LONG_NAME = pattern('gu')`\b[Tt]he_(\p{Lu}\p{L}+_)(of_|\p{Lu}\p{L}+_){1,4}\p{Lu}\p{L}+`;

function namesTwice(text: string, sentence: string): boolean {
  const names = matchesOf(text, LONG_NAME).map(([name]) => name.slice(4));
  return names.some((name, i) => names.indexOf(name) < i && !sentence.includes(name));
}

/** Whether a text that was made of a sentence shows its seams. */
export function isBadlyJoined(text: string, sentence: string, tokens: readonly Token[]): boolean {
  if (sentence.startsWith(text.slice(0, -1)) && /^(?:$|;)/.test(sentence.slice(text.length - 1).replace(/^[.]$/, '')))
    return false;
  const isNew = (words: string): boolean => !sentence.includes(words);
  if ([INNER_CAPITAL, AMOUNT_TWICE].some((one) => matchesOf(text, one).some(([words]) => isNew(words)))) return true;
  if (
    [NO_SUBJECT, FRONT_ONLY, NUMBER, RELATIONS_WAS, BEHIND_PASSIVE, OWNED].some((one) =>
      isNew(one.exec(text)?.[0] ?? sentence),
    )
  )
    return true;
  if (matchesOf(text, UNEVEN).some(([words]) => !sentence.includes(words) || isSplitBefore(text, sentence)))
    return true;
  if (CUT_TIME.test(text) && !sentence.endsWith('time.')) return true;
  if (/"/.test(text) && text.split('"').length % 2 === 0 && sentence.split('"').length % 2 === 1) return true;
  if (ASIDE_ONLY.test(text) && mainVerb(tokens, 0, text.indexOf(',')) === null && !tokens.some(isSurelyVerb))
    return true;
  return isCutShort(text, sentence) || namesTwice(text, sentence);
}

/** Whether the words in front of the date are not those of the sentence. */
const isSplitBefore = (text: string, sentence: string): boolean => !sentence.includes(text.slice(0, 30));

/** Whether the sentence goes on with what the text cannot do without. */
function isCutShort(text: string, sentence: string): boolean {
  const rest = goesOnWith(text, sentence);
  if (REFUSED.test(text) && CONDITION.test(rest)) return true;
  const counted = TWICE.exec(sentence)?.[0];
  if (counted === undefined || text === sentence) return false;
  return counted === 'respectively'
    ? !text.includes(counted) && /^ and [^,;]{3,40} respectively\b/.test(rest)
    : counted === 'twice' && /\btwice,\s(?:by|in|on|with)\s/.test(text) && /^\sand\s(?:by|in|on|with)\s/.test(rest);
}
