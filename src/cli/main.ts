/** The command line from its arguments to its exit code. */
import { cleanLine, cleanText } from '../text/clean.js';
import { readCommandLine } from './command-line.js';
import { errorCode, EXIT_CODES, isRelationsError, type ExitName } from '../errors.js';
import { ClosedPipe, type Io } from '../io.js';

/** What the completion scripts call; it is not in the table of commands. */
const COMPLETE = '__complete';

/** A message and its hint stay on one line up to this width. */
const ONE_LINE = 100;

/**
 * Runs a command line, given without node and the script, and resolves to the exit code. The only place that catches:
 * nothing is thrown from here, and nothing is written except through `io`.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return EXIT_CODES[await outcomeOf(argv, io)].code;
  } catch (error) {
    const [exit, text] = explain(error, io);
    try {
      if (text !== '') io.stderr.write(text);
    } catch {
      // Nobody is reading stderr; the exit code still tells.
    }
    return EXIT_CODES[exit].code;
  }
}

/** Completion runs at every press of TAB, so it does without the grammar of the command line. */
async function outcomeOf(argv: readonly string[], io: Io): Promise<ExitName> {
  if (argv[0] === COMPLETE) return (await import('../completion/run.js')).runComplete(argv.slice(1), io);
  const line = await readCommandLine(argv);
  if (line !== null) return line.spec.run(io, line.words, line.options);
  return (await import('./program.js')).runProgram(argv, io);
}

/** In characters. A message may quote what was typed or read, however long that was. */
const LONGEST_MESSAGE = 1_000;

function clipped(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1)}…`.toWellFormed();
}

function explain(error: unknown, io: Io): [ExitName, string] {
  if (error instanceof ClosedPipe) return ['found', ''];
  const commander = exitOfCommander(error);
  if (commander !== null) return [commander, ''];
  if (isRelationsError(error)) {
    const message = clipped(cleanLine(error.message));
    const hint = error.hint === null ? '' : cleanLine(error.hint);
    const room = Math.min(ONE_LINE, (io.stderr.columns ?? Infinity) - 'relations: . '.length);
    const apart = message.length + hint.length > room ? '\n' : ' ';
    // What is followed by a hint is a sentence.
    const end = hint === '' || /[.!?:…]$/u.test(message) ? '' : '.';
    return [error.exit, `relations: ${message}${end}${hint === '' ? '' : apart + hint}\n`];
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = io.env.RELATIONS_DEBUG === '1' && error instanceof Error ? `${cleanText(error.stack ?? '')}\n` : '';
  return [
    'bug',
    `relations: internal error: ${cleanLine(what)}. This is a bug: please report it with what you typed.\n${stack}`,
  ];
}

/**
 * Help and the version count as found; any other error of commander's means a wrong command line. It is recognised by its code,
 * because commander may not be loaded. Null for an error that is not commander's.
 */
function exitOfCommander(error: unknown): ExitName | null {
  if (!(error instanceof Error && 'exitCode' in error && errorCode(error).startsWith('commander.'))) return null;
  return error.exitCode === 0 ? 'found' : 'usage';
}
