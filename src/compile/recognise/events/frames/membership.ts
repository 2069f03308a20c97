/** Organisations and alliances: joined, founded, left, applied to. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { COALITION } from './nouns.js';
import { WAS } from './roles.js';

const CLUB = oneOf`
  NATO EU EMU UN AU OAS EEC EFTA ASEAN OECD OSCE WTO BRICS CARICOM OPEC SAARC CEFTA CMEA CIS SADC Benelux Mercosur Comecon COMECON
  Commonwealth Interpol (the_)?(\p{Lu}[\p{L}-]+_(of_|for_|on_|and_|the_){0,2}){0,6}?${oneOf`Union Nations
  Organi[sz]ations? Pact League Community Communities Council Alliance Association Agreement_on Forum Bank Court
  Area Group Committee Conference Movement Initiative Entente Assembly Agency Zone Cooperation Federation Convention
  Treaty_Organi[sz]ation`} (the_)?(\p{L}+_)?${oneOf`alliance pact military_structure bloc club organi[sz]ation coalition forum league
  eurozone euro_area customs_union common_market Schengen\p{L}* schengen_area partnership_for_peace
  Partnership_for_Peace`}`;
const FOUNDED = oneOf`
  NATO EU EFTA ASEAN Mercosur Benelux(_union|_Union)? League_of_Nations United_Nations ${oneOf`European East_African
  African Andean Caribbean Eurasian Gulf`}_(\p{Lu}\p{L}+_){0,2}(Community|Union|Association|Council) [Ww]arsaw_Pact
  Balkan_(Entente|Pact|League) Visegr\p{L}+_Group Commonwealth_of_Independent_States`;
const ENTER = oneOf`
  membership accession admission candidacy
  (?<!\b(\d+|group_of)_)(full_|associate_|founding_)?members?(?!_of_(the_)?(royal|parliament|family|delegation|government))`;

export const MEMBERSHIP: readonly Frame[] = [
  {
    kind: 'membership',
    tells: 'a state joins, enters, leaves an organisation',
    verb: oneOf`
      (?<!has_not_)join(ed|s|ing)? enter(ed|s|ing) left leav(es|ing) (acced(ed|es|ing))_to withdr(ew|awn|aw|aws|awing)_from (appl(y|ied|ies)_to_)?(re-?)?return(ed|s|ing)?_to appl(y|ied|ies)_to_(re-?)?join quit
      (stay|remain)(ed|s|ing)?_(outside|out)(_of)? (re)?joined belong(ed|s)_to appl(ied|ies|ying)_to (admitted|accepted)_(in)?to (are|is|were|was|been)_(both_)?in
      (took|taken)_part_in_founding co-founded (were|was)_expelled_from suspended_from rejoined received_an_invitation_to`,
    object: part`(?!(the_)?${COALITION})(?<=^_(both_|also_|the_|[Ww]estern_)?)${CLUB}`,
    accepted: [
      'Both countries entered NATO.',
      'Japan acceded to the League of Nations.',
      'Peru left the Commonwealth.',
    ],
    rejected: [
      'Diplomats joined the celebrations in Lima.',
      'Peru joined the war.',
      'He left the country.',
      'The party left the ruling coalition.',
    ],
  },
  {
    kind: 'membership',
    tells: 'an organisation that was named before is joined or left',
    subject: part`\b${CLUB},_(which|that)_[^;]{0,60}$`,
    verb: oneOf`(joined|left|entered|founded|quit)(?=_(in|on|at|as)_|[.,;]|$)`,
    accepted: ['They are allies in NATO, which Peru joined.'],
    rejected: ['The union was formed.'],
  },
  {
    kind: 'membership',
    tells: 'states found an organisation',
    verb: oneOf`found(ed|ing) set_up established created launched formed`,
    object: part`(?<=^_(the_)?)${FOUNDED}`,
    accepted: ['Six states founded the European Community.', 'The governments set up the Benelux union.'],
    rejected: ['A declaration created the Cooperation Council.'],
  },
  {
    kind: 'membership',
    tells: 'a state becomes or is a member',
    verb: oneOf`
      ${oneOf`became become becomes becoming been are is were was as`}_${oneOf`both_ also_ all_ an?_ the_ founding_
      full_ associate_ fellow_ official_ non-permanent_ \p{L}+_(and_)?\p{L}+_ (\d+(st|nd|rd|th)_)(\p{L}+_){0,2}`}*?${oneOf`members? candidates? member_states?
      founding_\p{L}+ observers?`}(?=_(of|in|for|together|on)|[.,;]|$) admission_(to|into|as) (was|were)_(not_)?${oneOf`
      admitted invited_to_join accepted_into granted_membership readmitted`}
      (${WAS})_(re-)?elected(?=_[^;.]{0,60}(member|seat|[Cc]ouncil|[Bb]ureau)\b)
      
      voted_(for|to|in_favou?r_of)(?=_(leav|remain|join)\p{L}*_(in_)?the_(European_)?Union)
      (gained|won|held|holds|took|obtained|lost)(?=_[^,;.]{0,40}seats?_(on|in|at)_the_(?!${oneOf`Bundestag Knesset [Pp]arliament Folketing Sejm Duma Senate House Riksdag Storting Rada`}))`,
    accepted: [
      'They became members of the European Union.',
      'Chile is a full member of the bloc.',
      'Albania was invited to join the alliance.',
      'Peru became the 7th member state of the bloc.',
      'In May Peru was elected to the Security Council.',
      'Peru won a seat on the council.',
    ],
    rejected: ['A member of the royal family came by ship.'],
  },
  {
    kind: 'membership',
    tells: 'entry is applied for, negotiated, approved',
    verb: oneOf`
      (?<!supports_|support_|backed_)${oneOf`finish complet clos conclud open start beg[au]n ratif(?=i) approv
      submit appl grant sign suspend veto receiv obtain end freez froz present lodg fil re-?open suspend revok`}(ed|ied|t?ted|s|ing|en)? agreed_to confirmed decided_to_open gave_notice_of`,
    object: part`
      ([^,;.]{0,40}_)?${oneOf`accession_(talks|negotiations|treaty|protocol|process)
      protocol_on_[^,;.]{0,40}_accession for_(\p{L}+_)?membership application_(for|to_(re-?)?join) process_of_(returning|accession|joining)
      membership accession candidate_status (?<=_notice_of_)withdrawal the_eligibility_of was_eligible (?<=_to_open_)(accession_)?negotiations (?<=^_)for_association(?=_with_(the_)?\p{Lu})
      association_agreement_with_the_E`}`,
    accepted: [
      'Croatia finished its accession talks with the Union.',
      'Parliament ratified the protocol on the accession of Chile.',
      'Peru applied for membership.',
      'Peru presented its application to join.',
      'Peru applied for association with the European Economic Community.',
    ],
    rejected: ['Peru ratified the treaty.', 'Peru applied for a loan.'],
  },
  {
    kind: 'membership',
    tells: 'an entry takes place; an organisation comes into being',
    subject: part`
      ${oneOf`(?<!supports_the_|backed_the_)${ENTER} [Ee]ntry_((in)?to|of) [Bb]enelux [Mm]ercosur \b${oneOf` NATO
      ASEAN CEFTA CARICOM [Ll]eague_of_\p{Lu}\p{L}+`} (?<!(for|of|in|by)_(the_)?)Commonwealth (?<!\b(of|in|by|with|between|from|and)_(the_)?)(European|African|Andean|Caribbean|Eurasian)_(\p{L}+_)?(Union|Community)`}`,
    verb: part`
      ${oneOf`took_(place|effect) (${WAS})_${oneOf` established founded created approved ratified completed formed
      set_up granted signed suspended accepted refused`} began followed came_about came_into_being`}`,
    accepted: ['Its entry into the Union took place in May.', 'Mercosur was founded in 1991.'],
    rejected: ['The exercise took place.'],
  },
];
