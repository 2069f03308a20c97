/** A war or an era by which encyclopedias date what they do not date otherwise. */
export interface Period {
  /** The words by which texts name it; matched in headings and sentences, case-sensitive for names. */
  pattern: RegExp;
  /** A part of a period has the period's years. */
  edtf: string;
  name: string;
}

export const period = (name: string, edtf: string, pattern: string): Period => ({
  name,
  edtf,
  pattern: new RegExp(`(?<![\\p{L}–-])(?:${pattern})(?!\\p{L})`, 'gu'),
});
