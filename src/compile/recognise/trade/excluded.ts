/**
 * What looks like a figure of trade between the parties and is not one: investment and aid, balances, wishes and forecasts,
 * growth, contracts, duties, single commodities, parts of a year's figures per head or month.
 */
import type { MoneyMention } from '../../sentence/money.js';
import { clauseAt } from '../../sentence/clauses.js';
import { COMMODITY, GOODS } from '../../words/commodities.js';
import { CHANGE, CHANGE_NOUN, FELL, NEARLY, ROSE, ROUGHLY } from '../../words/figures.js';
import { FIRM } from '../../words/firms.js';
import { FORESEEN } from '../../words/not-done.js';
import { CLAIM, OTHER_MONEY } from '../../words/other-money.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

const COMMODITY_BEFORE = pattern('iu')`
  (?<!(goods|products|merchandise)_and_|\bnon-)\b${COMMODITY}(_and_[\p{L}-]+)?[\s-](products_)?$`;
const COMMODITY_AFTER = pattern('u')`
  ^_((of|in)_)?((its|their|the|more|mainly|mostly|some|\p{Lu}\p{L}+)_){0,2}${COMMODITY}(?![\p{L}-])
  (?!_and_(other_)?(goods|products))`;
/** Words behind a verb or noun of trade that name no goods of one kind. */
const NO_KIND = oneOf`
  ${GOODS} items manufactures cargo(es)? materials partners? volumes? turnover balance flows? figures? value market
  exports? imports? total or but which that who were was is are had has have then also alone there here ${ROUGHLY} more
  less down much little half worth valued from into for with during between under since until while being remained
  totall?ed totall?ing stood came reached exceeded amounted amounting estimated account\w* ${ROSE} ${FELL} made ma[kd]e_up
  small modest low limited negligible large significant considerable substantial strong weak good
  states? countr(y|ies) nations? sides? part(y|ies) either all member both each two last next these those their its the`;
export const KIND = part`(?!${NO_KIND}(?!\p{L}))\p{Ll}{3,}`;
/** "bought ammonia and methanol worth …", "exports of cut flowers valued at …". */
const KIND_AFTER = pattern('u')`
  ^_(of_)?((mainly|mostly|chiefly|largely|only)_)? ${KIND} ((,_|,?_and_|_)${KIND}){0,5}
  ,?_(worth|valued_at|to_the_value_of|for)_`;
/** Anything may be bought and sold, a ship or a firm: these verbs mean trade only where their object is goods or a bare sum. */
const FLOWS = oneOf`to from into were was are is have had reached stood came totall?ed amounted ${ROSE} ${FELL} worth valued in`;
/** "exports of jute and hides to Kenya were": not so "exports of goods", "exports of the two". */
const OF_KIND = pattern('u')`^_of_(\p{Lu}\p{L}+_)?${KIND}((,_|,?_and_|_)${KIND}){0,5},?_${FLOWS}(?!\p{L})`;
const COMMERCE_VERB = pattern('i')`^${oneOf`
  sold sells? selling bought buys? buying purchased purchasing procured suppl(ied|ies|ying) deliver(ed|s|ing)`}$`;
const GOODS_NEAR = pattern('i')`\b(${GOODS}|worth_of)\b`;
const SUM_AFTER = pattern('i')`
  ^_((${ROUGHLY}|back|in_return|little|slightly|more|less|than)_){0,4}([^\s\d]{1,4}_?)?\d`;

function isSaleOfAThing(phrase: string, before: string, after: string): boolean {
  return (
    COMMERCE_VERB.test(phrase) &&
    !GOODS_NEAR.test(before.slice(-40)) &&
    !GOODS_NEAR.test(after) &&
    !SUM_AFTER.test(after)
  );
}

const ABROAD = pattern('iu')`\b${oneOf`
  world global worldwide international int(er|ra)-(?!Korean)[\p{L}-]+ regional slave illicit informal unofficial
  unrecorded illegal retail wholesale transit cross-border_online`}_$`;
const WORLD =
  /\b(?:total|overall|global|worldwide|world|aggregate|all|entire|whole|foreign|external)\s(?:[\p{L}-]+\s){0,1}$/iu;

/** True for trade of one commodity, of the world or of nobody in particular, by the words around the phrase. */
export function isOtherTrade(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const phrase = text.slice(at, end);
  const after = text.slice(end, end + 120);
  if (COMMODITY_BEFORE.test(before) || ABROAD.test(before) || isSaleOfAThing(phrase, before, after)) return true;
  if (/goods|merchandise|products|volume|exchange/i.test(phrase)) return false;
  // "exports of services" are told as such, not those of "financial services".
  if (/^(?:ex|im)ports$/i.test(phrase) && /^\sof\sservices\b/.test(after)) return false;
  return (
    COMMODITY_AFTER.test(after) ||
    KIND_AFTER.test(after) ||
    (/^(?:re-?)?(?:ex|im)ports$/i.test(phrase) && OF_KIND.test(after))
  );
}

const BALANCE_IN = pattern('iu')`
  \b(surplus(es)?|deficits?|(im)?balance|gap|shortfall)(_(of|with)_[^,.;\d]{1,40})?_(in|of)_((the|their|its|mutual|bilateral)_){0,2}$`;
/** "the deficit in trade with India": what follows tells of the balance. */
export const isOfBalance = (text: string, at: number): boolean => BALANCE_IN.test(text.slice(Math.max(0, at - 90), at));

/** "its total exports", "foreign trade": the whole world's unless a partner is named. */
export function isWorldwide(text: string, at: number, end: number): boolean {
  const phrase = text.slice(at, end);
  if (/^(?:foreign|external)\s/i.test(phrase))
    return !/^\s(?:between|with)\s(?:the\stwo|both|each\sother|them)\b/.test(text.slice(end));
  return /^(?:re-?)?(?:ex|im)ports?$/i.test(phrase) && WORLD.test(text.slice(Math.max(0, at - 40), at));
}

const EACH = oneOf`
  barrel tonne? kilo(gram)? unit head person capita month day week visitor inhabitant megawatt`;
const OF_OTHER_MONEY = part`[\s-]((of|in|worth_of|for|as|to)_)?(a_|the_|an_)?((?!and\b|or\b|\d)[\w-]+_){0,2}?${OTHER_MONEY}\b`;
const OF_COMMODITY = part`['’]?_(worth_)?(of|in)_(\p{Lu}\p{L}+_)?${COMMODITY}(?![\p{L}-])`;
/** "$5 million of which was oil" */
const PARTLY = part`
  _of_(which|that|it|this|them)_(was|were|came_from|consisted_of)_((only|mostly|mainly|largely)_)?
  (?!([\p{L}]+_){0,2}(exports?|imports?)\b)\p{L}`;
/** Behind an amount: "$500 million of investment", "100 million euros in grants", "$60 a barrel", "$5 million worth of oil". */
const AFTER = pattern('iu')`^(
  ${PARTLY} |
  ${OF_OTHER_MONEY} | ${OF_COMMODITY} | _(more|less)\b(?!_or_(more|less)) | _(higher|lower)\b |
  _in_([\p{L}’']+_){0,3}favou?r\b | _(a|an|per|each|every)_${EACH}\b)`;
/** Before an amount, nearer than any phrase: "rose by $2 million", "a surplus of", "rose $2 million to". */
const CHANGED_BY = pattern('i')`
  \b((${CHANGE}|up|down|raised|cut)_(by|some) | (${CHANGE_NOUN}|difference|gap|per_capita|average)_of | ${ROSE} | ${FELL} |
  \d_?(%|per_cent|percent),?_or)_
  ((${NEARLY}|another|a_further|an_additional)_){0,2}$`;
/** Part of a year that is not named: no figure of a year. */
const UNNAMED_PART = pattern('iu')`
  \b(half|quarters?|months)_of_(this_|the_(?!year_\d)(\p{L}+_)?)(year|decade|century)\b`;
/** "averaged $5 billion", "$5 billion a year over the decade": no figure of a year, where none is named. */
const AVERAGED = /\b(?:averag(?:ed|ing)|on\s(?:an\s)?average)\b[^.;]{0,60}$/i;
const A_YEAR_OVER = pattern('i')`
  ^_((a|per|each|every)_(year|annum)|annually|yearly)_(over|during|in|for|throughout|across)_(the|this|that|these|those|most)\b`;

/** True for an amount that is told of several years or of a part of one, none of which the text names. */
export function isOfNoYear(text: string, { start, end }: MoneyMention): boolean {
  return (
    AVERAGED.test(text.slice(Math.max(0, start - 80), start)) ||
    A_YEAR_OVER.test(text.slice(end, end + 60)) ||
    UNNAMED_PART.test(text)
  );
}

/** A wish or a forecast, however close the word "trade" is to the figure. */
const FORECAST = pattern('i')`\b${FORESEEN}\b[^.;]{0,90}$`;
const DENIED =
  /\b(?:not|never|fail(?:ed|s)\sto|f(?:e|a)lls?\sshort\sof|without(?=\s(?:\p{L}+\s)?\p{L}+ing\b))\s(?:\p{L}+\s){0,4}$/iu;
/** "did not exceed" and "never more than" are upper bounds, and so figures. */
const BOUND = /\b(?:exceed(?:ed|ing)?|more\sthan|over|above|surpass(?:ed)?|pass(?:ed)?|only|least|quite)\s$/i;
/** "services added another $600 million": on top of the figure before. */
const ADDED = pattern('iu')`\badd(s|ed|ing)?_((another|a_further|an_additional|some|about|around|nearly)_){0,2}$`;
/** Money that another word claims although a word of trade comes between: "a deficit in trade with India of $5 million". */
const CLAIMED = pattern('i')`
  \b${CLAIM}\b((?!\b(as|when|and|but|while|because|since|after|despite)\b)([^.,;$€£]|[.,](?=\d))){0,90}$`;
/** A company's turnover is not that of two states. */
const COMPANY = pattern('i')`
  \b(${FIRM}|factor(y|ies)|retailers?|chain|business(es)?)(['’]s?)?_[^.;]{0,60}\bturnover\b[^.;]{0,40}$`;

/** "pledged to bring trade, which was $5 million in 2018, to $9 million": what the remark interrupts goes on behind it. */
const REMARK = /,\s(?:which|who|now|then|currently)\s[^,;]{1,120},\s(?=(?:to|at)\s(?:[\p{L}]+\s){0,2}$)/u;
/** "aimed to increase trade from $6 million in 2013 to …": where a plan starts from is a fact. */
const STARTS_FROM = pattern('i')`\bfrom_((a|the|its|${NEARLY}|level|figure|mark|record|of)_){0,4}$`;

function isForeseen(text: string, at: number): boolean {
  const whole = text.slice(0, at);
  const remark = REMARK.exec(whole);
  const before = remark ? whole.replace(REMARK, ' ') : whole.slice(clauseAt(text, at).start);
  return FORECAST.test(before) && !STARTS_FROM.test(before);
}

/** "Estimates of the number of Chileans ran as high as 1.2 million": a number without a currency may count people. */
const PEOPLE = oneOf`
  population census refugees migrants immigrants nationals citizens residents inhabitants diaspora tourists visitors passengers
  tonnes barrels hectares`;
const COUNTS_PEOPLE = pattern('iu')`
  \b(numbers?_of_(the_)?([\p{Ll}-]+_){0,2}\p{Lu}\p{L}+s\b|communit(y|ies)_(in|numbers?|of)\b|${PEOPLE}\b)`;

/** True for an amount that is not a figure of trade, whatever word of trade is near it. */
export function isNoTrade(text: string, money: MoneyMention): boolean {
  const before = text.slice(clauseAt(text, money.start).start, money.start);
  const near = before.slice(-140);
  return (
    (money.currency === null && COUNTS_PEOPLE.test(text)) ||
    AFTER.test(text.slice(money.end, money.end + 70)) ||
    CHANGED_BY.test(near) ||
    ADDED.test(near) ||
    isForeseen(text, money.start) ||
    CLAIMED.test(near) ||
    COMPANY.test(near) ||
    (DENIED.test(near) && !BOUND.test(near))
  );
}
