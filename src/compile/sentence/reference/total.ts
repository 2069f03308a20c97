/** "The total for 2024 was 20 billion dollars", "gave the total as 20 billion dollars": of the trade of the sentence before. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { FIGURE } from '../statement/figures.js';
import { textOf, type Piece } from '../statement/piece.js';
import { isPronoun, type Before } from './antecedent.js';
import { flow } from './of-it.js';
import { replaced } from './replace.js';

const TOTAL = pattern('u')`
  (^((In|By|For)_\d{4},?_)?[Tt]he_(total|figure|volume)(?=_((for|in)_[^,;]{4,30}_)?(was|is|came_to|reached|amounted_to)_${FIGURE})) |
  \b(gave|gives|puts?|estimated)_the_total(?=_((for|in)_[^,;]{4,30}_)?(at|as)_)`;
const FLOW = oneOf`trade turnover exchange`;
const TRADE = pattern('iu')`^(In_\d{4}_)?([\p{L}’'-]+_){0,2}${FLOW}(_|$)`;
/** "A ministry put two-way trade in 2018 at 5 billion dollars" */
const PUT_TRADE = pattern(
  'u',
)`\b(puts?|gave|estimated|valued)_(?<trade>([\p{L}’'-]+_){0,2}${FLOW})(?=_((in|for)_\d{4}_)?(at|as)_)`;

/** What trade a sentence is about. */
const tradeOf = ({ subject, text }: Before): string | null =>
  TRADE.test(subject) ? subject : (PUT_TRADE.exec(text)?.groups?.['trade'] ?? null);

/** With what the total is of. */
export function nameTotal(pieces: readonly Piece[], before: readonly Before[]): Piece[] {
  const total = TOTAL.exec(textOf(pieces));
  const told =
    total === null ? undefined : before.slice(0, 3).find(({ subject }) => subject !== '' && !isPronoun(subject));
  const trade = told === undefined ? null : tradeOf(told);
  if (total === null || told === undefined || trade === null) return [...pieces];
  return replaced(pieces, total.index + total[0].length, 0, { text: ` of ${flow(trade)}`, from: told.sentence });
}
