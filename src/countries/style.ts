/** What stands before or behind a name and says what it is: "Republic of Cyprus", "la France", "Moldova, Republic of". */
import { oneOf, pattern } from '../text/pattern.js';

const ADJECTIVE = oneOf`
  federal federative federated islamic democratic socialist peoples arab united independent former plurinational bolivarian`;
const STATE = oneOf`
  republic kingdom state states commonwealth federation principality sultanate emirate union empire grand_duchy`;
const REPUBLIC = oneOf`(republi[ck]a|repubblica)(_(de_la|de|da|do|di|e))? republique(_(de_la|des|du|de))?`;
const ARTICLE = oneOf`la le les el los las il lo die der das het`;

const BEFORE = pattern('u')`^((${ADJECTIVE}_)*${STATE}_of|${REPUBLIC}|${ARTICLE})(?=_)`;
/** "country" tells a state from what else has its name: "Georgia (country)"; "former" says nothing of its form. */
const WHOLE = pattern()`^((${ADJECTIVE}_)*${STATE}(_of)?|former|country|nation|sovereign_state)$`;
const BEHIND = pattern()`_(${ADJECTIVE}_)*${STATE}$`;

/** A folded name without the style before it: "republic of cyprus" → "cyprus". */
export const withoutStyle = (key: string): string => key.replace(BEFORE, '').trim();

/** Whether a folded text is nothing but a style: "arab republic of", "kingdom". */
export const isStyle = (key: string): boolean => WHOLE.test(key);

/** The style at the end of a folded name, moved to its beginning: "yemen peoples republic" → "peoples republic of yemen"; else null. */
export function styleMovedAhead(key: string): string | null {
  const style = BEHIND.exec(key);
  return style === null ? null : `${style[0].trim()} of ${key.slice(0, style.index)}`;
}
