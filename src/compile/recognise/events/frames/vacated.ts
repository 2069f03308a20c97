/** Missions that are evacuated, end their work or are lost, and posts that somebody leaves to another. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { MISSION } from './nouns.js';

export const VACATED: readonly Frame[] = [
  {
    kind: 'representation',
    tells: 'a mission is evacuated, ends its work, or is lost',
    verb: oneOf`
      (ordered|began|completed|carried_out)(?=_(the_|an?_)?(\p{L}+_)?(evacuation|withdrawal|departure)_of_(its|the|their|all)_([\p{L}-]+_){0,2}(mission|embassy|legation|diplomats|consul))
      (?<=\b${MISSION}_([^,;.]{0,40}_)?)ceased(?=_(its|their|all|to)_(functions?|work|operate|operations?|activit|function))
      cost(?=_(the_)?\p{Lu}\p{L}+_(its|their)_(\p{L}+_)?(post|embassy|legation|consulate|mission)\b)`,
    accepted: [
      'Peru ordered the evacuation of its mission because of unrest.',
      'The Peruvian high commission ceased its functions in May.',
      'A contract cost Peru its post in Lima.',
    ],
    rejected: [
      'Peru ordered the evacuation of the islands.',
      'The newspaper ceased its work.',
      'It cost Peru a million.',
    ],
  },
  {
    kind: 'representation',
    tells: 'somebody who is no head of a government resigns from a post, and another takes it',
    subject: part`^(?!.*([Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Gg]overnment|[Cc]abinet|[Kk]ing|[Gg]overnor)).*`,
    verb: part`(resigned|stepped_down|retired)(?=_[^;.]{0,60}_and_was_(replaced|succeeded|followed)_by_(an?_)?\p{Lu})`,
    accepted: ['Roa resigned in May and was replaced by Ana Paz.'],
    rejected: ['Prime Minister Roa resigned in May and was replaced by Ana Paz.', 'Roa resigned in May.'],
  },
];
