/** Treaties and other agreements: made, in force, changed, ended, refused. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { TREATY } from './nouns.js';
import { ADVERB, HELP, WAS, WHEN } from './roles.js';

const PAPER = oneOf`
  ${TREATY} [Dd]ocuments? [Pp]ackages? [Nn]otes [Ll]etters [Aa]ct [Ll]aw [Ii]t [Tt]hey [Ww]hich [Tt]hat [Bb]oth
  [Tt]wo`;
const NO_PAPER = oneOf`
  decree order bill petition statement open_letter letter_to lease executive_order law apology guestbook`;
const CLUB = oneOf`accession membership`;

export const AGREEMENT: readonly Frame[] = [
  {
    kind: 'agreement',
    tells: 'states or their ministers sign a paper',
    verb: part`
      ${oneOf`sign(ed|s|ing)? co-signed initial+ed conclud(ed|es|ing)(?!_(\p{L}+_|\d+_){0,3}that) ratif(ied|ies|y) countersigned
      acceded_to_the(?=_(Treaty|Convention|Protocol))`}
      (?!_(an?|the|his|her)_(\p{L}+_){0,2}${NO_PAPER}\b)(?!_(an?_|his_|her_|their_|the_)(\p{L}+_){0,3}(visit|tour|trip))`,
    accepted: [
      'The two states signed a treaty.',
      'An accord was initialled.',
      'Parliament ratified it.',
      'A treaty of peace concluded in May.',
    ],
    rejected: ['The president signed a decree on mobilisation.', 'She concluded a visit to Lima.'],
  },
  {
    kind: 'agreement',
    tells: 'a paper comes into or goes out of force',
    verb: oneOf`
      (?<!\b(sanctions|embargo|embargoes|blockade)_)${oneOf`c[ao]me coming enter(ed|s|ing)? went goes go put brought remain(ed|s)? is was are were been and stayed
      has_been ,`}_(\p{L}+_){0,2}?(in)?(to_)?(force|effect)(?!_of)
      (took|take|takes|taken|taking|has|had|have)_effect in_force_(since|from|until) (became|was)_effective
      (?<=${PAPER}[^;.]{0,80})(lapsed|expired|took_effect)`,
    accepted: [
      'The convention came into force.',
      'It took effect in May.',
      'The treaty lapsed.',
      'A pact in force since 1990.',
    ],
    rejected: ['They came in force.', 'The effect was small.', 'A trade embargo was in force.'],
  },
  {
    kind: 'agreement',
    tells: 'a time that was agreed on begins or runs out',
    subject: part`\b([Tt]ransition(al)?_period|[Gg]race_period|[Dd]eadline)\b[^;]{0,110}$`,
    verb: oneOf`ended ends began expired lapsed ran_out was_(\p{L}+ly_)?(extended|prolonged)`,
    accepted: ['A transition period, in which the law applied, ended in May.'],
    rejected: ['The period of peace ended.'],
  },
  {
    kind: 'agreement',
    tells: 'papers that govern relations are changed',
    verb: part`(${WAS})_${ADVERB}(amended|revised|renewed)(?=_[^;.]{0,60}_govern(s|ed)?_(the_|their_)?([\p{L}-]+_)?(relations|ties)\b)`,
    accepted: ['They were amended in 1984 and still govern the relations between the two.'],
    rejected: ['They were amended in 1984 and still govern the islands.'],
  },
  {
    kind: 'agreement',
    tells: 'an agreement is made, kept, changed or ended',
    subject: part`\b${TREATY}\b`,
    verb: part`
      (${WAS}|ha[sd]|have)_${ADVERB}${oneOf`signed concluded made reached agreed approved ratified adopted drafted
      negotiated initialled renewed extended replaced terminated denounced abrogated cancelled annulled suspended
      revised amended updated introduced abolished lifted waived set_aside confirmed in_place exchanged upgraded
      finali[sz]ed accepted rejected implemented broken violated put_forward sealed tabled opened_for_signature
      endorsed existed formed joined(?=_(in|on|by)_) supplemented complemented`}`,
    accepted: [
      'A trade agreement was made.',
      'The treaty was renewed.',
      'The visa requirement was lifted.',
      'A strategic partnership was formed.',
    ],
    rejected: ['The embassy was made larger.'],
  },
  {
    kind: 'agreement',
    tells: 'an agreement follows, gives, provides, settles',
    subject: part`\b${TREATY}\b[^;\d]{0,60}$`,
    verb: oneOf`
      followed came provided regulated settled confirmed ended gave stipulated established(?!_diplomatic) created
      allowed granted guaranteed governs? set fixed put bound (?<!was_)replaced lets? enables? existed failed
      collapsed dates? stated recogni[sz]ed_the lasted (has|had)_existed began superseded envisaged abolished
      obliged required gave_way exempted`,
    accepted: ['A truce followed.', 'An accord provided for a common market.', 'The treaty of Lima confirmed this.'],
    rejected: ['A second visit followed.', 'Peru provided a loan.'],
  },
  {
    kind: 'agreement',
    tells: 'a state does something with an agreement',
    verb: oneOf`
      negotiat(ed|es|ing) made reached(?!_an?_(record|value)) adopted accepted rejected refused denounced terminated
      abrogated renewed extended annulled repudiated withdrew_from implemented violated cancelled(?!_debt) tore_up
      renounced broke abandon(ed|s) approved(?!_by) endorsed honou?red finali[sz]ed exchanged(?!_\p{L}+_of_war) entered_into
      carried_out fulfilled proposed prolonged updated revised unveiled brokered mediated came_to have had_had
      gave_way_to suspended(?=_(the|its|their)_) scrapped struck(?=_(an?|the)_) forged sealed drew_up laid_down
      concluded formed(?=_an?_(\p{L}+_)?alliance) elevated upgraded`,
    object: part`(${TREATY}|(obligations|provisions|terms)_(of|under)_the_${TREATY})`,
    accepted: [
      'Peru denounced the Ankara Convention.',
      'The two made an alliance.',
      'Peru carried out the remaining obligations of the treaty.',
    ],
    rejected: ['Peru denounced the war.', 'They reached Lima.'],
  },
  {
    kind: 'agreement',
    tells: 'states agree on something',
    verb: oneOf`
      negotiated_(with|about) agreed${WHEN}_${oneOf`to(?!_(\p{L}+_){0,2}(${CLUB}|${HELP})) on(?!_(\d|\p{Lu}\p{L}+_\d)) that in_principle upon with by for not_to`}
      (${WAS})_agreed(_(on|upon|in|at|that))? exchang(ed|es?|ing)_(of_)?(notes|letters|instruments|ratifications)
      settled_the (came|come)_to_terms (gave|give)_(its|their|his)_(consent|assent|approval)
      pledged_(each_other|mutual) made_peace accepted_[^,;.]{0,40}_(terms|conditions)_(for|of)_peace became_allies (have_been|been|were|are)_allies
      agreed(?=_(in|on|at)_[^,;.]{1,40}_to_(?!(\p{L}+_){0,2}${HELP})) (laid|lay)_down_(the_)?(principles|terms) committed_themselves
      decided_(jointly|together) peace_(was|had_been)_(\p{L}+ly_)?(made|concluded|signed|restored) suspended_(its|their)_participation_in`,
    accepted: [
      'The leaders agreed to a peace deal, ending the conflict.',
      'They agreed on a plan.',
      'There was an exchange of letters.',
    ],
    rejected: [
      'They agreed.',
      'Peru agreed to the accession of Chile.',
      'In Lima they agreed on 4 May 1990.',
      'Parliament agreed on 4 May 1990 to the repair of Chilean ships.',
    ],
  },
  {
    kind: 'agreement',
    tells: 'talks on a treaty begin',
    subject: part`\b([Tt]alks|[Nn]egotiations)_(on|for|about|over|towards?)_(an?|the)_([\p{L}-]+_){0,3}(agreement|treaty|pact|deal|accord)_$`,
    verb: oneOf`(had_|were_)?(begun|began|started|opened|resumed|launched)`,
    accepted: ['Talks on a free trade agreement had begun.'],
    rejected: ['Talks began in Lima.', 'Talks on fishing began.'],
  },
  {
    kind: 'agreement',
    tells: 'entry is made free',
    verb: oneOf`
      abolished ended lifted waived scrapped eliminated removed dropped (halved|cut)(?!_the_number)
      eased suspended (to|will|would)_(abolish|lift|waive|exempt|scrap|grant) exempted
      ${oneOf`granted grants? allowed allows? introduced began`}(?=_[^,;.]{0,30}visa-free)`,
    object: part`(\p{L}+_){0,4}visas?\b`,
    accepted: [
      'The two countries abolished entry visas.',
      'Peru lifted visa requirements.',
      'Peru decided to abolish visas.',
    ],
    rejected: ['Peru abolished slavery.', 'Restrictions were lifted.', 'Peru introduced visas for Chileans.'],
  },
  {
    kind: 'agreement',
    tells: 'a quarrel or a border is settled',
    subject: oneOf`
      [Dd]isagreements? [Dd]isputes? [Dd]ifferences [Qq]uarrels? [Cc]onflicts? [Ww]ar [Ii]ssues? [Qq]uestions?
      [Mm]atters? [Pp]roblems?`,
    verb: part`
      (was|were|been)_${ADVERB}(resolved|settled|ended|regulated|solved)(?!_by_(the_)?(\p{L}+_){0,3}([Cc]ourt|[Aa]rbitra))`,
    accepted: ['Disagreements about fishing were resolved.', 'The questions of the border were settled.'],
    rejected: ['Colonists were settled there.', 'The dispute was settled by the International Court.'],
  },
  {
    kind: 'agreement',
    tells: 'relations are raised to a partnership',
    verb: oneOf`
      (elevated|upgraded|raised|deepened)_[^,;.]{0,60}_partnership
      (established|formed|entered_into)_(an?|their)_([\p{L}-]+_){0,4}partnership
      (became|become|are|were)_(an?_)?strategic_partners? (${WAS})_aligned_with aligned_(itself|themselves)_with allied_(itself|themselves)
      designat(ed|es|ing)(?=_[^,;.]{0,60}(ally|allies|partner)\b)`,
    accepted: [
      'Ties were elevated to a strategic partnership.',
      'They became strategic partners.',
      'Peru allied itself with Chile.',
    ],
    rejected: ['They became friends.'],
  },
  {
    kind: 'agreement',
    tells: 'states settle a quarrel between them',
    verb: oneOf`(re)?solv(ed|es|ing) settl(ed|es|ing) end(ed|s|ing)`,
    object: part`(?<=^_([\p{L}-]+_){0,6})(border|boundary|territorial|maritime|fishing|trade|outstanding)_([\p{L}-]+_){0,2}(disputes?|issues?|questions?|differences|conflicts?)(?!_by_)`,
    accepted: ['Peru and Chile solved most of the remaining border disputes.'],
    rejected: ['Colonists settled on the border.'],
  },
];
