/**
 * The qualifiers of a head count: whose count it is ("census"), what group is counted ("citizens", "born there"), how exact it
 * is. Where a sentence has several counts, the words of one are not said of its neighbours.
 */
import { oneOf, pattern } from '../../../text/pattern.js';

type Note = readonly [pattern: RegExp, note: (words: RegExpExecArray) => string];

const EXCLUDED: readonly Note[] = [
  [/\((?:excluding|without|including|with)\s[^()]{1,60}\)/i, (m) => m[0].slice(1, -1)],
  [/\b(?:excluding|without|not\scounting)\s(?:the\s)?(?:\p{L}+\s){0,2}\p{L}+/iu, (m) => m[0]],
];
const SOURCES: readonly Note[] = [
  [/\bcensus\b/i, () => 'census'],
  [
    /\b(?:estimat\w+|are\ssaid\sto|are\sreported|reportedly|believed|thought\sto|put\s(?:their|the)\b)/i,
    () => 'estimate',
  ],
];

const BOTH = oneOf`citizenships? nationalit(y|ies) passports?`;
const GROUPS: readonly Note[] = [
  [/\b(?:descent|ancestry|origin)\b/i, (m) => `people of that ${m[0].toLowerCase()}`],
  [/\b(?:includ(?:es?|ing)|with|and)\s(?:all\s|their\s)?descendants\b/i, () => 'including descendants'],
  [/\bdescendants\b/i, () => 'descendants'],
  [/\bborn\sin\b|\b-born\b/i, () => 'born there'],
  [
    pattern(
      'iu',
    )`\b(dual_(\p{L}+_)?(citizen|national)\w*|both_(\p{L}+_){1,2}and_(\p{L}+_){1,2}${BOTH}|${BOTH}_of_both)`,
    () => 'dual citizens',
  ],
  [/\b(?:citizens|nationals|citizenship)\b/i, () => 'citizens'],
  [/\brefugees\b/i, () => 'refugees'],
  [/\basylum[\s-]seekers\b/i, () => 'asylum seekers'],
  [/(?<!\bdescendants\sof\s.{0,30})\bsettlers\b/i, () => 'settlers'],
  [/\b(?:consular|municipal|population)\sregisters?\b/i, (m) => m[0].toLowerCase()],
];

/** A figure in its sentence. */
export interface Figure {
  start: number;
  end: number;
  /** It only goes on with the figures before it, whose group it has: "5,000 in 2001 and 6,000 in 2006". */
  bare: boolean;
}

const SPLIT = pattern('giu')`[,;(]|_(and|while|whereas|but|of_(whom|which|them))_`;

/** Where the words of each figure begin: the first has all that stands before it. */
function startsOf(text: string, figures: readonly Figure[]): number[] {
  return figures.map(({ start }, i) => {
    const before = figures[i - 1];
    if (!before) return 0;
    const splits = [...text.slice(before.end, start).matchAll(SPLIT)];
    return before.end + (splits.at(-1)?.index ?? 0);
  });
}

/** What is said of others than the counted: "without dual nationals", "many of them refugees", "; other estimates exist". */
const OTHERS = pattern('giu')`
  \b(excluding|without|not_counting)_[^,;.()]{1,60} | [;,]_((but|and|though)_)?(other|another|different)_.* |
  \b(many|most|some|several|half|part|a_third|few)_of_(them|whom|these|which)\b.*`;

const found = (notes: readonly Note[], text: string): string[] =>
  notes.flatMap(([words, note]) => {
    const match = words.exec(text);
    return match ? [note(match)] : [];
  });

/**
 * The notes on one figure of a sentence, joined, or null.
 * @param figures All figures of the sentence in order.
 * @param own Notes that the figure has besides: what the people do, "approximate".
 */
export function noteOf(
  text: string,
  figures: readonly Figure[],
  figure: Figure,
  own: readonly string[],
): string | null {
  const starts = startsOf(text, figures);
  const parts = figures.map(({ end }, i) => {
    const [from = 0, to] = [starts[i], starts[i + 1]];
    return { own: text.slice(from, to), counted: text.slice(from, end) + text.slice(end, to).replace(OTHERS, '') };
  });
  const at = figures.indexOf(figure);
  // The nearest part that says it: its own, those before, those after.
  const nearest = [...parts.slice(0, at + 1).reverse(), ...parts.slice(at + 1)];
  const said = (notes: readonly Note[], among: readonly string[]): string[] =>
    among.map((part) => found(notes, part)).find((all) => all.length > 0) ?? [];
  const counted = nearest.map((part) => part.counted);
  const notes = [
    ...said(
      EXCLUDED,
      nearest.map((part) => part.own),
    ),
    ...said(SOURCES, counted),
    ...said(GROUPS, figure.bare ? counted : counted.slice(0, 1)),
    ...own,
  ];
  const distinct = notes.filter(
    (note, i) =>
      !notes.some((earlier, j) => (j < i && earlier.includes(note)) || (j !== i && earlier === `dual ${note}`)),
  );
  return distinct.length > 0 ? distinct.join('; ') : null;
}
