import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMON_OPTIONS } from '../../src/commands/shared/common-options.js';
import { COMMANDS } from '../../src/commands/table.js';
import { manText, roff } from '../../scripts/man.js';
import { TOPICS } from '../../src/help/topics.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'man/relations.1'), 'utf8');
/** In bytes, of an example: a network of all countries is some megabytes. */
const MOST_PRINTED = 2 ** 26;
const hasMan = spawnSync('man', ['--version']).error === undefined;

/** The page as a reader has it: no line is broken. */
const shown = hasMan
  ? spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', '-P', 'cat', join(root, 'man/relations.1')], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, MANWIDTH: '1000', LC_ALL: 'C.UTF-8', MAN_KEEP_FORMATTING: '' },
    })
  : null;

describe('the man page', () => {
  it('is what the table of commands makes it', () => {
    expect(page === manText()).toBe(true);
  });

  it('has every command, option and topic', () => {
    for (const { name } of COMMANDS) expect(page).toMatch(new RegExp(`^\\.SS "${name}\\b`, 'mu'));
    const flags = [...COMMON_OPTIONS, ...COMMANDS.flatMap(({ options = [] }) => options)].map((option) => option.flags);
    for (const flag of flags) expect(page).toContain(`\\fB${roff(flag.split(/ ?[<[]/u)[0] ?? '')}`);
    for (const name of TOPICS.keys()) expect(page).toContain(roff(name));
  });

  it.skipIf(!hasMan)(
    `is set without a warning, every character as it is (${hasMan ? 'man' : 'not tested: no man'})`,
    () => {
      expect([shown?.status, shown?.stderr]).toEqual([0, '']);
      const words = shown?.stdout.replace(/\s+/gu, ' ') ?? '';
      for (const text of [
        '--since <date>'.replace(/[<>]/gu, ''),
        'a span; "1998–1999"',
        "chargé d'affaires",
        '1960~/1963~',
        '~/.cache (%LOCALAPPDATA% on Windows)',
        'relations compile - --report < article.txt',
      ])
        expect(words).toContain(text);
    },
  );
});

describe('roff', () => {
  it.each<[string, string]>([
    ['.SH x', '\\&.SH x'],
    ["'br x", '\\(aqbr x'],
    ['a\\fBb\n.SH c', 'a\\efBb .SH c'],
    ['-o ~/x ^ `y` "z"', '\\-o \\(ti/x \\(ha \\(gay\\(ga \\(dqz\\(dq'],
    ['Côte – Σ 𝛼', 'C\\[u00F4]te \\[u2013] \\[u03A3] \\[u1D6FC]'],
  ])('%j', (text, escaped) => {
    expect(roff(text)).toBe(escaped);
  });
});

describe('the examples of the man page', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'relations-man-'));
    mkdirSync(join(folder, 'bin'));
    mkdirSync(join(folder, 'articles'));
    const article = join(root, 'data/articles/albania-serbia.txt');
    for (const name of ['albania-serbia.txt', 'article.txt', 'articles/albania-serbia.txt'])
      copyFileSync(article, join(folder, name));
    writeFileSync(
      join(folder, 'bin/relations'),
      `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/relations.js')}" "$@"\n`,
    );
    chmodSync(join(folder, 'bin/relations'), 0o755);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const lines = [...page.matchAll(/^\.EX\n([\s\S]*?)^\.EE$/gmu)].flatMap(([, body = '']) => body.trimEnd().split('\n'));
  const plain = (line: string): string =>
    line
      .replaceAll('\\-', '-')
      .replaceAll('\\(dq', '"')
      .replaceAll('\\(aq', "'")
      .replaceAll('\\(ti', '~')
      .replaceAll('\\e', '\\');

  /** What changes a library asks a wiki, or needs articles in it: tests/commands/{add,update} run these. */
  const CHANGES_LIBRARY = /^relations (?:add|library|update|remove)\b/;
  const runnable = [...new Set(lines.map(plain))].filter((line) => !CHANGES_LIBRARY.test(line));

  it('are there for every command', () => {
    const commands = new Set(lines.map((line) => line.split(' ')[1]));
    expect(COMMANDS.map(({ name }) => name).filter((name) => !commands.has(name))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32').each(runnable)('%s', (line) => {
    const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, HOME: folder };
    const { status, stderr } = spawnSync('sh', ['-c', line], {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: MOST_PRINTED,
    });
    const told = /--report|--browser/u.test(line) ? '' : stderr;
    expect([line, status, told.replace(/^note: .*\n/gmu, '')]).toEqual([line, 0, '']);
  });
});
