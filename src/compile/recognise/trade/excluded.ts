/**
 * What looks like a figure of trade between the parties and is none: investment and aid, balances, wishes and forecasts,
 * growth, contracts, duties, single commodities, parts of a year's figures per head or month.
 */
import type { MoneyMention } from '../../sentence/money.js';
import { clauseAt } from '../../sentence/clauses.js';

/** Words that name another kind of money; an amount that follows one belongs to it until a word of trade comes. */
export const NO_TRADE =
  '(?:trade\\s)?balance(?:\\sof\\s(?:trade|payments))?|terms\\sof\\strade|trade\\s(?:surplus(?:es)?|deficits?|gap|imbalance|deals?|finance|credits?|fairs?|missions?|war)|' +
  'invest(?:ed|s|ments?|ing|ors?)|FDI|(?:foreign|share|equity|venture|working)\\scapital|capital\\s(?:of|inflows?|outflows?|flows?|stock|transfers?)|aid|grants?|loans?|lent|lends?|borrow(?:ed|s)?|credits?|credit\\slines?|' +
  'remittances|remitted|ow(?:e|ed|es|ing)|sent\\s(?:home|back)|debts?|arrears|surplus(?:es)?|deficits?|shortfall|imbalance|targets?|goals?|aim(?:ed|s)?|' +
  'forecasts?|expect(?:ed|s|ations?)?|potential|hop(?:ed|es?|ing)|plans?|planned|GDP|gross\\s(?:domestic|national)|budgets?|funds?|funding|assistance|donat(?:ed|ions?)|donors?|compensation|reparations?|indemnity|contracts?|' +
  'paid|pays?|payments?|cost(?:s|ing)?|sav(?:e|ings?)|loss(?:es)?|revenues?|profits?|turnover\\sof\\s(?:the\\s|its\\s|\\d+\\s)?(?:[\\w-]+\\s){0,3}?(?:compan(?:y|ies)|firms?|subsidiar(?:y|ies)|enterprises?|banks?|plants?|group|branch(?:es)?|shops?|stores?)|support|financ(?:ed|ing)|subsid(?:y|ies)|realistic|should|could|would|' +
  'assets?|holdings?|portfolio|bonds?|shares|stakes?|acquisitions?|tourists?|tourism|visitors?|arms\\s(?:deal|sales)|projects?|pipelines?|market\\scapitali[sz]ation|development\\scooperation|' +
  'tariffs?|dut(?:y|ies)|fines?|fined|damages|ransom|bribes?|taxes|salar(?:y|ies)|wages|scholarships|tenders?|joint\\sventures?|packages?|memorand(?:um|a)|gift|swap|guarantees?|insurance';

/** Goods of one kind: figures of a single commodity are not the trade between two states. */
const COMMODITIES =
  'agricultural|agri-?food|agro\\w*|farm|food(?:stuffs?)?|oil|crude|petroleum|fuels?|diesel|gas|natural\\sgas|LNG|coal|energy|electricity|power|arms|weapons?|weaponry|military|defen[cs]e|munitions|ammunition|' +
  'textiles?|clothing|garments?|apparel|footwear|coffee|tea|cocoa|cotton|sugar|bananas?|fish|fishery|seafood|shrimps?|salmon|wine|beer|whisk(?:e?y|ies)|rum|spirits|tobacco|beef|meat|pork|poultry|dairy|cheese|butter|grain|cereals?|wheat|maize|corn|rice|soya?(?:beans?)?|' +
  'timber|wood|paper|pulp|steel|iron(?:\\sore)?|copper|gold|silver|diamonds?|alumin(?:i?um|a)|bauxite|zinc|tin|nickel|ores?|minerals?|uranium|phosphates?|salt|machinery|machines|vehicles?|cars?|automobiles?|automotive|aircraft|ships|pharmaceuticals?|pharmaceutical|medicines?|chemicals?|fertili[sz]ers?|' +
  'fruits?|vegetables?|flowers?|nuts|cashews?|olive\\soil|palm\\soil|leather|rubber|plastics?|furs?|wool|carpets|software|digital|film|films|music|books|electronics|furniture|livestock|cattle|horses|drugs?|slaves?|ivory|cement|services|opium';
const COMMODITY_BEFORE = new RegExp(
  `(?<!(?:goods|products|merchandise)\\sand\\s)\\b(?:${COMMODITIES})(?:\\sand\\s[\\p{L}-]+)?[\\s-](?:products\\s)?$`,
  'iu',
);
const COMMODITY_AFTER = new RegExp(
  `^\\s(?:(?:of|in)\\s)?(?:(?:its|their|the|more|mainly|mostly|some|\\p{Lu}\\p{L}+)\\s){0,2}(?:${COMMODITIES})(?![\\p{L}-])(?!\\sand\\s(?:other\\s)?(?:goods|products))`,
  'u',
);
/** Words behind a verb or noun of trade that name no goods of one kind. */
const NO_KIND =
  'goods|merchandise|products|produce|commodities|items|articles|wares|manufactures|cargo(?:es)?|materials|or|but|which|that|who|were|was|is|are|had|has|have|then|also|alone|there|here|only|just|about|around|some|over|nearly|almost|more|less|down|roughly|approximately|much|little|half|worth|valued|from|into|for|with|during|between|under|since|until|while|being|remained|totall?ed|stood|came|reached|exceeded|amounted|estimated|partners?|volumes?|turnover|balance|flows?|figures?|value|market|exports?|imports?|total|both|each|two|last|next|these|those|their|its|the';
/** "bought ammonia and methanol worth …", "exports of cut flowers valued at …". */
const KIND_AFTER = new RegExp(
  `^\\s(?:of\\s)?(?:(?:mainly|mostly|chiefly|largely|only)\\s)?(?!(?:${NO_KIND})(?!\\p{L}))\\p{Ll}{3,}(?:(?:,\\s|,?\\sand\\s|\\s)(?!(?:${NO_KIND})(?!\\p{L}))\\p{Ll}{3,}){0,5},?\\s(?:worth|valued\\sat|to\\sthe\\svalue\\sof|for)\\s`,
  'u',
);
/** Anything may be sold and bought, a ship or a firm: these verbs tell of trade where goods or nothing but a sum is their object. */
const COMMERCE_VERB =
  /^(?:sold|sells?|selling|bought|buys?|buying|purchased|purchasing|procured|suppl(?:ied|ies|ying)|deliver(?:ed|s|ing))$/i;
const GOODS = /\b(?:goods|products|produce|merchandise|commodities|articles|wares|worth\sof)\b/i;
const SUM_AFTER =
  /^\s(?:(?:back|in\sreturn|little|slightly|more|less|than|some|about|around|over|nearly|almost|only|just|roughly|approximately)\s){0,4}(?:[^\s\d]{1,4}\s?)?\d/i;

function isSaleOfAThing(phrase: string, before: string, after: string): boolean {
  return COMMERCE_VERB.test(phrase) && !GOODS.test(before.slice(-40)) && !GOODS.test(after) && !SUM_AFTER.test(after);
}

const ABROAD =
  /\b(?:world|global|worldwide|international|intra-[\p{L}-]+|regional|inter-[\p{L}-]+|slave|illicit|informal|unofficial|unrecorded|illegal|retail|wholesale|transit|cross-border\sonline)\s$/iu;
const WORLD =
  /\b(?:total|overall|global|worldwide|world|aggregate|all|entire|whole|foreign|external)\s(?:[\p{L}-]+\s){0,1}$/iu;

/** True for trade of one commodity, of the world or of nobody in particular, by the words around the phrase. */
export function isOtherTrade(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const phrase = text.slice(at, end);
  const after = text.slice(end, end + 120);
  if (COMMODITY_BEFORE.test(before) || ABROAD.test(before) || isSaleOfAThing(phrase, before, after)) return true;
  if (/goods|merchandise|products|volume|exchange/i.test(phrase)) return false;
  return COMMODITY_AFTER.test(after) || KIND_AFTER.test(after);
}

/** "its total exports", "foreign trade": the whole world's unless a partner is named. */
export function isWorldwide(text: string, at: number, end: number): boolean {
  const phrase = text.slice(at, end);
  if (/^(?:foreign|external)\s/i.test(phrase)) return true;
  return /^(?:re-?)?(?:ex|im)ports?$/i.test(phrase) && WORLD.test(text.slice(Math.max(0, at - 40), at));
}

/** Behind an amount: "$500 million of investment", "100 million euros in grants", "$60 a barrel", "$5 million worth of oil". */
const AFTER = new RegExp(
  `^[\\s-](?:(?:of|in|worth\\sof|for|as|to)\\s)?(?:a\\s|the\\s|an\\s)?(?:[\\w-]+\\s){0,2}?(?:${NO_TRADE})\\b|^\\s(?:more|less)\\b(?!\\sor\\s(?:more|less))|^\\s(?:higher|lower)\\b|` +
    `^['’]?\\s(?:worth\\s)?(?:of|in)\\s(?:\\p{Lu}\\p{L}+\\s)?(?:${COMMODITIES})(?![\\p{L}-])|` +
    "^\\sin\\s(?:[\\p{L}’']+\\s){0,3}favou?r\\b|^\\s(?:a|an|per|each|every)\\s(?:barrel|tonne?|kilo(?:gram)?|unit|head|person|capita|month|day|week|visitor|inhabitant|megawatt)\\b",
  'iu',
);
/** Before an amount, nearer than any phrase: "rose by $2 million", "a surplus of", "rose $2 million to". */
const CHANGE =
  /\b(?:(?:rose|risen|rising|rise|grew|grown|growing|growth|fell|fallen|falling|dropped|dropping|increas\w+|decreas\w+|declin\w+|up|down|gain(?:ed)?|jump(?:ed)?|shr[aiu]nk|contracted|expanded|raised|reduced|cut)\s(?:by|some)|(?:rise|growth|increase|fall|decline|drop|jump|gain|decrease|reduction)\sof|difference\sof|gap\sof|(?:per\scapita|average)\sof|rose|grew|fell|dropped|increased|declined|jumped)\s(?:(?:about|around|some|over|nearly|almost|more\sthan|less\sthan|approximately|roughly|another|a\sfurther|an\sadditional)\s){0,2}$/i;
/** A wish or a forecast, however near the word "trade" stands to the figure. */
const FORECAST =
  /\b(?:expect(?:s|ed|ing|ations?)?|forecasts?|predict(?:s|ed|ions?)?|project(?:ed|ions?)|hop(?:e|es|ed|ing)|plan(?:s|ned)?|aim(?:s|ed|ing)?|want(?:s|ed)?|wish(?:es|ed)?|would|could|should|will|(?<!\b(?:in|of|by|since|until|and|to)\s)may(?!\s\d)|might|shall|intend(?:s|ed)?|intention|agreed\s(?:to|that)|pledg(?:e|es|ed)|vow(?:s|ed)?|promis(?:e|es|ed)|commit(?:ted|ment)|target(?:s|ed|ing)?|goals?|objective|ambition|aspir(?:e|es|ed|ation)|potential(?:ly)?|realistic|seek(?:s|ing)?|sought|striv(?:e|es|ing)|strove|call(?:s|ed|ing)\s(?:for|on)|urged?|propos(?:e|es|ed|al)|envisag(?:es?|ed|ing)|foresees?|foresaw|provid(?:ed|es)\sfor|stipulat(?:ed|es)|(?:was|were|is|are)\sto\s(?:be|reach|rise|grow|total|amount|exceed)|in\sorder\sto|so\sthat|with\sa\sview\sto|(?:is|was|are|were)\s(?:set|due)\sto|if|prospects?|possibility|capable\sof|able\sto|(?<!\b(?:help\w*|continued|began|managed|went\son|used)\s)to\s(?:raise|increase|bring|boost|double|triple|quadruple|expand|lift|push|take|achieve|enhance)|(?:doubling|tripling|raising|increasing|bringing|boosting|expanding)\s(?:of\s)?(?:the\s|their\s|its\s|mutual\s|bilateral\s|annual\s|two-way\s)*(?:trade|exports|imports|turnover|volume))\b[^.;]{0,90}$/i;
const DENIED = /\b(?:not|never|fail(?:ed|s)\sto|f(?:e|a)lls?\sshort\sof|without)\s(?:\p{L}+\s){0,4}$/iu;
/** "did not exceed" and "never more than" are upper bounds, and so figures. */
const BOUND = /\b(?:exceed(?:ed|ing)?|more\sthan|over|above|surpass(?:ed)?|pass(?:ed)?|only|least|quite)\s$/i;
/** Money that another word claims though a word of trade stands between: "a deficit in trade with India of $5 million". */
const CLAIMED =
  /\b(?:surplus|deficits?|imbalance|shortfall|trade\sgap|balance\sof\strade|loans?|credits?|credit\sline|grants?|contracts?|(?<!trade\s)deals?|(?<!\b(?:in|the)\s)orders?|tenders?|(?:tariffs?|dut(?:y|ies))\son|agreements?\s(?:\w+\s){0,4}(?:worth|valued|totalling)|fined|quotas?|compensation|smuggl\w+|seiz\w+|invest(?:ed|ments?)|project|loss(?:es)?|cost)\b(?:(?!\b(?:as|when|and|but|while|because|since|after|despite)\b)[^.,;$€£]){0,70}$/i;
/** A company's turnover is none of two states. */
const COMPANY =
  /\b(?:compan(?:y|ies)|firms?|subsidiar(?:y|ies)|enterprises?|banks?|plants?|factor(?:y|ies)|group|retailers?|chain|business(?:es)?)(?:['’]s?)?\s[^.;]{0,60}\bturnover\b[^.;]{0,40}$/i;

/** True for an amount that is no figure of trade, whatever word of trade stands near it. */
export function isNoTrade(text: string, money: MoneyMention): boolean {
  const before = text.slice(clauseAt(text, money.start).start, money.start);
  const near = before.slice(-140);
  return (
    AFTER.test(text.slice(money.end, money.end + 70)) ||
    CHANGE.test(near) ||
    FORECAST.test(before) ||
    CLAIMED.test(near) ||
    COMPANY.test(near) ||
    (DENIED.test(near) && !BOUND.test(near))
  );
}
