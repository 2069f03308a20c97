import { describe, expect, it } from 'vitest';
import { complete } from '../../src/completion/complete.js';
import type { Parties } from '../../src/completion/countries.js';
import { readLine } from '../../src/completion/line.js';

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
  ownTitles: (typed) =>
    Promise.resolve(
      ['Albania–Serbia relations', 'Foreign relations of Peru'].filter((title) =>
        title.toLowerCase().startsWith(typed.toLowerCase()),
      ),
    ),
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
    ['-', ['--json', '--data', '--library', '--exact', '--color', '--no-pager', '--version', '--help']],
    ['--json sta', ['status']],
    ['--data x sta', ['status']],
    ['nonsense ', []],
    ['remove for', ['Foreign relations of Peru']],
    ['update alb', ['Albania', 'Albania–Serbia relations']],
    ['update albania s', ['Serbia']],
    ['add for', []],
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
    ['trade --fields year,amo', ['year,amount', 'year,amountMin', 'year,amountMax']],
    ['missions --kind high', ['high commission']],
    ['list ', []],
    ['search alb', []],
    ['compile ', ['files', '']],
    ['compile -o ', ['files', '']],
    ['list --data=x', ['files', '--data=']],
    ['completion ', ['bash', 'zsh', 'fish', 'powershell']],
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
