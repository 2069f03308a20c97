/** Nouns of events, by kind: they tell what happened where the verb tells nothing ("took place", "was opened", "followed"). */
import type { EventKind } from '../../../../model.js';
import { oneOf, part } from '../../../../text/pattern.js';
import { anyCase } from './frame.js';

export const TREATY = anyCase(oneOf`
  treat(y|ies) agreements? ((?<=\p{Lu}\p{L}+_)(Arrangement|Settlement|Partnership)|(visa|holiday|travel|transit)_arrangements?) conventions? pacts? protocols? accords? memorand(um|a|ums) concordats? armistice truce
  ceasefire charter(?!_flight) alliances? entente covenant compact contracts? (?<!to_)deals?(?!_with)
  declaration_of_(friendship|intent|principles) declarations?(?!_of_(war|independence)) strategic_partnership
  visa_(waivers?|regime|requirements?|exemption) visas partnership_agreement letters?_of_intent action_plan
  road_?map exchange_of_(notes|letters) instruments_of_ratification ratifications? joint_(declaration|communiqu[ée])s?
  (strategic|comprehensive|global)_(\p{L}+_){0,4}partnership agenda visa-free_\p{L}+ capitulations (?<!(permanent|first|penal|hope_of_a|\p{Lu}\p{L}+(ese|ish|an|ch))_)settlement`);
export const MISSION = anyCase(oneOf`
  embass(y|ies) legations? consulates?(-general|_general)? consular_${oneOf`agenc(y|ies) offices? posts? missions?
  relations`} high_commissions? diplomatic_${oneOf`missions? representations? posts? offices? agenc(y|ies) level
  presence`} information_offices? liaison_offices? interests?_(sections?|offices?) nunciature chancer(y|ies) representative_offices? representations?
  vice-consulates? (permanent|resident)_missions? trade_missions? informal_mission honorary_consulates?
  visa_offices?`);
export const ENVOY = anyCase(oneOf`
  ambassadors? envoys? consuls?(-general|_general)? vice-consuls? chargés?(_d['’]affaires)? nuncios? diplomats?
  legates? high_commissioners? ministers?_(plenipotentiary|resident|to_\p{Lu}) attach[ée]s?
  (diplomatic|official|resident)_agents? liaison_officers? heads?_of_(the_)?mission credentials letters?_of_credence
  exequatur plenipotentiar(y|ies)`);
export const MEETING = anyCase(oneOf`
  visits? rounds?_(of_(talks|negotiations)|in_\p{Lu}\p{L}+) trips?(?!_wire) tours? meetings? summits?(?!_of_mount) talks consultations encounters? journeys?
  joint_(sessions?|sittings?|conference) conference call session state_visits? audience`);
export const STRIFE = anyCase(oneOf`
  intifadas? wars? battles? invasions? sieges? uprisings? revolts? rebellions? hostilities fighting clash(es)?
  (?<!heart_)attacks? raids? insurgency insurrections? mutin(y|ies) coups? coup_d['’]état embargo(es)? sanctions
  blockade bombing bombardment occupation massacres? pogroms? unrest (missile|nuclear)_tests? conflicts?(?!_of_interests?) riots? airstrikes?
  air_strikes? offensives? campaigns? conquest incursions? skirmish(es)? ultimatum airspace terrorist_attacks?
  hostage_crisis exchanges?_of_([\p{L}-]+_)?(fire|blows) crisis assassination genocide crackdown intervention border(-|_)clos(ing|ure)s? troops armed_forces
  annexation`);
/** Words that are exchanged in a quarrel. */
const SHARP = oneOf`sharp heated angry bitter verbal harsh hostile`;
export const QUARREL = anyCase(oneOf`
  disputes? arbitration lawsuits? veto(es)? boycotts? tensions? rows? controvers(y|ies) disagreements? quarrels?
  frictions? court_case proceedings judge?ment ruling verdict (territorial|maritime|border)_claims? claims?
  differences ${SHARP}_exchanges? exchanges?_of_(words|insults|accusations) rivalr(y|ies) rift spat strains? protests? demonstrations?`);
/** What a state is called by its name ("the European Union", "the United Kingdom") tells nothing of it. */
const FORM = oneOf`unions?(?!_of_writers) empires? kingdoms? republics? [Pp]ersonal_union`;
export const STATE = oneOf`${FORM} ${anyCase(oneOf`
  independence protectorates? colon(y|ies) dominions?
  provinces? overseas_province partitions? revolution dissolution unification reunification secession
  confederations? principalit(y|ies) monarch(y|ies) personal_union referendum rule mandate vassal territor(y|ies)
  boundar(y|ies) frontiers?(?!_(barrier|crossing|post|guards?|station)) borders?(?!_${oneOf`barrier crossing post
  guards? station control trade town region`}) enclaves? constitution cession sovereignty trusteeship
  transfer_of_power statehood autonomy`)}`;
export const JOINT = anyCase(oneOf`
  projects? cooperation co-operation exercises? manoeuvres maneuvers programmes? programs? bridges? railways?
  railroads? pipelines? hospitals? scholarships? loans? grants? funds? relief volunteers? working_groups?
  commissions? councils? committees? initiatives? aid assistance help power_(plants?|stations?) highways? motorways?
  tunnels? satellites? (peace|training)_(mission|force|programme|operation)s?
  (road|rail|train|bus|ferry|sea|air|shipping)_(links?|services?|lines?|routes?) crossings? gifts? checkpoints? interconnector
  cables? corridor support donations? payments?(?!_(of_(the_)?debts?|crisis|system)) instal?ments? tranches? (?<!(${SHARP}|[Ii]n)_)[Ee]xchanges?(?!_for_|_of_([\p{L}-]+_)?(fire|words|insults|blows|accusations)) dialogue rapprochement reconciliation mechanism task_force seminars? forums? workshops?`);
export const COMMERCE = anyCase(oneOf`
  trade exports? imports? investments? tariffs? compan(y|ies) banks? chambers?_of_commerce business(_\p{L}+)?
  flights? airlines? factor(y|ies) goods turnover commerce sales? market deliveries oil gas customs_union dut(y|ies)
  tourism tourists? joint_ventures? trade_(fairs?|offices?|commissions?|delegations?) firms? purchases? shares?
  stake economic_zone`);
export const FOLK = anyCase(oneOf`
  immigra(nts?|tion) emigra(nts?|tion) migra(nts?|tion) settlers? settlements? refugees? (?<!(European|Steel|Economic|African|Andean|Caribbean|Political|Defence|Sahel)_)[Cc]ommunit(y|ies)
  minorit(y|ies) census population diaspora deportations? (im|e)migrants? labourers guest_workers expatriates exodus
  inhabitants population_exchange associations?(?!_with_|_(for|of)_(\p{Lu}\p{L}+_)?(Relations|Nations|States|Trade|Commerce|Cooperation)) asylum citizenship descendants`);
export const ARTS = anyCase(oneOf`
  schools? festivals? exhibitions? monuments? statues? museums? universit(y|ies) church(es)? mosques? memorials?
  busts? plaques? (football|soccer|rugby|cricket|friendly)?_?match(es)? concerts? librar(y|ies) theatres?
  newspapers? weekl(y|ies)(?!_(demonstration|protest|vigil|rall|flight|train|ferr|bus|service|meeting|market)) magazines? films? books?
  (cultural|language|confucius)_(cent(re|er)s?|institutes?|days|weeks?|years?) anniversar(y|ies) bicentenary
  centenary jubilee twinning sister_cit(y|ies) twin_towns? Olympics olympic_games world_cup games tournament
  championships? language culture commemorations? ceremon(y|ies) stamps? lectureship chair_of cent(re|er)s?_for
  lectures? Days?_of translations? monaster(y|ies) order_of friendship_(association|society) celebrations? orchestra`);
export const ENTRY = anyCase(oneOf`
  accession membership admission association_with accession_(talks|negotiations|process) candidacy member_states? Mercosur NATO
  (language|customs|postal|currency|monetary)_unions? league_of_nations european_union candidates? benelux`);
/** What a coalition of parties is called, which is no organisation of states. */
export const COALITION = part`${oneOf`governing ruling government grand opposition cabinet right-wing left-wing`}_coalition`;
export const WORDS = anyCase(oneOf`
  statements? speech(es)? apolog(y|ies) letters? remarks? communiqu[ée]s? resolutions? interviews? messages?
  condolences pledges? promises? appeals? warnings? proposals? phone_calls?_with notes?_of_protest`);

/** Where a noun is in two lists, the earlier one decides. */
export const NOUNS: readonly (readonly [kind: EventKind, nouns: string])[] = [
  ['agreement', TREATY],
  ['representation', MISSION],
  ['representation', ENVOY],
  ['trade', anyCase(oneOf`trade_(fairs?|offices?|commissions?|delegations?) business_\p{L}+ joint_ventures?`)],
  ['culture', ARTS],
  ['visit', MEETING],
  ['recognition', '[Rr]ecognition'],
  ['severance', oneOf`[Rr]uptures? [Ss]everance [Bb]reak(ing_off)?_of_relations`],
  ['cooperation', JOINT],
  ['dispute', QUARREL],
  ['conflict', STRIFE],
  ['membership', ENTRY],
  ['statehood', STATE],
  ['population', FOLK],
  ['trade', COMMERCE],
  ['statement', WORDS],
];
