/** Where a sentence names people: with their offices, and by full names that do something. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { ActorMention } from '../actors.js';
import { countryFor } from './country.js';
import { Found, type PersonMention } from './found.js';
import { addOfficials } from './officials.js';
import { CLAUSE_START, FULL_NAME, OFFICE_STEM, OPENS_OFFICE, PERSON_NAME } from './words.js';

export type { PersonMention } from './found.js';

const BEFORE_NAME = oneOf`
  met(_with)? received(_by)? talks_with meeting_with (counterpart|colleague|successor),? appointed named accredited expelled visit_brought negotiated_with spoke_(to|with) conferred_with talked_(to|with)`;
const MET = pattern('gu')`\b${BEFORE_NAME}_(?<name>${FULL_NAME})(_and_(?!${OPENS_OFFICE})(?<second>${FULL_NAME}))?`;
const DONE = oneOf`
  signed initialled concluded negotiated received visits? visited trips? led headed chaired opened hosted attended welcomed
  unveiled presented inaugurated accepted approved endorsed`;
/** "was signed in Lima by Ana Roa", "a visit by Ana Roa to Lima" */
const DONE_BY = pattern('gu')`
  \b${DONE}\b[^.,;:"]{0,60}?_by_(?<name>${FULL_NAME})(_and_(by_)?(?!${OPENS_OFFICE})(?<second>${FULL_NAME}))?(?![\p{L}-])`;
/** "signed by Ana Roa for Peru and Luis Paz for Chile" */
const FOR = pattern('gu')`(?<=_(by|and)_)(?<name>${FULL_NAME})(?=_for_(the_)?\p{Lu})`;
/** "Bill Clinton, Felipe González and Jacques Santer signed" */
const LIST = pattern('gu')`
  ${CLAUSE_START}(?<names>${PERSON_NAME}(,_${FULL_NAME}){0,2}(,_|_and_)${FULL_NAME})_(jointly_|also_|both_)?(\p{Ll}+ed|met|had|held|spoke|made)\b`;
const DOES = oneOf`
  was were is has had and also then \p{Ll}+ed met came went flew took gave made paid held paid spoke said told led became sent began put`;
const ACTS = pattern('gu')`(${CLAUSE_START}|(?<=,_and_))(?<name>${FULL_NAME})(?=(,?_|,_who_)${DOES}\b)`;

/** "the town, Nova Lima, was begun", "a new one, Nova Lima, was": the name of a place. */
const OF_TOWN =
  /\b(?:one|town|city|village|port|capital|island|station|crossing|province|region|district|site|place|ship|river|lake),\s$/;

/** The people that a sentence names with their offices, and by full names that do something. */
export function peopleIn(text: string, actors: readonly ActorMention[]): PersonMention[] {
  const mentions = new Found(text, actors);
  const nobody = (): null => null;
  if (OFFICE_STEM.test(text)) addOfficials(mentions);
  for (const { index, groups } of matchesOf(text, FOR))
    mentions.add(groups?.name, index, null, ({ end }) => countryFor(text, actors, end));
  for (const { index, groups } of matchesOf(text, LIST)) mentions.list(groups?.names ?? '', index, null, nobody, true);
  for (const each of [MET, DONE_BY]) {
    for (const { index, 0: whole, groups } of matchesOf(text, each)) {
      const { name = '', second } = groups ?? {};
      const end = index + whole.length;
      const at = second === undefined ? end - name.length : text.lastIndexOf(name, end - second.length - 5);
      mentions.add(name, at, null, nobody);
      mentions.add(second, end - (second ?? '').length, null, nobody);
    }
  }
  for (const { index, groups } of matchesOf(text, ACTS))
    if (!OF_TOWN.test(text.slice(Math.max(0, index - 40), index))) mentions.add(groups?.name, index, null, nobody);
  return mentions.found.sort((a, b) => a.start - b.start);
}
