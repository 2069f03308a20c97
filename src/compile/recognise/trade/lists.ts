/** Amounts in a list share out the phrases and years before it: "exports and imports were $5 million and $3 million". */
import type { MoneyMention } from '../../sentence/money.js';
import { ROUGHLY } from '../../words/figures.js';
import { pattern } from '../../../text/pattern.js';

const JOINT = pattern('i')`
  ^(,_(and_)?|_(and|versus|against|vs\.?)_|_?\/_?)(${ROUGHLY}_){0,2}$`;

/** True for two amounts that follow each other with nothing said between them. */
export function isList(text: string, a: MoneyMention | undefined, b: MoneyMention | undefined): boolean {
  return a !== undefined && b !== undefined && JOINT.test(text.slice(a.end, b.start));
}

/** The amounts in runs of lists, as their indices. */
export function runsOf(text: string, money: readonly MoneyMention[]): number[][] {
  const runs: number[][] = [];
  money.forEach((amount, i) => {
    if (isList(text, money[i - 1], amount)) runs.at(-1)?.push(i);
    else runs.push([i]);
  });
  return runs;
}
