/** The quick reading of a command line is commander's own. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCommandLine } from '../../src/cli/command-line.js';
import { COMMON_OPTIONS } from '../../src/commands/shared/common-options.js';
import { COMMANDS } from '../../src/commands/table.js';
import { runProgram } from '../../src/cli/program.js';
import type { Io } from '../../src/io.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const output = { write: () => undefined, isTTY: false, columns: null, rows: null };
const io = {
  stdin: { read: () => Buffer.alloc(0) },
  stdout: output,
  stderr: output,
  env: {},
  cwd: '/',
} as unknown as Io;

/** What commander makes of a line: the command and what it is run with, or that it refuses. */
async function byCommander(argv: string[]): Promise<unknown> {
  let ran: unknown = 'refused';
  for (const spec of COMMANDS) {
    vi.spyOn(spec, 'run').mockImplementation((_, words, options) => {
      ran = [spec.name, [...words], { ...options }];
      return Promise.resolve('found');
    });
  }
  try {
    await runProgram(argv, io);
  } catch {
    // It says what is wrong with the line.
  }
  return ran;
}

async function byHand(argv: string[]): Promise<unknown> {
  const line = await readCommandLine(argv);
  return line === null ? null : [line.spec.name, line.words, { ...line.options }];
}

describe('a command line as the table has it', () => {
  const examples = COMMANDS.flatMap(({ examples: lines }) => lines).map((line) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  );
  it.each([
    ...examples.filter((argv) => argv.every((word) => !/^-[a-z<|]|[<>|]/.test(word))),
    ['show', 'albania', 'serbia', '--json'],
    ['show', '--json', 'albania', '--data', 'x.json', 'serbia', '--no-pager'],
    ['timeline', 'a', '--kind', 'visit', '--kind=trade,other', '--since=1900', '--reverse', '--limit', '-5'],
    ['timeline', 'a', '--since=', '--until=a=b'],
    ['search', '--', '--json', '-x'],
    ['search', '-', ''],
    ['list', '--color', 'never', '--color=always'],
    ['trade', 'a', '--data', '--json'],
    ['countries'],
  ])('%j is read by hand, and as commander reads it', async (...argv) => {
    const line = await byHand(argv);
    expect(line).not.toBeNull();
    expect(line).toEqual(await byCommander(argv));
  });

  it.each([
    [],
    ['-h'],
    ['--json', 'list'],
    ['albania', 'serbia'],
    ['shw', 'a'],
    ['show'],
    ['show', '-h'],
    ['show', 'a', '--help'],
    ['show', 'a', '--jso'],
    ['show', 'a', '--json=1'],
    ['show', 'a', '-1'],
    ['show', 'a', '--data'],
    ['list', 'a'],
    ['list', '--color', 'red'],
    ['timeline', 'a', '--constructor', '--__proto__=1'],
    ['help', 'timeline'],
    ['constructor'],
  ])('%j is left to commander', async (...argv) => {
    expect(await byHand(argv)).toBeNull();
  });

  it('is never read otherwise than commander reads it', async () => {
    const options = [...COMMANDS.flatMap(({ options: own }) => own ?? []), ...COMMON_OPTIONS];
    const flags = options.flatMap(({ flags: text }) => text.match(/--?[\w-]+/g) ?? []);
    const word = fc.oneof(
      fc.constantFrom(
        ...flags,
        ...flags.map((flag) => `${flag}=x`),
        '--',
        '-',
        '',
        'albania',
        'never',
        'visit',
        '-5',
        '--x',
      ),
      fc.constantFrom('albania', 'serbia'),
    );
    const line = fc.tuple(fc.constantFrom(...COMMANDS.map(({ name }) => name)), fc.array(word, { maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(line, async ([name, rest]) => {
        const read = await byHand([name, ...rest]);
        if (read !== null) expect(read).toEqual(await byCommander([name, ...rest]));
      }),
      { numRuns: 500 },
    );
  });
});
