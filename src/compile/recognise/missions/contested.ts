/** Missions that one source lists and another one denies: "A website lists consulates in Kano and Jos, but a newspaper found that only Jos was open". */
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Sentence } from '../../sentence/annotate.js';
import type { MissionFact } from '../fact.js';

const SOURCE = oneOf`
  networks? (web)?sites? lists? sources? pages? director(y|ies) newspapers? reports? stud(y|ies) yearbooks? registers? accounts? maps? ministr(y|ies)
  embass(y|ies) institutes?`;
const LISTS = oneOf`lists? listed names? named counts? counted shows? showed mentions? mentioned gives? gave reports? reported`;
const FINDS = oneOf`found finds says said reports? reported notes noted writes wrote states stated`;
/** The words behind "only" are those of what both say. */
const CONTESTED = pattern('iu')`
  \b${SOURCE}_(of_[^,;]{1,50}_)?${LISTS}_[^;]{1,200},_(but|while|whereas|although|though)_[^;]{1,80}\b${FINDS}_[^;]{0,30}\bonly_(?<named>[^;.]*)`;

/** Those that are not contested: the ones that the second source names, too. */
export function withoutContested({ text }: Pick<Sentence, 'text'>, facts: readonly MissionFact[]): MissionFact[] {
  const named = CONTESTED.exec(text)?.groups?.named;
  if (named === undefined) return [...facts];
  return facts.filter(({ fact: { city } }) => city !== null && isNamed(city, named));
}

/** "San Antonio" is short for "San Antonio del Táchira" where it is named again. */
const isNamed = (city: string, text: string): boolean =>
  city.split(' ').some((_, i, words) => {
    const name = words.slice(0, words.length - i).join(' ');
    return (i === 0 || name.length > 5) && text.startsWith(name);
  });
