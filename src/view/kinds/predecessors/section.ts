/** Former states on the card. */
import { labelEdtf } from '../../../dates/label.js';
import type { Predecessor, Relation } from '../../../model.js';
import { clip } from '../../terminal/clip.js';
import { UNLIMITED } from '../../terminal/limits.js';
import type { CardPart } from '../../terminal/section.js';
import { partyName } from '../../words/names.js';

export const PREDECESSOR_PART: CardPart = {
  // They are one statement, which has the lines of a statement on the status.
  limit: UNLIMITED,
  section({ relation, width, limits }) {
    const texts = relation.predecessors.map((each) => predecessorText(relation, each));
    // Without a limit each has lines of its own.
    const told = limits.standing < Infinity && texts.length > 0 ? [texts.join('; ')] : texts;
    return { label: 'Predecessors', rows: told.flatMap((text) => clip(text, width, limits.standing)) };
  },
};

/** The time and the party first: the names of the states are what may be cut. */
export function predecessorText(relation: Relation, { party, states, date }: Predecessor): string {
  return `${date === null ? '' : `${labelEdtf(date)}, `}for ${partyName(relation, party)}: ${states.join(', ')}`;
}
