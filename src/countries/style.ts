/** What stands before or behind a name and says what it is: "Republic of Cyprus", "la France", "Moldova, Republic of". */
import { late } from '../text/late.js';
import { oneOf, pattern } from '../text/pattern.js';

/** Of names that are typed hardly any has a style. */
const styles = late(() => {
  const adjective = oneOf`
    federal federative federated islamic democratic socialist peoples arab united independent former plurinational bolivarian`;
  const state = oneOf`
    republic kingdom state states commonwealth federation principality sultanate emirate union empire grand_duchy`;
  const republic = oneOf`(republi[ck]a|repubblica)(_(de_la|de|da|do|di|e))? republique(_(de_la|des|du|de))?`;
  const article = oneOf`la le les el los las il lo die der das het`;
  return {
    before: pattern('u')`^((${adjective}_)*${state}_of|${republic}|${article})(?=_)`,
    /** "country" tells a state from what else has its name: "Georgia (country)"; "former" says nothing of its form. */
    whole: pattern()`^((${adjective}_)*${state}(_of)?|former|country|nation|sovereign_state)$`,
    behind: pattern()`_(${adjective}_)*${state}$`,
  };
});

/** A folded name without the style before it: "republic of cyprus" → "cyprus". */
export const withoutStyle = (key: string): string => key.replace(styles().before, '').trim();

/** Whether a folded text is nothing but a style: "arab republic of", "kingdom". */
export const isStyle = (key: string): boolean => styles().whole.test(key);

/** The style at the end of a folded name, moved to its beginning: "yemen peoples republic" → "peoples republic of yemen"; else null. */
export function styleMovedAhead(key: string): string | null {
  const style = styles().behind.exec(key);
  return style === null ? null : `${style[0].trim()} of ${key.slice(0, style.index)}`;
}
