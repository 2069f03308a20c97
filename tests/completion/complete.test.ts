import { describe, expect, it } from 'vitest';
import { bashWord } from '../../src/completion/bash.js';
import { complete } from '../../src/completion/complete.js';
import type { Parties } from '../../src/completion/countries.js';
import { readLine } from '../../src/completion/line.js';
import { fixture, run } from '../cli/fake-io.js';

const NAMES: Readonly<Record<string, string>> = {
  ALB: 'Albania',
  BIH: 'Bosnia and Herzegovina',
  CIV: "Côte d'Ivoire",
  GIN: 'Guinea',
  GNB: 'Guinea-Bissau',
  MKD: 'North Macedonia',
  SRB: 'Serbia',
};
const PAIRS = [
  ['ALB', 'SRB'],
  ['BIH', 'SRB'],
  ['CIV', 'GNB'],
  ['GIN', 'SRB'],
  ['MKD', 'SRB'],
];
const party = (code: string): { code: string; name: string } => ({ code, name: NAMES[code] ?? '' });
const PARTIES: Parties = {
  all: Object.keys(NAMES).map(party),
  partnersOf: (code) =>
    PAIRS.filter((pair) => pair.includes(code)).flatMap((pair) => pair.filter((each) => each !== code).map(party)),
};

/** The values at the end of a line; "files" and what stands before the file's name. */
async function at(line: string): Promise<string[]> {
  const { words, current } = readLine(`relations ${line}`);
  const completion = await complete({ words: words.slice(1), current: current.text }, () => Promise.resolve(PARTIES));
  return completion.files ? ['files', completion.prefix] : completion.candidates.map(({ value }) => value);
}

describe('what may stand at the cursor', () => {
  it.each<[string, string[]]>([
    ['sta', ['status']],
    ['--da', ['--data']],
    ['-', ['--json', '--data', '--exact', '--color', '--no-pager', '--version', '--help']],
    ['--json sta', ['status']],
    ['--data x sta', ['status']],
    ['nonsense ', []],
    ['timeline --si', ['--since']],
    ['timeline --reverse --re', []],
    ['timeline --kind visit --ki', ['--kind']],
    ['timeline --kind ag', ['agreement']],
    ['timeline --kind visit,ag', ['visit,agreement']],
    ['timeline --kind visit,vis', []],
    ['timeline --kind=CONF', ['--kind=conflict']],
    ['timeline --since ', []],
    ['timeline -- --si', []],
    ['trade --format nd', ['ndjson']],
    ['trade --fields year,amo', ['year,amount']],
    ['missions --kind high', ['high commission']],
    ['list ', []],
    ['search alb', []],
    ['compile ', ['files', '']],
    ['compile -o ', ['files', '']],
    ['list --data=x', ['files', '--data=']],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['completion bash ', []],
    ['help da', ['dates']],
    ['schema time', ['timeline']],
  ])('%s', async (line, values) => {
    expect(await at(line)).toEqual(values);
  });

  it.each<[string, string[]]>([
    ['show ', Object.values(NAMES)],
    ['show se', ['Serbia']],
    ['show cote', ["Côte d'Ivoire"]],
    ['show "côte di"', ["Côte d'Ivoire"]],
    ['show guinea-', ['Guinea-Bissau', 'guinea-Serbia']],
    ['show north ', ['Macedonia']],
    ['show bosnia a', ['and Herzegovina']],
    ['show bosnia and herz', ['Herzegovina']],
    ['show albania ', ['Serbia']],
    ['show ALB s', ['Serbia']],
    ['show north macedonia ', ['Serbia']],
    ['show guinea bissau ', ["Côte d'Ivoire"]],
    ['show shqiperia ser', ['Serbia']],
    ['show albania serbia ', []],
    ['show albania-', ['albania-Serbia']],
    ['show --json albania ', ['Serbia']],
    ['timeline --kind visit albania ', ['Serbia']],
    ['countries ser', ['Serbia']],
    ['countries serbia ', []],
    ['show __proto__ ', Object.values(NAMES)],
    ['show constructor', []],
  ])('%s', async (line, values) => {
    expect(await at(line)).toEqual(values);
  });
});

describe('a line of bash', () => {
  it.each<[string, string[], Partial<ReturnType<typeof readLine>['current']>]>([
    ['a b', ['a'], { text: 'b', quote: '', from: 0, plain: true }],
    ['a  b ', ['a', 'b'], { text: '' }],
    ['a north\\ mac', ['a'], { text: 'north mac', quote: '', from: 0 }],
    ['a "north mac', ['a'], { text: 'north mac', quote: '"', from: 0 }],
    ["a 'd\\n", ['a'], { text: 'd\\n', quote: "'" }],
    ['a "x\\"y\\z', ['a'], { text: 'x"y\\z', quote: '"' }],
    ['a --kind=vis', ['a'], { text: '--kind=vis', from: 7 }],
    ['a --kind="vis', ['a'], { text: '--kind=vis', quote: '"', from: 7 }],
    ['a "b"c', ['a'], { text: 'bc', plain: false }],
    ['a $(touch x) `y`', ['a', '$(touch', 'x)'], { text: '`y`' }],
    ['a \\', ['a'], { text: '' }],
  ])('%j', (line, words, current) => {
    expect(readLine(line, ' "\'=:')).toMatchObject({ words, current });
  });

  it.each<[string, string, string | null]>([
    ['nor', 'North Macedonia', 'North\\ Macedonia'],
    ['"nor', 'North Macedonia', 'North Macedonia'],
    ["'cot", "Côte d'Ivoire", "Côte d'\\''Ivoire"],
    ['cot', "Côte d'Ivoire", "Côte\\ d\\'Ivoire"],
    ['x', 'x$(touch y)`z`;!"\\', 'x\\$\\(touch\\ y\\)\\`z\\`\\;\\!\\"\\\\'],
    ['"x', 'x$(y)`z`"\\', 'x\\$(y)\\`z\\`\\"\\\\'],
    ['"x', 'x"', 'x\\""'],
    ["'x", "x'", "x'\\'''"],
    ['--kind=v', '--kind=visit', 'visit'],
    ['--kind=v', 'other', null],
  ])('%s → %s', (typed, value, inserted) => {
    expect(bashWord(value, readLine(typed, ' "\'=:').current)).toBe(inserted);
  });
});

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
