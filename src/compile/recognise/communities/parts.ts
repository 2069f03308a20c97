/** The words of each figure of a sentence: where it has several, those of one are not said of its neighbours. */
import { pattern } from '../../../text/pattern.js';

/** A figure in its sentence. */
export interface Figure {
  start: number;
  end: number;
  /** It only goes on with the figures before it, whose group it has: "5,000 in 2001 and 6,000 in 2006". */
  bare: boolean;
}

/** The words around a figure. */
export interface Part {
  /** Where they begin in the sentence. */
  from: number;
  text: string;
  /** Without what is said of others than the counted: "many of them refugees". */
  counted: string;
}

const SPLIT = pattern('giu')`[,;(]|_(and|while|whereas|but|of_(whom|which|them))_`;
/** "without dual nationals", "many of them refugees", "; other estimates exist". */
const OTHERS = pattern('giu')`
  \b(excluding|without|not_(counting|including))_[^,;.()]{1,60} | [;,]_((but|and|though)_)?(other|another|different)_.* |
  (\b(many|most|some|several|half|part|a_third|few)|\d_?(%|per_?cent))_of_(them|whom|these|which)\b.*`;
const blank = (text: string): string => ' '.repeat(text.length);

/** The words of each figure: the first has all that stands before it. */
export function partsOf(text: string, figures: readonly Figure[]): Part[] {
  const starts = figures.map(({ start }, i) => {
    const before = figures[i - 1];
    if (!before) return 0;
    const splits = [...text.slice(before.end, start).matchAll(SPLIT)];
    return before.end + (splits.at(-1)?.index ?? 0);
  });
  return figures.map(({ end }, i) => {
    const [from = 0, to] = [starts[i], starts[i + 1]];
    const counted = text.slice(from, end) + text.slice(end, to).replace(OTHERS, blank);
    return { from, text: text.slice(from, to), counted };
  });
}

/** A figure that somebody else gives has nothing of the one before. */
const ANEW = pattern('iu')`\b(others?|another|different)\b`;
/** So has one that is no count of the same kind: "and the figure given for 2019 is". */
const GIVEN = pattern(
  'iu',
)`;|\b(figures?|estimat\w+|reports?|statements?|spoke|speaks?|given|puts?|sources?|surveys?)\b`;

/**
 * The words that hold for a figure, nearest first: its own, and of a bare one those of the figures that it goes on with.
 * @param of "group" for who is counted, "source" for what counted them.
 */
export function heldBy(parts: readonly Part[], figures: readonly Figure[], at: number, of: 'group' | 'source'): Part[] {
  const held: Part[] = [];
  for (let i = at; i >= 0; i--) {
    const part = parts[i];
    if (!part) break;
    held.push(part);
    const goesOn = figures[i]?.bare === true && !ANEW.test(part.text.slice(0, (figures[i]?.start ?? 0) - part.from));
    if (!goesOn || (of === 'source' && GIVEN.test(part.text))) break;
  }
  return held;
}
