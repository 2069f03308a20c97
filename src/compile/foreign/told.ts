/** What one unit of an article of many pairs told. */
export interface Told {
  /** The facts in a few words, each with the partner's code. */
  became: string[];
  rules: string[];
  isEvent: boolean;
  /** What of it was not read and why; null for nothing. */
  reason: string | null;
}

export const untold = (reason: string): Told => ({ became: [], rules: [], isEvent: false, reason });
