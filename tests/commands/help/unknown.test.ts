import { describe, expect, it } from 'vitest';
import { run } from '../../cli/fake-io.js';

describe('words that are no misspelling of a command', () => {
  it.each(['compose', 'constructor', 'shout', 'opera'])('%s', async (word) => {
    expect((await run([word])).stderr).toMatch(/^relations: There is no command "[^"]+"\.\nThe commands are /u);
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
    [['comunities', 'serbia'], meant('comunities', 'communities serbia')],
    [['compiel', 'a.txt'], meant('compiel', 'compile a.txt')],
    [['between', 'albania', 'serbia'], meant('between', 'show albania serbia')],
    [['embassies', 'serbia'], meant('embassies', 'missions serbia')],
    // A code of a country, though other programs have it for a list.
    [['ls'], type('ls', 'show lesotho')],
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
