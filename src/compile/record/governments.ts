/**
 * Breaks with one government of a state, of which another was recognised: "broke with the Vichy government" and, later, "recognized the
 * Provisional Government". Relations with the state were not at an end, whoever spoke for it.
 */
import type { RelationEvent, StatusChange } from '../../model.js';
import { compareEdtf } from '../../dates/bounds.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { ActorReader } from '../sentence/actors.js';
import type { Codes } from '../sentence/annotate.js';

const GOVERNMENT = oneOf`government regime administration authorities junta committee council`;
/** By a name that is not the state's: that of a seat, a party or a person. */
const WITH = pattern('u')`\bwith_(the_)?(?<name>\p{Lu}[\p{L}\p{M}-]+)([’']s?)?_(${GOVERNMENT})\b`;
const ANOTHER = pattern('iu')`\brecogni[sz](ed|es|ing)_[^.;]{0,80}\b(${GOVERNMENT})\b`;

type Told = Pick<RelationEvent, 'date' | 'text' | 'source' | 'kind'>;

/** The changes without those breaks; the events go on telling them. */
export function withoutRegimes(
  changes: readonly StatusChange[],
  events: readonly Told[],
  codes: Codes,
): StatusChange[] {
  if (!changes.some(({ change }) => change === 'severed')) return [...changes];
  const reader = new ActorReader(codes);
  const isOfRegime = ({ text }: Told): boolean => {
    const name = WITH.exec(text)?.groups?.name;
    return name !== undefined && reader.read(name).every(({ kind }) => kind !== 'adjective');
  };
  return changes.filter(({ change, date, source }) => {
    if (change !== 'severed') return true;
    const told = events.filter((one) => one.source.sentence === source.sentence && one.date.edtf === date.edtf);
    return !(
      told.some(isOfRegime) &&
      events.some(({ date: on, text }) => compareEdtf(date.edtf, on.edtf) < 0 && ANOTHER.test(text))
    );
  });
}
