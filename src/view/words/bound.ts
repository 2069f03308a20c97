/** How a figure is told: "more than ", "nearly ", "about ", or nothing where it is told as it is. */
import type { Bound } from '../../model.js';
import { about } from './amount.js';

interface Told {
  bound?: Bound | null;
  approximate?: boolean | null;
}

/** Before an amount. A bound says more than that a figure is not exact. */
export const toldAs = ({ bound = null, approximate = null }: Told): string =>
  bound === null ? about(approximate) : `${bound} `;

/** Before a number of people. */
export const countedAs = (bound: Bound): string => (bound === 'less than' ? 'fewer than ' : `${bound} `);

/** Of a figure beside another one for the same. */
export const ALSO_GIVEN = 'also given';

/** No word but names: "Lima", "Aiko Tanaka", beside "Japanese customs". */
const ONLY_NAMES = /^\p{Lu}[^\s]*(?:\s(?:of|the|de|\p{Lu}[^\s]*))*$/u;

/** Who gives a figure, so that it can stand among other things that are said of it: "Japanese customs", "according to Lima". */
export const sourceText = (accordingTo: string): string =>
  ONLY_NAMES.test(accordingTo) ? `according to ${accordingTo}` : accordingTo;

/** Whose figure it is: "Italian statistics", "Italian statistics, also given"; "" where nobody is named and it is the only one. */
export const byText = ({ accordingTo, account }: { accordingTo?: string | null; account?: boolean }): string =>
  [sourceText(accordingTo ?? ''), account === true ? ALSO_GIVEN : ''].filter((part) => part !== '').join(', ');
