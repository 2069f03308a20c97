/** The kind of an event by the words of its sentence; the first rule that matches decides. */
import { AGREEMENT } from '../../../dates/phrase/nouns.js';
import type { EventKind, StatusKind } from '../../../model.js';
import { kindOfPredicate } from './predicates.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

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
/** "met its targets", "met with resistance" */
const NO_MEETING = part`((its|their|the|with|all)_)?(\p{L}+_)?${oneOf`
  needs? demands? targets? obligations? criteria requirements? resistance goals? conditions? opposition success criticism`}\b`;
const VISIT = oneOf`
  visit(s|ed|ing)? travell?ed_to tour(ed)?\b trip_to paid_(an?|his|her)_(\S+_){0,3}call
  called_on_(president|prime|king|queen|the) (was|were)_received received_${OFFICE} stay_in
  met\b(?!_${NO_MEETING}) meetings? summits?(?!_of_mount) talks_(in|with|were|at) joint_(session|sitting)s?
  hosted(?!_(\d|refugees|the_\p{L}+_(cup|games)))`;
/** "joined the celebrations", "joined the war": nobody becomes a member. */
const NO_BODY = oneOf`
  celebrations? festivit\w+ protests? talks ceremon\w+ commemoration\w* march rally search fight war struggle negotiations
  expedition army delegation event parade exercises? demonstrations? boycott efforts? battle campaign attack invasion crew`;
const NO_CLUB = oneOf`
  parliament royal family government cabinet crew public staff delegations? communit(y|ies) diaspora congress house senate
  armed (\p{L}+_)?minorit(y|ies)`;
const MEMBERSHIP = oneOf`
  join(s|ed|ing)_(the(?!_(\p{L}+_){0,2}${NO_BODY}\b)|nato|both) accession acced(ed|es|ing) entry_(in)?to
  member(s|ship)?_of_(?!(the_)?${NO_CLUB}\b)
  entered_(nato|the_(european|eu|league|united|council|organi[sz]ation)) became_(\p{L}+_){0,2}members?
  admitted_to admission_to candidates?_for founding_members? founders_of`;
const COVENANT = oneOf`
  ${AGREEMENT} conventions? memorand(um|a) declarations? concluded ratif\w+ signed armistice truce charter(?!_flights?) concordat
  strategic_partnership`;
/** A financial crisis is no strife. */
const TROUBLE = part`(?<!${oneOf`financial economic debt oil energy banking health`}_)`;
const NO_FOE = part`(against_)?((\p{L}+_)?crime|corruption|climate|poverty|terrorism|disease|fires|wildfires|for_recognition)`;
const STRIFE = oneOf`
  wars? (?<!heart_)attack(s|ed|ing)? battles? troops army armies armed conflicts?(?!_of_interests?)
  uprisings? revolts? rebel\w* siege clash\w*
  conquer\w* (fought|fighting)(?!_${NO_FOE}\b) disputes? ${TROUBLE}crisis riots? deported
  arrest\w* sanctions embargo fortress\w* raid\w* rupture`;
const REPRESENTATION = oneOf`
  embass(y|ies) legations? consulates? consular (?<!conference_of_)ambassadors? envoys? charg[ée]s? credentials credence
  high_commission(er)?s? diplomatic_missions? liaison_offices? minister_(in|to) nuncio nunciature`;
/** "took up his duties" */
const TOLL = part`(?<!${oneOf`his her its their on off heavy`}[\s-])dut(y|ies)`;
const TRADE = oneOf`
  trad(e|ing) exports? imports? turnover commerce tariffs? ${TOLL} customs invest\w+ economic_zone market`;
const POPULATION = oneOf`
  census\w* minorit\w+ emigrat\w+ immigra\w+ migrat\w+ settle(d|rs|ment|ments)?
  (?<!majority_)population inhabitants refugees diaspora
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
  rule('conflict', STRIFE, 'iu'),
  rule('representation', REPRESENTATION),
  rule('trade', TRADE),
  rule('population', POPULATION),
  rule('cooperation', COOPERATION),
  rule('statement', STATEMENT),
];

/** What decides nothing: what is quoted, the war or crisis in or after which something is done, and who tells it. */
const TIMES = oneOf`[Dd]uring [Aa]fter [Bb]efore [Ss]ince [Uu]ntil [Ff]ollowing [Tt]hroughout [Aa]mid`;
const ASIDE = pattern('gu')`(${oneOf`
  \b${TIMES}_(the_)?([\p{L}’'–-]+_){0,4}?([Ww]ars?(_I{1,2})?|[Cc]risis)
  ,_as_[^,;.]{3,60}_(said|reported|stated)`})(?!\p{L})`;
const QUOTED = /"[^"]{0,1500}"|“[^“”]{0,1500}”/g;

const kindOfWords = (text: string): EventKind | null => EVENT_RULES.find(([, words]) => words.test(text))?.[0] ?? null;

/** The kind of event that a statement tells, by its predicate, else by its words; null where nothing in it tells. */
export function kindIn(text: string): EventKind | null {
  // What is quoted is of the speaker's world; the marks stay, since "called it a “…”" says that somebody spoke.
  const own = text.replace(QUOTED, '""');
  const told = own.replace(ASIDE, '');
  return kindOfPredicate(told) ?? kindOfWords(told) ?? kindOfWords(own);
}

/** The kind of event that a text tells. */
export const kindOfText = (text: string): EventKind => kindIn(text) ?? 'other';
