// Writes man/relations.1 from the table of commands and the topics of help, in man(7).
//   tsx scripts/man.ts [--check]     --check: exit 1 when the committed page is not what would be written
import { DESCRIPTION, EXAMPLES, NAME } from '../src/about.js';
import { COMMON_OPTIONS } from '../src/commands/shared/common-options.js';
import { COMMANDS } from '../src/commands/table.js';
import type { CommandSpec, OptionSpec } from '../src/commands/shared/spec.js';
import type { Part } from '../src/help/topic.js';
import { TOPICS } from '../src/help/topics.js';
import { writeOrCheck } from './committed.js';
import { VERSION } from './manifest.js';
import { isStarted } from './root.js';

/** Characters that roff would take for its own, or turn into others (a hyphen is to be copied as one). */
const ESCAPES = new Map([
  ['\\', '\\e'],
  ['-', '\\-'],
  ["'", '\\(aq'],
  ['`', '\\(ga'],
  ['^', '\\(ha'],
  ['~', '\\(ti'],
  ['"', '\\(dq'],
]);

/** Text of one line as roff: nothing in it is a request or an escape. */
export function roff(text: string): string {
  const escaped = text.replaceAll(/\s+/g, ' ').replaceAll(/[\\\-'`^~"]/g, (char) => ESCAPES.get(char) ?? char);
  const coded = escaped.replaceAll(
    /[^\u0020-\u007e]/gu,
    (char) => `\\[u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  return coded.replace(/^\./, '\\&.');
}

const macro = (name: string, ...words: string[]): string =>
  [`.${name}`, ...words.map((word) => `"${roff(word)}"`)].join(' ');
const paragraph = (text: string): string[] => ['.PP', roff(text)];
const term = (head: string, text: string): string[] => ['.TP', head, roff(text)];
const examples = (lines: readonly string[]): string[] => [
  '.PP',
  '.RS 4',
  '.EX',
  ...lines.map((line) => roff(`${NAME} ${line}`)),
  '.EE',
  '.RE',
];

/** Flags in bold, what is to be replaced in italics: `--on <date>`. */
function flags(text: string): string {
  const parts = text.split(/(<[^>]*>|\[[^\]]*\])/).filter((part) => part !== '');
  return parts
    .map((part) => (/^[<[]/.test(part) ? `\\fI${roff(part.replace(/[<>]/g, ''))}\\fR` : `\\fB${roff(part)}\\fR`))
    .join('');
}

/** Values that are data and not said in the description: kinds, choices. */
function option({ flags: spelled, description, values, repeated, strict }: OptionSpec): string[] {
  const isSaid = (repeated === true || strict === true) && Array.isArray(values);
  return term(flags(spelled), description + (isSaid ? `; one of: ${values.join(', ')}` : ''));
}

function command({
  name,
  usage,
  arguments: operands,
  description,
  options,
  note,
  examples: lines,
}: CommandSpec): string[] {
  return [
    macro('SS', `${name} ${usage ?? operands}`.trim()),
    ...paragraph(`${description}.`),
    ...(options ?? []).flatMap(option),
    ...(note ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap(paragraph),
    ...examples(lines),
  ];
}

/** Lines as they stand, their indentation too. `.EX` is for command lines, which the tests run. */
const verbatim = (lines: readonly string[]): string[] => [
  '.PP',
  '.RS 4',
  '.nf',
  ...lines.map((line) => ' '.repeat(line.length - line.trimStart().length) + roff(line.trimStart())),
  '.fi',
  '.RE',
];

function part(piece: Part): string[] {
  if (typeof piece === 'string') return paragraph(piece);
  if ('example' in piece) return verbatim(piece.example);
  return piece.flatMap(([head, says]) => term(`\\fB${roff(head)}\\fR`, says));
}

/** Nothing for a topic that is not there. */
const topic = (name: string): string[] => TOPICS.get(name)?.parts().flatMap(part) ?? [];

/** The page, as committed. It has no date, so that it changes only with what it says. */
export function manText(): string {
  const others = [...TOPICS.keys()].filter((name) => name !== 'exit-codes' && name !== 'environment');
  const lines = [
    '.\\" Made by scripts/man.ts: npm run man',
    `.TH ${NAME.toUpperCase()} 1 "" "${NAME} ${roff(VERSION)}" "User Commands"`,
    // Names of fields and commands are copied: none is broken at the end of a line.
    '.nr HY 0',
    '.nh',
    '.ad l',
    '.SH NAME',
    `${NAME} \\- look up the bilateral relations of two countries, offline`,
    '.SH SYNOPSIS',
    `.B ${NAME}`,
    '\\fIcommand\\fR [\\fIargument\\fR ...] [\\fIoption\\fR ...]',
    '.SH DESCRIPTION',
    roff(DESCRIPTION),
    ...paragraph(
      'A relation is named in any way that names two countries: albania serbia, albania-serbia, "north macedonia" greece, AL RS. Case, accents and small mistakes do not matter. One country stands for all of its relations.',
    ),
    ...paragraph(
      'On a terminal an answer is laid out for people; in a pipe it is one record a line, fields apart by tabs, without colour.',
    ),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(command),
    macro('SS', 'help [command or topic]'),
    ...paragraph(`Help on a command or on a topic: ${[...TOPICS.keys()].join(', ')}.`),
    ...examples(['help timeline', 'help exit-codes']),
    '.SH OPTIONS',
    roff('Every command takes these; --data and --exact are for those that look something up.'),
    ...COMMON_OPTIONS.flatMap(option),
    ...term(flags('-V, --version'), 'print the version'),
    ...term(flags('-h, --help'), 'show help'),
    ...others.flatMap((name) => [macro('SH', name.replace('-', ' ').toUpperCase()), ...topic(name)]),
    '.SH EXIT STATUS',
    ...topic('exit-codes'),
    '.SH ENVIRONMENT',
    ...topic('environment'),
    '.SH EXAMPLES',
    ...EXAMPLES.flatMap((line) => examples([line])),
  ];
  return `${lines.filter((line, at) => !(line === '.PP' && /^\.S[HS]/.test(lines[at - 1] ?? ''))).join('\n')}\n`;
}

if (isStarted(import.meta.url)) writeOrCheck([{ path: 'man/relations.1', text: manText() }], 'npm run man');
