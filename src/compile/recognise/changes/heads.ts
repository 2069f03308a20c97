/** Ambassadors who leave their posts and who come back: called home, sent away, "took up his post", representation lowered below their rank. */
import type { CountryCode, HowChanged } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { isAsserted } from '../../sentence/asserted.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { clauseAt, type Trigger } from '../../sentence/clauses.js';
import type { Change } from '../change.js';
import { concernsOthers, senderOf } from './level-subject.js';

/** "its ambassador", "the Rwandan ambassador", "the two ambassadors"; what is the ambassador's is nobody. */
const AMBASSADOR = part`(its_|their_|his_|the_|both_|all_|an?_)?([\p{L}-]+_){0,2}?ambassadors?(?!['’])\b`;
const OWNED = part`(its|their|the|both|each_other['’]s)_([\p{L}-]+_){0,2}?ambassadors?(?!['’])\b`;
/** "the ambassador, Igor Jovović," "ambassador Tarzan Milošević" */
const NAMED = part`(,?_(of_(the_)?)?\p{Lu}[\p{L}.'’-]*(_\p{Lu}[\p{L}.'’-]*){0,3},?)?`;
const HOME = oneOf`home back`;
const RANK = oneOf`level rank`;

/** By the state whose ambassador it is. */
const CALLED = pattern('giu')`\b(
  ${oneOf`recalled recalling withdrew withdrawn withdrawing pulled_out`}_(from_[^,;.]{1,30}_)?${OWNED} |
  call(ed|ing)_(${HOME}_${OWNED}|${OWNED}${NAMED}_${HOME}\b) |
  ${oneOf`recall withdrawal`}_of_${OWNED})`;
const WAS = oneOf`was were had_been has_been have_been`;
const GONE = pattern('giu')`\bambassadors?${NAMED}_${WAS}_(then_|also_|temporarily_)?(
  recalled|withdrawn|called_${HOME})`;
/** By the other one. */
const DISMISSED = pattern('giu')`\bambassadors?${NAMED}_${WAS}_(then_|also_|temporarily_)?(
  expelled|sent_home|(ordered|told|asked)_(to_leave|out|home)|declared_(a_)?person(a|ae)_non_grat(a|ae))`;
const SENT = pattern('giu')`\b(
  expel(led|ling)_${OWNED} | expulsion_of_${OWNED} |
  (told|ordered|asked)_${AMBASSADOR}${NAMED}_to_leave |
  declared_${AMBASSADOR}${NAMED}_(a_)?person(a|ae)_non_grat(a|ae))`;
const LOWERED = pattern(
  'giu',
)`\b(${RANK}_of_(an?_|the_)?|to_(an?_|the_)?)(first|second|third|embassy)(_|-)secretar(y|ies)\b`;

const POST = oneOf`posts? duties office work`;
/** "The ambassador took up his post", "sent its ambassador back" */
const CAME = pattern('giu')`\b(
  ambassadors?(?!['’])\b[^;.]{0,60}?\b(took_up|resumed|returned_to)_(his|her|their)_${POST} |
  ambassadors?(?!['’])\b[^;.]{0,60}?\b(presented|handed_(in|over))_(his|her|their)_(credentials|letters_of_credence) |
  ambassadors?(?!['’])\b_(had_|only_|finally_)*(returned|came_back|went_back)(?=_(in|on|by|only|until|not|that|the_(following|same|next))\b(?!_consultations)) |
  (sent|returned|reinstated|restored)_${OWNED}_(back|again) | (returned|reinstated)_${OWNED} |
  ambassadors_${WAS}_(reinstated|sent_back))`;
/** "recalled its ambassador and sent him back", "was called home; he was sent back": the one told of before. */
const SENT_BACK = pattern('giu')`\b(
  (sent_(him|her|them)|(he|she|they)_${WAS}_sent)_back\b |
  (he|she|they)_(${WAS}_back_at|returned_to|went_back_to|came_back_to)_(his|her|their)_${POST})`;
/** "lowered its representation in Chad to the": of the state before the verb, whatever stands behind it. */
const ITS_LOWERED = pattern('iu')`\b${oneOf`lowered reduced downgraded scaled_down brought_down cut`}_its_[^;.]{0,70}$`;
const ELSEWHERE = pattern('u')`^${NAMED}_(from|to|in)_(the_)?$`;

/** Of both, where nobody is named. */
const SEVERAL = /ambassadors\b|secretaries\b|\b(?:both|all|each|their)\b/i;

type Told = 'called' | 'dismissed' | 'sent away' | 'lowered' | 'came' | 'sent back';

const RULES: readonly { told: Told; pattern: RegExp }[] = [
  { told: 'called', pattern: CALLED },
  { told: 'called', pattern: GONE },
  { told: 'dismissed', pattern: DISMISSED },
  { told: 'sent away', pattern: SENT },
  { told: 'lowered', pattern: LOWERED },
  { told: 'came', pattern: CAME },
  { told: 'sent back', pattern: SENT_BACK },
];

const SPEAKS_OF = /ambassador|secretar(?:y|ies)\b/i;

interface Found extends Trigger {
  told: Told;
}

/** "recalled its ambassador, who resumed his duties two months later": the second begins at its own verb. */
const OWN_VERB = pattern('i')`(took_up|resumed|returned|presented|handed)[^,;]*$`;

function foundIn(text: string): Found[] {
  const all = RULES.flatMap(({ told, pattern: words }) =>
    matchesOf(text, words).map(({ index, 0: match }): Found => ({ told, start: index, end: index + match.length })),
  );
  const found = all.map((one): Found => {
    const isWithin = one.told === 'came' && all.some((other) => other.start < one.start && other.end > one.start);
    const verb = isWithin ? OWN_VERB.exec(text.slice(one.start, one.end)) : null;
    return verb === null ? one : { ...one, told: 'sent back', start: one.start + verb.index };
  });
  return found.sort((a, b) => a.start - b.start).filter(({ told }, i) => told !== 'sent back' || i > 0);
}

/** "France expelled twelve Algerian agents and recalled its ambassador": the one state that the clause names itself. */
function subjectOf({ text, actors }: Sentence, match: Trigger): CountryCode | null {
  const { start: clause } = clauseAt(text, match.start);
  const named = actors.filter(
    ({ start, end, side, kind, place }) =>
      start >= clause && end <= match.start && side !== null && !place && kind !== 'adjective',
  );
  if (named.length === 0 && IT.test(text.slice(0, match.start))) return subjectBefore(actors, text, clause);
  return new Set(named.map(({ side }) => side)).size === 1 ? (named[0]?.code ?? null) : null;
}

/** "Chile banned imports, and on 3 May it recalled its ambassador": the subject of the clause before. */
const IT = /\bit\s(?:had\s|also\s|then\s|duly\s){0,2}$/i;
const OPENS = pattern(
  'u',
)`^([;,]_)?((and|but|while)_)?((On|In)_(\d{1,2}_)?(\p{Lu}\p{Ll}+_)?(\d{1,2},_)?\d{4},?_)?(the_)?$`;

function subjectBefore(actors: Sentence['actors'], text: string, clause: number): CountryCode | null {
  const { start } = clauseAt(text, clause - 1);
  const first = actors.find((one) => one.start >= start && one.end <= clause);
  return first !== undefined && first.side !== null && !first.place && OPENS.test(text.slice(start, first.start))
    ? first.code
    : null;
}

/** Whose ambassador it is: the state named with him, else by who acts on him. */
function ownerOf(sentence: Sentence, match: Found, from: number, codes: Codes): CountryCode | null {
  const { text, actors } = sentence;
  const named = actors.filter(
    ({ start, end, side, place }) => side !== null && !place && start >= match.start && end <= match.end,
  );
  if (named.length > 0) return named.length === 1 ? (named[0]?.code ?? null) : null;
  if (match.told === 'lowered') {
    const verb = ITS_LOWERED.exec(text.slice(0, match.start))?.index;
    return verb === undefined ? null : senderOf(sentence, { start: verb, end: verb }, from);
  }
  const actor = senderOf(sentence, match, from) ?? subjectOf(sentence, match);
  if (match.told !== 'sent away' || actor === null) return actor;
  const side = actors.find(({ code }) => code === actor)?.side ?? null;
  return side === null ? null : codes[other(side)];
}

/** "recalled its ambassador from Canberra", in an article on two others. */
const isElsewhere = ({ text, actors }: Sentence, { end }: Trigger): boolean =>
  actors.some(({ start, side }) => side === null && start >= end && ELSEWHERE.test(text.slice(end, start)));

/** How an ambassador left. */
const HOW: { readonly [T in Told]?: HowChanged } = {
  dismissed: 'sent away',
  'sent away': 'sent away',
  lowered: 'lowered',
};

/** Ambassadors who leave and come that a sentence speaks of. */
export function headTriggers(sentence: Sentence, codes: Codes): Change[] {
  const { text } = sentence;
  if (!SPEAKS_OF.test(text)) return [];
  let owner: CountryCode | null = null;
  return foundIn(text).flatMap((match, i, all): Change[] => {
    const { told, start, end } = match;
    if (told !== 'sent back') owner = ownerOf(sentence, match, all[i - 1]?.end ?? 0, codes);
    if (concernsOthers(sentence, match) || isElsewhere(sentence, match) || !isAsserted(text, start, end)) return [];
    const how = HOW[told];
    const isBack = told === 'came' || told === 'sent back';
    const change: Change = {
      rule: `head: ${told}`,
      change: isBack ? 'ambassador' : 'ambassador left',
      by: owner,
      ...(owner === null && !SEVERAL.test(text.slice(start, end)) ? { oneSide: true as const } : {}),
      ...(isBack ? { resumed: true } : {}),
      ...(how === undefined ? {} : { how }),
      start,
      end,
      accounts: false,
      lasted: false,
      decided: false,
      roles: ['at', 'since', 'after', 'by'],
      own: null,
    };
    return [change];
  });
}
