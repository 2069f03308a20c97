/** The kind of an event by the words of its sentence; the first rule that matches decides. */
import { AGREEMENT } from '../../../dates/phrase/nouns.js';
import type { EventKind, StatusKind } from '../../../model.js';
import { oneOf, pattern } from '../../../text/pattern.js';

/** A status change decides before any word does. */
export const KIND_OF_STATUS: Readonly<Record<StatusKind, EventKind>> = {
  recognised: 'recognition',
  established: 'establishment',
  severed: 'severance',
  restored: 'restoration',
  legation: 'representation',
  embassy: 'representation',
  "chargé d'affaires": 'representation',
  ambassador: 'representation',
  'consular relations': 'representation',
  'liaison office': 'representation',
  'high commission': 'representation',
};

const HOSTILITY = oneOf`
  declar(ed|es|ing|ation_of)_war invad\w+ invasions? annex\w+ besieg\w+ persona_non_grata expelled bomb(ed|ing)s?
  state_of_war occupied at_war`;
const OFFICE = oneOf`president prime foreign king queen the his her`;
/** "came to power", "came to the aid of": no journeys. */
const NO_JOURNEY = oneOf`the_(aid|help|throne|conclusion|power) power an?_ terms war`;
const VISIT = oneOf`
  visit(s|ed|ing)? travell?ed_to tour(ed)?\b trip_to paid_(an?|his|her)_(\S+_){0,3}call
  called_on_(president|prime|king|queen|the) (was|were)_received received_${OFFICE} stay_in
  (came|went|journeyed|flew)_to_(?!${NO_JOURNEY})(the_)?\p{Lu}
  met\b meetings? summits? talks_(in|with|were|at) joint_(session|sitting)s? hosted`;
const MEMBERSHIP = oneOf`
  join(s|ed|ing)_(the|nato|both) accession acced(ed|es|ing) entry_(in)?to member(s|ship)?_of
  entered_(nato|the_(european|eu|league|united|council|organi[sz]ation)) became_(\p{L}+_){0,2}members?
  admitted_to admission_to candidates?_for founding_members? founders_of`;
const COVENANT = oneOf`
  ${AGREEMENT} conventions? memorand(um|a) declarations? concluded ratif\w+ signed armistice truce charter concordat
  strategic_partnership`;
const STRIFE = oneOf`
  wars? attack(s|ed|ing)? battles? troops army armies armed conflicts? uprisings? revolts? rebel\w* siege clash\w*
  conquer\w* fought fighting disputes? crisis riots? deported arrest\w* sanctions embargo fortress\w* raid\w* rupture`;
const REPRESENTATION = oneOf`
  embass(y|ies) legations? consulates? consular (?<!conference_of_)ambassadors? envoys? charg[ée]s? credentials credence
  high_commission(er)?s? diplomatic_missions? liaison_offices? minister_(in|to) nuncio nunciature`;
const TRADE = oneOf`
  trad(e|ing) exports? imports? turnover commerce tariffs? dut(y|ies) customs invest\w+ economic_zone market`;
const POPULATION = oneOf`
  census\w* minorit\w+ emigrat\w+ immigra\w+ migrat\w+ settle(d|rs|ment|ments)? population inhabitants refugees diaspora
  residents made_their_homes`;
const COOPERATION = oneOf`
  co-?operat\w+ joint(ly)? aid(ed)? assist\w+ support\w* help(ed|s)? allie[sd] alliance projects? bridges? exchanges?
  partners? volunteers? opened inaugurated launched set_up founded`;
const STATEMENT = oneOf`
  said declared announced stated called remarked criticis\w+ criticiz\w+ condemn\w+ apolog\w+ accused expressed proclaimed
  demanded protested objected claim(ed|s)`;

const rule = (kind: EventKind, words: string, flags = 'i'): readonly [EventKind, RegExp] => [
  kind,
  pattern(flags)`\b${words}\b`,
];
export const EVENT_RULES: readonly (readonly [kind: EventKind, pattern: RegExp])[] = [
  rule('conflict', HOSTILITY),
  rule('visit', VISIT, 'iu'),
  rule('membership', MEMBERSHIP, 'iu'),
  rule('agreement', COVENANT),
  rule('conflict', STRIFE),
  rule('representation', REPRESENTATION),
  rule('trade', TRADE),
  rule('population', POPULATION),
  rule('cooperation', COOPERATION),
  rule('statement', STATEMENT),
];

/** The kind of event that the words of a sentence describe. */
export function kindOfText(text: string): EventKind {
  return EVENT_RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
