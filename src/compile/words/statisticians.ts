/** Who counts and reports: the nouns of statistics, and of the offices and people that give figures. */
import { oneOf } from '../../text/pattern.js';

/** What a count is called: "Serbian data". */
export const STATISTICS = oneOf`data statistics figures estimates?`;
/** "press reports": figures of the first by the second. */
export const PRESS = oneOf`press media newspaper`;
export const PIECES = oneOf`reports? statements? articles?`;
/** Offices that give figures. */
export const OFFICE = oneOf`
  customs offices? bureau agenc(y|ies) institutes? ministr(y|ies) embass(y|ies) governments? authorit(y|ies) services? departments?
  bank chamber commission consulates? sources? council secretariat organi[sz]ation association survey exporters administration`;
/** People who speak for them, and those who study what they count. */
export const SPEAKER = oneOf`
  ministers? ambassadors? diplomats? commissioners? officials? presidents? consuls? representatives?
  scholars? demographers? historians? researchers? experts? economists? analysts?`;
/** "the minority's association", "diplomats in the country": whose and where they are, by a noun alone. */
export const BODY = oneOf`minority community diaspora country`;
/** Words of such a name that are written small. */
export const OFFICIAL = oneOf`
  official unofficial national federal central general foreign trade statistical statistics economic economics commerce commercial state
  customs finance economy interior immigration border tax joint preliminary provisional labou?r migration integration home
  prime high affairs aid first final revised press media newspaper
  immigrant household population independent tourism health education development diplomatic exchange trading defen[cs]e`;
