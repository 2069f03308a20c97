/** One spelling for what typesetting writes in several ways, so that the rules of the language need to know only one. */

/** Runs of blanks inside a line; those at its ends may mean something to wikitext. */
const BLANKS = /(?<=\S)[ \t]+(?=\S)/gu;
const HYPHENS = /[\u2010\u2011]/gu;
/** The figure dash, and a minus sign that stands where a range or a pair has its dash. */
const DASHES = /\u2012|(?<=[\p{L}\p{N}])\u2212(?=[\p{L}\p{N}])/gu;
const SOFT_HYPHEN = /\u00ad/gu;

/** The text with single blanks, plain hyphens and en dashes, composed letters (NFC) and no soft hyphens. */
export function plainTypography(text: string): string {
  return text.normalize('NFC').replace(SOFT_HYPHEN, '').replace(HYPHENS, '-').replace(DASHES, '–').replace(BLANKS, ' ');
}
