import { describe, expect, it } from 'vitest';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';
import { People } from '../../../../src/compile/sentence/people/people.js';

const ACTORS = new ActorReader(['ALB', 'SRB']);

describe('people, their offices and their states', () => {
  it.each<[string, [string, string | null, string | null][]]>([
    ['The Albanian prime minister, Edi Rama, came to Belgrade.', [['Edi Rama', 'prime minister', 'ALB']]],
    ["Serbia's foreign minister, Nikola Selaković, went to Tirana.", [['Nikola Selaković', 'foreign minister', 'SRB']]],
    ['President João Lourenço followed.', [['João Lourenço', 'president', null]]],
    ['Edi Rama was in Belgrade in 2014.', [['Edi Rama', null, null]]],
    [
      'Slobodan Milošević and Sali Berisha announced talks.',
      [
        ['Slobodan Milošević', null, null],
        ['Sali Berisha', null, null],
      ],
    ],
    [
      'Serbian Minister of Industry and Mineral Resources Bandar Al-Khorayef visited Tirana.',
      [['Bandar Al-Khorayef', 'minister of industry and mineral resources', 'SRB']],
    ],
    ['Ambassador Ihab el-Sherif was killed.', [['Ihab el-Sherif', 'ambassador', null]]],
    ['Councillor Ana Stone of Albania came to Belgrade.', [['Ana Stone', 'councillor', 'ALB']]],
    ['The first Albanian prime minister to come was Edi Rama.', [['Edi Rama', 'prime minister', 'ALB']]],
    // No people: houses, firms, ranks, papers.
    ['The Sir Garfield Sobers Gymnasium was built.', []],
    ['An Envoy Extraordinary was received.', []],
    ['GAP Holding was founded.', []],
    ['Camp David Accords were signed.', []],
    ['President Sali Berisha of Albania came to Belgrade.', [['Sali Berisha', 'president', 'ALB']]],
    [
      'President Sali Berisha of Albania and Premier Zoran Živković of Serbia signed it.',
      [
        ['Sali Berisha', 'president', 'ALB'],
        ['Zoran Živković', 'premier', 'SRB'],
      ],
    ],
    ['The speaker of the Albanian parliament, Jozefina Topalli, came.', [['Jozefina Topalli', 'speaker', 'ALB']]],
    [
      'Foreign ministers Besnik Mustafaj and Vuk Drašković met.',
      [
        ['Besnik Mustafaj', 'foreign minister', null],
        ['Vuk Drašković', 'foreign minister', null],
      ],
    ],
    ['Gérard Larcher, the president of the Senate, came.', [['Gérard Larcher', 'president', null]]],
    ['The General Assembly met.', []],
    ['Trade between ministers of the two Koreas grew.', []],
    ['Zaporozhian Cossacks burned the town.', []],
    // No people: states, bodies, agreements.
    ['The president of Serbia visited Albania.', []],
    ['The European Union opened an office.', []],
    ['New Delhi was visited in 1990.', []],
  ])('%s', (text, expected) => {
    const found = new People().read(text, ACTORS.read(text));
    expect(found.map(({ name, office, country }) => [name, office, country])).toEqual(expected);
  });

  it('keeps what was said of a person', () => {
    const people = new People();
    const first = 'The Serbian foreign minister, Goran Svilanović, came to Tirana.';
    people.read(first, ACTORS.read(first));
    expect(people.read('Svilanović signed the document.', [])).toMatchObject([
      { name: 'Goran Svilanović', office: 'foreign minister', country: 'SRB' },
    ]);
  });
});
