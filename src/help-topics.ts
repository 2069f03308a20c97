/** Help that belongs to no command: `relations help <topic>`. */
import { EXIT_CODES } from './errors.js';

export interface Topic {
  text: () => string;
  /** What `--json` prints. */
  json: () => unknown;
}

export const TOPICS: ReadonlyMap<string, Topic> = new Map([
  ['exit-codes', { text: exitCodes, json: () => exitRows() }],
]);

const exitRows = (): { code: number; meaning: string }[] =>
  Object.values(EXIT_CODES).map(({ code, meaning }) => ({ code, meaning }));

function exitCodes(): string {
  const rows = exitRows().map(({ code, meaning }) => `${String(code).padStart(4)}  ${meaning}\n`);
  return `Exit codes\n${rows.join('')}`;
}
