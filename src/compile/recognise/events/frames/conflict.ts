/** Force between states: war, attack, occupation, sanctions, closed borders, arrests. */
import { oneOf, part } from '../../../../text/pattern.js';
import type { Frame } from './frame.js';
import { STRIFE } from './nouns.js';
import { ADVERB, WAS } from './roles.js';

const FORCES = oneOf`
  [Tt]roops [Ff]orces [Aa]rm(y|ies) [Ff]leet [Nn]avy [Ss]quadron [Aa]ircraft [Ss]oldiers [Tt]anks [Gg]arrison
  [Aa]rtillery [Mm]ilitary [Gg]uards [Pp]artisans [Mm]ilitia [Rr]ebels [Gg]uerrillas [Ww]arships? [Cc]ossacks
  [Oo]ttomans [Mm]issiles? [Aa]ir_[Ff]orce [Pp]olice [Uu]nits [Bb]rigade [Rr]egiment [Jj]ets? [Dd]rones? [Cc]orps
  [Nn]avies [Vv]olunteers [Ff]orce`;
const FRONTIER = oneOf`(its|the|their|both|all|land|\p{Lu}\p{L}+[’']s?)_(\p{L}+_){0,3}?(borders?|airspace|frontiers?)(?!_(crossing|post|station)_) all_(\p{L}+_){0,2}crossings`;
const LINE = oneOf`[Bb]orders? [Aa]irspace [Ff]rontiers? [Cc]rossings?`;
const PENALTY = oneOf`
  sanctions embargo(es)? blockade restrictions ban boycott duty tariffs_on_all countermeasures ultimatum`;

/** Why troops are sent where there is no war. */
const PEACEFUL = oneOf`peace-?keep\p{L}* to_help to_assist earthquakes? floods? rescue relief parade exercises? manoeuvres training mission`;

export const CONFLICT: readonly Frame[] = [
  {
    kind: 'conflict',
    tells: 'war is declared, breaks out, goes on, ends',
    verb: oneOf`
      declar(ed|es|ing)_war went_to_war at_war (?<=\bOperation_\p{Lu}[^;,.]{2,80}_)(started|began) (?<!(fire|epidemic|plague|disease|famine|cholera)_([^;.]{0,30}_)?)broke_out war_${oneOf`broke_out began ended lasted started followed erupted`}
      (?<=${oneOf`[Ww]ars? [Ff]ighting [Hh]ostilities [Cc]onflicts? [Ii]nsurrection [Rr]evolts? [Uu]prisings?
      [Rr]ebellions? [Cc]lashes [Rr]iots [Oo]ffensives? [Bb]attles? [Ii]nvasions? [Cc]risis [Ss]iege [Cc]oups?
      [Oo]ccupation [Aa]ttacks?`}[^;.]{0,80})${oneOf`broke_out began ended erupted started lasted took_place
      occurred flared followed (${WAS})_${oneOf` fought followed launched carried_out lifted ended crushed
      suppressed put_down`} escalated resumed continued brought reached culminated`} entered_the_(\p{L}+_)?war
      joined_(in_)?(the_)?(\p{L}+_)?(war|fighting|attack|invasion)(?!_games)
      (took|taken|take|taking)_up_arms laid_down_(its_|their_)?arms (rose|risen)_in_(arms|revolt|rebellion)
      (sent|dispatched|despatched)(?=_(its_|the_|\d[\d,]*_)?(\p{L}+_){0,2}(troops|soldiers|warships|fleets?|army|armies)\b(?![^;.]{0,80}${PEACEFUL}))`,
    accepted: [
      'Peru declared war.',
      'A war broke out in May.',
      'The occupation ended.',
      'Peru joined the war.',
      'The rebels took up arms again.',
      'Peru sent troops to Chile.',
    ],
    rejected: [
      'The war museum was opened.',
      'Peru joined the forum.',
      'Peru took up the matter.',
      'Peru sent soldiers to help after the earthquake.',
    ],
  },
  {
    kind: 'conflict',
    tells: 'a place, a ship, a force is attacked or taken',
    verb: oneOf`
      overr[au]n (been|was|were)_(allowed|let)(?=_into_[^,;.]{0,30}airspace) blew_up ransack(ed|ing) vandali[sz]ed looted
      (answered|responded|retaliated)(?=_[^;.]{0,40}_with_(an?_)?([\p{L}-]+_){0,2}(strikes?|attacks?|missiles|arrests?|arrest_warrants?))
      plac(ed|es)(?=_[^;.]{0,90}_under_sanctions) (answered|responded)(?=_[^;.]{0,60}_with_sanctions)
      (complet|beg[au]n|start)(ed)?_(its|the|their)_withdrawal_from
      (?<!to_be_)${oneOf`attack invad bomb bombard besieg conquer occup(?=i) shell storm sack raid ravag
      captur crush ambush pillag plunder`}(ed|ied|s|es|ing)(?!\p{L})(?!_(by_)?[^,;.]{0,60}_(verbally|in_${oneOf`
      parliament congress an_interview a_speech the_(press|house|senate)`})) overthr[eo]wn? set_fire_to
      helped_(to_)?(put_down|suppress|overthrow|defeat) led_Operation shot_down fired_${oneOf`on at
      \p{L}+_(\p{L}+_)?missiles? missiles rockets shots`} seized defeated killed murdered assassinated executed
      fought clash(ed|es) marched_(into|on|through|against) torpedoed sank(?=_(the|an?|two)_) burned destroyed
      repelled repulsed liberated routed ousted abducted kidnapped poisoned took_hostage opened_fire
      launched_(an?_)?(\p{L}+_){0,3}${oneOf`attacks? strikes? offensives? invasion operation campaign missiles?
      raids?`} took(?=_\p{Lu}\p{L}+_(from|in|and|on)|the_last|prisoner|_(the_)?([\p{L}-]+_){0,2}(fortress(es)?|citadel|castle)) retook (beg[au]n|started)_to_(shell|bombard|bomb|attack|besiege) subdued blockaded strafed blown_up recaptured deposed intervened surrendered
      capitulated (came|were|was|brought)_(close_to|(to|on)_the_(brink|verge)_of)(?=_[^,;.]{0,20}(war|confrontation|conflict|clash))
      (took_part|taken_part|participated)_in_(the_|an?_)?(\p{L}+_){0,3}([Ww]ars?|battles?|siege|uprising|invasion|campaign|interventions?)(?!_games)
      (supported|backed)_(the_)?(\p{L}+_){0,3}(rebels|insurgents|rebellion|uprising) clashes
      (fights?|fighting)(?=_\p{Lu}|against|between|the|in) invaded stabbed arrested detained imprisoned jailed
      hijacked massacred mobili[sz]ed threatened_to_(attack|invade) scuttled wounded
      (${WAS})_${ADVERB}((taken|held)_(prisoner|hostage|captive|by_force)|taken_by|put_to_death|hanged|lost_in_the_war)
      withdrew(?=_(its|the|their|all)_(\p{L}+_){0,2}(troops|forces|soldiers|army)\b) began(?=_Operation_\p{Lu})
      massed(?=_[^;.]{0,40}troops) crossed(?=_the_(border|frontier)_in_support) landed(?=_on_\p{Lu}) helped_(to_)?depose
      re-?occupied hack(ed|s)(?=_(into_)?(the_)?\p{Lu}) annihilated besieged`,
    accepted: [
      'The Germans occupied Lima.',
      'Japan attacked Pearl Harbor.',
      'The rebels overthrew the king.',
      'A fighter shot down an aircraft.',
      'The two fought.',
      'The embassy was bombed.',
      'Hackers hacked Peru.',
    ],
    rejected: ['The prime minister attacked Germany in parliament.', 'The plant was opened.'],
  },
  {
    kind: 'conflict',
    tells: 'forces land, march in, cross a border',
    subject: part`\b${FORCES}\b[^;]*`,
    verb: oneOf`
      landed entered crossed marched withdrew
      (was|were|been)_${oneOf`sent withdrawn deployed(?!_[^;.]{0,60}peace-?keep) present stationed moved
      massed`} advanced had_held held took(?!_(power|office)) reached left moved sailed_into approached joined stayed lost violated
      came(?!_to_(?!the_|an?_|its_|their_)\p{Ll}) destroyed pulled_out retook pushed removed (${WAS})_${ADVERB}(based|active|garrisoned)`,
    accepted: ['Chilean troops landed at Antofagasta.', 'The army crossed the border.'],
    rejected: [
      'Chilean troops arrived in Lima.',
      'The army took power in Peru.',
      'Migrants crossed the border.',
      'In the forced migration many crossed the border.',
    ],
  },
  {
    kind: 'conflict',
    tells: 'forces exercise against somebody: around a coast, as a punishment',
    verb: oneOf`began begun beginning started launched held conducted staged carried_out`,
    object: part`
      ${oneOf`exercises drills manoeuvres maneuvers war_games`}_
      (around|encircling|off_the_coast_of|in_the_waters_around|[^,;]{0,90}_(as_(an?_)?${oneOf`punishment warning threat retaliation reprisal`}|in_(retaliation|reprisal)_for)_(for|to|against|by)?)`,
    accepted: [
      'Chile began two days of military exercises around Peru in May as a punishment for a speech.',
      'The navy held drills off the coast as a warning to Peru.',
    ],
    rejected: ['Peru held exercises with Chile in May.'],
  },
  {
    kind: 'conflict',
    tells: 'a border or a crossing is closed, or is open for a part of the time',
    verb: oneOf`
      (?<!un)(clos|seal|shut)(ed|es|s|ing)?(_down|_off)?(?=_${FRONTIER})
      (?<=${LINE}[^,;.]{0,60})(was|were|been|be|remained|stayed)_(\p{L}+ly_|again_)?(closed|shut|sealed|open_(for_)?only|only_open)
      (clos|seal|shut)(ed|es|s|ing)?(_down|_off)?(?=_(its|the|an?)_((border|frontier|\p{Lu}[\p{L}’-]+|and)_){0,3}crossings?\b)`,
    accepted: [
      'Peru closed its land border.',
      'Peru closed all border crossings.',
      'Peru closed the crossing at Tacna to lorries.',
      'The border was sealed in May.',
      'The crossing was open for only six hours a day.',
    ],
    rejected: ['Peru closed its embassy.', 'The border was marked.', 'The crossing was opened.'],
  },
  {
    kind: 'conflict',
    tells: 'sanctions, a blockade or an ultimatum',
    verb: oneOf`
      impos(ed|es?|ing) lift(ed|s|ing) eas(ed|es|ing) (?<!_)ended began tighten(ed|s) extend(ed|s) introduc(ed|es)
      join(ed|s) deliver(ed|s) issued sent maintained plac(ed|es) suspend(ed|s) call(ed|s)_off broke gave removed amended waived renewed relaxed
      adopted`,
    object: part`
      (?<!_(after|because_of|despite|during|for|on)_(\p{L}+_)?)${PENALTY}(?!_on_(goods|copper|imports|steel))`,
    accepted: ['Peru imposed sanctions on Chile.', 'Peru lifted the ban on arms.', 'Peru issued an ultimatum.'],
    rejected: ['Peru imposed a fine.', 'Britain lifted the blockade.'],
  },
  {
    kind: 'conflict',
    tells: 'sanctions or an ultimatum (passive)',
    subject: part`${PENALTY.replace('duty|', '')}[^;]{0,40}$`,
    verb: part`
      (${WAS})_(${ADVERB}${oneOf`lifted imposed eased removed ended delivered introduced tightened extended placed
      issued suspended`}|in_(force|effect|place)(?!_\p{Ll}))`,
    accepted: ['A trade embargo was in force.', 'An ultimatum was delivered to Lima.'],
    rejected: ['The visa was lifted.'],
  },
  {
    kind: 'conflict',
    tells: 'a town falls to the enemy',
    subject: part`(\b([Cc]ity|[Cc]apital|[Tt]own|[Ff]ortress)|(?<!\p{L}_|\p{L})\p{Lu}[\p{L}’'-]+(_\p{Lu}[\p{L}’'-]+)?)_(had_)?$`,
    verb: part`(had_)?(fell|fallen)(?=[.,;]|$|_(on|in)_(the_|early_|late_)?(\d|\p{Lu}))`,
    accepted: ['In May the city fell.', 'Lima fell in May.'],
    rejected: ['Exports to the town fell in Peru.', 'The town fell into ruin.', 'Trade fell to nothing.'],
  },
  {
    kind: 'conflict',
    tells: 'an armed body rises, or a government falls by force',
    subject: part`${STRIFE}`,
    verb: oneOf`overturned brought_down toppled removed unseated led_to_the_(fall|overthrow) forced claimed(?=_[^,;.]{0,30}lives)
      left(?=_[^;.]{0,40}(dead|killed|wounded|injured)) killed cost`,
    accepted: ['The coup brought down the king.', 'A clash left three sailors dead.'],
    rejected: ['The vote brought down the king.'],
  },
];
