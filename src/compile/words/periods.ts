/**
 * The period that a text names. Years of eras as in Encyclopaedia Britannica's articles of those names unless a note says
 * otherwise.
 */
import { matchesOf } from '../../text/matches.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { period, type Period } from './period.js';
import { WARS } from './wars.js';

/** Narrower periods stand before the wider ones that contain them. */
export const PERIODS: readonly Period[] = [
  period(
    'interwar period',
    '1918/1939',
    [
      '[Ii]nter-?[Ww]ar (?:period|years|era)',
      '[Bb]etween (?:the )?(?:two )?(?:[Ww]orld )?[Ww]ars',
      '[Bb]etween (?:World War I|the First(?: World War)?) and (?:World War II|(?:the )?Second World Wars?)',
    ].join('|'),
  ),
  ...WARS,
  // From the League of Prizren to independence.
  period('Albanian National Awakening', '1878/1912', 'Albanian (?:National )?(?:Awakening|Renaissance)|Rilindja'),
  period('Meiji period', '1868/1912', 'Meiji (?:period|era|Restoration)'),
  period('Victorian era', '1837/1901', 'Victorian (?:era|age|period)'),
  period('Cultural Revolution', '1966/1976', 'Cultural Revolution'),
  // The conventional limits, from the fall of the western empire to Columbus.
  period('Middle Ages', '0476~/1492~', 'Middle Ages|[Mm]edieval (?:period|times|era)'),
  // From Tanzimat to the end of the sultanate, as histories of the Balkans divide it.
  period('late Ottoman period', '1839~/1922', '[Ll]ate Ottoman (?:period|era|Empire)'),
  // Shorter than the empire's own years: in the Balkans and the Levant, after which articles name the period.
  period('Ottoman period', '13XX/1922', 'Ottoman (?:period|era|rule)'),
  period('COVID-19 pandemic', '2020/2023', 'COVID-19 pandemic'),
];

/** What is said of the time before or behind a period: "after World War II", "since the end of the Cold War", "post-Cold War". */
const OUTSIDE = oneOf`
  after before since following until till from post pre prior_to ahead_of leading_up_to on_the_eve_of
  (the|its)_(wake|aftermath)_of`;
const EDGE = oneOf`end close conclusion beginning start outbreak`;
const NOT_IN = pattern('i')`(?<!\band_)\b${OUTSIDE}[\s–-](the_)?((very_)?${EDGE}_of_)?(the_)?$`;
/** "The treaty ended the war": at its end, and not throughout. */
const ENDED = pattern(
  'iu',
)`\b${oneOf`ended ends concluded stopped halted put_an_end_to brought_to_an_end`}_(the_)?(\p{Lu}\p{L}+_){0,2}$`;
/** A remembrance of it is of another time. */
const REMEMBERED = pattern('i')`\b${oneOf`
  memor(y|ial\w*|iali[sz]\w+) commemorat\w+ anniversary monuments? veterans? cemeter(y|ies) museum`}\b[^.;]{0,60}$`;
const REMEMBRANCE = pattern('i')`^([’']s?)?[\s-]${oneOf`
  veterans? memorials? monuments? museums? cemeter(y|ies) graves? debts? reparations films? heroes anniversary victims`}\b`;
/** More than the period: "World War II and after", "Cold War to the present". */
const GOES_BEYOND = pattern('i')`^_?${oneOf`
  and_(after|since|beyond|(its|the)_aftermath) onwards? [–-]_?(present|\d) (to|until)_`}`;

interface Named {
  period: Period;
  /** The words that name it, and where they stand. */
  text: string;
  start: number;
  end: number;
}

/** Whether a name is a part of another: "Balkan War" in "First Balkan War". */
const isPartOf = (a: Named, b: Named): boolean =>
  a !== b && b.start <= a.start && b.end >= a.end && b.text.length > a.text.length;

/** The first period that a text names as the time of what it says, with the words that name it. */
export function periodIn(text: string): { period: Period; text: string } | null {
  const named = PERIODS.flatMap((one) =>
    matchesOf(text, one.pattern).map(({ index, 0: words }): Named => ({
      period: one,
      text: words,
      start: index,
      end: index + words.length,
    })),
  );
  const found = named.find((one) => {
    const [before, after] = [text.slice(Math.max(0, one.start - 100), one.start), text.slice(one.end)];
    const outside = NOT_IN.test(before) || ENDED.test(before) || REMEMBERED.test(before);
    return (
      !outside && !REMEMBRANCE.test(after) && !GOES_BEYOND.test(after) && !named.some((other) => isPartOf(one, other))
    );
  });
  return found ? { period: found.period, text: found.text } : null;
}
