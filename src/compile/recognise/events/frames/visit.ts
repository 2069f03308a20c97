/** Journeys and meetings: somebody of one party comes to the other, or they meet. */
import { oneOf, part } from '../../../../text/pattern.js';
import { MONTHS } from '../../../../dates/words.js';
import type { Frame } from './frame.js';
import { ANYONE, BODY, NAME, OFFICE, PERSON, PLACE } from './roles.js';

/** "came to power", "came to the aid of", "came to 5 million": no journeys. */
const JOURNEY = oneOf`
  came went travell?ed journeyed flew sailed returned arrived headed paid_(\p{L}+_){1,3}(visit|call) traveling
  travelling set_out (?<=\b(was|were|be|been|is|had_been)_)back`;
const CROWD = oneOf`
  [Tt]housands [Hh]undreds migrants refugees settlers immigrants tourists workers \d{1,3}(,\d{3})+_\p{L}
  \b\d{2,3}_\p{Lu}\p{L}+s\b (million|thousand)_\p{L}+ loans? shipments? goods exports? troops ships soldiers families children students`;
const THERE = part`
  (?=[,.;)–]|$|_${oneOf`on from in for to and again once at as with between when where during by twice that this last next`}\b)`;
const MEANT = oneOf`
  (the_|strong_|fierce_|some_)?${oneOf`resistance opposition success approval criticism demand a_refusal`}
  (the_|its_|his_|all_|these_|virtually_|about_|of_|most_|whole_|local_|domestic_|half_|\p{Lu}\p{L}+[’']?s?_){0,6}(\p{L}+_)?${oneOf`needs? demands? targets? obligations? criteria requirements? goals?
  conditions? deadline expectations`}`;
const FEAST = part`
  (\p{L}+_){0,3}${oneOf`opening inauguration funeral ceremony ceremonies celebrations? festivities summit meeting
  forum conference`}`;
/** "arrived in Lima and was granted asylum": whoever flees is no guest. */
const NO_REFUGE = part`(?![^;.]{0,90}_(granted|given|offered|found|sought)_(political_)?(asylum|refuge|shelter)\b)`;
/** "a state visit": the noun. */
const DESCRIBED = oneOf`a an the his her its their first second third state official working brief short private historic such of no this last next`;
const HOUSE = oneOf`
  [Cc]ongress parliament national_assembly [Nn]ational_[Aa]ssembly ${oneOf`Senate Congress Bundestag Knesset
  Parliament House Sejm Duma`} (joint_)?session assembly`;

export const VISIT: readonly Frame[] = [
  {
    kind: 'visit',
    tells: 'a person comes to a state or a place of it',
    verb: oneOf`
      (?<!tourists_)(?<!tourists_who_)(?<!visitors_)visit(ed|ing|(?<!\b${DESCRIBED}_visit)s?)(?!_by|_of|_to|_from|_in|_on|_[Ff]orce)(?=_\p{L})
      toured(?=_) (was|were|been|be)_visited_by (?<!tourists_|people_|visitors_)visited(?=_(in|on)_(\p{Lu}|\d|early|late))
      docked_(in|at) (?<!was_|were_|been_)invited(?=_(the_)?(\p{L}+_)?(\p{Lu}\p{L}+_){0,3}(to|for)_)`,
    accepted: [
      'President Bush visited Lima.',
      'The queen toured the islands.',
      'In May she is to visit Peru.',
      'Roa visited in 1990.',
      'Peru invited President Roa to Lima.',
    ],
    rejected: ['Some 20,000 tourists visited Peru.', 'The visitor stayed.'],
  },
  {
    kind: 'visit',
    tells: 'a person comes, goes or flies to a place',
    subject: part`^(?!.*${CROWD}).*${ANYONE}`,
    verb: part`
      ${JOURNEY}${oneOf`_back _over _again _home _twice _once _together _privately _officially`}
      ?(_(to|at)|(?<!(returned|went|came|back))_in(?!_(${MONTHS}|[Ss]pring|[Ss]ummer))|(?=_there\b))${NO_REFUGE}`,
    object: part`(?<=^_)${PLACE}`,
    accepted: ['Todor Zhivkov came to India.', 'He flew to the Netherlands for a treaty.', 'Rama was back in Tirana.'],
    rejected: [
      'The party came to power.',
      'Roa came to Lima in May and was granted asylum.',
      'Ships went to the aid of Peru.',
      'the troops sailed to and fro',
    ],
  },
  {
    kind: 'visit',
    tells: 'a person is in a place on a day',
    subject: part`(${PERSON}|^(\p{Lu}[\p{L}’'-]+_)$)`,
    verb: part`(was|were|is|had_been|has_been)_(due_|back_|again_|also_|once_|expected_)?in`,
    object: part`(?<=^_)${PLACE}${THERE}`,
    accepted: ['Edi Rama was in Turkey, and signed nothing.', 'The foreign minister was due in Lima on Monday.'],
    rejected: ['Trade was in German hands.', 'The treaty was in French.', 'The Valtellina was in Swiss hands.'],
  },
  {
    kind: 'visit',
    tells: 'a person is on a visit',
    verb: part`
      (was|were|been|went|is|are)_(\p{L}+_){0,3}?(on|for)_(an?|his|her|their|the)_([\p{L}-]+_){0,4}?(visit|trip|tour|mission)`,
    accepted: ['The king was on a state visit to Peru.', 'They were there on an official three-day visit.'],
    rejected: ['The ship was on a rock.'],
  },
  {
    kind: 'visit',
    tells: 'a person makes a visit or a journey',
    verb: part`
      ${oneOf`ma[dk]es? pa(id|ys?) beg[au]n undertook conducted completed concluded ended`}
      _([\p{L}-]+_){1,6}?(visits?|calls?|trips?|journeys?|tour)`,
    accepted: [
      'The queen made an official visit to Lima.',
      'He paid a courtesy call on the king.',
      'She began a visit to Peru.',
    ],
    rejected: ['The plan made no progress.'],
  },
  {
    kind: 'visit',
    tells: 'a visit marks something',
    subject: part`\b[Vv]isits?_(to|of|by|in)_[^,;]{0,80}$`,
    verb: part`mark(ed|s)`,
    accepted: ['The visit to Lima in May also marked the anniversary.'],
    rejected: ['An exhibition marked the anniversary.', 'In the year of the treaty a stamp marked the day.'],
  },
  {
    kind: 'visit',
    tells: 'persons meet each other',
    subject: part`(${ANYONE}|${BODY})`,
    verb: part`(?<!not_)(met|meet|meets|meeting)(?!(_with)?_${MEANT})(_with)?(?=[,.;–]|$|_)`,
    accepted: ['King Gustaf V met a Finnish delegation.', 'The two ministers met in Cusco.', 'Trump met with Kim.'],
    rejected: ['Exports met demand in the north.', 'The plan met with resistance.', 'Peru met its targets.'],
  },
  {
    kind: 'visit',
    tells: 'a person receives or welcomes another',
    verb: part`${oneOf`received receives welcomed hosted hosts greeted`}`,
    object: part`
      ${oneOf`${OFFICE} (?<=^_)${NAME}_(de_|da_|van_|von_|al-)?\p{Lu}\p{L}+ (?<=^_)${oneOf` him her them
      \p{Lu}[\p{L}-]+(?=_(in|at|on|for)_)`}\b summit meeting talks conferences?`}`,
    accepted: [
      'Lula received Rebelo de Sousa in Brasília.',
      'The pope welcomed the president.',
      'Peru hosted a summit.',
    ],
    rejected: ['Peru received a loan.', 'Lima hosted 300 refugees.', 'Peru welcomed the decision.'],
  },
  {
    kind: 'visit',
    tells: 'a person is received, or is a guest',
    verb: oneOf`
      invited_to(?=_(\p{Lu}|the_(\p{L}+_){0,2}${oneOf`commemoration ceremon celebration summit funeral`}))
      (was|were|been|being)_(\p{L}+ly_|also_|first_)?(received|welcomed|greeted|hosted)_(by|in|at|on|as|with)
      (was|were|as|been|be)_(an?_|the_|his_|her_)?((state|personal|chief|main|official|honoured|special)_)?guests?_(of|in|at) called_on(?=${oneOf`_President Prime
      King Queen the_(president|king|queen|prime) his her`})`,
    accepted: [
      'Gent Cakaj was received in Lima.',
      'Rabuka was a guest of the Peruvian government.',
      'She called on President Roa.',
      'Roa was the chief guest of Republic Day.',
    ],
    rejected: ['The proposal was well received.', 'Peru called on the Council to act.'],
  },
  {
    kind: 'visit',
    tells: 'leaders talk in one place',
    subject: ANYONE,
    verb: oneOf`
      (?<!in_)${oneOf`held had began opened hold holds conducted led chaired attended co-chaired cochaired
      convened`}_([\p{L}’'-]+_){0,6}?${oneOf`talks meetings? summits? conversations? discussions consultations
      joint_session sessions? negotiations audience`} (spoke|talked|conversed|spoken)_(\p{L}+ly_)?${oneOf`
      with(?=_\p{Lu}|his|her|the) in(?=_\p{Lu})`} discussed (was|were)_discussed_by
      brought_[^,;.]{0,80}_together (was|were)_holding_talks`,
    accepted: [
      'The two ministers held talks in Lima.',
      'Roa spoke with Juárez.',
      'The leaders chaired the first session.',
    ],
    rejected: ['Peru held elections.', 'Roa spoke of a new beginning.', 'Roa spoke by telephone with Juárez.'],
  },
  {
    kind: 'visit',
    tells: 'a person attends a ceremony or speaks in the house of the other',
    subject: ANYONE,
    verb: oneOf`
      (addressed|to_address)(?=_(the|a|both)_[^,;.]{0,40}${HOUSE})
      (spoke|speak)_(before|to|in|at)(?=_(the|a)_[^,;.]{0,40}${HOUSE}) attend(ed|s)?
      (took_part|participated)_in_(the_)?${FEAST}
      (was|is|were)_(the_)?(venue|host|scene|site)_of(?=_[^,;.]{0,60}(summit|meeting|talks|conference)) introduced_(themselves|himself|herself)_in
      (chose|selected)_[^,;.]{0,60}_(first|foreign)_(\p{L}+_)?(trip|visit|journey) was_present_at_the`,
    accepted: [
      'Roosevelt spoke in the Peruvian parliament.',
      'The king attended the funeral.',
      'He was the first to address the National Assembly.',
    ],
    rejected: ['The law addressed the rights of settlers.'],
  },
  {
    kind: 'visit',
    tells: 'a person follows, after the visit of another',
    subject: part`^(?!.*(${CROWD}|\bof_(them|these|whom)\b)).*(?<!\p{L})(${PERSON}|(?<!.)\p{Lu}[\p{L}’'-]+_$)`,
    verb: part`
      (?<!(was|were|been)_(\p{L}+_)?)${oneOf`followed came was_back came_back went_back arrived reached landed stayed flew_in
      reciprocated returned(_(the|this|his|her|that|it))?`}
      (_(there|here|again|too|suit))?(?=[,.;]|$|_(in|on|with|from|for|there|by|between)_)${NO_REFUGE}`,
    accepted: ['George W. Bush followed in June.', 'The president of the parliament came in November.'],
    rejected: [
      'A second treaty followed in 1990.',
      'The coup followed in May.',
      'The first of them, Ana Roa, arrived in 1874.',
    ],
  },
  {
    kind: 'visit',
    tells: 'a person reaches a place',
    subject: part`^(?!.*${CROWD}).*(?<!\p{L})${PERSON}`,
    verb: oneOf`led_(an?_)(\p{L}+_)?delegation(?=_[^,;.]{0,50}_to_) (?<!(was|were|been)_([\p{L}]+_)?)reached(?=_(the_)?\p{Lu}\p{L}+[^,;.]{0,30}(_(in|on|from)|,|\.|$))
      arrived_(in|at)(?!_\d)${NO_REFUGE} landed_(in|at|on)`,
    accepted: ['The navigator Diogo Cão reached the Congo in 1482.', 'Foreign Minister Rau arrived in Vilnius.'],
    rejected: ['Exports reached a record.', 'The troops landed in Lima.'],
  },
];
