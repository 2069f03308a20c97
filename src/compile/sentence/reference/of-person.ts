/** Whom "he" and "she" stand for. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { decapitalised, type Antecedent, type Before } from './antecedent.js';
import type { Context } from './context.js';

/** "Peru recalled its ambassador after Ana Roa had met Ken Mori. He came back": of several neither, unless one is the subject. */
function isOnlyPerson(
  name: string,
  { text, subject }: Pick<Before, 'text' | 'subject'>,
  { personIn, sentence }: Context,
): boolean {
  const last = name.split(' ').at(-1) ?? '';
  if (subject.includes(last)) return true;
  // "Troops landed, Ana Roa having spoken to the king. He …"
  if (text.includes(`${last} having `) || text.includes(`${last} being `)) return false;
  const others = text.replaceAll(name, '@').replaceAll(last, '@');
  if (personIn(others, '') !== null || OTHER_TITLED.test(others)) return false;
  return (
    !/^\p{Lu}\p{Ll}+$/u.test(subject) || (sentence.previous?.actors.some((actor) => actor.text === subject) ?? true)
  );
}

export function ofPerson(before: readonly Before[], context: Context): Antecedent | null {
  const { personIn } = context;
  for (const { text, subject, sentence } of before) {
    const name = personIn(text, subject);
    if (name !== null && !isOnlyPerson(name, { text, subject }, context)) return null;
    if (name !== null) return { words: name, sentence };
    // "the Serbian ambassador was called home; he …", "In 1983 the Queen came again. She …"
    const titled = matchesOf(text, TITLED).at(-1)?.[0];
    if (titled !== undefined) return { words: decapitalised(titled), sentence };
  }
  return null;
}

const OFFICES = oneOf`
  queen king president prime_minister chancellor ambassador envoy pope emperor sultan tsar shah foreign_minister premier chargé_d['’]affaires`;
/** Somebody without a name. */
const TITLED = pattern('giu')`\bthe_([\p{L}-]+_)?${OFFICES}\b`;
/** Somebody beside the one whose name has become "@". */
const OTHER_TITLED = pattern(
  'iu',
)`\b(the|its|their|his|her)_([\p{L}-]+_){0,2}${OFFICES}\b(?!([^,;.]{0,30},)?_@|_to_do_so_was_@)`;
