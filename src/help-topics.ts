/** Help that belongs to no command: `relations help <topic>`. */
import { EXIT_CODES } from './errors.js';
import { FORMATS } from './view/formats/formats.js';
import { formatsText } from './view/formats/topic.js';
import { STATUS_RULES } from './query/status/rules.js';

export interface Topic {
  text: () => string;
  /** What `--json` prints. */
  json: () => unknown;
}

export const TOPICS: ReadonlyMap<string, Topic> = new Map([
  ['exit-codes', { text: exitCodes, json: () => exitRows() }],
  ['formats', { text: formatsText, json: () => FORMATS }],
  ['status-rules', { text: statusRules, json: () => STATUS_RULES }],
]);

const exitRows = (): { code: number; meaning: string }[] =>
  Object.values(EXIT_CODES).map(({ code, meaning }) => ({ code, meaning }));

function exitCodes(): string {
  const rows = exitRows().map(({ code, meaning }) => `${String(code).padStart(4)}  ${meaning}\n`);
  return `Exit codes\n${rows.join('')}`;
}

/** A rule a paragraph, its name before it. */
function statusRules(): string {
  const rules = STATUS_RULES.map(({ id, says }) => `${id}: ${says}`.replace(/(.{1,78})(?: |$)/gu, '$1\n'));
  return `How "relations status" derives a status\n\n${rules.join('\n')}`;
}
