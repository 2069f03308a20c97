/** What the compiler says of a sentence of an article. */

/** What a sentence became, in a word. */
export type Outcome = 'event' | 'fact' | 'continuation' | 'summary' | 'unused';

/** What one sentence became. */
export interface SentenceReport {
  /** Its number in the article, from 1. */
  sentence: number;
  section: string;
  text: string;
  outcome: Outcome;
  /** The facts in a few words: "established 1914", "embassy in Sofia". */
  became: string[];
  rules: string[];
  /** Why an unused sentence is unused. */
  reason: string | null;
}
