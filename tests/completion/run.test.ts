import { describe, expect, it } from 'vitest';
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
  ])('%j', async (argv, stdout) => {
    expect(await run(['__complete', ...argv])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('prints names of a hostile dataset a line each, cleaned', async () => {
    const { stdout } = await run(['__complete', 'zsh', '--', '--data', fixture('hostile.json'), 'show', '']);
    expect(stdout).toMatch(/^words\n(?:[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]+\n)+$/u);
  });
});
