/** Envoys in a pipe: sending, receiving, office, name, since, section, sentence. */
import type { Relation } from '../../../model.js';
import { field, nameOf } from '../../words/names.js';
import { sectionOf } from '../../words/places.js';

export const envoyLines = ({ envoys }: Relation): string[][] =>
  envoys.map(({ name, office, sending, receiving, since, source }) => [
    'envoy',
    nameOf(sending),
    nameOf(receiving),
    field(office),
    name,
    field(since),
    sectionOf(source),
    field(source.sentence),
  ]);
