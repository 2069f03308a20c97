/**
 * The sessions of a Markdown text: fenced `console` blocks, `$ ` before a command line, its output below. A command line of
 * one program runs as on a terminal of 80 columns; one with a pipe runs as in a pipe, its second half `jq` or `head`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as jq from 'jq-wasm';
import { run } from '../cli/fake-io.js';

export interface Session {
  command: string;
  output: string;
}

const BLOCK = /^```console\n([\s\S]*?)^```$/gm;

/** Every command of the text with the output that stands below it. */
export function sessionsOf(markdown: string): Session[] {
  return [...markdown.matchAll(BLOCK)].flatMap(([, body = '']) =>
    body
      .split(/^(?=\$ )/m)
      .filter((part) => part.startsWith('$ '))
      .map((part) => {
        const [first = '', ...rest] = part.split('\n');
        return { command: first.slice(2), output: rest.join('\n').trimEnd() };
      }),
  );
}

/** Words of a command line; quotes hold words together, and nothing else of the shell is known. */
const words = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');

async function filter(line: string, input: string): Promise<string> {
  const [program, ...args] = words(line);
  if (program === 'head') {
    const lines = Number(/^-(?:n ?)?(\d+)$/.exec(args.join(' '))?.[1]);
    return input.split('\n').slice(0, lines).join('\n');
  }
  if (program !== 'jq')
    throw new Error(`the documentation pipes into ${program ?? 'nothing'}, which its test does not know`);
  const flags = args.filter((arg) => arg.startsWith('-'));
  const expression = args.find((arg) => !arg.startsWith('-')) ?? '.';
  const result = await jq.raw(input, expression, flags);
  return typeof result === 'string' ? result : (result as { stdout: string }).stdout;
}

/** What one command of the documentation adds, the next ones know. */
const library = mkdtempSync(join(tmpdir(), 'relations-docs-'));
process.on('exit', () => {
  rmSync(library, { recursive: true, force: true });
});

const ERRORS_ONLY = / 2>&1 >\/dev\/null$/;

/** Runs one command line of the documentation and gives what a reader would see. */
export async function outputOf(command: string): Promise<string> {
  const [whole = '', ...filters] = command.split(/\s\|\s(?=(?:jq|head)\b)/);
  // The account of a compilation stands on stderr.
  const left = whole.replace(ERRORS_ONLY, '');
  const [program, ...argv] = words(left);
  if (program !== 'relations') throw new Error(`"${command}" does not begin with relations`);
  const piped = filters.length > 0;
  const { stdout, stderr } = await run(argv, {
    ...(piped ? {} : { columns: 80 }),
    env: { NO_COLOR: '1', RELATIONS_LIBRARY: library },
    cwd: process.cwd(),
  });
  const errorsOnly = left !== whole;
  let output = errorsOnly ? stderr : stdout;
  for (const each of filters) output = await filter(each, output);
  const ended = output === '' || output.endsWith('\n') ? output : `${output}\n`;
  // CSV ends its lines as its standard wants, which no Markdown file keeps.
  return (errorsOnly ? ended : ended + stderr).replaceAll('\r\n', '\n').trimEnd();
}

/** The text with every output as it is now. */
export async function refresh(markdown: string): Promise<string> {
  let fresh = markdown;
  for (const { command, output } of sessionsOf(markdown)) {
    const before = output === '' ? `$ ${command}\n` : `$ ${command}\n${output}\n`;
    const now = await outputOf(command);
    fresh = fresh.replace(before, () => (now === '' ? `$ ${command}\n` : `$ ${command}\n${now}\n`));
  }
  return fresh;
}
