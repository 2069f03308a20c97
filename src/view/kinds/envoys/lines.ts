/** Envoys in a pipe: sending, receiving, office, name, since, section, sentence. */
import type { Relation } from '../../../model.js';
import { field, nameOf } from '../../words/names.js';

export const envoyLines = ({ envoys }: Relation): string[][] =>
  envoys.map(({ name, office, sending, receiving, since, source }) => [
    'envoy',
    nameOf(sending),
    nameOf(receiving),
    field(office),
    name,
    field(since),
    source.section,
    field(source.sentence),
  ]);
