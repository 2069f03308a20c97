/** States themselves: independence, union, dissolution, rule, territory that changes hands, borders that are fixed. */
import { oneOf, part } from '../../../../text/pattern.js';
import { anyCase, type Frame } from './frame.js';
import { ADVERB, WAS } from './roles.js';

const FORM = anyCase(oneOf`
  republic kingdom empire dominion colony protectorate(s)? province monarchy state(?!_visit|_of_(emergency|siege|alert|alarm|war|health)) vassal
  overseas_(province|territory|department) principality territory mandate dependency possession independent
  sovereign autonomous republics confederation captaincy crown_colony dual_monarchy commonwealth_realm despotate
  duchy`);
const LAND = oneOf`
  islands? territor(y|ies) province region land(s)? area peninsula district colon(y|ies) zone [Ss]trip enclaves? port coastline
  city town villages half part(s)?_of coast sovereignty frontier(?!_(barrier|station|post|crossing|guard))
  control_of (territorial_)?waters strip crown possession(s)? archipelago`;

/** "the only state of South America that": what it is, not what it becomes. */
const ONE_OF_ITS_KIND = part`(only|first|second|third|last|largest|smallest)_(\p{L}+_){0,2}?(state|province|territory)\b`;

/** What collapses as a state does: not talks, a bank, a roof. */
const FALLS = part`((?<=\b([Tt]he|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his)_([\p{L}’'-]+_){0,4}?)
  (${oneOf`[Gg]overnment [Rr]egime [Ss]tate [Uu]nion [Ee]mpire [Ff]ederation [Cc]onfederation [Rr]epublic [Mm]onarchy [Kk]ingdom [Rr]ule
  power dictatorship dynasty [Cc]ommonwealth`}(_of_([\p{L}’'-]+_?){1,3})?)|Yugoslavia|Czechoslovakia|(?<=^|_)Gran_Colombia)`;

export const STATEHOOD: readonly Frame[] = [
  {
    kind: 'statehood',
    tells: 'a state becomes independent or is declared to be',
    verb: oneOf`
      ${oneOf`declar proclaim gain regain achiev obtain attain restor receiv secur
      assert`}(ed|es|s|ing)(?=_([\p{L}-]+_){0,3}?${oneOf`independen(ce|t) sovereignty statehood autonomy
      self-government`}) declared(?=_(its|their)_own([.,;]|_(on|in)_\d)) w[io]ns?(?=_([\p{L}-]+_){0,2}independence) (was|were)_granted(?=_([\p{L}-]+_){0,2}${oneOf`
      independence autonomy self-government dominion`})
      granted(?=_(\p{Lu}[\p{L}-]+_)?(its_|their_|full_)?independence)
      (became|become|becoming|becomes|was|were|been)_(\p{L}+ly_|an?_)?(independent|sovereign)(?!_\p{L}+_(board|candidate|agency|company))
      (${WAS})_${ADVERB}(proclaimed|declared)(?=_independent|an?_(\p{L}+_){0,3}${oneOf`republic kingdom state empire
      protectorate colony province`})
        (?<=([Ii]ndependence|[Ss]elf-government|[Aa]utonomy|[Hh]ome_rule)[^,;.]{0,50})(${WAS})_${oneOf`declared proclaimed restored
      achieved gained won granted recogni[sz]ed(?!_(by|as)_)`} (independence|autonomy)_(came|followed) seceded
      (voted|opted)_(for|to|in_favou?r_of)(?=_(\p{L}+_){0,3}(independence|secede|union|leaving|leave|unit)) (${WAS})_declared_the_capital
      left(?=_(Yugoslavia|the_Yugoslav|the_Soviet_Union)) joined(?=_\p{Lu}\p{L}+_to_(the_)?\p{Lu})
      (${WAS})_(then_|officially_)?(called|known_as)(?=_\p{Lu}\p{L}+_(from|until|after|since|between|in_\d)) proclaimed(?=_[^,;.]{0,40}_an?_part_of)
      (?<=\p{Lu}\p{L}+_\p{Lu}\p{L}+_)(${WAS})_(handed_over|ceded)(?=_(to|at|on|in)_) took_over_the_(administration|government)_of took_(over_)?the_place_of joined(?=_the_Federal_Republic)
      (had|has)_taken(?=_(the_)?\p{Lu}[^,;.]{0,40}_from_(the_)?\p{Lu}) withdr(ew|awn)_from(?=_([\p{L}-]+_){0,3}(lands?|territor|enclaves?)) leased(?=_(the_)?\p{Lu}|_an?_([\p{L}-]+_){0,2}(strip|coast|island|port|territory)\b)`,
    accepted: [
      'Kosovo declared its independence.',
      'Brazil became independent.',
      'A republic was proclaimed independent.',
      'Angola declared itself independent.',
      'Peru won its independence in 1821, and Chile declared its own in 1818.',
    ],
    rejected: ['Peru declared war.', 'Peru recognised the independence of Chile.'],
  },
  {
    kind: 'statehood',
    tells: 'a land becomes something else: a republic, a colony, part of another',
    verb: oneOf`
      (?<=\b(out_of|from)_which_((the|modern|present-day)_)*\p{Lu}[^,;.]{1,40}_)(emerged|was_formed|arose)
      ${oneOf`emerged_as became become becomes becoming formed form constituted created established founded
      proclaimed made_\p{Lu}\p{L}+ declared(?=_an?_(\p{L}+_)?(republic|protectorate)) was were been remained
      exchanged_the_status_of had_been turned_into transformed_into converted_into`}(?=_${oneOf`an? its their one
      the into_an? to_the_status_of`}_(?!${ONE_OF_ITS_KIND})((?!of_|in_|to_|by_|with_|on_|and_)[\p{L}’'-]+_){0,4}?${FORM}(?!_${oneOf`Act
      member visit partner company university church school bank Day guest banquet dinner`})) ${oneOf`became become was were made remained
      been formed be`}_(\p{L}+ly_)?(an?_)?(\p{L}+_)?part_of
      (were|are|had_been|have_been|became)_${oneOf`republics provinces parts territories members states halves`}_of(?=_(the_same|one|a_(single|common))_)`,
    accepted: [
      'Norway emerged as a republic.',
      'The two countries formed a single state.',
      'The empire out of which modern Peru emerged fell.',
      'Most of the land became part of the empire.',
      'The despotate was an Ottoman vassal.',
      'Both were republics of the same federation.',
    ],
    rejected: [
      'He emerged as a leading voice.',
      'The visit was a success.',
      'Roa was the chief guest of Republic Day.',
      'Peru was the only state of the continent that sent troops.',
    ],
  },
  {
    kind: 'statehood',
    tells: 'states unite, merge, split, fall apart, come to an end',
    verb: oneOf`
      (?<!the_)unit(ed|es|ing)(?=[.,;]|_(in|under|with|into|as|the|to))
      merg(ed|es|ing)(?!_with_(the_)?(bank|company)) (broke|fell|break|fall|came)_apart disintegrat(ed|es)
      dissolv(ed|es)(?!_it\b) (?<=${FALLS}_((had|then|finally|soon|itself)_){0,2})collapsed (was|were|been)_${oneOf`partitioned dissolved divided united merged split abolished
      incorporated absorbed annexed joined(?!_[^,;.]{0,30}\bby_) unified reunified federated carved`} partitioned
      entered_into_(an?|the)_(\p{L}+_)?union (put_an_end_to|ended|left|dissolved)_the_(\p{L}+_){0,2}${oneOf`union
      federation confederation empire mandate protectorate`} ceased_to_exist
      lived_in(?=_(the_|one_|an?_)?([\p{L}-]+_){0,3}(state|states|empire|kingdom|country|union))
      (reunif|unif)(ied|ication) split(?=_(from|into|in_two|up)\b) (${WAS})_renamed
      (changed|took)_(its|the)_(official_)?name renamed (was|were)_(\p{L}+ly_)?${oneOf`formed constituted
      reconstituted reorgani[sz]ed transformed`}(?=_(as|into|from|out_of|in_\d)) succeeded_the
      overturned_the_(regime|monarchy|government)`,
    accepted: [
      'It broke apart in 1830.',
      'The kingdoms entered into a personal union.',
      'Both peoples lived in one Yugoslav state.',
      'The federation was dissolved.',
    ],
    rejected: ['The United States sent a ship.'],
  },
  {
    kind: 'statehood',
    tells: 'a state, a province, a union is formed or abolished',
    subject: part`
      \b${oneOf`${FORM} [Uu]nion [Ff]ederation [Cc]onfederation [Mm]onarchy [Cc]onstitution [Pp]rincipality
      [Gg]overnment`}\b[^;]{0,60}$`,
    verb: part`
      (${WAS})_${ADVERB}${oneOf`formed set_up established proclaimed created abolished founded restored dissolved
      overthrown ended declared approved adopted extended recogni[sz]ed_as`}`,
    accepted: ['The Dominion of Canada had been formed.', 'The Serbian province was abolished.'],
    rejected: ['The commission was formed.'],
  },
  {
    kind: 'statehood',
    tells: 'a land comes under the rule of another',
    verb: oneOf`
      ${oneOf`c[ao]me fell was were been passed placed put remained brought stayed be taken
      live[sd]?`}_(\p{L}+ly_|back_)?(under|into|in|to|subject_to|within)(?=_(the_|full_|direct_|de_facto_|its_)?([\p{L}’'-]+_){0,3}?${oneOf`
      rule control sovereignty suzerainty domination administration hands protection Habsburgs crown empire
      overlordship authority Ottomans government`}\b) (?<!\b(the|an?|this|that|its|his|court)_([\p{L}’'-]+_)?)rul(ed|es|ing)(?!_(out|that|on|against|for|in_favou?r|in_[\p{L}’'-]+_favou?r)|_(of|by)_(the_|an?_)?([\p{L}-]+_){0,4}([Cc]ourt|[Tt]ribunal)|_([\p{L}-]+_){0,2}(party|coalition|family|class))
      govern(ed|s)?(?!_(by_the_treaty|by_an_agreement)) reign(ed|s) annex(ed|es|ing)?(?!_(to|of|building)_)
      divided(?=_(the_)?(\p{Lu}\p{L}+|country|land|territory)_(into|between|among)) (?<=${oneOf`[Rr]ule
      [Ss]overeignty [Mm]andate [Dd]omination`}[^,;.]{0,40})${oneOf`ended began lasted took came was were
      continued`} belong(ed|s|ing)_to(?=_(the_)?(\p{L}+_){0,4}${oneOf`empire Empire realms? crown Kingdom kingdom
      monarchy territory Union`}) subject_to democrati[sz](ed?|es|ing)
        (gave_up|abandoned)(?=_(the_)?\p{Lu}\p{L}+(_\p{Lu}\p{L}+)?([.,;]|$|_(in|on|after|to)_))
        lost(?=_(its|most|all|the)_(\p{L}+_){0,4}${oneOf`empire territor
      possessions coast independence fortresses provinces`}) (was|were)_subject_to
      chose_[^,;.]{0,40}_as_(king|ruler|emperor) (offered|passed)_the_crown crowned abdicated colon(i[sz]ed|ised)
      consolidated took_(firmer|shape|control|possession)
      (?<=\b(authorities|administration|governor|rulers)_)(left|withdrew|departed)
      administer(ed|s|ing)(?=_(the_)?\p{Lu})`,
    accepted: [
      'The country was under Ottoman rule until 1912.',
      'After 1526 the crowns passed to the Habsburgs.',
      'British rule ended in May.',
      'Angola was ruled by Portugal.',
      'Spanish authorities left Peru in May.',
      'Peru administered Tacna.',
    ],
    rejected: ['The court ruled that fish may be sold.', 'He was under pressure.'],
  },
  {
    kind: 'statehood',
    tells: 'territory changes hands, or a border is fixed (active)',
    verb: oneOf`
      ced(ed|es|ing) (gave|give)_(up|back)? returned(?=_the) (hand|turn)ed_(over|back) transferred restored(?=_the)
      sold(?=_[^,;.]{0,20}to_the) acquired purchased took_(over|possession_of|control_of) occup\p{L}+_no gained lost
      renounced relinquished left_[^,;.]{0,30}_to evacuated (?<!\b(the|on|of)_)${oneOf`delimit demarcat fix draw drew defin delineat
      mark delimitat exchang swap`}(ed|es|s|ing|ped)? received returned assigned extended granted incorporated`,
    object: part`
      (${LAND}\b|(?<=^_)\p{Lu}\p{L}+(_\p{Lu}\p{L}+)?_(back_)?to_(the_)?\p{Lu}\p{L}+|(\p{L}+_){0,4}(border|boundar(y|ies)|frontiers?)\b(?!_
      ${oneOf`barrier station post crossing guard trade police`}))`,
    accepted: [
      'Spain ceded the islands to Peru.',
      'Spain ceded Sidi Ifni to Morocco.',
      'The commission fixed the border.',
    ],
    rejected: ['Peru gave a loan.', 'The president took over the work.'],
  },
  {
    kind: 'statehood',
    tells: 'territory changes hands, or a border is fixed (passive)',
    subject: part`
      ${oneOf`${LAND} [Bb]oundar(y|ies) [Bb]orders? [Ff]rontiers? [Ee]nclaves? [Ii]slands? [Pp]rovinces?`}
      [^;]{0,70}$`,
    verb: part`
      ((${WAS})_${ADVERB}${oneOf`ceded given_(to|up|back) handed_(over|back) transferred delimited demarcated fixed
      drawn defined delineated returned_to exchanged incorporated awarded leased acquired purchased lost_to
      settled_by_the_treaty placed sold_to`}|passed_(in)?to|changed_hands|was_settled)`,
    accepted: [
      'The maritime boundaries were delimited by a treaty.',
      'The enclaves were exchanged.',
      'The coast was lost to Chile.',
    ],
    rejected: ['Notes were exchanged.'],
  },
  {
    kind: 'statehood',
    tells: 'a government comes or goes',
    verb: oneOf`
      (came|coming|returned|rose|brought)_to_power (took|seized|assumed|lost)_power (took|assumed|left)_office(?!_as_(an?_|the_|\p{L}+_)?(ambassador|consul|envoy|high_commissioner))
      (formed|forms)_(an?_|the_|its_)?(\p{L}+_){0,2}government (won|lost)(?=_[^,;.]{0,40}\belections?\b)
      (?<=[Gg]overnment_)(fell|collapsed|was_(formed|ousted|dissolved|replaced))
      (?<=${oneOf`[Mm]inister [Pp]resident [Gg]overnment [Cc]abinet [Pp]remier`}[^,;.]{0,40})resigned`,
    accepted: ['The party came to power.', 'The league formed a government.'],
    rejected: ['Roa was elected president.', 'Peru was elected to the council.', 'The plant produced power.'],
  },
];
