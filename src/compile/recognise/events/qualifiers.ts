/** Dates that only qualify something: "the first visit since 1949", "the constitution of 1995", "a goal for 2030". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

/** How far the words that decide may stand from the date; a bound keeps long sentences linear. */
const NEAR = 130;

const TURN = oneOf`revolution war independence coup fall reunification unification restoration crisis peace treaty`;
const THING = part`(the_|an?_|its_|their_)?([\p{L}\d’'–-]+_){0,7}?`;
/**
 * "the only president to visit Peru since 2006", "the first since the revolution of 1979": a comparison, not the time of a
 * visit. "The first visit since 1987" tells that there was one in 1987.
 */
const COMPARED = pattern('iu')`
  \b((only|first|last)_(?!in_|on_|after_)([\p{L}’'-]+_){1,5}(to|who|that)_[^,;.]{1,60}_since_ |
  (first|second|third|last|highest|lowest|largest|no)_(?!of_)[^,;.]{1,80}_since_${THING}${TURN}_(of|in)_)$`;
/** "four years after the test of 1974". */
const COUNTED = pattern(
  'iu',
)`\b(years?|months?|weeks?|days?|decades?)_(after|before)_${THING}(?<!war_|ed_)(of|on)_(the_)?$`;
/** "prolonged the lease until 2042", "for twelve years after 2026", "a goal of 2 billion dollars for 2030". */
const AHEAD = pattern('iu')`(${oneOf`
  \b(prolong\w*|extend\w*|leas\w+|valid|guarant\w+|grant\w*|stay|concession|run)\b[^,;.]{0,70}_(until|to|till)_
  \bfor_\w+_years_(after|from)_
  \b(goals?|targets?|aims?|objectives?|forecasts?|plans?|programmes?)_[^,;.]{0,70}_(for|by|of)_(the_years?_)?
  \bto_(reach|double|triple|raise|increase|bring)_[^,;.]{0,70}_(by|in)_`})$`;
/** "expected trade to exceed half a billion in 2025": the year is only foreseen. */
const FORESEEN = pattern('iu')`
  \b((expect|forecast|predict|project|anticipat|envisag|hop|want|wish|aim)(e|ed|s|es|ing)?|would_like)_([^,;.]{1,60}_)?to_
  (see_[^,;.]{1,30}_)?(reach|exceed|surpass|rise|grow|total|amount|double|triple|climb|increase|pass|top|hit|be_worth)\b[^,;]{0,60}_(in|by)_$`;
/** A thing that bears its year as a name. */
const NAMED = oneOf`constitution borders frontiers film novel edition`;
const OF_NAMED = pattern('iu')`\b${NAMED}_(of|from)_$`;
const NAMED_AFTER = pattern('iu')`^_([\p{L}-]+_)?${oneOf`constitution borders film novel edition`}\b`;

/** "The missions of 1954 were raised in 1972", "it complements that of 1977". */
const OLDER_THING = pattern('iu')`(${oneOf`
  (^|[.;]_)(The|Its|Their)_([\p{L}’'-]+_){0,2}(missions?|legations?|consulates?|offices?|agencies|posts?|envoys?|ministers?)_of_$
  \b(complement|supplement)s?_(that|those|the_([\p{L}’'-]+_){1,4})_?(of|from)_$`})`;

/** "on the basis of the declaration of 1991", "apologised for the war of 1990": what is done is done at the other date. */
const DEED = oneOf`
  treaty agreement declaration convention accord resolution invasion annexation massacres? sanctions war revolution
  bombardment famine genocide uprising earthquake`;
const BACK = pattern('iu')`
  \b(basis_of|accordance_with|anniversary_of|apologi\p{L}+_([^,;.]{1,20}_)?for|called|dead_of|victims_of|replac(ed|ing)|renew(ed|ing))_
  ${THING}${DEED}_((of_the|of|in)_\p{L}+_)?(of|in)_$`;
/** "comparable to the uprising in Peru in 1990": the other one is not told; of "compared with 300 in 1990" it is. */
const LIKENED = pattern(
  'iu',
)`\b(comparable|similar|compared|akin)_(to|with)_(?!((about|some|over|nearly)_)?[$€£]?\d)[^,;.]{1,60}_(in|of)_$`;
/** "renegotiated its 1918 treaty": the year names what is changed. */
const CHANGING = pattern(
  'iu',
)`\b(replac|renew|renegotiat|amend|updat|revis|revok|supersed|abrogat)(ed|es|ing)_(the|its|their|an?)_$`;
/** "amended the treaty of 1858", "beat the record of 2008", "a fifth more than in 2015". */
const CHANGED_OF = pattern('iu')`(${oneOf`
  \b(replac|renew|renegotiat|amend|terminat|revis|revok|supersed|abrogat|denounc|annul)ed_(the|its|their)_([\p{L}’'-]+_){1,6}(of|from)_$
  \bended_([\p{L}’'–-]+_){1,8}?(treaty|treaties|agreements?|conventions?)_of_$
  \brecord_(of|from)_$
  \b(more|less|fewer|higher|lower)_than_(that_)?(in|of)_$
  \bcentenary_(counted_)?from_$
  \bpraise_for_${THING}of_$
  \b(increase|rise|growth|gain|decrease|fall|decline|drop)_of_[^,;]{1,30}_(on|over|from)_$
  \b(by|under|with|through)_which_the_([\p{L}’'–-]+_){1,4}of_$`})`;
const OF_DEED = pattern('iu')`\b${DEED}_of_$`;
const CHANGED = /^\s(?:was|were)\s(?:renewed|replaced|revised|extended|amended)\b/;

/** In the title of a book: 'in his study "Peru in the 20th century (1995)"'. */
const TITLE = pattern(
  'iu',
)`\b${oneOf`book article film novel study paper essay memoirs? song album`}_[^"“”]{0,40}["“][^"“”]*$`;

/** "applied on 14 April; press chronologies have 15 April": of what, only the clause before says. */
const OTHERWISE = pattern('iu')`
  [;,]_((and|but|though|while|although)_)?(the_|an?_|some_|other_|another_)?([\p{L}’'–-]+_){0,4}?
  ${oneOf`chronolog(y|ies) sources? lists? accounts? pages? versions?`}_(have|has|gives?|say|says|names?)_((on|in|the_year)_)?$`;

/** "4 November in the old calendar", "it was already 1 May in Ukraine": another name of a day. */
const OLD_STYLE = pattern(
  'i',
)`^_?[,(]?_?(in|by|according_to)_the_(old|Julian|Gregorian|new)_(calendar|style) | ^_?[,(]?_?(old|new)_style\b`;
const ELSEWHERE = /\bit\swas\s(?:already|still|then|by\sthen)\s$/i;
/** "descendants of settlers of the 15th century" */
const DESCENT = pattern('iu')`\bdescend(ants?|ed)_(of|from)_([\p{L}-]+_){1,3}(of|from|in)_(the_)?$`;

/** ", originally due in 1950,", "which had been due to stay until August", "Once planned for 2016": what came of it has another date. */
const PLANNED = oneOf`due planned expected conceived scheduled intended foreseen envisaged meant designed promised`;
const ONCE_PLANNED = pattern('iu')`
  ((^|,_|\()(originally|once|initially|first|at_first|previously|long)_|\b(which|that)_(had_been|was|were)_(originally_)?)(been_)?${PLANNED}\b
  [^,;.]{0,60}_(in|for|by|until|on|to|before)_((the_)?(end|beginning)_of_)?$`;
/** "as had been planned for May", "due to expire in 2025", "Planned for 6 May, it was put off", "due in 2024, but has slipped" */
const AS_PLANNED = pattern('iu')`(
  \bas_((it_)?(had|has)_been_|was_|originally_)*${PLANNED}_(for|in|on)_ |
  \bdue_to_(expire|lapse|end|run_out)_(in|on|at)_((the_)?end_of_)? )$`;
const PLANNED_FOR = pattern('iu')`(^|[,\s])${PLANNED}_(to_[^,;.]{3,50}_)?(for|in|by|on)_((the_)?end_of_)?$`;
const PUT_OFF = pattern(
  'iu',
)`^,_[^;.]{0,60}?\b(postponed|put_off|delayed|cancelled|called_off|slipped|abandoned|dropped|shelved|never)\b`;
/** "(until 1935 Persia)", "known until 1935 as Persia", "Persia, as it was called until 1935": the time of a name. */
const TIME_OF = part`(until|till|before|since|from|after|between)_`;
const NAME_UNTIL = pattern('iu')`\b(known|called|named|styled)_(\p{L}+ly_)?${TIME_OF}$`;
const IN_NAME_BRACKET = pattern('iu')`\(${TIME_OF}$`;
const NAME_BEHIND = pattern('u')`^_(the_)?\p{Lu}[^(),;:.]{2,40}\)`;
const BRACKET_WITH_NAME = pattern(
  'u',
)`\((formerly_|officially_|called_|known_as_)*(the_)?(\p{Lu}\p{L}*_(of_)?){1,4}(until|till|before)_$`;
/** "under the Trade and Security Act 2001": the year is of its name. */
const ACT = /\b\p{Lu}\p{Ll}+\s(?:Act|Law|Bill|Order|Ordinance)\s$/u;
/** "a programme worth 9 million for 2024–2029" */
const WORTH_FOR = pattern('iu')`\b(worth|of|totalling)_[^,;.]{1,40}_(for|over|covering)_(the_(years|period)_)?$`;

/** "set the date of the vote for 30 June", "moved the feast from 4 July to 12 June": days that are spoken of. */
const SET_FOR = pattern(
  'iu',
)`\b(set|fixed|chose|named|scheduled)_(the|a|its|their)_(date|day|deadline)_([\p{L}’'-]+_){0,6}(for|as|at|to|on)_$`;
const MOVED_DAY = pattern('iu')`\b(moved|shifted|changed|transferred)_[^,;.]{1,60}_(from|to)_$`;
const IS_KEPT = pattern('u')`
  ^_(is|was|has_been|had_been|remained|became)_((still|also|long|then|\p{L}+ly)_)?((celebrated|observed|marked|kept|commemorated)\b|a_(\p{L}+_)?holiday)`;
const AS_DATE = pattern(
  'iu',
)`^_([^,;.]{0,60}_)?as_(the|its|their)_(\p{L}+_)?(date|day|anniversary)_of_(?!(the_|their_)?(establish|diplomatic|relations))`;
const TAKEN_AS = /\b(?:recogni[sz]\w+|regard\w*|accept\w*|acknowledg\w*|celebrat\w*)\s$/i;
/** "in 1938 prices" */
const AT_PRICES = pattern(
  'iu',
)`^_(constant_)?((US_|gold_)?(dollars?|pounds?|francs?|marks?|euros?)|prices?|money|terms|values?)\b`;
/** "should the left win the elections of November 1971" */
const CONDITION = pattern(
  'iu',
)`\b(should|if|unless|in_case)_[^,;.]{3,70}_(elections?|votes?|referendum|poll)_(of|in|on)_$`;
/** "Peru suspended the 1965 agreement", "the agreement of 1965 with Peru was ended" */
const UNDONE = oneOf`
  suspended ended terminated denounced repealed rejected cancelled annulled replaced renounced abrogated revoked superseded rescinded
  renewed revised extended amended`;
const PAPER = oneOf`agreements? treat(y|ies) accords? pacts? protocols? declarations? conventions? laws? acts? constitution leases?`;
const UNDOES = pattern('iu')`\b${UNDONE}_(the|its|their)_$`;
const OF_UNDONE = pattern('iu')`\b${UNDONE}_(the|its|their)_([\p{L}’'–-]+_){0,4}${PAPER}_of_$`;
const PAPER_NEXT = pattern('iu')`^_([\p{L}’'–-]+_){0,3}?${PAPER}\b`;
const PAPER_UNDONE = pattern(
  'iu',
)`^_([\p{L}’'–-]+_){0,3}?${PAPER}_([\p{L}’'–-]+_){0,4}?(was|were|had_been)_(\p{L}+ly_)?${UNDONE}\b`;
const IS_UNDONE = pattern('iu')`^_([\p{L}’'–-]+_){0,5}?(was|were|had_been)_(\p{L}+ly_)?${UNDONE}\b`;
const OF_PAPER = pattern('iu')`\b${PAPER}_([\p{L}’'–-]+_){0,3}?of_$`;
/** "unbroken since 1850, with one interruption in 1959", "apart from a few months in 1959" */
const BREAK = oneOf`interruptions? breaks? pauses? gaps? exceptions? spells? intervals? years? months? weeks? days?`;
const EXCEPTED = pattern('iu')`
  \b(with_(the_exception_of|(an?|one|only_one|some|two|a_single)_([^\s,;]+_){0,2}?${BREAK})|
  (except_for|apart_from|save_for)_([^\s,;]+_){0,3}?${BREAK})\b[^;.]{0,40}_(in|on|from|of|between)_$`;
/** "under an agreement that expires in 2061" */
const EXPIRES = pattern('iu')`\b(which|that)_(will_)?(expires?|runs_out|lapses?|ends?)_(in|on|at)_((the_)?end_of_)?$`;

const yearOf = ({ edtf }: DateMention): number => Number(/^-?\d{4}/.exec(edtf)?.[0] ?? Number.NaN);

/**
 * Whether a date only qualifies something in its sentence, so that nothing is told of that time.
 * @param dates All dates of the sentence.
 */
export function onlyQualifies(text: string, date: DateMention, dates: readonly DateMention[]): boolean {
  const before = text.slice(Math.max(0, date.start - NEAR), date.start);
  // The words of "since 2006" may belong to the date itself.
  const lead = `${before}${/^(?:since|until|from|of|in|by|for)\s/i.exec(date.text)?.[0] ?? ''}`;
  const after = text.slice(date.end, date.end + NEAR);
  if (OLD_STYLE.test(after) || ELSEWHERE.test(before) || DESCENT.test(lead)) return true;
  if (TITLE.test(lead) || COMPARED.test(lead) || LIKENED.test(lead) || COUNTED.test(lead) || OF_NAMED.test(lead))
    return true;
  if (FORESEEN.test(lead) || ONCE_PLANNED.test(lead) || SET_FOR.test(lead) || CONDITION.test(lead)) return true;
  if (AS_PLANNED.test(lead) || (PLANNED_FOR.test(lead) && PUT_OFF.test(after)) || ACT.test(before)) return true;
  if (NAME_UNTIL.test(lead) || BRACKET_WITH_NAME.test(lead)) return true;
  if (IN_NAME_BRACKET.test(lead) && NAME_BEHIND.test(after)) return true;
  if (AT_PRICES.test(after) || (AS_DATE.test(after) && TAKEN_AS.test(before))) return true;
  if (!/\d{4}/.test(date.text) && (MOVED_DAY.test(lead) || IS_KEPT.test(after))) return true;
  if (OF_UNDONE.test(lead) || (UNDOES.test(lead) && PAPER_NEXT.test(after))) return true;
  if (/\bthe\s$/i.test(before) && NAMED_AFTER.test(after)) return true;
  const others = dates.filter((one) => one !== date && one.happens);
  if (others.length === 0) return false;
  const later = others.every((one) => yearOf(one) < yearOf(date));
  if (
    /^\d{4}\/\d{4}$/.test(date.edtf) &&
    WORTH_FOR.test(lead) &&
    others.some(({ edtf }) => edtf > date.edtf.slice(0, 4))
  )
    return true;
  if (OLDER_THING.test(lead) || EXCEPTED.test(lead)) return true;
  if (
    (/\b(?:the|its|their)\s$/i.test(before) && PAPER_UNDONE.test(after)) ||
    (OF_PAPER.test(lead) && IS_UNDONE.test(after))
  )
    return true;
  if (
    later &&
    (AHEAD.test(lead) || EXPIRES.test(lead) || /^\sas\s(?:the|an?|their|its)\s(?:goal|target|year)\b/.test(after))
  )
    return true;
  if (OTHERWISE.test(lead) && /^[.;,]?$/.test(after.trim())) return true;
  return BACK.test(lead) || CHANGED_OF.test(lead) || CHANGING.test(lead) || (OF_DEED.test(lead) && CHANGED.test(after));
}
