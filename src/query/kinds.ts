/** The kinds of fact, as questions know them: one line a kind. */
import { yearEdtf } from '../dates/edtf.js';
import type { Edtf, Facts } from '../model.js';

/** Whether a date, or else the words of a fact, belong to the time that is asked about. */
export type InTime = (edtf: Edtf, text: string) => boolean;

interface Kind<Fact> {
  /** What one and several of them are called where they are counted; null: they are not an answer by themselves. */
  called: readonly [one: string, several: string] | null;
  /** Whether the fact belongs to a time that is past. What the article states of today does not. */
  isOf: (fact: Fact, inTime: InTime) => boolean;
}

/** By the record's key, so that a kind of fact without a line here does not compile. In the order in which they are counted. */
export const KINDS: { readonly [Key in keyof Facts]: Kind<Facts[Key][number]> } = {
  predecessors: { called: null, isOf: () => true },
  statusChanges: { called: null, isOf: () => true },
  events: { called: ['event', 'events'], isOf: ({ date, text }, inTime) => inTime(date.edtf, text) },
  trade: {
    called: ['trade figure', 'trade figures'],
    isOf: ({ year, period }, inTime) => year !== null && inTime(period ?? yearEdtf(year), ''),
  },
  missions: { called: ['mission', 'missions'], isOf: () => false },
  envoys: { called: ['envoy', 'envoys'], isOf: () => false },
  communities: { called: ['community', 'communities'], isOf: () => false },
};

/** Their keys. */
export const FACTS = Object.keys(KINDS) as (keyof Facts)[];

/** What is left of the facts of a relation for a time that is past. */
export function factsOfTime(facts: Facts, inTime: InTime): Facts {
  const kept = <Key extends keyof Facts>(key: Key): Facts[Key] => {
    const { isOf } = KINDS[key];
    return facts[key].filter((fact: Facts[Key][number]) => isOf(fact, inTime)) as Facts[Key];
  };
  return Object.fromEntries(FACTS.map((key) => [key, kept(key)])) as unknown as Facts;
}
