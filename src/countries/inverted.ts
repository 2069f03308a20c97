/** Names turned round, as registers sort them: "Korea, South", "Iran (Islamic Republic of)", "Germany East". */
import { isDirection } from './directions.js';
import { foldName } from './fold.js';

/** A name and what stands behind it, after a comma or in brackets. */
export interface Inverted {
  head: string;
  tail: string;
  brackets: boolean;
}

const BRACKETS = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/u;

/** A name in two at its bracket, else at its first comma; null where it has neither. */
export function invertedName(typed: string): Inverted | null {
  const [, before, inside] = BRACKETS.exec(typed) ?? [];
  if (before !== undefined && inside !== undefined) return { head: before.trim(), tail: inside.trim(), brackets: true };
  const comma = typed.indexOf(',');
  if (comma < 0) return null;
  const [head, tail] = [typed.slice(0, comma).trim(), typed.slice(comma + 1).trim()];
  return head === '' || tail === '' ? null : { head, tail, brackets: false };
}

/** The name the right way round, surest first: "South Korea"; "Arab Rep. Egypt", "Arab Rep. of Egypt". */
export function uprightNames(typed: string): string[] {
  const inverted = invertedName(typed);
  if (inverted !== null) {
    const { head, tail } = inverted;
    return / of(?: the)?$/iu.test(tail) ? [`${tail} ${head}`] : [`${tail} ${head}`, `${tail} of ${head}`];
  }
  const words = typed.split(/[\s-]+/u);
  const last = words.pop();
  return last === undefined || words.length === 0 || !isDirection(foldName(last)) ? [] : [`${last} ${words.join(' ')}`];
}
