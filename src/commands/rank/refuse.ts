/** Options of `relations rank` that do not go with what is ranked. */
import { RelationsError } from '../../errors.js';
import type { RankOptions, Subject } from './subjects.js';

/** Throws a `RelationsError` ("usage") that says why. */
export function refuse(subject: Subject, { by, receiving, kind, currency }: RankOptions): void {
  const wrong = (message: string, hint?: string): RelationsError => new RelationsError('usage', message, hint ?? null);
  const isFigure = subject === 'communities' || subject === 'trade';
  if (isFigure && by === 'country')
    throw wrong(
      `--by country would add up figures of ${subject}, which overlap or are not of one year and currency.`,
      'They are ranked one by one; --of COUNTRY keeps those of one country.',
    );
  if (kind !== undefined && (isFigure || subject === 'visits')) throw wrong(`--kind is for missions and events.`);
  if (receiving === true && subject !== 'missions') throw wrong('--receiving is for missions.');
  if (currency !== undefined && subject !== 'trade') throw wrong('--currency is for trade.');
}
