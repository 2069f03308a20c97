/** The kind of an event by its predicate: who did what. The first verb of a statement tells it; a word elsewhere decides nothing. */
import type { EventKind } from '../../../model.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

const NAME = part`(the_)?\p{Lu}\p{L}+`;
const ENVOY = oneOf`diplomats? ambassadors? consuls? envoys? attach[ée]s? chargés? (high_)?commissioners? representatives?`;
const MISSION = oneOf`embass(y|ies) legation high_commission (consulate|consul)(-general|_general)? mission delegation`;
/** "came to power", "came to the aid of": no journeys. */
const JOURNEY = oneOf`came went travell?ed journeyed flew sailed returned made_(\p{L}+_){1,3}(journeys?|trips?|visits?)`;
const PERSON = oneOf`(President|Minister|King|Queen|Chancellor|Premier|Emperor|Sultan|Prince|Princess|Pope|Speaker)_[^,;]{2,60},?`;
/** "Edi Rama", where a sentence or a clause begins. */
const FULL_NAME = part`(^|,_|and_)(?!(The|An?|Its|His|Her|Their|This|In)_)\p{Lu}[\p{L}.-]+(_\p{Lu}[\p{L}.-]+){1,3}`;
/** What follows on a place; "was in German hands" goes on. */
const THERE = part`(?=[,.;]|$|_(on|from|in|for|to|and|again|at|as|with|between|when|where|during)_)`;
const VISITS = oneOf`
  (?<!tourists_)(?<!tourists_who_)visited (?<!not_)met_with(?!_(resistance|opposition|success|approval|criticism))
  met_(an?(?!_(need|demand|standard|target))|his|her|their|in|for|at|on|to|President|Prime|King|Queen|the)
  ${JOURNEY}_to_${NAME} (paid|made)_(an?|his|her)_(\p{L}+_){0,3}(visit|call)
  (${PERSON}|${FULL_NAME})_(was|were)_(back_|again_)?in_${NAME}${THERE}
  received_\p{Lu}\p{L}+_((de|da|van|von|al)_)?\p{Lu}\p{L}+_in_${NAME}`;

const TREATY = oneOf`[Tt]reaty [Cc]onvention [Aa]greement [Pp]act [Pp]rotocol [Aa]ccord`;
const SPOKE = oneOf`
  stressed remarked criticis\w+ criticiz\w+ condemned denounced(?!_[^,;.]{0,40}${TREATY}) apologi[sz]ed accused
  warned urged praised demanded protested(?!_in) objected insisted reiterated reaffirmed emphasi[sz]ed expressed
  (promised|pledged)(?!_(US|EU)?[$€£\d]) vowed lamented regretted congratulated`;
const DECREE = oneOf`decree order law bill petition statement`;
const SAID = oneOf`
  (?<!(are|is|was|were)_)said stated_that announced_(that|on|in) ${SPOKE}
  declared(?!_(war|independence|(its|their|his|her)_independence|(an?_)?(\p{L}+_)?state_of|[^;]{0,80}persona_non))
  called_${NAME}[\p{L}\s]{0,40}?_(an?|the)_["“\p{L}]
  attacked_[^,;]{0,60}_(verbally|in_(parliament|congress|an_interview|a_speech|the_(press|house|senate)))
  (banned|prohibited|forbade|ruled_out|rejected|refused)_(\p{L}+_){0,3}(talks|meetings?|negotiations|contacts?)
  (signed|issued|passed)_(an?|the)_(\p{L}+_){0,2}${DECREE}`;

const QUARREL = oneOf`[Dd]isagreements? [Dd]isputes? [Dd]ifferences [Qq]uarrels? [Cc]onflicts? [Ww]ar`;
const SETTLED = oneOf`resolved settled ended`;
const AGREED = oneOf`
  agreed_(to(?!_(\p{L}+_){0,2}(accession|membership))|on|that|in_principle|upon) exchanged?_(of_)?(notes|letters)
  ${QUARREL}[^,;.]{0,80}_(was|were)_${SETTLED} (abolished|lifted|introduced|waived)_(\p{L}+_){0,3}visas?`;

const FLOW = oneOf`[Tt]rade [Ee]xports? [Ii]mports? [Tt]urnover [Ii]nvestments? [Ss]ales [Tt]ourism`;
const MOVED = oneOf`
  came_to amounted total\w+ reached stood rose fell grew recovered increased decreased dropped declined doubled tripled
  exceeded (was|were)_(worth|valued)`;
const TRADED = oneOf`
  \b${FLOW}\b[^,;.]{0,80}_(had_|has_|have_)?${MOVED} tourists_(who_)?(visited|came)
  \d[\d,.]*_\p{Lu}\p{L}+(s|_(people|citizens|nationals|visitors))_(had_|have_)?(visited|travelled_to|came_to)
  bank_[^,;.]{0,40}opened_(\p{L}+_){0,4}branch`;

const REPRESENTED = oneOf`
  expel(led|s)_[^,;.]{0,40}${ENVOY} ${ENVOY}[^,;.]{0,60}_(was|were)_expelled persona_non_grata
  accredited_${NAME} ${ENVOY}[^,;]{0,60}_(took_up|arrived|presented)
  (inaugurated|acquired|opened|closed)_(the_|an?_|its_|their_)?(\p{L}+_){0,3}${MISSION}\b`;

const RECOGNISED = part`
  (?<!be_|been_)recogni[sz]ed_(?!(by|as)_)${NAME}(?![^,;.]{0,60}([Gg]enocide|[Mm]assacre|[Hh]olocaust|[Rr]ights?|claims?)\b)`;

const FOUGHT = oneOf`
  killed overthrew closed_(its|the|their)_(land_)?(borders?|airspace)
  \bborder[^,;.]{0,40}_(was|were|been)_closed (sanctions|embargo|blockade)_(was|were)_(lifted|imposed|eased)
  (lifted|imposed|eased)_[^,;.]{0,40}(sanctions|embargo|blockade)`;

const HELPED = oneOf`
  helped donated shipped handed_over_to a_gift_of sent_(\p{L}+_){0,3}(aid|relief|teachers|doctors|volunteers|vaccines)`;

/** "shortly after Angola gained independence": the time of something else. */
const WHEN = part`(?<!\b(after|before|when|since|once|until|following|which|who|that)_[^,;.]{0,60})`;
/** A state comes into being or changes its form, for which there is no kind of its own yet. */
const FOUNDED = part`${WHEN}${oneOf`
  (became|becoming)_(fully_)?independent (gained|won|regained)_(\p{L}+_)?independence
  (emerged_as|became)_an?_(\p{L}+_){0,2}(republic|kingdom|dominion|colony|protectorate|province|monarchy|state)`}`;

const rule = (kind: EventKind, words: string): readonly [EventKind, RegExp] => [
  kind,
  pattern('u')`\b${words}(?!\p{L})`,
];
/** The one that begins first decides; of two that begin together, the one that stands first here. */
const PREDICATES: readonly (readonly [EventKind, RegExp])[] = [
  rule('statement', SAID),
  rule('visit', VISITS),
  rule('agreement', AGREED),
  rule('trade', TRADED),
  rule('representation', REPRESENTED),
  rule('recognition', RECOGNISED),
  rule('conflict', FOUGHT),
  rule('cooperation', HELPED),
  rule('other', FOUNDED),
];

/** The kind that the first predicate of a statement tells; null where none of these stands in it. */
export function kindOfPredicate(text: string): EventKind | null {
  let first: { kind: EventKind; at: number } | null = null;
  for (const [kind, predicate] of PREDICATES) {
    const at = text.search(predicate);
    if (at >= 0 && (first === null || at < first.at)) first = { kind, at };
  }
  return first?.kind ?? null;
}
