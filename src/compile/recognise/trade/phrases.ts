/**
 * The words that say what an amount of money is: a total of trade, a flow from one side to the other, or something else.
 * Read from left to right; an amount belongs to the phrase before it.
 */
import { AGREEMENT } from '../../../dates/phrase/nouns.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { FELL, ROSE, ROUGHLY } from '../../words/figures.js';
import { OTHER_MONEY } from '../../words/other-money.js';

export type FlowKind =
  | 'none'
  | 'total'
  | 'exports'
  | 'imports'
  | 'deliveries'
  | 'opposite'
  | 'pair'
  | 'figures'
  | 'same'
  | 'those'
  | 'excluded';

export interface PhraseRule {
  kind: FlowKind;
  pattern: string;
}

/** Verbs that take an amount; after "it" they refer to the figure before. */
const AMOUNT_VERB = oneOf`
  was were is are had has have then later ${ROSE} ${FELL} reached amounted stood came exceeded totall?ed slipped peaked
  passed surpassed topped hit went plunged recovered averaged approached neared`;

/** "Trade" in the name of something that is not an exchange of goods. */
const INSTITUTION = oneOf`
  ${AGREEMENT} deals? ministers? ministry minist(ries|erial) offices? organi[sz]ations? unions? fairs? missions? shows?
  councils? cent(re|er)s? routes? barriers? commissioners? commissions? committees? attach delegations? polic(y|ies) talks
  negotiations laws? embargo(es)? sanctions bans? wars? tensions disputes? preferences promotion forums? zones? areas?
  blocs? unionists? names? marks? secretary chamber`;
const MUTUAL = oneOf`
  bilateral mutual two-way reciprocal total overall annual commercial foreign economic merchandise visible goods commodity`;
const EXPORTS_AND_IMPORTS = oneOf`exports_and_imports imports_and_exports`;
const TRADE_FIGURE = oneOf`turnover revenues? volumes? exchanges? relations relationship flows? figures? partners? values?`;
/** "the bulk of trade" is a part of it. */
const PART_OF = part`\b(majority|bulk|most|half|part|share|rest|percent|%)_of_((the|their|all|this|total|bilateral|mutual)_){0,2}`;
/** "trade in goods": the goods are no flow of their own. */
const IN_GOODS = part`(_in_(goods|products|merchandise)(_and_services)?)?`;
const TRADE = part`
  (?<!\b(free|world)_|${PART_OF})(goods_and_services_)?trad(e|ing)${IN_GOODS}(?!_(and_[\p{L}-]+_)?${INSTITUTION})`;
const COMMERCE = part`(?<!\b(chambers?|minist(ry|er)|department|secretary)_(of|for)_)commerce`;
/** "sent … goods": a verb of more than trade. */
const WITH_GOODS = part`(?=_[^.,;]{0,40}\bgoods)`;

/** "exchanged $5 million in goods" */
const EXCHANGED = part`(exchanged|traded)(?=_(${ROUGHLY}_)*([A-Z]{0,3}[$€£]|\d))`;
const EXCHANGE = oneOf`trade_turnover trade${IN_GOODS} trading exchanges? commerce turnover`;

export const PHRASES: readonly PhraseRule[] = [
  { kind: 'none', pattern: oneOf`trade_and_investments?_(partners?|partnership|relations(hip)?|links|ties|flows)` },
  {
    kind: 'total',
    pattern: oneOf`
      (combined|total|overall)_((value|volume|sum)_of_)?(exports_(and|plus)_imports|imports_(and|plus)_exports)
      ${EXPORTS_AND_IMPORTS}(?=_(together|combined|taken_together)) exports_plus_imports`,
  },
  { kind: 'pair', pattern: oneOf`exports?_?/_?imports? imports?_?/_?exports?` },
  { kind: 'figures', pattern: part`the_(corresponding_|comparable_|respective_)?figures(_for_\d{4})?` },
  {
    kind: 'same',
    pattern: oneOf`
      (the|that|this)_(corresponding_)?(figure|number|amount|sum) the_(value|exchange|total|volume)(?!_of)`,
  },
  { kind: 'those', pattern: part`(those|that)(?=_(from|to|of)_(the_)?\p{Lu})` },
  {
    kind: 'opposite',
    pattern: oneOf`in_the_(opposite|other|reverse)_direction the_(other|opposite)_way in_return vice_versa`,
  },
  {
    kind: 'exports',
    pattern: oneOf`
      (re-?)?export(s|ed|ing|ation)? sold sells? selling suppl(y|ied|ies|ying) shipped deliver(ed|s|ing)
      (sends?|sent|sending)${WITH_GOODS}`,
  },
  {
    kind: 'imports',
    pattern: oneOf`
      import(s|ed|ing)? b(ought|uys?|uying) purchas(es?|ed|ing) procured receiv(ed|es|ing)${WITH_GOODS}`,
  },
  {
    kind: 'deliveries',
    pattern: oneOf`goods(?!(_and_services)?_trade\b) products merchandise deliveries shipments sales supplies commodities cargo(es)?`,
  },
  {
    kind: 'total',
    pattern: oneOf`
      (?<!${PART_OF})${MUTUAL}_((merchandise|goods)_(and_services_)?)?${EXCHANGE}(?!_${INSTITUTION})
      (trade|trading|commercial|business)_${TRADE_FIGURE}
      (volume|value|turnover|exchange|level|amount)_of_(the_)?(\w+[\s-]){0,2}?(trade|goods|commerce|exchanges?)(_and_services)?
      exchange_of_(goods|commodities|merchandise) ${EXCHANGED} ${TRADE} ${COMMERCE} turnover economic_exchanges? interchange`,
  },
  {
    kind: 'same',
    pattern: oneOf`
      (it|they|this|that|these)(?=_${AMOUNT_VERB}) (a|the|new)_(new_)?record_of it_had(?=_(reached|risen|grown|fallen))`,
  },
  { kind: 'excluded', pattern: OTHER_MONEY },
];

const NAMED = PHRASES.map(({ pattern: source }, i) => `(?<p${i}>${source})`);
export const PHRASE = pattern('giu')`(?<![\p{L}-])${NAMED}(?![\p{L}])`;

/** The kind of one match of `PHRASE`. */
export function kindOf(groups: Record<string, string | undefined> | undefined): FlowKind | null {
  const i = PHRASES.findIndex((_, at) => groups?.[`p${at}`] !== undefined);
  return PHRASES[i]?.kind ?? null;
}
