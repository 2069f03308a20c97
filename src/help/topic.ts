/** What a topic of help is made of: the same text is printed on a terminal and set in the man page. */

/** A paragraph, terms with what there is to say about each, or lines that stand as they are. */
export type Part = string | readonly (readonly [term: string, says: string])[] | { example: readonly string[] };

export interface Topic {
  title: string;
  parts: () => readonly Part[];
  /** What `--json` prints. */
  json: () => unknown;
}
