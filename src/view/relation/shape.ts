/** The fields of one relation, in the order of the JSON. */
import type { Relation } from '../../model.js';
import { date, dated, source, type Fields } from '../formats/shape.js';
import { figure } from '../kinds/trade/shape.js';
import { mission } from '../kinds/missions/shape.js';
import { community } from '../kinds/communities/shape.js';

/** Other places of a fact, where there are any. */
const alsoIn = source;

export const RELATION: Fields<Relation> = {
  shape: {
    id: true,
    title: true,
    parties: { code: true, name: true },
    summary: true,
    established: dated,
    establishedAlso: dated,
    predecessors: { party: true, states: true, date: true, source, alsoIn },
    statusChanges: { date, change: true, by: true, source, alsoIn },
    events: { id: true, date, kind: true, text: true, continuation: true, parties: true, source, alsoIn },
    trade: { ...figure, source, alsoIn },
    missions: { ...mission, alsoIn },
    communities: { ...community, alsoIn },
    seeAlso: true,
    article: {
      title: true,
      sources: { title: true, url: true, publisher: true, license: true },
      complete: true,
      sentences: true,
      used: true,
    },
  },
};
