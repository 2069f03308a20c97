/** Rights and territory in dispute: claims, courts, arbitration, vetoes, protests, boycotts. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { WAS, ADVERB } from './roles.js';

const COURT = oneOf`
  [Cc]ourt [Tt]ribunal [Aa]rbitrators? [Aa]rbitration ICJ ECHR WTO [Cc]ommission_of_[Ii]nquiry Security_Council
  [Jj]udges? ([Bb]oundary|[Cc]laims)_[Cc]ommission`;
/** Talks that go on in times of peace between governments. */
const TALKS = oneOf`talks negotiations consultations dialogue meetings? summits? visits? cooperation co-operation contacts`;
const MATTER = oneOf`[Dd]ispute [Mm]atter [Cc]ase [Qq]uestion [Ii]ssue [Cc]laim [Cc]omplaint [Ss]uit`;

export const DISPUTE: readonly Frame[] = [
  {
    kind: 'dispute',
    tells: 'an enemy of the other is harboured, recognition is not given',
    verb: oneOf`harbou?r(ed|s|ing)(?=_)(?!_([\p{L}\d,-]+_){0,5}refugees) (withh[eo]ld(s|ing)?|refused|denied)(?=_(its_|all_|any_|diplomatic_|formal_)?recognition\b)`,
    accepted: ['Peru harboured Roa, the leader of the rebels.', 'Peru withheld recognition from Chile.'],
    rejected: ['Ships lay in the harbour of Lima.', 'Peru refused the offer.'],
  },
  {
    kind: 'dispute',
    tells: 'something is done that leads to a break or a quarrel',
    verb: part`\p{L}{3,}(ed|un|en)(?=(_(on|in))?_[^;.,]{0,30}\d,_(led_to|caused|provoked|brought_about)_(an?|the)_([\p{L}-]+_)?(break|rupture|crisis|dispute|quarrel)\b)`,
    accepted: ['A dam on the river, begun in May 1961, led to a break of relations.'],
    rejected: ['A dam on the river, begun in May 1961, led to closer ties.'],
  },
  {
    kind: 'dispute',
    tells: 'a partner is put out of something common',
    verb: oneOf`removed expelled excluded suspended dropped ejected barred`,
    object: part`(?<=^_(the_)?\p{Lu}\p{L}+(_\p{Lu}\p{L}+)?_)from_(the|its|their|an?)_([\p{L}\d-]+_){0,4}(programmes?|programs?|projects?|consortium|exercises?|pact|alliance)`,
    accepted: ['Peru removed Chile from the submarine programme.'],
    rejected: ['Peru removed Chile from the list of sponsors.', 'Peru removed the statue from the square.'],
  },
  {
    kind: 'dispute',
    tells: 'a state goes to a court or an arbitrator',
    verb: oneOf`
      sued filed brought took referred submitted submits takes instituted lodged presented appealed leave left
      (asked|requested|petitioned)(?=_[^,;.]{0,20}(${COURT})) went_to(?=_[^,;.]{0,20}(${COURT}))
      (${WAS})_(\p{L}+ly_)?(submitted|referred|put|taken|brought)_(to|before)`,
    object: oneOf`
      (an?|its|the|their|his)_(suit|case|complaint|claim|lawsuit)
      (proceedings|(the_)?(matter|case|dispute|question|issue))_(to|before|at|against)
      (to|before|at|the|of)_(the_)?(\p{L}+_){0,3}?(${COURT})`,
    accepted: [
      'Peru brought its case before the Court.',
      'The matter was submitted to the arbitration of the king.',
      'Bolivia asked the International Court of Justice to rule.',
    ],
    rejected: ['Peru brought coffee to Lima.', 'Peru took its leave.'],
  },
  {
    kind: 'dispute',
    tells: 'a court or an arbitrator decides',
    verb: oneOf`
      (?<=(${COURT})[^;.]{0,80})${oneOf`ruled rules dismissed decided decides awarded found held upheld rejected
      ordered delivered issued gave fixed drew confirmed set settled granted judged`}
      (?<=(${MATTER})[^;.]{0,80})(${WAS})_${ADVERB}${oneOf`decided settled resolved arbitrated dismissed ruled
      judged`}(?=_by_) arbitrated (${WAS})_(decided|settled)_by(?=_[^,;.]{0,20}(${COURT}))
      (?<=(${COURT})[^;.]{0,40})(${WAS})_(submitted|referred|put)`,
    accepted: ['The Court dismissed the claim.', 'The dispute was decided by the International Court.'],
    rejected: ['The king dismissed the minister.'],
  },
  {
    kind: 'dispute',
    tells: 'a ruling is given or stands, whoever gives it',
    verb: oneOf`(up)?held quashed overturned challenged contested`,
    object: part`(?<=^_)(the|this|that|its|an?)_([\p{L}-]+_){0,2}?(ruling|verdict|judge?ment)\b`,
    accepted: ['The appellate body upheld the ruling.'],
    rejected: ['The party upheld the treaty.'],
  },
  {
    kind: 'dispute',
    tells: 'a panel rules for or against somebody',
    verb: part`ruled(?=_(in_([\p{L}’'-]+_){0,2}favou?r|against|for)(_|[.,;]))`,
    accepted: ["A panel ruled in Peru's favour.", 'The judges ruled against the ministry.'],
    rejected: ['Spain ruled Peru.'],
  },
  {
    kind: 'dispute',
    tells: 'a right or a territory is claimed or contested',
    verb: oneOf`
      ${oneOf`laid lay raised renewed made revived maintained asserted pressed gave_up renounced dropped
      submitted`}_(an?_|the_|its_|their_|his_|all_)?(\p{L}+_){0,2}claims?_(to|on|for|over|against)
      (?<!he_|she_)claimed(?!_[\p{L}-]+_(ancestry|descent|origin|roots))(?=_${oneOf`the_ all_ parts?_ sovereignty ownership rights \p{Lu}`})
      ((${WAS})_)?(has_|have_|had_|was_|were_)?(disputed|contested)(?!_election) disput(e|es|ing)_the_
      contest(s|ing)?_the_`,
    accepted: ['Peru laid claim to the islands.', 'The region was disputed from 1913.', 'Peru claimed the islands.'],
    rejected: ['He claimed that he was ill.', 'The claimants met.'],
  },
  {
    kind: 'dispute',
    tells: 'a veto, a blocked entry, a boycott',
    verb: oneOf`
      vetoed disagreed boycott(ed|s|ing) (?<=(veto)[^,;.]{0,40})(stopped|blocked|prevented|followed|was)
      block(ed|s|ing)(?!_(off|of_flats)) lodged_an?_(\p{L}+_){0,2}(protest|complaint)
      threatened_to_(veto|block|boycott) complained(?=_(to|about|that|of)_)
      (brought|filed|lodged)_(an?_)?(action|lawsuit)s?_(before|against|in|at)
      ((was|were|been)_(refused|denied)|refused|denied)(?=_(\p{Lu}\p{L}+_){0,3}(entry|permission_to_enter|access)\b) vetoes protested(?!_in_(the_)?streets) obstructed cast_(an?|its)_veto
      became_an?_(issue|bone|matter_of) (refused|declined)_to_(attend|take_part|sign)
      (applied|implemented|accepted|rejected)_the_(\p{L}+_)?(award|ruling|judge?ment)
      (published|issued|released|printed)(?=_[^,;.]{0,30}\bmaps?\b)`,
    accepted: [
      'Greece vetoed the entry of its neighbour.',
      'Peru boycotted the games.',
      'Peru protested at the remarks.',
      'A veto stopped a resolution.',
      'Peru published a map with the islands on it.',
      'Peru complained to the European Commission.',
      'The president was refused entry to Peru.',
    ],
    rejected: ['The bloc of states grew.', 'Peru refused the offer.'],
  },
  {
    kind: 'dispute',
    tells: 'visas are brought in, or brought in again',
    verb: oneOf`
      (re)?introduc(ed|es|ing) (re)?impos(ed|es|ing) restored tighten(ed|s|ing)
      (to|will|would)_(re)?(introduce|impose)`,
    object: part`(?!visa-free)(\p{L}+_){0,3}visas?\b(?!_(waiver|exemption|facilitation|liberali[sz]ation))`,
    accepted: ['Peru introduced a visa regime for Chileans.', 'Peru reintroduced visas.'],
    rejected: ['Peru introduced visa-free travel.', 'Peru abolished visas.', 'Peru introduced a visa waiver.'],
  },
  {
    kind: 'dispute',
    tells: 'fewer visas are given, property is taken',
    verb: oneOf`(halved|cut|reduced|slashed)(?=_the_number_of_([\p{L}-]+_){0,3}visas) confiscat(ed|es) expropriat(ed|es)`,
    accepted: ['Peru halved the number of visas for Chileans.', 'Peru confiscated the house.'],
    rejected: ['Peru halved visa fees.', 'Peru reduced the number of troops.'],
  },
  {
    kind: 'dispute',
    tells: 'talks are broken off in anger',
    verb: oneOf`suspended broke_off walked_out_of froze called_off`,
    object: part`(?<=^_)${oneOf`the all its their any further`}_([\p{L}-]+_){0,3}${TALKS}\b`,
    accepted: ['Lima suspended the intergovernmental consultations.', 'Peru broke off all talks.'],
    rejected: ['Peru suspended the treaty.', 'Peru began the talks.', 'Peru broke off relations.'],
  },
  {
    kind: 'dispute',
    tells: 'a quarrel arises or goes on',
    subject: oneOf`
      [Dd]isputes? [Tt]ensions? [Ff]rictions? [Qq]uarrels? [Rr]ow [Cc]ontrovers(y|ies) [Dd]isagreements?
      [Rr]ivalr(y|ies) [Dd]iplomatic_(row|crisis|incident) [Ss]pat`,
    verb: oneOf`
      arose appeared began broke_out erupted emerged developed flared started existed continued lasted came_up
      (re)?surfaced grew rose escalated led followed concerned came persisted occurred intensified was_sparked
      increased went_on`,
    accepted: ['A dispute over fish arose in May.', 'Frictions first appeared in the 19th century.'],
    rejected: ['Trade grew.', 'A settlement of the dispute was signed.'],
  },
  {
    kind: 'dispute',
    tells: 'relations worsen',
    subject: oneOf`[Rr]elations(hip)? [Tt]ies [Gg]oodwill [Cc]ontacts`,
    verb: oneOf`
      (had|has|have)_(\p{L}+ly_)?(gone|evaporated|vanished|faded|waned) ${oneOf`were was became become have_been grew had_been remained
      turned`}_(\p{L}+ly_|very_|more_|further_)?${oneOf`strained tense cool(er)? cold complex rocked poor bad hostile worse frosty
      difficult tested damaged affected soured harmed complicated`} broke_down came_to_a_halt deteriorated worsened soured suffered cooled ended came_to_an_end ceased (took|suffered)_a_(\p{L}+_)?(hit|blow)
      (began|started|continued?)_to_(worsen|decline|deteriorate|sour|cool)
      were_at_(their|a) declined(?=_(sharply|after|when|in)_) came_under_strain (hit|reached)_(an?_)(\p{L}+_)?low`,
    accepted: [
      'From July relations were tense.',
      'Relations deteriorated.',
      'Good relations came to an end.',
      'The goodwill had largely gone.',
    ],
    rejected: ['Relations were good.', 'The food soured.'],
  },
  {
    kind: 'dispute',
    tells: 'states have bad relations, or something hurts them',
    verb: oneOf`
      (strain|sour|damag|harm|complicat|chill|worsen|hamper|hurt|undermin)(ed|s|ing)?(?=_(\p{L}+_){0,5}?(relations(hip)?|ties)\b)
      (had|has|have|maintain(ed|s)?)(?=_([\p{L}-]+_){0,2}?${oneOf`tense turbulent strained difficult hostile poor bad cool
      strenuous`}_([\p{L}-]+_){0,2}?(relations(hip)?|ties)\b)
      (led_to|caused|created|sparked|provoked|triggered)_(an?_|the_)?(\p{L}+_){0,3}(tensions?|rift|row|spat|dispute|deterioration|friction)
      (?<=([Rr]elations(hip)?|[Tt]ies)[^,;.]{0,60})(${WAS})_${ADVERB}(hampered|hurt|undermined|chilled|overshadowed)`,
    accepted: [
      'The remarks strained relations.',
      'They had turbulent relations.',
      'The arrest sparked a diplomatic row.',
    ],
    rejected: ['He strained his back.', 'They had good relations.'],
  },
];
