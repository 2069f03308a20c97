/** The fields of one relation, in the order of the JSON. */
import type { Relation } from '../../model.js';
import { date, dated, source, type Fields } from '../formats/shape.js';
import { factShapes } from '../kinds/kinds.js';

export const RELATION: Fields<Relation> = {
  shape: {
    id: true,
    title: true,
    parties: { code: true, name: true },
    summary: true,
    established: dated,
    establishedAlso: dated,
    ...factShapes(),
    seeAlso: true,
    noMissions: { sending: true, receiving: true, kind: true, source },
    noRelations: { never: true, since: date, asOf: date, source, alsoIn: source },
    article: {
      title: true,
      table: true,
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
    countryData: {
      border: { entry: true, km: true },
      trade: { country: true, flow: true, partner: true, rank: true, percent: true, year: true },
      organisations: { name: true, as: true },
      universal: true,
      source: { title: true, publisher: true, license: true, edition: true, url: true },
    },
  },
};
