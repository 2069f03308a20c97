/** The ways in which citations are written. */
export const CITATION_STYLES = ['biblatex', 'bibtex', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
