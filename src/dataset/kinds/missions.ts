/** Missions, as a search finds them: "embassy of Serbia in Tirana, Albania (closed)". */
import type { Mission } from '../../model.js';
import { nameOf, type Kind } from './kind.js';

export const MISSIONS: Kind<Mission> = {
  type: 'mission',
  text: ({ sending, receiving, city, kind, accreditedFrom, until }) => {
    const place = city === null ? nameOf(receiving) : `${city}, ${nameOf(accreditedFrom ?? receiving)}`;
    const target = accreditedFrom === null ? '' : `, accredited to ${nameOf(receiving)}`;
    return `${kind} of ${nameOf(sending)} in ${place}${target}${until === null ? '' : ' (closed)'}`;
  },
  date: ({ since }) => since,
  dates: ({ since, until }) => [since, until],
};
