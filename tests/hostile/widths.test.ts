/** No line is wider than the terminal, whatever the names, words and width. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { fixture, run } from '../cli/fake-io.js';
import { scriptsFile } from '../view/scripts.js';

const WIDTHS = [20, 40, 60, 80, 120];
const LATIN = [
  'show albania-serbia',
  'show albania-serbia --all',
  'show serbia',
  'status albania-serbia',
  'status serbia --on 1998',
  'timeline albania-serbia',
  'timeline serbia',
  'trade albania-serbia',
  'trade portugal',
  'missions bosnia-and-herzegovina-serbia',
  'missions serbia',
  'communities albania-serbia',
  'communities portugal',
  'search serbia yugoslavia',
  'search serbia --fields relation,text',
  'list',
  'countries',
  'countries bosnia',
];
const SCRIPTS = [
  'show grc-jpn',
  'show jpn-prt --all',
  'show deu-fra',
  'show bgr-fra',
  'show japan',
  'status grc-jpn',
  'status japan',
  'timeline bgr-fra',
  'timeline japan',
  'trade grc-jpn',
  'trade france',
  'missions deu-fra',
  'missions bgr-jpn',
  'missions japan',
  'communities bgr-jpn',
  'communities france',
  'search договор',
  'search 東京都',
  'list',
];

const scripts = scriptsFile();
const cases = [
  ...LATIN.map((line) => [line, fixture('dataset.json')] as const),
  ...SCRIPTS.map((line) => [line, scripts] as const),
];

describe.each([
  ['without colour', { NO_COLOR: '1' }],
  ['with colour and links', { TERM: 'xterm' }],
])('%s', (_, env) => {
  it.each(cases)('%s', async (line, data) => {
    for (const columns of WIDTHS) {
      const { code, stdout } = await run([...line.split(' '), '--data', data], { columns, env });
      expect(code).toBe(0);
      expect(stdout.split('\n').filter((each) => stringWidth(each) > columns)).toEqual([]);
    }
  });
});

describe('an address that is no web page', () => {
  it('is never a link', async () => {
    const { stdout } = await run(['show', 'grc-jpn', '--data', scripts], { columns: 80, env: { TERM: 'xterm' } });
    expect(
      stdout
        .split('\u001b]8;;')
        .filter((part) => /^[a-z]/.test(part))
        .every((part) => part.startsWith('https://example.org/')),
    ).toBe(true);
    expect(stdout).toContain('javascript:alert(1)\n');
  });
});
