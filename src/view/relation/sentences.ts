/** One relation, read aloud: what the card tells, in sentences and whole. */
import type { Relation } from '../../model.js';
import { countryDataSection } from '../country-data/section.js';
import type { AnyKind, Place } from '../kinds/kind.js';
import { kindsAt } from '../kinds/kinds.js';
import { standingSections } from '../kinds/status/section.js';
import type { Look } from '../look/look.js';
import { EVERYTHING } from '../terminal/limits.js';
import type { Given, Section } from '../terminal/section.js';
import { spokenMarks } from '../words/listed.js';
import { sentence, spoken } from '../words/spoken.js';
import { sources } from './foot.js';

/** A sentence a line. */
export async function relationSentences(relation: Relation, look: Look): Promise<string[]> {
  const plain: Look = { ...look, width: Infinity, links: false, paint: (_, text) => text };
  const given: Given = { relation, width: Infinity, limits: EVERYTHING, look: plain, typed: '' };
  const at = async (place: Place): Promise<string[]> =>
    (await Promise.all(kindsAt(place).map((kind) => kindSentences(kind, given)))).flat();
  return [
    sentence(relation.title),
    ...(relation.summary === '' ? [] : [sentence(relation.summary)]),
    ...standingSections(given).flatMap(ofSection),
    ...(await at('head')),
    ...(await at('list')),
    ...(await at('last')),
    ...ofSection(countryDataSection(relation.countryData, given)),
    ...sources(given).flatMap(ofSection),
  ];
}

/** A kind without sentences of its own says what the card says of it. */
async function kindSentences({ sentences, card }: AnyKind, given: Given): Promise<string[]> {
  if (sentences !== undefined) return (await sentences())(given.relation);
  return card === null ? [] : ofSection((await card()).section(given, Infinity));
}

/** An address is no sentence: a full stop would be read as a part of it. */
const ofSection = ({ label, rows }: Section): string[] =>
  rows.map((row) => (/^https?:/u.test(row) ? row : sentence(`${label}: ${spoken(spokenMarks(row))}`)));
