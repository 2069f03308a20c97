/** Third states whose name only describes something: a time, a people, a region, goods, a border, a motive. */
import type { WordKind } from '../../../countries/vocabulary.js';
import type { EventKind } from '../../../model.js';
import { OPENS_OFFICE } from '../../sentence/people/words.js';
import { COMMODITY } from '../../words/commodities.js';
import { oneOf, pattern } from '../../../text/pattern.js';

export interface Named {
  kind: EventKind;
  /** What stands in front of the name and behind it. */
  before: string;
  after: string;
  word: WordKind;
}

/** Kinds in which a state may have a part by what bears its name: its troops, its land. */
export const AT_STAKE: ReadonlySet<EventKind> = new Set(['conflict', 'statehood']);
const WITH_BORDER: ReadonlySet<EventKind> = new Set([...AT_STAKE, 'agreement', 'dispute']);

/** "In the late Ottoman period" */
const PERIOD = /^\s(?:period|era|times?|age)\b/;
/** "the Serb and Croat minority" */
const PEOPLE = pattern('u')`^(_and_\p{Lu}\p{L}+)?_(national_|ethnic_)?(minorit(y|ies)|diaspora)\b`;
/** "purchases of Russian oil" */
const BOUGHT = pattern(
  'u',
)`\b(purchases?|imports?|sales?|suppl(y|ies)|deliver(y|ies)|use|transit|buying|price)_of_(the_)?$`;
const GOODS = pattern('u')`^_(crude_|natural_)?${COMMODITY}\b`;
/** "a counterweight to Austrian influence", "under Soviet pressure" */
const BEHIND = pattern('u')`\b(to|of|against|under|from|about|over|despite|by|for)_(the_)?$`;
const WEIGHT = pattern('u')`^_([\p{Ll}-]+_)?${oneOf`
  influence pressure expansion ambitions? threat dominance domination hegemony encroachment interference`}\b`;
/** "a consulate general for Austrian Lombardy": a region, but not an office or a body. */
const OF_REGION = pattern('u')`\b(for|in|of|from|to|into)_$`;
const REGION = pattern('u')`
  ^_(?!${OPENS_OFFICE}|${oneOf`
  Parliament Congress Senate Army Navy Air Empire Republic Kingdom Federation Union Embassy Legation Consulate Church Orthodox Catholic Communist
  Socialist State Government Ministry Academy Bank National Red Cup League`}\b)\p{Lu}\p{Ll}+(?=[.,;]|$|_(\p{Ll}|\d))`;
/** "close to the border with Chile" */
const BORDER_WITH = pattern('u')`\b([Bb]orders?|[Ff]rontiers?|[Bb]oundar(y|ies))_with_(the_)?$`;
/** "those who had fled from the Ottomans": what somebody had done before. */
const HAD_FLED = pattern('u')`\b(who|which)_had_((earlier|once|previously)_)?[^,;.]{1,60}$`;
/** "that he protect the country against the Ottomans" */
const PROTECT = pattern('u')`\b(protect|defend|guard|shield|secure)(s|ed|ing)?_[^,;.]{1,50}_against_(the_)?$`;

/** Whether words around the name of a third state say that it only describes. */
export function isOfName({ kind, before, after, word }: Named): boolean {
  if (PROTECT.test(before) && kind !== 'conflict') return true;
  if (BORDER_WITH.test(before) && !WITH_BORDER.has(kind)) return true;
  if (HAD_FLED.test(before) && !AT_STAKE.has(kind)) return true;
  if (word !== 'adjective' && word !== 'demonym') return false;
  if (PERIOD.test(after) || PEOPLE.test(after)) return true;
  if (BOUGHT.test(before) && GOODS.test(after)) return true;
  if (AT_STAKE.has(kind)) return false;
  return (BEHIND.test(before) && WEIGHT.test(after)) || (OF_REGION.test(before) && REGION.test(after));
}
