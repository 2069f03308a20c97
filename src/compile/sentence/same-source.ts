/** Who gives the figures of a sentence that only points to him: "The same source speaks of", "By 2016, it says, …", "The survey counted". */
import { oneOf, pattern } from '../../text/pattern.js';
import { OFFICE, STATISTICS } from '../words/statisticians.js';
import type { Sentence } from './annotate.js';
import { attributionsOf, type Attribution } from './attribution.js';

const SAYS = oneOf`
  puts? gives? gave records? recorded reports? reported counts? counted shows? showed estimates? estimated lists? listed
  registers? registered speaks? spoke says? said states? stated names? named mentions? mentioned`;
const WHAT = oneOf`${OFFICE} ${STATISTICS} study report page register count`;
/** Of "it", which may be trade as well, only what trade does not do. */
const IT_SAYS = oneOf`puts? gave reports? reported counts? counted estimates? estimated lists? listed speaks? spoke says? said states? stated`;
/** Also in another section: "the same" goes back to whoever was named last. */
const THE_SAME = pattern(
  'iu',
)`^([^,;]{0,50},?_)?(?<who>the_same_${WHAT})_${SAYS}\b | \b(according_to|by|in)_(?<other>the_same_${WHAT})\b`;
const IT = pattern(
  'u',
)`^((In|By|For|At|As_of)_[^,;]{0,40}?\d{4},?_)?(?<who>[Ii]t)_(also_)?${IT_SAYS}(?=_\D{0,60}\d) | ,_(?<other>it_(says|said|adds|added)),`;
const BARE = pattern(
  'u',
)`^((In|By|For)_[^,;]{0,40}?\d{4},?_)?(?<who>[Tt]he_(?<noun>${WHAT}))_((of|for)_\d{4}_)?${SAYS}\b`;

/** Who is named last in the sentence before. */
function lastNamed({ previous, before, block }: Sentence, anywhere: boolean): Attribution | null {
  const last = previous ?? before;
  if (!last || (!anywhere && last.block !== block)) return null;
  return sourcesOf(last).at(-1) ?? null;
}

/** What the sentence attributes, in order, with those whom the sentence before names where it only points to them. */
export function sourcesOf(sentence: Sentence): readonly Attribution[] {
  const { text } = sentence;
  const own = attributionsOf(text);
  const pointed = pointedTo(sentence);
  return pointed === null ? own : [pointed, ...own.filter(({ end }) => end > pointed.end)];
}

function pointedTo(sentence: Sentence): Attribution | null {
  const { text } = sentence;
  const bare = BARE.exec(text)?.groups;
  const [match, anywhere] = [THE_SAME, IT]
    .map((words, i) => [words.exec(text), i === 0] as const)
    .find(([found]) => found !== null) ?? [null, false];
  const words = match?.groups?.who ?? match?.groups?.other ?? bare?.who;
  const last = words === undefined ? null : lastNamed(sentence, anywhere);
  if (words === undefined || last === null) return null;
  // "The survey" is the one that was named, not whatever was.
  if (!match && !last.name.toLowerCase().endsWith(` ${bare?.noun?.toLowerCase() ?? ''}`)) return null;
  const start = text.indexOf(words);
  return { start, end: start + words.length, name: last.name, of: 'rest' };
}
