/** How much of a relation the card tells, so that it fits on one screen whatever the article says. */

/** A value for each of the steps in which a card becomes shorter, from the most to the least. */
type Steps<Value> = readonly [Value, Value, Value, Value, Value, Value, Value];

/** Rows that a kind of fact may have on the card. */
export interface RowLimit {
  steps: Steps<number>;
  /** Where nothing stands beside anything, and no screen is promised. */
  narrow: number;
}

export interface Limits {
  /** Lines of the title. */
  title: number;
  /** Lines of the summary. */
  summary: number;
  /** Lines of each statement on status, level and predecessors. */
  standing: number;
  /** Lines of one figure, community or source. */
  lines: number;
  /** How many sources. */
  sources: number;
  /** Rows of commands to go on with. */
  commands: number;
  /** Rows of a kind of fact. */
  rows: (limit: RowLimit) => number;
}

/** A screen of 40 rows has room for this beside the command that was typed and the next prompt. */
export const SCREEN = 38;

const { POSITIVE_INFINITY: ALL } = Number;

/** For what is not a list. */
export const UNLIMITED: RowLimit = { steps: [ALL, ALL, ALL, ALL, ALL, ALL, ALL], narrow: ALL };

type Statements = Omit<Limits, 'rows'>;

const AMPLE: Statements = { title: 2, summary: 2, standing: 2, lines: 1, sources: 2, commands: 2 };

const STATEMENTS: Steps<Statements> = [
  AMPLE,
  AMPLE,
  AMPLE,
  AMPLE,
  { ...AMPLE, sources: 1 },
  { ...AMPLE, sources: 1, commands: 1 },
  { ...AMPLE, title: 1, standing: 1, sources: 1, commands: 1 },
];

/** From the most to the least; the last always fits. */
export const STEPS: readonly Limits[] = STATEMENTS.map((statements, at) => ({
  ...statements,
  rows: ({ steps }) => steps[at] ?? 0,
}));

/** Where nothing stands beside anything, a line holds little. */
export const NARROW: Limits = {
  ...AMPLE,
  title: 4,
  summary: 4,
  standing: 4,
  lines: 3,
  commands: 4,
  rows: ({ narrow }) => narrow,
};

/** Everything that the record has. */
export const EVERYTHING: Limits = {
  title: ALL,
  summary: ALL,
  standing: ALL,
  lines: ALL,
  sources: ALL,
  commands: 0,
  rows: () => ALL,
};
