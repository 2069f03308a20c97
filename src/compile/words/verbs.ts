/**
 * What is done to diplomatic missions, as data: verbs (and their nouns) that open, re-open, close, raise and move one, and
 * those by which one is kept. Words by spaces, `_` for a space; `anyOf` makes patterns of them.
 */
import { inflected } from './alternatives.js';

/** What a mission does while it is open. */
export const WORK = 'work working operating operations? functioning activit(?:y|ies) services?';

/** "opened an embassy", "an embassy was set up"; the opening of one is said by the same words. */
export const OPEN = [
  'opens_up opened_up opening_up',
  inflected('open inaugurate establish create found'),
  'set_up sets_up setting_up instituted launched installs installed inauguration establishment creation',
].join(' ');

/** Only before a mission: "acquired an embassy", "named a consul". */
export const ACQUIRE = 'acquires acquired gained received appoints appointed named accredited';

/** Only behind a mission: it "came into being", "became operational". */
export const BEGIN = [
  'came_into_being came_into_operation came_into_existence entered_service entered_operation became_operational',
  'becoming_operational commenced (?:went|goes|gone|came|put|taken)_into_(?:service|operation|function)',
  '(?:took|takes|taken)_(?:its|their)_places?',
  '(?:took|taken)_up_(?:(?:its|their)_)?(?:work|operations?|functions?|duties|activity|activities)',
  '(?:replaced|succeeded|superseded)(?=_(?:it|them|this|the_(?:legation|consulate|mission|office))\\b)',
].join(' ');

export const REOPEN = [
  inflected('re-?open re-?establish re-?activate'),
  're-?establishment restored restoring opened_again opened_anew opened_once_more again_opened',
].join(' ');

export const RESUME = inflected('resume');
/** Only behind a mission, and whole: "has been working again since 2005". */
export const WORK_AGAIN =
  'has_been_working_again has_been_operating_again has_been_open_again works_again returned_to_work went_back_to_work';

/** An end that is meant as one. */
export const CLOSE = [
  'closed_down closes_down closing_down shut_down shuts_down shutting_down',
  inflected('close abolish'),
  'closure shut shuts shutting withdrew withdrawn withdrawal dissolved discontinued wound_up',
].join(' ');

/** Only behind a mission, and whole: "did no work from March 2022 until December 2024". */
export const NO_WORK = 'did_not?_(?:work|operate|function) (?:was|has_been|been)_out_of_(?:service|operation|action)';

/** An interruption: the mission is still meant to be there. */
export const SUSPEND = 'suspended suspends suspending suspension interrupted interrupting evacuated evacuation';

/** A change of rank, up or down: "raised to an embassy", "reduced to a legation". */
export const RAISE = [
  'raised raises raising elevated elevates elevating elevation upgraded upgrading upgrade promoted promoting promotion',
  'transformed transforming transformation converted converting conversion changed changing turned turning',
  'made(?=_an?_(?:full_)?(?:embassy|legation|high_commission|consulate))',
  '(?:replaced|succeeded|superseded)_(?:by|with) (?:gave|giving|gives)_way_to',
  'downgraded downgrading downgrade lowered lowering demoted demoting exchanged_for',
  // Of its staff it is reduced without ceasing to be what it is.
  'reduced(?!_(?:its_)?(?:to_)?(?:an?_|its_)?(?:[a-z-]+_){0,2}(?:staff|minimum|skeleton|size|personnel)\\b)',
].join(' ');

export const BECOME = 'became become becomes becoming';

/** "agreed to raise" */
export const TO_RAISE = 'raise elevate upgrade promote transform convert turn downgrade lower reduce';

/** "was given the rank of an embassy": only with the word for the rank. */
export const GIVE_RANK = 'given granted accorded received gained regained acquired obtained attained';

/** A change of place, which neither opens nor closes a mission. */
export const MOVE = 'moved moves moving relocated relocates relocating relocation transferred transfer shifted';

/** What a mission moves into. */
export const BUILDING = [
  'buildings? premises chancer(?:y|ies) compound complex headquarters quarters office_building offices address location',
  'site seat home house villa palace mansion residence',
].join(' ');

/** "in its present building", "in a new home" */
export const BUILDING_IS =
  'present current new newer own permanent temporary former old purpose-built modern larger smaller provisional latest';

/** Where a mission stands, which says nothing of when it came. */
export const SIT = 'located situated based housed headquartered found';

/** Adverbs between "has" and its participle. */
export const ADVERBS = 'also always long since both currently now only thus today already each jointly';
