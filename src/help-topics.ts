/** Help that belongs to no command: `relations help <topic>`. */
import { EXIT_CODES } from './errors.js';

/** The text of each topic, made when it is asked for. */
export const TOPICS: Readonly<Record<string, () => string>> = {
  'exit-codes': exitCodes,
};

function exitCodes(): string {
  const rows = Object.values(EXIT_CODES).map(({ code, meaning }) => `${String(code).padStart(4)}  ${meaning}\n`);
  return `Exit codes\n${rows.join('')}`;
}
