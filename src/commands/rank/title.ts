/** What stands above a rank. */
import type { Party } from '../../model.js';
import type { RankOptions, Subject } from './subjects.js';

export function titleOf(subject: Subject, options: RankOptions, country: Party | null): string {
  const { by, receiving = false, since, until, kind = [] } = options;
  const time = `${since === undefined ? '' : ` since ${since}`}${until === undefined ? '' : ` until ${until}`}`;
  const kinds = kind.length === 0 ? '' : ` (${kind.join(', ')})`;
  return `${named()}${kinds}${time}, as the dataset states them`;

  function named(): string {
    const of = country === null ? '' : ` of ${country.name}`;
    switch (subject) {
      case 'missions':
        if (country !== null) return receiving ? `Missions in ${country.name}` : `Missions${of}`;
        return by === 'pair'
          ? 'Missions between two countries'
          : receiving
            ? 'Missions received'
            : 'Missions kept abroad';
      case 'events':
      case 'visits':
        return `${subject === 'events' ? 'Events' : 'Visits'}${of}`;
      case 'communities':
        return `Communities${of}, the latest figure of each`;
      case 'trade':
        return `Trade${of}, the latest figure of each`;
    }
  }
}
