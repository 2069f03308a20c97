import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/query/naming.js';

/** Reads words where the dataset has answers for the given lists of codes, each sorted and joined by "+". */
function read(words: string[], ...answered: string[]): [string[], string[]] {
  const answers = (codes: string[]): boolean => answered.includes([...codes].sort().join('+'));
  const { countries, notes } = readNames(words, { exact: false, answers });
  return [countries.map(({ code }) => code), notes];
}

describe('words with two readings', () => {
  const note =
    'reading "serbia and montenegro" as the two countries Serbia and Montenegro, not as Serbia and Montenegro (SCG)';
  it.each<[string[], string[], string[], string[]]>([
    [['serbia', 'and', 'montenegro'], [], ['SRB', 'MNE'], []],
    [['serbia and montenegro'], [], ['SCG'], []],
    [['serbia', 'and', 'montenegro'], ['SCG'], ['SCG'], []],
    [['serbia and montenegro'], ['MNE+SRB'], ['SRB', 'MNE'], []],
    [['serbia', 'and', 'montenegro'], ['MNE+SRB', 'SCG'], ['SRB', 'MNE'], [note]],
    [['austria', 'hungary'], [], ['AUT', 'HUN'], []],
    [['austria-hungary'], [], ['austria-hungary'], []],
    [['austria-hungary'], ['AUT+HUN'], ['AUT', 'HUN'], []],
    [['guinea', 'bissau'], [], ['GNB'], []],
    [['north', 'korea'], [], ['PRK'], []],
    [['north', 'korea', 'south', 'korea'], [], ['PRK', 'KOR'], []],
    [['trinidad', 'and', 'tobago'], [], ['TTO'], []],
    [['trinidad', 'and', 'tobago', 'and', 'bosnia', 'and', 'herzegovina'], [], ['TTO', 'BIH'], []],
    [['papua', 'new', 'guinea', 'guinea'], [], ['PNG', 'GIN'], []],
    [['united', 'states', 'united', 'kingdom'], [], ['USA', 'GBR'], []],
    [['côte', "d'ivoire", 'timor-leste'], [], ['CIV', 'TLS'], []],
    [['albania--serbia'], ['ALB+SRB'], ['ALB', 'SRB'], []],
    [['albania — serbia'], ['ALB+SRB'], ['ALB', 'SRB'], []],
    [['Albania–Serbia_relations'], [], ['ALB', 'SRB'], []],
    [['north_macedonia_serbia'], [], ['MKD', 'SRB'], []],
    [['https://en.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations'], [], ['ALB', 'SRB'], []],
    [['Korea,', 'South', 'japan'], [], ['KOR', 'JPN'], []],
    [['Mexico, United States'], ['MEX+USA'], ['MEX', 'USA'], []],
    [['Burma/Myanmar'], [], ['MMR'], []],
    [['fry', 'albania'], [], ['YUG', 'ALB'], ['reading "fry" as FR Yugoslavia (Yugoslavia, 1992–2003)']],
  ])('%j where the dataset answers %j are %j', (words, answered, codes, notes) => {
    expect(read(words, ...answered)).toEqual([codes, notes]);
  });
});
