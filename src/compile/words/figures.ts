/** Words before a figure: how exactly it is meant, and that it rose or fell. */
import { ABOUT } from '../../dates/words.js';
import { oneOf } from '../../text/pattern.js';

/** The figure is a bound or an estimate. */
export const NEARLY = oneOf`${ABOUT} some nearly almost over above more_than less_than`;
/** Whatever an author may put before a figure without changing whose it is. */
export const ROUGHLY = oneOf`${NEARLY} perhaps only just merely`;

/** Verbs of change in the past. */
export const ROSE = oneOf`
  rose risen grew grown increased climbed jumped soared expanded doubled tripled trebled quadrupled`;
export const FELL = oneOf`fell fallen dropped declined decreased halved shrank shrunk`;
/** The same verbs and their nouns in any form. */
export const CHANGE = oneOf`
  rise rising ${ROSE} grow\w* increas\w+ climb\w* jump\w* gain(ed)? expand\w+ doubl\w+
  fall falling ${FELL} drop\w* declin\w+ decreas\w+ dwindl\w+ reduc\w+ shr[aiu]nk\w* contracted`;
/** "a rise of $5 million" */
export const CHANGE_NOUN = oneOf`rise growth increase jump gain fall decline drop decrease reduction`;
