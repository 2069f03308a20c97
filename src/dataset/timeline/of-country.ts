/** The timeline of a country, of any dataset. */
import type { CountryCode, Relation } from '../../model.js';
import type { Dataset } from '../dataset.js';
import type { DatedEvent } from './order.js';
import { selectedEvents, type EventSelection } from './selection.js';

/**
 * The selected events of all relations of a country that have an article, in order, each read when it is come to where the dataset is
 * prepared for that. `isHidden` leaves out the relations with some partners.
 */
export function eventsOfCountry(
  dataset: Dataset,
  code: CountryCode,
  selection: EventSelection,
  isHidden?: (partner: CountryCode) => boolean,
): Iterable<DatedEvent> {
  if (dataset.prepared !== undefined) return dataset.prepared.timeline(code, selection, isHidden);
  const isSeen = ({ parties }: Relation): boolean =>
    !parties.some((party) => party.code !== code && isHidden?.(party.code) === true);
  return selectedEvents(dataset.relationsOf(code).filter(isSeen), selection);
}
