/** All frames; of two that read the same verb, the one that stands first here decides. */
import { AGREEMENT } from './agreement.js';
import { CONFLICT } from './conflict.js';
import { COOPERATION } from './cooperation.js';
import { CULTURE } from './culture.js';
import { DISPUTE } from './dispute.js';
import { EASING } from './easing.js';
import type { Frame } from './frame.js';
import { MEMBERSHIP } from './membership.js';
import { ACCIDENT, OTHER } from './other.js';
import { POPULATION } from './population.js';
import { REPRESENTATION } from './representation.js';
import { SPORT } from './sport.js';
import { STATEHOOD } from './statehood.js';
import { STATEMENT } from './statement.js';
import { STATUS } from './status.js';
import { TRADE } from './trade.js';
import { VACATED } from './vacated.js';
import { VISIT } from './visit.js';

export const FRAMES: readonly Frame[] = [
  ...STATUS,
  ...OTHER,
  ...SPORT,
  ...DISPUTE,
  ...STATEMENT,
  ...VACATED,
  ...REPRESENTATION,
  ...MEMBERSHIP,
  ...TRADE,
  ...VISIT,
  ...AGREEMENT,
  ...EASING,
  ...CONFLICT,
  ...STATEHOOD,
  ...POPULATION,
  ...CULTURE,
  ...COOPERATION,
  ...ACCIDENT,
];
