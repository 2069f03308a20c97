/** Verbs of what is told: forms by which a sentence says that something was or happened. */
import { oneOf } from '../../text/pattern.js';

const IRREGULAR = oneOf`
  was were had became began fought led took made gave sent went came met won lost held sought wrote grew left fell rose
  broke said told paid kept brought bought built chose spoke drew withdrew stood ran sank fled sold taught threw did`;

/** The source of a verb in the past; in lower case, since "United" and "Allied" are names. */
export const PAST_VERB = oneOf`(?!hundred\b|indeed\b|kindred\b|sacred\b)\p{Ll}+ed ${IRREGULAR}`;
