/** Nouns for people of a nation: by what they are in law, by their movement, as one body. */
import { oneOf } from '../../text/pattern.js';

export const MIGRANT = oneOf`immigrants emigrants migrants expatriates expats settlers descendants exiles`;
export const CITIZEN = oneOf`people peoples citizens nationals residents`;
/** People counted by what they are in law or by their movement: each takes a nation before or behind it. */
export const PERSON = oneOf`
  ${MIGRANT} ${CITIZEN} persons individuals subjects inhabitants members emigres émigrés colonists natives refugees
  asylum[\s-]seekers souls passport[\s-]holders holders women men_and_women`;

/** What people are by their work: a community where the text says that they live somewhere. */
export const OCCUPATION = oneOf`
  students pupils workers labou?rers teachers lecturers professors doctors physicians nurses engineers technicians
  academics professionals employees maids domestics businessmen entrepreneurs specialists miners guest_workers`;

/** A people as one body. */
export const COMMUNITY = oneOf`minorit(y|ies) communit(y|ies) diasporas? populations? presence colony colonies`;

/** "of Kenyan descent" */
export const ORIGIN = oneOf`
  descent origins? ancestry extraction heritage background parentage birth blood roots nationality citizenship ethnicity`;
