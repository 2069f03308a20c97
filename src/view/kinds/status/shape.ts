/** The fields of the status on a day, in the order of the JSON. */
import type { Conclusion, StatusOnDay } from '../../../status/conclusion.js';
import { source, type Fields, type Shape } from '../../formats/shape.js';

export const stage = {
  state: true,
  since: true,
  by: true,
  how: true,
  oneSide: true,
  full: true,
  asOf: true,
  role: true,
  accounts: true,
} as const;

export const conclusion: Shape<Conclusion<string>> = {
  ...stage,
  certain: true,
  before: stage,
  changes: { ...stage, within: true },
  unstated: { state: true, after: true, before: true },
  both: true,
  other: { by: true, since: true },
};

export const STATUS: Fields<StatusOnDay> = {
  shape: {
    relation: true,
    on: true,
    relations: conclusion,
    level: conclusion,
    head: conclusion,
    predecessor: {
      party: true,
      states: { code: true, name: true, as: true },
      certain: true,
      date: true,
      source,
    },
    rests: { for: true, change: true, date: true, basis: true, by: true, city: true, text: true, source },
  },
  onRequest: [
    ...['relations', 'level', 'head'].flatMap((of) =>
      ['before', 'changes', 'unstated', 'how', 'oneSide', 'full', 'asOf', 'role', 'accounts', 'both', 'other'].map(
        (key) => `${of}.${key}`,
      ),
    ),
    'predecessor',
    'rests',
  ],
};
