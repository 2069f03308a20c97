import { describe, expect, it } from 'vitest';
import { fixture, relations, run } from './fake-io.js';

describe('usage errors: exit 2, nothing on stdout, what to type instead', () => {
  it.each<[string, string]>([
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
    ['list albania', 'relations: "list" takes no country. The relations of one: relations show albania\n'],
  ])('%s', async (line, stderr) => {
    const ran = await relations(line);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.startsWith(stderr) ? stderr : ran.stderr).toBe(stderr);
  });

  it('help says where the page for man lies', async () => {
    expect((await relations('help')).stdout).toContain(
      'Manual: man relations; where npm 12 links no page: man "$(npm root -g)/bilateral-relations/man/relations.1"\n',
    );
  });

  it('options that all commands have may stand before the command', async () => {
    const { stdout } = await run(['--json', '--data', fixture('dataset.json'), 'show', 'albania', 'portugal']);
    expect(stdout).toBe('null\n');
  });
});

describe('a dataset named twice', () => {
  const twice = {
    code: 2,
    stdout: '',
    stderr:
      'relations: --data is given twice: things are looked up in one dataset.\nOne dataset of all articles: relations compile ARTICLES -o FILE\n',
  };

  it.each([
    'list --data a.json --data b.json',
    '--data a.json list --data b.json',
    'show albania --data=a.json --data=a.json',
  ])('is refused: %s', async (line) => {
    expect(await run(line.split(' '))).toEqual(twice);
  });
});
