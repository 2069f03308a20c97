/** Envoys, as a search finds them: "Ana Paz, ambassador of Peru in Japan". */
import type { Envoy } from '../../model.js';
import { nameOf, type Kind } from './kind.js';

export const ENVOYS: Kind<Envoy> = {
  type: 'envoy',
  text: ({ name, office, sending, receiving }) =>
    `${name}, ${office ?? 'envoy'} of ${nameOf(sending)} in ${nameOf(receiving)}`,
  date: ({ since }) => since,
  dates: ({ since }) => [since],
};
