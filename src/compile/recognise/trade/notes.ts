/** What a figure of trade leaves out or takes in: "Hong Kong included", "without oil"; when one was told that has no year. */
import { MONTHS } from '../../../dates/words.js';
import type { Sentence } from '../../sentence/annotate.js';
import { COMMODITY } from '../../words/commodities.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Mark } from './mark.js';

const NAME = part`(?!(${MONTHS})\b)\p{Lu}[\p{L}’'-]+(_(and_)?\p{Lu}[\p{L}’'-]+){0,2}`;
const SOME = part`((most|much|part|some|all)_of_)?(the_|its_|their_)?((trade|traffic)_(in|with|of)_)?`;
const GOODS = oneOf`
  ${COMMODITY} weapons arms military_goods re-?exports? transit goods_in_transit tourism services smuggling border_trade
  fuels? energy ${NAME}`;
const WHAT = part`${SOME}${GOODS}(_(and|or|nor)_${GOODS})?(?![\p{L}-])`;
const WITHOUT = oneOf`without excluding leaving_out apart_from not_(counting|including)`;
const CLOSES = part`(?=[,.;)]|$|_(was|were|is|are|came|reached|stood|amounted)\b)`;
const TRADE = part`([Tt]rade|[Ee]xports|[Ii]mports|[Gg]oods)`;
const NOTES = [
  pattern('u')`(?<=,_|\(|–_)(?!services\b)${SOME}${GOODS}_(not_)?(included|excluded|counted)(?=[,.;)]|$)`,
  pattern('u')`\b${WITHOUT}_${WHAT}`,
  pattern('u')`\bincluding_((that|what|trade|goods|those)_[^,.;()]{3,50}|${NAME})${CLOSES}`,
  pattern('u')`\b(recorded|registered|counted)_only_(in_part|partly|partially)\b`,
  pattern('u')`(?<=\b${TRADE}_([\p{L}]+_){0,3})(through|via)_${NAME}${CLOSES}`,
];
/** Less than all of the trade: "direct sales to the south of the island". */
const PART_OF_IT = [
  pattern('iu')`\bdirect(?=_([\p{L}-]+_){0,2}${oneOf`trade exports? imports? sales deliveries shipments`}\b)`,
  pattern('u')`(?<=\b(to|from|with)_)the_(south|north|east|west)(ern_part)?_of_the_(island|country)\b`,
];
/** Where what follows an amount is of another statement. */
const NEXT = /;|,\s(?:and|but|while|whereas)\s/;

/** What the words around the amounts of a sentence say so, for each of them; null where nothing is. */
export function notesOf({ text, money }: Sentence): (string | null)[] {
  const starts = money.map(({ start }, i) => {
    const from = money[i - 1]?.end ?? 0;
    return from + Math.max(0, text.slice(from, start).search(NEXT));
  });
  return money.map(({ end }, i) => {
    const behind = text.slice(end, money[i + 1]?.start ?? text.length);
    const near = text.slice(starts[i], end) + (behind.split(NEXT, 1)[0] ?? '');
    const note = NOTES.map((words) => words.exec(near)?.[0]).find((found) => found !== undefined);
    const told = [note, ...PART_OF_IT.map((words) => words.exec(near)?.[0].toLowerCase())].filter(
      (one) => one !== undefined,
    );
    return told.length === 0 ? null : told.join(', ');
  });
}

/** When a figure was told or came out whose sentence dates nothing else: "In March 2025 the government put it at …". */
export function toldIn({ text }: Sentence, marks: readonly Mark[], year: number | null): string | null {
  const [mark] = marks;
  if (year !== null || mark?.spoken !== true || !marks.every(({ spoken }) => spoken)) return null;
  const before = /\b(?:(published|quoted|cited|released)\s)?(in|on)\s$/i.exec(text.slice(0, mark.start));
  const when = text.slice(mark.start, mark.end).replace(/^(?:in|on)\s/i, '');
  return `${before?.[1] ?? 'told'} ${before?.[2]?.toLowerCase() ?? 'in'} ${when}`;
}

const FIGURES = oneOf`figures numbers amounts statistics totals data`;
const REST = part`(?<what>[^,.;()]{3,80})(?=[,.;(]|$)`;
/** "These figures leave out most of the oil", and what it makes of the figures before. */
const OF_THOSE_BEFORE: readonly (readonly [words: RegExp, note: string])[] = (
  [
    [part`(leaves?_out | excludes? | omits? | (do|does)_not_(include|count|cover))`, 'without'],
    [part`(covers?_only | counts?_only | (are|is)_only_(for|of))`, 'only'],
    [part`(includes? | takes?_in)`, 'including'],
  ] as const
).map(([verb, note]) => [pattern('u')`^(These|All_these|The|Both)_${FIGURES}_(above_)?${verb}_${REST}`, note] as const);
const LAST = /^(?:This|The)\s(?:figure|amount|number|total)\s/;

/** What a sentence says of the figures before it in its paragraph, or of the last of them alone; null for nothing. */
export function noteOnBefore(text: string): { note: string; last: boolean } | null {
  const plural = LAST.test(text) ? text.replace(LAST, 'The figures ') : text;
  const found = OF_THOSE_BEFORE.map(([words, note]) => {
    const what = words.exec(plural)?.groups?.what;
    return what === undefined ? null : `${note} ${what}`;
  }).find((note) => note !== null);
  return found == null ? null : { note: found, last: plural !== text };
}
