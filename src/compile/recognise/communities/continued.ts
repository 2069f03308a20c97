/** "Their number had risen to 873,286": the figure is of the people of the sentence before, whoever these were. */
import type { Sentence } from '../../sentence/annotate.js';
import type { CommunityFact } from '../fact.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { ROUGHLY } from '../../words/figures.js';

const NUMBER = part`(\p{L}+_(${ROUGHLY}_)?)?\d[\d.,]*(_million)?`;
const GOES_ON = pattern('u')`
  ^((In|By|At|On)_[^.;]{0,40},?_)?(${oneOf`
  [Tt]heir_(\p{Ll}+_)?number [Tt]hey It_had_(risen|fallen|grown|dropped) [Tt]he_number_(had|has|rose|fell|grew|was|stood|dropped) (the|this)_figure_(was|for)
  The_figure`})\b |
  ^The_(\d{4}_)?census(es)?_[^.;,]{0,30}put_(the|their)_number_at_ |
  ^${NUMBER}_(were|are)_(still_)?(living|resident|left)_there\b |
  ^[^.;]{0,50}\bthere_had_(once_)?been_${NUMBER}[.,;]`;
/** "If these are included there are about 500,000": those whom the figure before leaves out. */
const INCLUDED = pattern(
  'u',
)`^((If|When|With|Once)_(these|they|those)_(are_|were_)?(included|counted|added) | (Including|Counting|With)_(these|them|those))\b`;
const LEFT_OUT = pattern('iu')`^(without|excluding|not_(including|counting))_(?<whom>.+)$`;

/** The fact with those in its note whom the figure before left out. */
function including(fact: CommunityFact, { text }: Sentence, last: CommunityFact): CommunityFact {
  const notes = (last.fact.note ?? '').split('; ');
  const whom = notes.map((note) => LEFT_OUT.exec(note)?.groups?.whom).find((found) => found !== undefined);
  if (whom === undefined || !INCLUDED.test(text)) return fact;
  const { note } = fact.fact;
  return { ...fact, fact: { ...fact.fact, note: `including ${whom}${note === null ? '' : `; ${note}`}` } };
}

/**
 * The facts of a sentence, whose first has the group and the territory of the sentence before, where it only goes on with it.
 * @param last The last fact of the sentence before in the same paragraph; null without one.
 */
export function continued(read: CommunityFact[], sentence: Sentence, last: CommunityFact | null): CommunityFact[] {
  if (last === null) return read;
  const facts = read.map((fact) => including(fact, sentence, last));
  if (!GOES_ON.test(sentence.text)) return facts;
  const { group, territory, people, country } = last.fact;
  return facts.map((each) => {
    const { fact } = each;
    const isOwn = fact.group !== undefined || fact.people !== people || fact.country !== country;
    if (isOwn || (group === undefined && territory === undefined)) return each;
    const { note, source, ...figure } = fact;
    const held = { ...(group === undefined ? {} : { group }), ...(territory === undefined ? {} : { territory }) };
    return { ...each, fact: { ...figure, ...held, note, source } };
  });
}
