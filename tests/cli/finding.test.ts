import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table.js';
import type { Dataset } from '../../src/model.js';
import { typedName } from '../../src/text/typed.js';
import { wrap } from '../../src/view/terminal/wrap.js';
import { fixture, relations, run } from './fake-io.js';

const commands = COMMANDS.map(({ name }) => name);
const wrapped = (text: string): string => wrap(`Commands: ${text}`, 78).join('\n').slice('Commands: '.length);

describe('relations alone', () => {
  it('is a short screen with examples from the dataset', async () => {
    expect(await relations([], { columns: 78 })).toEqual({
      code: 0,
      stderr: '',
      stdout: `How two countries deal with each other, offline, from 5 articles.

  relations show albania serbia
  relations timeline "bosnia and herzegovina" serbia
  relations trade guinea-bissau portugal

Commands: ${wrapped(`${commands.join(', ')}, help`)}
Help: relations --help, relations <command> --help, relations help <topic>
`,
    });
  });

  it.each([40, 80, 120, 200])('has at most 15 lines of %i columns, and examples that run', async (columns) => {
    const { code, stdout, stderr } = await run([], { columns });
    const lines = stdout.trimEnd().split('\n');
    expect([
      code,
      stderr,
      lines.length <= 15,
      lines.every((line) => line.length <= columns || line.startsWith('  relations ')),
    ]).toEqual([0, '', true, true]);
    const examples = lines
      .filter((line) => line.startsWith('  relations '))
      .map((line) => line.trim().split(/ {2,}/u)[0] ?? '');
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const argv = [...example.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1);
      expect([example, (await run(argv)).code]).toEqual([example, 0]);
    }
  });

  it('is the same in JSON', async () => {
    const { stdout } = await relations(['--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      relations: 5,
      examples: [
        'relations show albania serbia',
        'relations timeline "bosnia and herzegovina" serbia',
        'relations trade guinea-bissau portugal',
      ],
    });
  });

  it('has an example also for a dataset without relations', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-'));
    writeFileSync(join(folder, 'none.json'), '{"version":1,"relations":[]}');
    const { code, stdout } = await run(['--data', join(folder, 'none.json')]);
    expect([code, stdout.split('\n').filter((line) => line.startsWith('  '))]).toEqual([
      0,
      ['  relations list    every relation in the dataset'],
    ]);
    rmSync(folder, { recursive: true });
  });

  it('cleans the names of a dataset', async () => {
    const { stdout } = await run(['--data', fixture('hostile.json')]);
    expect(stdout).not.toMatch(/[\u001b\u202e\u0007]/u);
  });
});

describe('a line that begins with no command: exit 2, and what to type', () => {
  const type = (word: string, line: string): string =>
    `relations: There is no command "${word}". Type: relations ${line}\n`;
  const meant = (word: string, line: string): string =>
    `relations: There is no command "${word}". Did you mean: relations ${line}\n`;
  it.each<[string[], string]>([
    [['albania', 'serbia'], type('albania', 'show albania serbia')],
    [['albania'], type('albania', 'show albania')],
    [['albnia', 'serbja'], type('albnia', 'show albania serbia')],
    [['albania-serbia'], type('albania-serbia', 'show albania serbia')],
    [['AL', 'RS'], type('AL', 'show albania serbia')],
    [['north', 'macedonia', 'serbia'], type('north', 'show "north macedonia" serbia')],
    [["Côte d'Ivoire", 'serbia'], type("Côte d'Ivoire", 'show "ivory coast" serbia')],
    [['albania', 'serbia', '--since', '1900'], type('albania', 'show albania serbia')],
    [['--json', 'albania', 'serbia'], type('albania', 'show albania serbia')],
    [['shwo', 'albania', 'serbia'], meant('shwo', 'show albania serbia')],
    [['timelin', 'albania', '--since', '1900'], meant('timelin', 'timeline albania --since 1900')],
    [['missons', 'north macedonia'], meant('missons', 'missions "north macedonia"')],
    [['hepl'], meant('hepl', 'help')],
    [['chad', 'serbia'], type('chad', 'show chad serbia')],
  ])('%j', async (argv, stderr) => {
    expect(await run(argv)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('lists the commands for anything else, cleaned', async () => {
    const { code, stdout, stderr } = await run(['xx\u001b[31myy\u202e']);
    expect([code, stdout, stderr.split(' show')[0]]).toEqual([
      2,
      '',
      'relations: There is no command "xxyy".\nThe commands are',
    ]);
  });

  it('takes no near country with --exact', async () => {
    expect((await run(['--exact', 'albnia', 'serbia'])).stderr).toMatch(
      /^relations: There is no command "albnia"\.\nThe /u,
    );
  });
});

describe('a name to type', () => {
  const names = [
    'Albania',
    'North Macedonia',
    "Côte d'Ivoire",
    'Guinea-Bissau',
    'a $(touch x) `y`',
    `it's "$x"`,
    'Ελλάδα',
    '--json',
  ];
  it('is one word of a shell, and evaluated by none', () => {
    const typed = names.map(typedName);
    const printed = execFileSync('sh', ['-c', `printf '%s\\n' ${typed.join(' ')}`], { encoding: 'utf8' });
    expect(printed.split('\n').slice(0, -1)).toEqual(names.map((name) => name.toLowerCase()));
    expect(typed.slice(0, 4)).toEqual(['albania', '"north macedonia"', `"côte d'ivoire"`, 'guinea-bissau']);
  });
});

describe('open', () => {
  it('prints the addresses, a line each, on a terminal and in a pipe', async () => {
    const stdout = 'https://en.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations\n';
    for (const setting of [{}, { columns: 80 }])
      expect(await run(['open', 'albania', 'serbia'], setting)).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('gives rows in JSON', async () => {
    expect(JSON.parse((await run(['open', 'serbia', 'albania', '--json'])).stdout)).toEqual([
      {
        relation: 'albania-serbia',
        title: 'Albania–Serbia relations',
        url: 'https://en.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations',
        publisher: 'Wikipedia',
        license: 'CC-BY-SA-4.0',
      },
    ]);
  });

  it('prints and opens addresses of the web alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-'));
    const file = JSON.parse(readFileSync(fixture('dataset.json'), 'utf8')) as Dataset;
    const source = { title: 'x', publisher: null, license: null };
    const urls = ['file:///etc/passwd', 'javascript:alert(1)', '--help', null];
    const write = (all: (string | null)[]): void => {
      file.relations[0]!.article.sources = all.map((url) => ({ ...source, url }));
      writeFileSync(join(folder, 'd.json'), JSON.stringify(file));
    };
    const argv = ['open', 'albania', 'serbia', '--browser', '--data', join(folder, 'd.json')];
    const started: (readonly string[])[] = [];
    const programs = {
      page: () => false,
      start: (words: readonly string[]) => {
        started.push(words);
        return Promise.resolve(true);
      },
    };
    write([...urls, 'https://example.org/a?b=c&d=$(touch x)', 'http://example.org/']);
    expect(await run(argv, { programs, env: { DISPLAY: ':0' } })).toEqual({
      code: 0,
      stdout: 'https://example.org/a?b=c&d=$(touch x)\nhttp://example.org/\n',
      stderr: '',
    });
    expect(started.map((words) => words.at(-1))).toEqual(['https://example.org/a?b=c&d=$(touch%20x)']);
    write(urls);
    expect(await run(argv, { programs })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'relations: Albania–Serbia relations: the article names no web address.\n',
    });
    rmSync(folder, { recursive: true });
  });
});
