/** Words for money that is not trade between two states: investment, aid, debts, projects, duties, wishes. */
import { oneOf, part } from '../../text/pattern.js';
import { FIRM } from './firms.js';

const BALANCE = oneOf`
  (trade_)?balance(_of_(trade|payments))? terms_of_trade surplus(es)? deficits? shortfall imbalance
  trade_(surplus(es)?|deficits?|gap|imbalance|deals?|finance|credits?|fairs?|missions?|war)`;
const CAPITAL = oneOf`
  invest(ed|s|ments?|ing|ors?) FDI (foreign|share|equity|venture|working)_capital
  capital_(of|inflows?|outflows?|flows?|stock|transfers?) assets? holdings? portfolio bonds? shares stakes? acquisitions?
  market_capitali[sz]ation`;
const CREDIT = oneOf`
  loans? lent lends? borrow(ed|s)? credits? credit_lines? remittances remitted ow(e|ed|es|ing) sent_(home|back) debts?
  arrears swap guarantees? insurance`;
const AID = oneOf`
  aid grants? assistance donat(ed|ions?) donors? support funds? funding financ(ed|ing) subsid(y|ies) scholarships gift
  development_cooperation compensation reparations? indemnity`;
const WISH = oneOf`
  targets? goals? aim(ed|s)? forecasts? expect(ed|s|ations?)? potential hop(ed|es?|ing) plans? planned realistic should
  could would`;
const PRODUCT = oneOf`GDP gross_(domestic|national) budgets? revenues? profits? loss(es)? sav(e|ings?)`;
/** What a thing costs; "imports from Algeria cost Morocco $5 billion" is their value. */
const COST = part`(?<!\bimports?\b[^.;]{0,60})cost(s|ing)?`;
const PAYMENT = oneOf`paid pays? payments? ${COST} salar(y|ies) wages fines? fined damages ransom bribes? taxes`;
const BUSINESS = oneOf`
  contracts? tenders? joint_ventures? packages? memorand(um|a) projects? pipelines? arms_(deal|sales) tourists? tourism
  visitors? tariffs? dut(y|ies)`;
/** "turnover of the 300 Greek companies" */
const OF_FIRMS = oneOf`turnover_of_(the_|its_|\d+_)?([\w-]+_){0,3}?(${FIRM}|branch(es)?|shops?|stores?)`;

/** Words that name another kind of money; an amount that follows one belongs to it until a word of trade comes. */
export const OTHER_MONEY = oneOf`
  ${BALANCE} ${CAPITAL} ${CREDIT} ${AID} ${WISH} ${PRODUCT} ${PAYMENT} ${BUSINESS} ${OF_FIRMS}`;

/** What claims an amount even where a word of trade comes between: "a deficit in trade with India of $5 million". */
export const CLAIM = oneOf`
  surplus deficits? imbalance shortfall trade_gap balance_of_trade loans? credits? credit_line grants? contracts?
  (?<!trade_)deals? (?<!\b(in|the)_)orders? tenders? (tariffs?|dut(y|ies))_on fined quotas? compensation smuggl\w+
  seiz\w+ invest(ed|ments?(?!_(partners?|relations\w*|links|ties)\b)) project loss(es)? ${COST}
  agreements?_(\w+_){0,4}(worth|valued|totalling)`;
