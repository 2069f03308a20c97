/** What of the exchange an amount counts: goods, services, both, all but oil; as far as the words around it say so. */
import type { TradeContent } from '../../../model.js';
import type { Sentence } from '../../sentence/annotate.js';
import { ROUGHLY } from '../../words/figures.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

const MERCHANDISE = oneOf`goods merchandise commodities`;
const BOTH = part`(${MERCHANDISE}_(and|or|plus)_services|services_and_${MERCHANDISE})`;
/** Services as such: "financial services" are of one kind, and excluded as that. */
const SERVICES = part`(trade_in_services|services_(trade|exports|imports)|(exports|imports)_of_services|in_services)`;
const NON_OIL = part`non-oil_(trade|exports|imports|exchange)`;
const MENTION = pattern('giu')`
  \b((?<both>${BOTH})|(?<services>${SERVICES})|(?<nonOil>${NON_OIL})|(?<goods>${MERCHANDISE}))\b`;
/** "services included", "including services". */
const WITH_SERVICES = pattern('iu')`\b((with_)?services_included|(including|includes|with)_services)\b`;
/** The amount goes on with the one before: "of which", "made up … of it". */
const PART_OF_IT = pattern(
  'iu',
)`\b(of_(which|it|this|these)|ma[kd]e_up|account(s|ed)?_for|accounting_for|with)\b | ^:_`;
/** "with exports of $3 billion and imports of $5 billion": another part of the same. */
const NO_VERB = part`(?!(were|was|stood|came|amounted|reached|totall?ed)\b)[\p{L}’']+`;
const NEXT_PART = pattern('iu')`
  ^_and_(${NO_VERB}_){0,4}(exports|imports)_(${NO_VERB}_){0,5}of_(${ROUGHLY}_){0,2}$`;
const OTHER_FLOW = pattern('iu')`\b(exports?|imports?|trade|turnover|sales|commerce|exported|imported|sold|bought)\b`;
/** Before the first statement: "Counting goods and services together, …". */
const OPENER = pattern('iu')`^(counting|including|taking|with|in)_[^,;\d$€£]{1,60},_`;
/** Directly behind the amount: "$5 billion worth of goods", "€23 billion of goods and services". */
const AFTER = pattern('iu')`^(['’]?_worth)?_(of|in)_(?<what>[^.;,\d$€£]{1,50})`;
const DIRECTLY = pattern('iu')`^,?_\(?${WITH_SERVICES.source}`;

function lastIn(text: string): TradeContent | null {
  const groups = matchesOf(text, MENTION).at(-1)?.groups;
  if (!groups) return null;
  if (groups.both !== undefined) return 'goods and services';
  if (groups.services !== undefined) return 'services';
  return groups.nonOil === undefined ? 'goods' : 'non-oil trade';
}

/** What each of the amounts of a sentence counts; null where the sentence does not say it. */
export function contentsOf({ text, money }: Sentence): (TradeContent | null)[] {
  const opened = OPENER.exec(text)?.[0];
  const opener = opened === undefined ? null : lastIn(opened);
  const contents: (TradeContent | null)[] = [];
  let partOfIt = false;
  money.forEach(({ start, end }, i) => {
    const from = money[i - 1]?.end ?? 0;
    const next = money[i + 1]?.start ?? text.length;
    const before = text.slice(from, start);
    const after = text.slice(end, next);
    // Said of this amount alone, else of all before it: "… and imports to $3 billion, services included."
    const alone = DIRECTLY.test(after) && !/^,/.test(after);
    const behind = AFTER.exec(after)?.groups?.what;
    const own = (behind === undefined ? null : lastIn(behind)) ?? lastIn(before.slice(before.lastIndexOf(';') + 1));
    partOfIt = PART_OF_IT.test(before) || (partOfIt && NEXT_PART.test(before));
    const carried = !OTHER_FLOW.test(before) || partOfIt ? (contents[i - 1] ?? null) : null;
    const told = alone || WITH_SERVICES.test(before) ? 'goods and services' : (own ?? carried ?? opener);
    contents.push(told);
  });
  const last = money.at(-1);
  const all = last !== undefined && /^[^;]*,\s/.test(text.slice(last.end)) && WITH_SERVICES.test(text.slice(last.end));
  return all ? contents.map((each) => (each === null ? 'goods and services' : each)) : contents;
}
