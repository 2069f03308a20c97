/** Who and what stands in the roles of frames. */
import { oneOf, part } from '../../../../text/pattern.js';
import { anyCase } from './frame.js';

/** "Peru", "the Netherlands", "Port Moresby". */
export const NAME = part`(the_|[Nn]orthern_|[Ss]outhern_)?\p{Lu}[\p{L}’'.-]+`;
/** A place that somebody comes to. */
export const PLACE = oneOf`
  ${NAME}(_\p{Lu}[\p{L}’'.-]+){0,3} there the_(\p{L}+_)?${oneOf`country capital city island islands town state
  region kingdom republic palace archipelago`} ${oneOf`both several various other some many a_number_of
  neighbouring`}_(\p{L}+_)?(countries|states|cities|capitals|parts)`;

export const OFFICE = anyCase(oneOf`
  president prime_minister ministers? king queen chancellor premier emperor empress tsar sultan shah emir prince
  princess pope speaker secretary(_of_state|-general)? chairm[ae]n leaders?
  (head|chief)s?_of_(state|government|staff) governor general senators? congressm[ae]n deput(y|ies)
  parliamentarians? delegations? delegates? officials? mayor cardinal archbishop patriarch ambassador
  foreign_ministers? presidents counterparts? colleagues? president-elect vice-presidents? commander admiral khan
  ruler monarch crown_prince duke taoiseach politicians? businessm[ae]n`);
/** "Edi Rama", "Recep Tayyip Erdoğan": two names or more, or one that stands alone before its verb. */
const GIVEN = part`\p{Lu}[\p{L}’'.-]+(_(de|da|do|dos|van|von|al|el|bin|ibn|al-)?_?\p{Lu}[\p{L}’'.-]+)`;
export const PERSON = oneOf`
  ${OFFICE} (?<!\b(The|Its|Their|This|In)_)${GIVEN}{1,4} [Hh]e [Ss]he [Ww]ho [Tt]he_(two|latter|former)`;
/** "Bush", "Zhivkov": one name alone is a person's where its verb can only be a person's. */
const NO_NAME = oneOf`
  The This These Those That Its Their His Her In On At By During After Before Since From Until Following Between
  Under With Only Each An When While As Although Because Relations Trade Ties Exports Imports`;
export const ANYONE = part`${oneOf`${PERSON} [Tt]hey [Bb]oth (?<!\p{L})(?!${NO_NAME}\b)\p{Lu}[\p{L}’'-]+`}`;
/** What meets: persons, and bodies of persons. */
export const BODY = anyCase(oneOf`
  committees? commissions? councils? delegations? governments? cabinets? sides parties leaders groups? teams?
  experts diplomats negotiators representatives assembly two_countries members counterparts`);

/** "have had", "maintained". */
export const HAVE = part`(had|have|has|maintain(s|ed)?)(_had)?`;
/** "no diplomatic relations", behind that. */
export const NO_RELATIONS = part`_no_(\p{L}+_){0,2}?(diplomatic|official|formal)_(relations|ties)`;
/** The date behind "agreed". */
export const WHEN = part`(_(on|in)_(\d{1,2}_)?(\p{Lu}\p{L}+_)?\d{4})?`;

/** What one state gives or does for another. */
export const HELP = oneOf`repairs? deliver(y|ies) suppl(y|ies) donations? training shipments? dispatch transfer_of_(arms|weapons|tanks|aircraft)`;

/** "was", "had been", "would be": what goes before a participle of the passive. */
export const WAS = oneOf`was were is are been be being`;
/** Adverbs between the parts of a verb: "was formally signed". */
export const ADVERB = part`
  ${oneOf`\p{L}+ly_ also_ first_ then_ again_ soon_ finally_ later_ never_ not_ once_more_ nonetheless_ nevertheless_ at_last_`}?`;
