import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table.js';
import { fixture, relations, run } from './fake-io.js';

describe('usage errors: exit 2, nothing on stdout, what to type instead', () => {
  it.each<[string, string]>([
    [
      'timeline serbia --since yesterweek',
      'relations: --since "yesterweek" is not a date.\nType one like 1914, 1913-04, 1922-10-10, 1990s, "19th century" or "25 January 1988".\n',
    ],
    ['timeline serbia --since 1950 --until 1940', 'relations: --since "1950" lies after --until "1940".\n'],
    [
      'timeline serbia --kind wars',
      'relations: --kind "wars" is not a kind.\nThe kinds are establishment, recognition, severance, restoration, representation, visit, agreement, membership, conflict, cooperation, statement, population, trade or other.\n',
    ],
    ['timeline serbia --limit 0', 'relations: --limit "0" is not a whole number from 1.\n'],
    ['timeline serbia --limit -1', 'relations: --limit "-1" is not a whole number from 1.\n'],
    ['search tito --limit ten', 'relations: --limit "ten" is not a whole number from 1.\n'],
    ['search ...', 'relations: There is no word to search for.\n'],
    ['help nothing', 'relations: There is no help on "nothing".\nThere is on show, status, timeline, '],
    [
      'timeline serbia --kind visits',
      'relations: --kind "visits" is not a kind.\nDid you mean visit? The kinds are establishment, recognition,',
    ],
    [
      'missions serbia --kind embasy',
      'relations: --kind "embasy" is not a kind.\nDid you mean embassy? The kinds are ',
    ],
    ['help exitcodes', 'relations: There is no help on "exitcodes".\nDid you mean exit-codes? There is on show, '],
    ['completion zsch', 'relations: There is no shell "zsch". Did you mean zsh?\n'],
    ['completion ksh-93', 'relations: There is no shell "ksh-93". There are bash, zsh and fish.\n'],
    [
      'show albania serbia --jsno',
      "relations: unknown option '--jsno'\n(Did you mean --json?)\nTry: relations show albania serbia, or relations show --help\n",
    ],
    [
      'show',
      "relations: missing required argument 'country'\nTry: relations show albania serbia, or relations show --help\n",
    ],
    [
      'list --color sometimes',
      "relations: option '--color <when>' argument 'sometimes' is invalid. Allowed choices are auto, always, never.\n",
    ],
    [
      'list --color alwys',
      "relations: option '--color <when>' argument 'alwys' is invalid. Allowed choices are auto, always, never.\n(Did you mean always?)\n",
    ],
    ['list albania', 'relations: too many arguments'],
  ])('%s', async (line, stderr) => {
    const ran = await relations(line);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.startsWith(stderr) ? stderr : ran.stderr).toBe(stderr);
  });

  it('words behind -- are no options', async () => {
    const { code, stdout, stderr } = await run([
      'search',
      '--json',
      '--data',
      fixture('dataset.json'),
      '--',
      '--zzqqxx',
    ]);
    expect([code, stdout, stderr.slice(0, 55)]).toEqual([
      1,
      '[]\n',
      'relations: Nothing in the dataset resembles "--zzqqxx".',
    ]);
  });

  it('options that all commands have may stand before the command', async () => {
    const { stdout } = await run(['--json', '--data', fixture('dataset.json'), 'show', 'albania', 'portugal']);
    expect(stdout).toBe('null\n');
  });
});

describe('help', () => {
  it.each(COMMANDS.map((spec) => spec.name))('%s begins with examples', async (name) => {
    const { code, stdout, stderr } = await run([name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Examples:\n  relations ${name}`, 'u'));
    expect(stdout).toContain('--json');
    expect((await run(['help', name])).stdout).toBe(stdout);
  });

  it('has the table of exit codes', async () => {
    expect(await run(['help', 'exit-codes'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `Exit codes

  0   something was found, or the work was done
  1   nothing in the dataset matches (JSON is still printed)
  2   unknown or ambiguous country, wrong command, option or date
  3   an article or dataset cannot be read, or a file cannot be written
  70  a bug in relations itself
`,
    });
  });
});
