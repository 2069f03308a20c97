/** What is told of a day, and is nothing between states: accidents, deaths, affairs of parties, what is only observed. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { COALITION } from './nouns.js';
import { HAVE, NO_RELATIONS } from './roles.js';

export const OTHER: readonly Frame[] = [
  {
    kind: 'other',
    tells: 'a party joins or leaves a coalition',
    verb: oneOf`left join(ed|s) enter(ed|s) quit returned_to walked_out_of withdrew_from`,
    object: part`(?<=^_(the_|an?_)?)${COALITION}`,
    accepted: ['The party left the governing coalition.'],
    rejected: ['Peru joined the coalition against the rebels.'],
  },
  {
    kind: 'other',
    tells: 'states are seen to have no relations, which breaks none',
    verb: part`${HAVE}(?=${NO_RELATIONS})`,
    accepted: ['In 2025 they had no diplomatic relations.'],
    rejected: ['Since 1990 they have had no diplomatic relations.'],
  },
  {
    kind: 'other',
    tells: 'a visit does not take place',
    verb: oneOf`cancel(l?ed|s) called_off scrapped postponed abandoned put_off (was|were)_(\p{L}+ly_)?(cancell?ed|called_off|postponed)`,
    object: part`(?<=^_((an?|the|his|her|its|their|all)_)?([\p{L}-]+_){0,3})(visits?|trips?|journeys?|tours?|meetings?|summits?)`,
    accepted: ['The president cancelled a visit to Lima.', 'Roa called off his state visit.'],
    rejected: ['Peru cancelled the debt.', 'The president abandoned the treaty.'],
  },
];

/** Where no other frame reads the verb: "migrants died" is of people. */
export const ACCIDENT: readonly Frame[] = [
  {
    kind: 'other',
    tells: 'an accident, a death',
    verb: oneOf`crashed derailed capsized died (was|were)_(lost_at_sea|born|buried)`,
    accepted: ['His aeroplane crashed at Lima.', 'The king died in May.'],
    rejected: ['The fair was opened.'],
  },
];
