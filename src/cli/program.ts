/** The commander tree, made from the table of commands and the help topics. */
import { cleanText } from '../text/clean.js';
import { Command, InvalidArgumentError, Option } from 'commander';
import { COMMON_OPTIONS, commonOptionsOf } from '../commands/shared/common-options.js';
import type { CommandSpec, OptionSpec } from '../commands/shared/spec.js';
import { nearest } from '../text/nearest.js';
import { COMMANDS } from '../commands/table.js';
import type { CommonOptions } from '../commands/shared/context.js';
import { RelationsError, type ExitName } from '../errors.js';
import { DESCRIPTION, EXAMPLES, NAME, PACKAGE, TABLE_DAY, VERSION } from '../about.js';
import { labelEdtf } from '../dates/label.js';
import { TOPICS } from '../help/topics.js';
import type { Io } from '../io.js';

const DEFAULT_WIDTH = 80;

/** Runs a command line, given without node and the script, and resolves to how it ended. Throws what `main` catches. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitName> {
  let outcome: ExitName = 'found';
  const program = root(io);
  for (const spec of commandsFor(argv)) {
    addCommand(program, spec, async (words, options) => {
      outcome = await spec.run(io, words, options);
    });
  }
  addHelp(program, io);
  const first = await beginning(program, argv, io);
  if (first !== null) return first;
  await program.parseAsync([...argv], { from: 'user' });
  return outcome;
}

/**
 * Greets a command line without a command, and refuses one that begins with an unknown word, saying what may be meant. Null for
 * any other, which is left to commander.
 */
async function beginning(program: Command, argv: readonly string[], io: Io): Promise<ExitName | null> {
  const isCommand = (name: string | undefined): boolean => program.commands.some((each) => each.name() === name);
  if (isCommand(argv[0])) return null;
  const { operands, unknown } = program.parseOptions([...argv]);
  if (operands.length > 0 && !isCommand(operands[0])) {
    const { unknownCommand } = await import('../commands/help/unknown.js');
    throw unknownCommand(operands, unknown, optionsOf(program).exact ?? io.env.RELATIONS_EXACT === '1');
  }
  if (operands.length + unknown.length > 0) {
    // It is read once more from its beginning, where nothing is given yet.
    program.setOptionValue('data', undefined);
    return null;
  }
  return (await import('../commands/help/welcome.js')).welcome(io, optionsOf(program));
}

/** All commands, or only the one that the command line begins with: declaring the others would take time at every start. */
function commandsFor(argv: readonly string[]): readonly CommandSpec[] {
  const named = COMMANDS.filter(({ name }) => name === argv[0]);
  return named.length > 0 ? named : COMMANDS;
}

function root(io: Io): Command {
  const program = new Command(NAME)
    .description(DESCRIPTION)
    .usage('<command> [options]')
    // Before any command is added, because commands inherit it.
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        // The text quotes what was typed.
        io.stderr.write(cleanText(text));
      },
      outputError: (text, write) => {
        write(text.replace(/^error: /u, `${NAME}: `));
      },
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? DEFAULT_WIDTH, 100),
      getErrHelpWidth: () => DEFAULT_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError()
    // Options after a command belong to it: `search -- --json` can search for "--json".
    .enablePositionalOptions()
    .helpCommand(false)
    .version(versionText(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('before', examplesText(EXAMPLES))
    .addHelpText(
      'after',
      `\nMore help: ${NAME} <command> --help, ${NAME} help ${[...TOPICS.keys()].join('|')}\n${MANUAL}`,
    );
  return withCommonOptions(program);
}

/** npm links the page where it installs for everybody, but no longer from version 12 on. */
const MANUAL = `Manual: man ${NAME}; where npm 12 links no page: man "$(npm root -g)/${PACKAGE}/man/${NAME}.1"`;

/** The version alone in the first line; below it of when the data is that has no article. */
const versionText = (): string => (TABLE_DAY === null ? VERSION : `${VERSION}\nworld table of ${labelEdtf(TABLE_DAY)}`);

/** Those that do nothing in a command are taken by it and not shown in its help. */
function withCommonOptions(command: Command, shown: readonly OptionSpec[] = COMMON_OPTIONS): Command {
  for (const spec of COMMON_OPTIONS) command.addOption(optionOf(spec).hideHelp(!shown.includes(spec)));
  return command;
}

function optionOf({ flags, description, repeated, values, strict, once }: OptionSpec): Option {
  const option = new Option(flags, description);
  if (repeated === true) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  else if (once === true) {
    option.argParser((value: string, before: string | undefined) => {
      if (before !== undefined) throw givenTwice(flags);
      return value;
    });
  } else if (strict === true && Array.isArray(values)) {
    option.choices(values);
    option.argParser((value: string) => choiceOf(value, values));
  }
  return option;
}

const givenTwice = (flags: string): RelationsError =>
  new RelationsError(
    'usage',
    `${flags.replace(/ .*/, '')} is given twice: things are looked up in one dataset.`,
    `One dataset of all articles: ${NAME} compile ARTICLES -o FILE`,
  );

/** The value, if it is one of the choices. Throws an error in commander's words, which names the choice that may be meant. */
function choiceOf(value: string, values: readonly string[]): string {
  if (values.includes(value)) return value;
  const near = nearest(value, values);
  const meant = near === null ? '' : `\n(Did you mean ${near}?)`;
  throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.${meant}`);
}

type Action = (words: string[], options: CommonOptions) => Promise<void>;

function addCommand(program: Command, spec: CommandSpec, action: Action): void {
  const command = program.command(spec.name).description(spec.description).helpOption('-h, --help', 'show help');
  command.usage(`${spec.usage ?? spec.arguments} [options]`.trim());
  command.addHelpText('before', examplesText(spec.examples));
  command.showHelpAfterError(`Try: ${NAME} ${spec.examples[0] ?? ''}, or ${NAME} ${spec.name} --help`);
  // Of words that it does not take it says itself what was meant.
  if (spec.arguments !== '') command.argument(spec.arguments);
  else command.allowExcessArguments();
  if (spec.note !== undefined) command.addHelpText('after', `\n${spec.note}`);
  for (const each of spec.options ?? []) command.addOption(optionOf(each));
  withCommonOptions(command, commonOptionsOf(spec));
  command.action(async () => {
    await action(command.args, optionsOf(command));
  });
}

/** A common option counts wherever it stands. Commander alone would let the default of `--no-pager` hide the option given. */
function optionsOf(command: Command): CommonOptions {
  if (command.parent?.opts<CommonOptions>().data !== undefined && command.opts<CommonOptions>().data !== undefined)
    throw givenTwice('--data');
  const pager = [command, command.parent].every((each) => each?.opts<CommonOptions>().pager !== false);
  return { ...command.optsWithGlobals<CommonOptions>(), pager };
}

function examplesText(examples: readonly string[]): string {
  return `Examples:\n${examples.map((example) => `  ${NAME} ${example}\n`).join('')}`;
}

/** `relations help`, `relations help timeline`, `relations help exit-codes`. */
function addHelp(program: Command, io: Io): void {
  const topics = [...TOPICS.keys()];
  const help = program
    .command('help')
    .description(`Help on a command or on: ${topics.join(', ')}`)
    .usage('[command or topic] [options]')
    .argument('[topic]')
    .helpOption('-h, --help', 'show help')
    .addHelpText('before', examplesText(['help timeline', ...topics.map((topic) => `help ${topic}`)]));
  withCommonOptions(help, commonOptionsOf({ withoutLookup: true })).action(async (name?: string) => {
    await (await import('../commands/help/command.js')).help(program, name, io, optionsOf(help));
  });
}
