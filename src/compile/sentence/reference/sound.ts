/** Whether a text that was made of a sentence reads as one: with a main clause, and without two words where one belongs. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { goesOnWith } from './cut.js';
import { isBadlyJoined } from './joined.js';
import { SUBORDINATE_START } from '../statement/lead.js';
import { isSurelyVerb, mainVerb, opensVerb } from '../statement/verb.js';
import { ADVERB, masked, tokensOf, type Token } from '../statement/words.js';

/** "in December of in December 2003", "until in 1939", "the on 15 June", "Barely in October 1857": where words were put in place of others. */
const SEAM = pattern('gu')`
  _(of|the|an?|until|till|since|its|their)_(of|in|on|at(?!_(least|most|first))|by|until|since|was|were)_\p{L}*\d* |
  _(in|on|at|to|for)_(of|on|at(?!_(least|most))|by|until|since)_(the_)?\d+ |
  ^(Barely|Hardly|Scarcely|Nearly|Almost|About|Some|Only|Roughly|(Less|More|Fewer)_than)_(in|on)_[\d\p{Lu}]\S*(_\d+)? |
  \b\p{Ll}+_\p{Lu}\p{Ll}+_\d{4}['’]s_\p{Ll}+ | \b\p{Lu}\p{Ll}+_\d{4}['’]s_`;
/** "of 5 May 1990 … of 5 May 1990": a whole date that the sentence has once. */
const WHOLE_DATE = pattern('giu')`\b((on|in)_)(\d{1,2}_)?(\p{Lu}\p{Ll}+_)?\d{4}\b`;
/** What no sentence ends with: "although not." */
const CUT_END = pattern('u')`
  _${oneOf`and or but nor although though unless than whose which who that while when because whether not the an? its their his our of from as if into upon during between`}[.]$`;

/** "Whereupon the office was closed", "Unlike Peru broke with Japan": what leads to a main clause, and is none. */
const LEANS = /^(?:Whereupon|Which|Whose|Whom|Although not|Though not|Than)\s/;
const FRONTED = /^(?:Unlike|Having|Being|As\s\p{Ll}+ly\sas|Mounted)\s/u;

/** "Unlike Peru broke with Japan in 1988, it": a contrast has no verb. */
const CONTRAST = /^(?:Unlike|Like|Besides|Apart from|Instead of|Together with|In addition to|As well as)\s/;
const isBrokenContrast = (text: string, tokens: readonly Token[]): boolean =>
  CONTRAST.test(text) && mainVerb(tokens, 0, Math.max(0, text.indexOf(', '))) !== null;

/** Where a main clause begins behind what stands in front and its comma; false where none does. */
function hasMainClause(text: string, tokens: readonly Token[]): boolean {
  return matchesOf(text, /,\s/g).some(({ index }) => mainVerb(tokens, index + 2, text.length) !== null);
}

/** "Peru was Spanish until 1821, owes its name to a river": the verb of the main clause behind one that it got from an aside. */
function hasSecondVerb(text: string, tokens: readonly Token[]): boolean {
  const comma = text.indexOf(', ');
  if (comma < 0 || FRONT.test(text)) return false;
  const at = tokens.findIndex(({ start }) => start > comma);
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !next || mainVerb(tokens, 0, comma) === null) return false;
  // "met the king, opened the fair and left": one of a series.
  const rest = text.slice(verb.end);
  const goesOn = tokens.some((token, i) => i > at && /^(?:and|or|but)$/.test(token.text) && isVerbNear(tokens, i + 1));
  if (goesOn || /\b(?:that|which|who|whose|where|when)\s/.test(text.slice(0, comma))) return false;
  return isSurelyVerb(verb) || ALONE.test(verb.text) || (MAY_BE_VERB.test(verb.text) && HAS_OBJECT.test(rest));
}
/** No participle of an aside: "owes its name", "remained correct". */
const ALONE = /^(?:remained|continued|ended|died|resigned|collapsed|existed)$/;
const MAY_BE_VERB = /^\p{Ll}{2,}(?:ed|s)$/u;
const isVerbNear = (tokens: readonly Token[], at: number): boolean =>
  [at, ADVERB.test(tokens[at]?.text ?? '') ? at + 1 : at].some((i) => {
    const token = tokens[i];
    return token !== undefined && opensVerb(token, undefined);
  });
const FRONT =
  /^(?:In|On|At|By|With|Under|After|Before|During|From|Since|Until|For|When|As|While|If|Of|To|Following|Despite)\s/;
const HAS_OBJECT = /^\s(?:the|an?|its|their|his|her|two|three|four|five|six|seven|eight|nine|ten|several)\s/;

/** Papers, things and acts, which are signed and built and sign and build nothing. */
const THING = oneOf`
  agreement treaty convention protocol accord pact memorandum declaration contract charter embassy legation consulate bridge
  railway road canal dam pipeline tunnel school monument notice loan mission committee commission fence wall treaty visa ban`;
const DONE = oneOf`
  signed concluded prolonged initialled ratified built founded established created negotiated adopted imposed granted given taken made
  drafted drawn published introduced agreed reached renewed extended inaugurated planned proposed`;
/** "A non-aggression pact signed in 1932.": nothing is said of it. */
const REDUCED = pattern('u')`
  ^((In|On|By)_[^,;]{3,20},?_)?(The|An?)_([\p{L}\p{M}’'–-]+_){0,4}${THING}_${DONE}_(in|on|by|at|for|between|with|under|of)_`;

/** "The opening being planned for 2029." */
const ABSOLUTE = /^[^,;]{3,60}\s(?:being|having)\s\p{Ll}+/u;

/** Whether all verbs of a text stand in participles: only where it has but one. */
function isReduced(text: string, tokens: readonly Token[]): boolean {
  return REDUCED.test(text) && tokens.filter((token, i) => opensVerb(token, tokens[i - 1])).length < 2;
}

/** Whether what was made can stand; `sentence` is what it was made of. */
export function isSound(text: string, sentence: string): boolean {
  if (CUT_END.test(text) && !sentence.endsWith(text.slice(-12))) return false;
  if (matchesOf(text, SEAM).some(([words]) => !sentence.includes(words))) return false;
  if (repeatsDate(text, sentence) || LEANS.test(text)) return false;
  // "Although Peru left. They …": what stands in front is no sentence either.
  const parts = text.split(/(?<=[\p{Ll}\d][.])\s(?=\p{Lu})/u);
  const [opening = text, last = text] = [parts[0], parts.at(-1)];
  if (opening !== text && SUBORDINATE_START.test(opening) && isCutAtComma(opening, sentence)) return false;
  const clear = masked(last);
  const tokens = tokensOf(clear);
  if (text !== sentence && isBadlyJoined(last, sentence, tokens)) return false;
  if (isBrokenContrast(clear, tokens) || (FRONTED.test(last) && !hasMainClause(clear, tokens))) return false;
  if (SUBORDINATE_START.test(last) && isCutAtComma(last, sentence) && !hasMainClause(clear, tokens)) return false;
  if (ABSOLUTE.test(last) && !tokens.some(isSurelyVerb)) return false;
  return (sentence.endsWith(last) || !hasSecondVerb(clear, tokens)) && !isReduced(last, tokens);
}

/** "After Peru had joined the union in 2007": where the sentence goes on with a comma and its main clause. */
const isCutAtComma = (text: string, sentence: string): boolean =>
  /^,\s(?!(?:and|but|or)\s)/.test(goesOnWith(text, sentence));

function repeatsDate(text: string, sentence: string): boolean {
  const count = (of: string, words: string): number => of.split(words).length - 1;
  const [made, said] = [text.toLowerCase(), sentence.toLowerCase()];
  return matchesOf(made, WHOLE_DATE).some(([words]) => {
    const times = count(made, words);
    return times > 1 && times > count(said, words) && count(said, words) > 0;
  });
}
