/** "Their number had risen to 873,286": the figure is of the people of the sentence before, whoever these were. */
import type { Sentence } from '../../sentence/annotate.js';
import type { CommunityFact } from '../fact.js';
import { pattern, oneOf } from '../../../text/pattern.js';

const GOES_ON = pattern('u')`^((In|By|At|On)_[^.;]{0,40},?_)?(${oneOf`
  [Tt]heir_(\p{Ll}+_)?number [Tt]hey It_had_(risen|fallen|grown|dropped) [Tt]he_number_(had|has|rose|fell|grew|was|stood|dropped) (the|this)_figure_(was|for)
  The_figure`})\b`;

/**
 * The facts of a sentence, whose first has the group and the territory of the sentence before, where it only goes on with it.
 * @param last The last fact of the sentence before in the same paragraph; null without one.
 */
export function continued(facts: CommunityFact[], { text }: Sentence, last: CommunityFact | null): CommunityFact[] {
  if (last === null || !GOES_ON.test(text)) return facts;
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
