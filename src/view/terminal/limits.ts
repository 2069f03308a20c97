/** How much of a relation the card tells, so that it fits on one screen whatever the article says. */

export interface Limits {
  /** Lines of the title. */
  title: number;
  /** Lines of the summary. */
  summary: number;
  /** Lines of each statement on status, level and predecessors. */
  standing: number;
  /** Lines of one figure, community or source. */
  lines: number;
  /** Rows of trade; those of the latest year only, unless there is no limit. */
  trade: number;
  /** Rows of missions below the names of the two sides. */
  missions: number;
  /** Rows of communities. */
  communities: number;
  /** How many events. */
  events: number;
  /** Rows of all events together; each has one, and a second as long as there are some. */
  eventRows: number;
  /** How many sources. */
  sources: number;
  /** Rows of commands to go on with. */
  commands: number;
}

/** A screen of 40 rows has room for this beside the command that was typed and the next prompt. */
export const SCREEN = 38;

const AMPLE: Limits = {
  title: 2,
  summary: 2,
  standing: 2,
  lines: 1,
  trade: 4,
  missions: 7,
  communities: 4,
  events: 5,
  eventRows: 10,
  sources: 2,
  commands: 2,
};

/** From the most to the least; what comes first in the list is given up first. The last always fits. */
export const STEPS: readonly Limits[] = [
  AMPLE,
  { ...AMPLE, missions: 6, communities: 3 },
  { ...AMPLE, missions: 5, communities: 3, eventRows: 9 },
  { ...AMPLE, missions: 5, communities: 3, eventRows: 8 },
  { ...AMPLE, missions: 5, communities: 3, eventRows: 7, sources: 1 },
  { ...AMPLE, missions: 4, communities: 2, eventRows: 6, sources: 1, commands: 1 },
  { ...AMPLE, title: 1, standing: 1, trade: 3, missions: 4, communities: 2, eventRows: 5, sources: 1, commands: 1 },
];

/** Where nothing stands beside anything, a line holds little, and no screen is promised. */
export const NARROW: Limits = { ...AMPLE, title: 4, summary: 4, standing: 4, lines: 3, missions: 12, commands: 4 };

const { POSITIVE_INFINITY: ALL } = Number;

/** Everything that the record has. */
export const EVERYTHING: Limits = {
  title: ALL,
  summary: ALL,
  standing: ALL,
  lines: ALL,
  trade: ALL,
  missions: ALL,
  communities: ALL,
  events: ALL,
  eventRows: ALL,
  sources: ALL,
  commands: 0,
};
