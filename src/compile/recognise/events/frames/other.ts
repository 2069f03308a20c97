/** What is told of a day, and is nothing between states: accidents, deaths, affairs of parties, what is only observed. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { COALITION, MEETING } from './nouns.js';
import { HAVE, NO_RELATIONS, WAS } from './roles.js';

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
    tells: 'somebody is elected to an office',
    verb: part`
      (${WAS}|ha(d|s)_been)_(re-?)?elected
      (?=_(as_|the_|its_|first_|new_)*${oneOf`[Pp]resident [Pp]rime_[Mm]inister [Cc]hancellor [Pp]remier mayor`})`,
    accepted: ['Roa was elected president of Peru.'],
    rejected: ['Peru was elected to the council.', 'A king was elected.'],
  },
  {
    kind: 'other',
    tells: 'troops come to a place, as friends or as enemies',
    subject: part`\b${oneOf`[Tt]roops [Ss]oldiers [Ff]orces [Mm]arines`}_$`,
    verb: part`(had_)?arrived(?=_(in|at|on)_(the_)?\p{Lu}|[.,;])`,
    accepted: ['Chilean troops arrived in Lima on 26 May.'],
    rejected: ['Chilean troops landed in Lima.', 'The envoy arrived in Lima.'],
  },
  {
    kind: 'other',
    tells: 'a state stands aside from what others do',
    verb: part`(took|takes|taken)_no_part_in|stayed_out_of(?=_the_)`,
    accepted: ['Peru took no part in the invasion of Chile.', 'Peru stayed out of the war.'],
    rejected: ['Peru took part in the invasion of Chile.'],
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
    tells: 'somebody finds refuge in a mission',
    verb: part`(found|sought|took|gave|given|seeking)_(\p{L}+_)?(refuge|asylum|shelter|sanctuary)`,
    object: part`(?<=^_)(in|at|inside)_(the|an?|its)_(\p{L}+_){0,3}?(embassy|legation|consulate|mission|building)`,
    accepted: ['Roa sought asylum in the Peruvian embassy.', 'Paz found refuge in the building of a mission.'],
    rejected: ['Many found refuge in Peru.', 'Roa took refuge in the mountains.'],
  },
  {
    kind: 'other',
    tells: 'a visit does not take place',
    verb: oneOf`cancel(l?ed|s) called_off scrapped postponed abandoned put_off (was|were)_(\p{L}+ly_)?(cancell?ed|called_off|postponed)`,
    object: part`(?<=^_((an?|the|his|her|its|their|all)_)?([\p{L}-]+_){0,3})(visits?|trips?|journeys?|tours?|meetings?|summits?)`,
    accepted: ['The president cancelled a visit to Lima.', 'Roa called off his state visit.'],
    rejected: ['Peru cancelled the debt.', 'The president abandoned the treaty.'],
  },
  {
    kind: 'other',
    tells: 'a meeting does not take place',
    subject: part`\b${MEETING}\b[^;,]{0,60}$`,
    verb: part`(failed_to|did_not|could_not)_(take_place|be_held|happen|materiali[sz]e)`,
    accepted: ['A second round of talks in Lima failed to take place.'],
    rejected: ['The talks took place in Lima.', 'The talks could not be ended.'],
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
