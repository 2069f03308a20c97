/** The fields of one relation, in the order of the JSON. */
import type { Relation } from '../../model.js';
import { date, dated, source, type Fields } from '../formats/shape.js';
import { figure } from '../kinds/trade/shape.js';
import { mission } from '../kinds/missions/shape.js';
import { community } from '../kinds/communities/shape.js';

export const RELATION: Fields<Relation> = {
  shape: {
    id: true,
    title: true,
    parties: { code: true, name: true },
    summary: true,
    established: dated,
    establishedAlso: dated,
    predecessors: { party: true, states: true, date: true, source },
    statusChanges: { date, change: true, by: true, source },
    events: { id: true, date, kind: true, text: true, continuation: true, parties: true, source },
    trade: { ...figure, source },
    missions: mission,
    communities: community,
    seeAlso: true,
    article: {
      title: true,
      sources: { title: true, url: true, publisher: true, license: true },
      complete: true,
      sentences: true,
      used: true,
      leftOut: {
        tables: true,
        templates: true,
        galleries: true,
        quotations: true,
        captions: true,
        notes: true,
        furniture: true,
      },
    },
  },
};
