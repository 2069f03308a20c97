/** The kind of an event whose own clause does not name what it is about: "The latter was opened in 1998". */
import type { EventKind } from '../../../model.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Sentence } from '../../sentence/annotate.js';
import { kindIn } from './kinds.js';

/** A subject or an object that the sentences before name. */
const AGAIN = oneOf`
  ones? latter former first second third fourth fifth sixth last next post building land office house site work same
  other`;
const ANAPHOR = pattern('u')`
  (${oneOf`^(It|They|This|These|The_(new_)?${AGAIN})\b
  \b(the_(building|site|land|premises|house|plot)|one_in_\p{Lu}|establish_one|open_one|another_in)\b`})`;
/** What goes on in the sentences after it. */
const GOES_ON: ReadonlySet<EventKind> = new Set([
  'representation',
  'agreement',
  'membership',
  'cooperation',
  'culture',
  'trade',
  'dispute',
]);
const FURTHEST = 3;

/** What a heading says that its section tells. */
const HEADINGS: readonly (readonly [EventKind, RegExp])[] = [
  ['representation', /\b(?:missions?|embass|consul|ambassadors?|envoys|representation)/i],
  ['visit', /\b(?:visits?|summits?|meetings?|talks)\b/i],
  ['trade', /\b(?:trade|econom\w+|commerc\w+|business|investments?|tourism)\b/i],
  ['culture', /\b(?:cultur\w+|education\w*|sports?|languages?|religio\w+|twin\w*|sister)\b/i],
  ['population', /\b(?:migra\w+|immigra\w+|emigra\w+|diaspora|minorit\w+|communit\w+|population|refugees)\b/i],
];

/** The kind that the sentences before tell, for a sentence that goes on from them; else the one that its heading names. */
export function kindOfContext(sentence: Sentence): EventKind | null {
  let one = sentence;
  for (let i = 0; i < FURTHEST && ANAPHOR.test(one.text) && one.previous; i += 1) {
    one = one.previous;
    const kind = kindIn(one.text);
    if (kind !== null && GOES_ON.has(kind)) return kind;
  }
  const heading = sentence.path.at(-1) ?? '';
  return HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? null;
}
