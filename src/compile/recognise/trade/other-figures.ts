/** Figures behind a phrase of trade that are not its own: those of third states and of single goods. */
import type { Sentence } from '../../sentence/annotate.js';
import type { MoneyMention } from '../../sentence/money.js';
import { ROUGHLY } from '../../words/figures.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { KIND } from './excluded.js';
import { withThird } from './flow-parties.js';
import type { Marker } from './marker.js';

/** "at the time of the accession to the EU": no partner of trade. */
const NO_TRADE = oneOf`accession admission entry access visits? transition candidacy talks agreements? treat(y|ies) tribute`;
const PARTNER = pattern('i')`(?<!\b${NO_TRADE}_)\b(to|from|with)_(the_)?$`;

/** "exports, most of which go to Germany, …", "$5 million to Uganda", "Germany ($5 million)": it is a third state's figure. */
export function isOfThird(sentence: Sentence, marker: Marker, money: MoneyMention): boolean {
  const { text, actors } = sentence;
  if (withThird(sentence, { at: money.start, end: money.end, text: money.text })) return true;
  const thirds = actors.filter(({ side, kind }) => side === null && kind !== 'capital');
  const bracket = /^(?:['’]s)?\s\((?:[\p{L}\s]{0,20}\s)?$/u;
  if (thirds.some(({ end }) => end <= money.start && bracket.test(text.slice(end, money.start)))) return true;
  const partners = actors.filter(
    ({ start, end }) => start >= marker.end && end <= money.start && PARTNER.test(text.slice(marker.end, start)),
  );
  return partners.some((actor) => thirds.includes(actor)) && !partners.some(({ side }) => side !== null);
}

/** Before a bracket: "tea ($3 million)" is a figure of one kind of goods, "trade ($3 million)" and "is small ($3 million)" are not. */
const NO_GOODS = oneOf`
  trade exports? imports? volumes? turnover totals? goods merchandise figures? values? year high record peak level
  exchanges? partners? dollars euros pounds directions? together ways? there it small modest low large limited negligible
  insignificant marginal significant considerable destinations? markets? sources? suppliers? origins? buyers? customers?`;
const KIND_BRACKETED = pattern('u')`(?<!\p{L})(?!${NO_GOODS}_)\p{Ll}+_\($`;

/** "The main exports were squid worth $5 million": not so "were goods worth". */
const WORTH_OF_KIND = pattern('u')`
  (was|were|is|are|includ\w+)_((mainly|mostly|chiefly|largely)_)?${KIND}((,_|,?_and_|_)${KIND}){0,5}
  ,?_(worth|valued_at)_(${ROUGHLY}_){0,2}$`;

/** "The main exports include vehicles ($2 million) and tea", "of which $5 million was beef". */
export function isItem(text: string, marker: Marker, money: MoneyMention): boolean {
  const before = text.slice(marker.end, money.start);
  if (
    /\(\s?$/.test(before) &&
    (KIND_BRACKETED.test(before) ||
      /\b(?:includ\w+|consist\w*\sof|such\sas|namely|notably|mainly|mostly)\b/.test(before))
  )
    return true;
  if (WORTH_OF_KIND.test(before)) return true;
  return (
    /\bof\s(?:which|that|this|these)\s(?:\p{L}+\s){0,2}$/u.test(before) &&
    /^\s(?:was|were|came\sfrom|consisted\sof|for|in)\s\p{Ll}/u.test(text.slice(money.end))
  );
}

const SAME_AS = oneOf`or i\.e\. that_is equivalent_to equal_to the_equivalent_of`;
const CONVERTED = pattern('i')`^(_\((${SAME_AS}_)?|,_${SAME_AS}_)(${ROUGHLY}_|[=~≈]_?|ca?\._){0,2}$`;

/** "50 billion yuan ($7 billion)": the amount in the currency that the text tells first counts. */
export function isConversion(text: string, money: readonly MoneyMention[], i: number): boolean {
  const [before, amount] = [money[i - 1], money[i]];
  if (!before || !amount || before.currency === null || amount.currency === null) return false;
  return before.currency !== amount.currency && CONVERTED.test(text.slice(before.end, amount.start));
}
