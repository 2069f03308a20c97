import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table.js';
import { fixture, run } from '../cli/fake-io.js';

describe('relations __complete', () => {
  const data = fixture('dataset.json');
  it.each<[string[], string]>([
    [['zsh', '--', 'sho'], 'words\nshow\tOne relation, or the relations of a country\n'],
    [['fish', '--', '--data', data, 'show', '"bosnia and'], 'words\nBosnia and Herzegovina\n'],
    [['bash', ' ', `relations --data ${data} show bosnia\\ `], 'words\nBosnia\\ and\\ Herzegovina\n'],
    [['bash', ' ', 'relations list > '], 'files\n'],
    [['zsh', '--', 'nonsense', ''], ''],
    [['bash', ' ', 'relations --data /no/such/file show '], ''],
    [['powershell', '=sho'], 'words\nshow\tOne relation, or the relations of a country\n'],
    [['powershell', '--data', data, 'show', '=bosnia and'], 'words\nBosnia and Herzegovina\n'],
    [['powershell', 'timeline', '=--kind=vis'], 'words\n--kind=visit\n'],
    [['powershell', 'list', '--data', '='], 'files\n'],
  ])('%j', async (argv, stdout) => {
    expect(await run(['__complete', ...argv])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it.each([
    ['zsh', ['--', '']],
    ['fish', ['--', '']],
    ['powershell', ['=']],
  ])('answers %s with every command', async (shell, words) => {
    const { stdout } = await run(['__complete', shell, ...words]);
    const names = stdout.split('\n').map((line) => line.split('\t')[0]);
    expect(names.slice(1, -1)).toEqual([...COMMANDS.map(({ name }) => name), 'help']);
  });

  it('prints names of a hostile dataset a line each, cleaned', async () => {
    const { stdout } = await run(['__complete', 'zsh', '--', '--data', fixture('hostile.json'), 'show', '']);
    expect(stdout).toMatch(/^words\n(?:[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]+\n)+$/u);
  });
});
