/**
 * `relations __complete <shell> …`, which the completion scripts call at every TAB: it loads no more than it needs, prints
 * nothing but candidates, and never fails aloud.
 *
 *   bash: COMP_WORDBREAKS, the line up to the cursor. It answers with words as they are to be inserted, quoted for the line.
 *   zsh:  `--`, the words before the cursor, the word at the cursor, quotes taken off. It answers with words and descriptions.
 *   fish: as zsh; the word at the cursor as it is typed.
 *   powershell: as zsh without `--`; the word at the cursor behind "=", since an empty word would be lost.
 *
 * The first line says what the rest is: `words`, or `files` for the shell to complete by itself.
 */
import { cacheFolder } from '../cache/folder.js';
import { cleanLine } from '../text/clean.js';
import { libraryFolder } from '../dataset/library-folder.js';
import { openDataset } from '../dataset/open.js';
import type { ExitName } from '../errors.js';
import type { Io } from '../io.js';
import { bashWord } from './bash.js';
import { complete, type Candidate, type Completion, type LookedIn } from './complete.js';
import type { Parties } from './countries.js';
import { readLine } from './line.js';

const TAB = '\t';

export async function runComplete(argv: readonly string[], io: Io): Promise<ExitName> {
  try {
    const text = await answer(argv, io.env);
    if (text !== '') io.stdout.write(text);
  } catch (error) {
    // A message would land in the middle of the command line that is being typed.
    if (io.env.RELATIONS_DEBUG === '1') throw error;
  }
  return 'found';
}

async function answer([shell, ...rest]: readonly string[], env: Io['env']): Promise<string> {
  const pairsOf = (named: LookedIn): Promise<Parties> => partiesOf(named, env);
  if (shell === 'bash') {
    const [breaks = '', line = ''] = rest;
    const { words, current, redirected } = readLine(line, breaks);
    if (redirected) return linesOf({ files: true, prefix: '' }, () => '');
    if (!current.plain) return '';
    const completion = await complete({ words: words.slice(1), current: current.text }, pairsOf);
    return linesOf(completion, ({ value }) => bashWord(value, current));
  }
  const words = rest[0] === '--' ? rest.slice(1) : rest;
  const current = wordAt(shell, words.at(-1) ?? '');
  const completion = await complete({ words: words.slice(0, -1), current }, pairsOf);
  return linesOf(completion, ({ value, description }) => (description === '' ? value : value + TAB + description));
}

function wordAt(shell: string | undefined, word: string): string {
  if (shell === 'fish') return readLine(word).current.text;
  return shell === 'powershell' ? word.replace(/^=/, '') : word;
}

/** One candidate a line; names of an outside dataset are cleaned, as all that is printed. */
function linesOf(completion: Completion, line: (candidate: Candidate) => string | null): string {
  if (completion.files) return 'files\n';
  const lines = completion.candidates
    .map(({ value, description }) => line({ value: cleanLine(value), description }))
    .filter((text) => text !== null);
  return lines.length === 0 ? '' : `words\n${lines.join('\n')}\n`;
}

/** The one place that asks the dataset. */
async function partiesOf({ data, library: asked }: LookedIn, env: Io['env']): Promise<Parties> {
  const library = libraryFolder(env, { asked, cwd: process.cwd() });
  const dataset = await openDataset(data, { cache: cacheFolder(env), library });
  return {
    all: dataset.countries(),
    partnersOf: (code) => dataset.partnersOf(code),
    ownTitles: async (typed) =>
      library === null || dataset.library === undefined
        ? []
        : (await import('../library/titles.js')).titlesIn(library, typed),
  };
}
