/** A command line that does not begin with a command: what was probably meant. */
import { resolveCountry } from '../../countries/resolve.js';
import { isRelationsError, RelationsError } from '../../errors.js';
import { NAME } from '../../about.js';
import { readNames } from '../../query/naming.js';
import { typedName } from '../../text/typed.js';
import { editDistance } from '../../text/distance.js';
import { nearest } from '../../text/nearest.js';
import { COMMANDS } from '../table.js';

/** The error for a line whose first word is not a command: a misspelt one was meant, or `show` with the countries named. */
export function unknownCommand(words: readonly string[], options: readonly string[], exact: boolean): RelationsError {
  const [first = ''] = words;
  const names = [...COMMANDS.map(({ name }) => name), 'help'];
  const isCountry = ['exact', 'ambiguous'].includes(resolveCountry(first, { exact: true, suggest: false }).status);
  const command = isCountry ? null : commandFor(first, names);
  const said = `There is no command "${first}".`;
  if (command !== null) return wrong(said, `Did you mean: ${lineOf([command, ...words.slice(1), ...options])}`);
  const countries = countriesIn(words, exact) ?? countriesIn([first], exact);
  if (countries !== null) {
    const line = lineOf(['show', ...countries.map(typedName)]);
    return wrong(said, `Type: ${line}`);
  }
  return wrong(said, `The commands are ${names.join(', ')}.`);
}

/** What other programs call it, and what people look for. */
const CALLED: Readonly<Record<string, string>> = {
  ...{ view: 'show', display: 'show', info: 'show', get: 'show', between: 'show' },
  ...{ events: 'timeline', history: 'timeline', chronology: 'timeline', state: 'status', today: 'status' },
  ...{ embassies: 'missions', consulates: 'missions', exports: 'trade', imports: 'trade', minorities: 'communities' },
  ...{ find: 'search', grep: 'search', lookup: 'search', query: 'search', all: 'list', names: 'countries' },
  ...{ build: 'compile', import: 'compile', add: 'compile', parse: 'compile', sources: 'open', browse: 'open' },
};

/** The command that was meant: by another word for it, else misspelt. A whole other word ("between") is no misspelling. */
function commandFor(word: string, names: readonly string[]): string | null {
  const typed = word.toLowerCase();
  if (Object.hasOwn(CALLED, typed)) return CALLED[typed] ?? null;
  const near = nearest(word, names);
  const limit = typed.length < 8 ? 1 : 2;
  const isBegun = near?.startsWith(typed) === true;
  return near !== null && (isBegun || editDistance(typed, near, limit) <= limit) ? near : null;
}

const wrong = (message: string, hint: string): RelationsError => new RelationsError('usage', message, hint);

/** The countries that the words name, misspelt ones too; null when they do not. */
function countriesIn(words: readonly string[], exact: boolean): string[] | null {
  try {
    return readNames(words, { exact, answers: () => true }).countries.map(({ name }) => name);
  } catch (error) {
    if (isRelationsError(error)) return null;
    throw error;
  }
}

/** A command line to type; a word that a shell would not leave alone is left to the reader. */
function lineOf(words: readonly string[]): string {
  const plain = words.map((word) =>
    /^[^\s"'\\$`!&|;<>(){}[\]*?#~]+$/u.test(word) || /^["']/u.test(word) ? word : JSON.stringify(word),
  );
  return `${NAME} ${plain.join(' ')}`;
}
