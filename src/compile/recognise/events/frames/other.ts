/** What is told of a day, and is nothing between states: accidents, deaths, affairs of parties, what is only observed. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { COALITION, MEETING } from './nouns.js';
import { HAVE, NO_RELATIONS, WAS } from './roles.js';

const WAY = oneOf`[Bb]ridges? (?<![Bb]order_)[Cc]rossings? [Cc]ables? [Rr]ailways? [Pp]ipelines? [Tt]unnels? [Ff]err(y|ies)`;

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
    tells: 'talks come to nothing, an emergency is declared',
    verb: oneOf`
      (?<=\b([Tt]alks|[Nn]egotiations|[Cc]onsultations)\b[^;.]{0,120})(collapsed|foundered|stalled)
      (declared|proclaimed|imposed)(?=_(an?|the|its)_(\p{L}+_)?state_of_(emergency|siege|alert|alarm)\b)`,
    accepted: ['Negotiations on a union collapsed in May.', 'Peru proclaimed a state of emergency.'],
    rejected: ['The union collapsed.', 'Peru proclaimed an independent state.'],
  },
  {
    kind: 'other',
    tells: 'a bridge, a cable, a line is closed or damaged',
    subject: part`(?<!_(on|of|about|for)_(the_|an?_)?)\b${WAY}(_(at|between|in|from|over|near)_[^;,.]{1,60})?_$`,
    verb: part`(${WAS}|had_been|ha(s|ve)_been)_(\p{L}+ly_|again_)?(closed|shut|damaged|destroyed|cut|dismantled|blown_up|blocked)`,
    accepted: ['The bridge between Lima and Tacna was shut in May.', 'In May the cable was damaged.'],
    rejected: ['The bridge was opened.', 'The border was closed.'],
  },
  {
    kind: 'other',
    tells: 'a line is broken up, crossings are kept closed',
    verb: oneOf`dismantl(ed|ing) tore_up kept damaged`,
    object: part`(?<=^_)((the|its|a|an|both|all|\d+)_)?([\p{L}\d-]+_){0,2}(kilometres_of_track|track|rails|${WAY})\b`,
    accepted: ['The railways dismantled 19 kilometres of track.', 'The junta kept the crossings closed.'],
    rejected: ['Peru closed the border.', 'Peru kept the bank open.'],
  },
  {
    kind: 'other',
    tells: 'people die in an accident, a storm, an attack that others made',
    subject: part`\b(people|persons|passengers|villagers|spectators|cyclone|earthquake|storm|flood|tsunami|eruption|fire|accident|crash)_([^,;.]{0,20}_)?$`,
    verb: oneOf`died (?<=\b(cyclone|earthquake|storm|flood|tsunami|eruption|fire|accident|crash)_([^,;.]{0,20}_)?)killed`,
    accepted: ['In May 54 people died in the attack.', 'A cyclone killed 300 people.'],
    rejected: ['The rebels killed 300 people.', 'Some 300 refugees died.'],
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
