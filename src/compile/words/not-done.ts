/** Words by which a text speaks of acts that did not happen, or not yet: planned, wished, refused, foreseen. */
import { oneOf, part } from '../../text/pattern.js';

/** The verb "may", not the month: no day or preposition of time before it, and no number after it. */
const MAY = part`(?<!\d_|\b(in|of|since|by|early|late|from|until|to)_) may (?!_\d)`;
/** Verbs that make the one after them a possibility or a wish. */
export const MODAL = oneOf`would will shall ${MAY} might could should`;

const NEGATION = oneOf`not never no nor neither without cannot won't`;
const PLAN = oneOf`
  planned_to plans?_(to|for) planning_to intend(ed|s)?_(to|that) propos(ed|es|al)_?(to|for|of)? ready_to prepared_to
  willing_to scheduled_to expected_to due_to_(open|be) about_to set_to (?<!\bonly_|,_)to_be close_to aim(ed|s)?_(of|at)
  in_order_to with_a_view_to purpose_of efforts?_(to|at) steps?_to(wards)?`;
const WISH = oneOf`
  hop(ed|es)_(to|that) want(ed|s)?_to wish(ed|es)?_to tried_to attempt(ed|s)?_(to|at) threaten(ed|s)?_to
  consider(ed|s|ing)? call(ed|s)_for demand(ed|s)? request(ed)?_to idea_of possibility_of prospects?_(of|for)
  verge_of threat_of`;
const REFUSAL = oneOf`refus(ed|es|al|ing)_(to|of)? fail(ed|s|ing)_to declin(ed|es)_to yet_to`;
const TALK = oneOf`
  (talks|dialogue)_(on|about|for|over) discuss(ed|es|ing|ions?)? negotiat(ed?|es|ing|ions?) provid(ed|es)_for foresaw foresees
  announc(ed|es|ing)_(that|it|plans|his|her|their|the_opening|its_intention)`;
/** "encouraged Chile to accept an exchange of ambassadors" */
const REQUEST = oneOf`
  (encourag|urg|ask|invit|advis|press|request|implor|entreat)(ed|es|ing)_([^\s,;]+_){1,4}to called_(up)?on_([^\s,;]+_){1,4}to`;
const CONDITION = oneOf`if unless whether until conditions?_(of|for) must ought_to`;

/** Words after which a verb is not stated as a fact. */
export const NOT_DONE = oneOf`${MODAL} ${NEGATION} ${PLAN} ${WISH} ${REFUSAL} ${TALK} ${REQUEST} ${CONDITION}`;

/** A decision to do it, which only some readers take for the act. */
export const DECISION = oneOf`decid(ed|es)_(to|on|that) decision_to`;

const EXPECTATION = oneOf`
  expect(s|ed|ing|ations?)? forecasts? predict(s|ed|ions?)? project(ed|ions?) hop(e|es|ed|ing) plan(s|ned)?
  aim(s|ed|ing)? want(s|ed)? wish(es|ed)? intend(s|ed)? intention envisag(es?|ed|ing) foresees? foresaw
  (was|were|is|are)_to_(be|reach|rise|grow|total|amount|exceed) (is|was|are|were)_(set|due)_to in_order_to so_that
  with_a_view_to if prospects? possibility capable_of able_to`;
const AMBITION = oneOf`
  agreed_(to|that) pledg(e|es|ed) vow(s|ed)? promis(e|es|ed) commit(ted|ment) target(s|ed|ing)? goals? objective
  ambition aspir(e|es|ed|ation) potential(ly)? realistic seek(s|ing)? sought striv(e|es|ing) strove
  call(s|ed|ing)_(for|on) urged? propos(e|es|ed|al) provid(ed|es)_for stipulat(ed|es)`;
/** "to double trade", unless a verb of success precedes it: "helped to". */
const INCREASE = oneOf`raise increase bring boost double triple quadruple expand lift push take achieve enhance`;
const TO_INCREASE = part`(?<!\b(help\w*|continued|began|managed|went_on|used)_) to_ ${INCREASE}`;
const INCREASING = part`
  (doubling|tripling|raising|increasing|bringing|boosting|expanding)_ (of_)?
  (the_|their_|its_|mutual_|bilateral_|annual_|two-way_)* (trade|exports|imports|turnover|volume)`;

/** What makes a figure that follows a wish or a forecast. */
export const FORESEEN = oneOf`(?<!\band_)${MODAL} ${EXPECTATION} ${AMBITION} ${TO_INCREASE} ${INCREASING}`;
