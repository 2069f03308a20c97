/** Words that decide whether a number counts members of a people. */
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { NEARLY } from '../../words/figures.js';
import { COMMUNITY, OCCUPATION } from '../../words/people-nouns.js';

/** A people as one body, behind its name. */
export const GROUP = oneOf`${COMMUNITY} ethnic_group`;

/** Words between a number and what it counts: "12,000 registered ethnic". */
export const BEFORE_NOUN = oneOf`
  ethnic registered resident permanent legal documented undocumented dual native foreign-born overseas expatriate other
  such or_so more of_these (self-)?(identified|declared) \(?mostly mainly of_the strong foreign local present-day living`;

const FORCES = oneOf`
  soldiers troops servicemen personnel peacekeepers police officers men\b(?!_and_women) fighters marines sailors seamen
  pilots volunteers prisoners prisoners-of-war hostages captives detainees inmates convicts slaves`;
const VISITORS = oneOf`
  tourists visitors travell?ers pilgrims passengers commuters delegates athletes players fans supporters protesters
  demonstrators guests evacuees deportees returnees`;
const TRADES = oneOf`
  ${OCCUPATION} scholars graduates trainees interns researchers scientists experts advisers advisors instructors medics
  staff missionaries priests nuns artists investors prostitutes members_of_parliament lawmakers voters electors speakers`;
const VICTIMS = oneOf`victims dead deaths casualties wounded survivors orphans children`;
const BODIES = oneOf`
  companies firms enterprises businesses villages towns cities schools churches mosques families households associations
  organi[sz]ations clubs newspapers countries regions counties municipalities voivodeships provinces`;
const THINGS = oneOf`
  votes visas permits passports scholarships flights ships vessels vehicles cars aircraft copies books works agreements
  treaties missions`;
const MEASURES = oneOf`
  square km kilometres kilometers miles metres hectares acres tonnes tons barrels euros? dollars? years?
  days months weeks hours decades? centur(y|ies) percent per_?cent generations? largest times temporary(?!_protection) seasonal`;
/** Counted things that are not members of a community, or an age, a rank, a date. */
export const NO_COUNT_AFTER = pattern('iu')`^[\s-](?!in_(the_)?([\p{L}-]+_)?years?\b)([\p{L}-]+_){0,3}?
  (${FORCES}|${VISITORS}|${TRADES}|${VICTIMS}|${BODIES}|${THINGS}|${MEASURES})(?![\p{L}])`;

export const NO_COUNT_BEFORE = pattern('i')`(\b${oneOf`
  No\.? Resolution Article Protocol Convention Regiment Battalion page aged? top total_of_whom worth cost(s|ing)? census(es)?_of survey_of
  (one|two|three|four|nine|\d)_(in|out_of)(_every)?`}_ |
  [$€£¥#])$`;

const HARM = oneOf`
  kill(ed|ing) murder(ed|ing) massacr(ed|ing) execut(ed|ing) deport(ed|ing|ations?) expel(led|ling) expulsions?
  arrest(ed|ing|s)? detain(ed|ing) imprison(ed|ing) intern(ed|ing) captur(ed|ing)
  (lives|deaths?|killing|murder|massacre|arrest|abduction|kidnapping)_of`;
const CARE = oneOf`
  rescu(ed|ing) train(ed|ing) employ(ed|ing) recruit(ed|ing) hir(ed|ing) welcom(ed|ing) received accepted took_in
  granted issued naturali[sz](ed|ing) treated helped benefit(ed|ing) admit(ted|ting|s)`;
const MOVEMENT = oneOf`
  repatriat(ed|ing|ions?) evacuat(ed|ing|ions?) sen[dt](ing)? deploy(ed|ing) stationed brought transport(ed|ing)
  resettl(ed|ing) visits?_(by|from|of) visited_by over_the_last
  (number|quota|limit|ceiling)_(was|were|is|has_been)_(\p{L}+ly_)?(raised|increased|reduced|cut|set|lowered|limited)_(to|at)
  (exchange|arrivals?|exodus|immigration|emigration|departure|influx)_of`;
/** Done to the counted people, or by them: they are a stream or an incident, not people who live there. Before the number. */
export const STREAM_BEFORE = pattern('i')`\b(${HARM}|${CARE}|${MOVEMENT})_[^.;:,]{0,40}$`;

const DONE_TO_THEM = oneOf`
  killed murdered massacred executed shot deported expelled repatriated evacuated arrested detained imprisoned interned
  rescued captured trained recruited hired sent deployed stationed brought transported resettled admitted
  welcomed received accepted granted issued naturali[sz]ed displaced injured wounded stranded exchanged forced allowed`;
const DOING = oneOf`serving fighting waiting visiting`;
const IN_PASSIVE = part`(was|were|been|being|are|is)_(\p{L}+ly_)?(${DONE_TO_THEM}|${DOING})`;
const THEY_MOVED = oneOf`
  (e|im)?migrate[ds]? moved? moving relocated? arrive flee enter arrived arriving reached came went
  (?<!(were|are|was|is)_)left leave leaving fled fleeing escaped crossed cross crossing travel(l?ed|l?ing|s)?
  visit(ed|s|ing)? returned returning entered entering commut\w+ passed_through passing_through passing_over transit\w*
  disembarked landed embarked holiday\w* (found|took|sought|given)_(refuge|asylum|shelter)`;
const THEY_DID = oneOf`
  requested claimed lodged sought (had|have)_to (were|are|have_been)_(told|ordered|required|obliged|asked|invited|called_on)_to
  studied served serve fought fight joined join signed enlisted volunteered voted? took_part take_part
  attended? attending died perished drowned obtained received applied competed? participat\w+ graduated benefit\w* speak
  spoke speaking protested demonstrated`;
/** People who are counted as they come or go. */
export const MIGRANTS_AFTER = pattern('iu')`
  ^[\s-]([\p{L}-]+_){0,3}?(immigrants|emigrants|migrants|arrivals|newcomers|repatriates|returnees|olim)(?![\p{L}])`;
const RATE = oneOf`per_year (a|every|each)_(year|month|day|week) annually daily yearly`;
/** The same after the number, in its clause. */
export const STREAM_AFTER = pattern('iu')`
  ^[^.;,]{0,70}?\b(${IN_PASSIVE}|${THEY_MOVED}|${THEY_DID}|${RATE})(?![\p{L}])`;

const BODY = oneOf`councils? associations? organi[sz]ations? societ(y|ies) clubs? part(y|ies) federations? unions? leagues? congregations? chambers?`;
/** "The Council of the minority has 4,064 members": those of a body are no community's. */
export const COUNTS_MEMBERS = pattern('iu')`
  \b${BODY}\b[^.;]{0,90}\b(has|had|have|counts?|counted|numbers?|numbered|with)_([\p{L}-]+_){0,3}\d[\d.,]*_((registered|paying|active|enrolled|individual)_){0,2}members\b`;

/** Counts of papers, wherever they stand: "382 applications … and in 2017 there were 619". */
export const COUNTS_PAPERS = pattern('i')`\b${oneOf`
  applications?_(by|for|from) naturali[sz]ations (passports|visas|permits)_(were|was)_(issued|granted)`}\b`;

/** Outside sections on people: a sentence about streams or garrisons, whatever its figures are. */
export const NO_COMMUNITY = pattern('i')`\b${oneOf`
  cross_the_(frontier|border)_(every|each|daily) commut\w+ tourists? tourism peacekeep\w+ temporary_workers
  seasonal_workers holidaymakers passengers troops garrison`}\b`;

const LIVING = oneOf`
  liv(e|es|ed|ing) resid(e|es|ed|ing) residents? residen(ce|cy) settled_in home_to at_home hosts? hosted hosting shelters
  dwell\w* inhabit\w* based_in work(ing|s|ed)?_in found_in
  (study|studying|employed|enrolled|workers|students)_(in|at) ${OCCUPATION}_(are|were)_in employs
  nationals_in citizens_in registered counted employ (has|have)_(given_(shelter|refuge|asylum)_to|taken_in)
  (gives?|giving)_(shelter|refuge|asylum)_to`;
const NATION = oneOf`
  foreign_(group|nationals|population|citizens) foreigners ethnic population communit(y|ies) diasporas? minorit(y|ies)
  colony presence_of expat(riate)?s? immigrants? migrants? natives_of`;
const DESCENT = oneOf`descent descended descendants ancestry origins? heritage extraction roots born`;
const COUNT = oneOf`
  census(es)? number(s|ed|ing)? estimat(e|es|ed) there_(are|were|is|was|have_been|had_been) constitut\w+ ma[kd]e_up
  forms? formed account\w* total(s|led|ing)? stands?_at stood_at consists?_of (is|was|are|were)_put_at
  (has|had|have)_(a|an|more|the|up|at|${NEARLY}|\d)\b`;
/** Says that the counted people live where they are counted. */
export const RESIDES = pattern('i')`\b(${LIVING}|${NATION}|${DESCENT}|${COUNT})\b`;

/** "before the war", "until the revolution": how many there are today is not said. */
export const OF_THE_PAST = pattern('iu')`
  \b(before|until|prior_to|on_the_eve_of|at_the_time_of)_(the|its|their)_([\p{L}-]+_){0,3}?
  ${oneOf`war revolution invasion independence conflict crisis occupation genocide partition collapse blockade embargo expulsion pandemic break-?up`}\b`;

/** They live there after all, whatever else the clause says of them: "who fled the war live in …". */
export const LIVES_AFTER = pattern('i')`^[^.;]{0,90}?\b${oneOf`
  lived? lives living resid(e|es|ed|ing) remain(ed|s)? stay(ed)? settled_in`}\b`;
/** "60,000 Nepali workers": the occupation in the group. */
export const OCCUPATION_AFTER = pattern('iu')`^[\s-]([\p{L}-]+_){0,3}?(?<occupation>${OCCUPATION})(?![\p{L}])`;
/** "The number of Peruvian students was almost": the same before it. */
export const OCCUPATION_BEFORE = pattern(
  'iu',
)`\bnumber_of_([\p{L}-]+_){0,2}(?<occupation>${OCCUPATION})_([^,;.\d]{1,60}_)?$`;
/** They are there: "Kuwait hosts", "there are". */
export const HOSTS_BEFORE = pattern('iu')`
  \b(employs?|shelters?|hosts?|hosted|hosting|home_to|has|had|there_(are|were|is|was))_(\p{L}+_){0,4}$`;
const PRESENT = part`(are|were)_((now|currently|employed|enrolled|based)_)?`;
/** "… are in Kuwait", "… were studying at", "… work in". */
export const THERE_AFTER = pattern('iu')`
  ^_((who|now|currently|also)_)?(${PRESENT}|(${PRESENT})?(studying|working)_|work_|study_)(in|at)\b`;
