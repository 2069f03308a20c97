/** Marks of notes that a copy of a web page carries along: "in 1990.[1][note 2]". */
const MARK =
  /\[(?:\d{1,3}|[a-z]|(?:note|nb|lower-alpha)\s\d{1,3}|citation needed|clarification needed|when\?|who\?|update|better source needed)\]/g;

export const withoutNoteMarks = (text: string): string => text.replace(MARK, '');
