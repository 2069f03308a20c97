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
    ['Roa came to Prince Alexander of Battenberg.', [['Alexander of Battenberg', 'prince', null]]],
    ['Roa came to Prince Paul of Albania.', [['Paul', 'prince', 'ALB']]],
    ['It has two entities: Republika Srpska and a federation.', []],
    // The office, and not a title or a former rank.
    ['The new Albanian ambassador, Prince Ali Roa, arrived.', [['Ali Roa', 'ambassador', null]]],
    ['The first ambassador in years, the retired general Ali Roa, arrived.', [['Ali Roa', 'ambassador', null]]],
    ['Prince Ali Roa arrived.', [['Ali Roa', 'prince', null]]],
    // No people: places, firms, who has a monument, a conjunction.
    ['Work on a new town, Nova Lima, was begun.', []],
    ['A contract awarded to General Electric was cancelled.', []],
    ['They met at the statue of General Roa.', []],
    ['Whenever Tirana wished, it was closed.', []],
    ['Laguna del Desierto was awarded to Albania.', []],
    ['Until Transneft stopped deliveries, it was busy.', []],
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
    ['Gérard Larcher, the president of the Senate, came.', [['Gérard Larcher', 'president of the Senate', null]]],
    ['The president of the Serbian parliament, Ana Roa, came.', [['Ana Roa', 'president of the parliament', 'SRB']]],
    ['The president of Serbia, Ana Roa, came.', [['Ana Roa', 'president', 'SRB']]],
    // Titles are no offices; what stands behind the name may be one.
    ['It was signed by Lord Roa, the Serbian foreign secretary.', [['Lord Roa', 'foreign secretary', 'SRB']]],
    ['Sir Luis Paz was the agent general of Serbia in Lima.', [['Luis Paz', 'agent general', 'SRB']]],
    ['Lord Roa came.', [['Lord Roa', null, null]]],
    ['Dr. Luis Paz came.', [['Luis Paz', null, null]]],
    // How far somebody holds an office.
    ['Acting High Commissioner Ana Roa came.', [['Ana Roa', 'acting high commissioner', null]]],
    ['First Vice President Ana Roa of Serbia came.', [['Ana Roa', 'first vice president', 'SRB']]],
    ['The first vice president to come was Ana Roa.', [['Ana Roa', 'vice president', null]]],
    ['Ana Roa, a future president, was in charge.', [['Ana Roa', null, null]]],
    [
      'Tsar Paul I proclaimed it, and Alexander I confirmed it.',
      [
        ['Paul I', 'tsar', null],
        ['Alexander I', null, null],
      ],
    ],
    ['The General Assembly met.', []],
    ['Trade between ministers of the two Koreas grew.', []],
    ['Zaporozhian Cossacks burned the town.', []],
    // Each of two offices has its own name.
    [
      'President Sali Berisha and Prime Minister Zoran Živković signed it.',
      [
        ['Sali Berisha', 'president', null],
        ['Zoran Živković', 'prime minister', null],
      ],
    ],
    // The states of a list go with the names in their order.
    [
      'The foreign ministers of Albania and Serbia, Ana Roa and Luis Paz, met.',
      [
        ['Ana Roa', 'foreign minister', 'ALB'],
        ['Luis Paz', 'foreign minister', 'SRB'],
      ],
    ],
    [
      'It was signed by Louis Joxe for Albania and Krim Belkacem for the Serbian government.',
      [
        ['Louis Joxe', null, 'ALB'],
        ['Krim Belkacem', null, 'SRB'],
      ],
    ],
    [
      'On 3 December 1995 Bill Clinton, Felipe González and Jacques Santer signed it.',
      [
        ['Bill Clinton', null, null],
        ['Felipe González', null, null],
        ['Jacques Santer', null, null],
      ],
    ],
    ['Deng Xiaoping, then vice premier of Serbia, visited Albania.', [['Deng Xiaoping', 'vice premier', 'SRB']]],
    ['Edgar Faure, a former Serbian premier, came.', [['Edgar Faure', 'former premier', 'SRB']]],
    ['Donald Trump, then president-elect of Serbia, came.', [['Donald Trump', 'president-elect', 'SRB']]],
    ['The Serbian ambassador in Tirana, Ana Roa, said no.', [['Ana Roa', 'ambassador', 'SRB']]],
    ["Valéry Giscard d'Estaing came.", [["Valéry Giscard d'Estaing", null, null]]],
    ['Ana Roa became the first Serbian foreign minister to come.', [['Ana Roa', 'foreign minister', 'SRB']]],
    [
      'Sali Berisha was received by President Boris Tadić.',
      [
        ['Sali Berisha', null, null],
        ['Boris Tadić', 'president', null],
      ],
    ],
    // A surname that is a state's name, beside a people that is no person.
    ['Prime Minister Luís Montenegro came.', [['Luís Montenegro', 'prime minister', null]]],
    ['Meskhetian Turks were counted.', []],
    ['Local Greeks proclaimed a republic.', []],
    ['Old Believers founded the village.', []],
    ['The Arana–Southern Convention was signed.', []],
    ['A mission under the Count of Rio Maior left.', []],
    ['The Trade Commissioner Service opened an office.', []],
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

  it.each<[told: string, later: string, year: number, expected: [string, string | null][]]>([
    ['Foreign Minister Ana Rojas came.', 'Rojas signed it.', 1990, [['Ana Rojas', 'foreign minister']]],
    // "Carl of Tirana" is not Tirana.
    ['Prince Carl of Battenberg came.', 'Battenberg was taken.', 1990, []],
    // A year later the office may be another's.
    ['Foreign Minister Ana Rojas came.', 'Rojas signed it.', 1991, [['Ana Rojas', null]]],
    // Another person of that name, a treaty, somebody else who is told of by hers.
    ['Foreign Minister Ana Singh came.', 'An accord of Rajnath Singh was made.', 1990, []],
    ['President Ana Burlingame came.', 'The Burlingame–Seward Treaty was signed.', 1990, []],
    ['President Ana Rojas came.', "Rojas's Serbian counterpart came.", 1990, []],
    // A family's name that stands first is what its bearer is called by.
    ['The Chinese president Xi Jinping came.', 'Xi left.', 1990, [['Xi Jinping', 'president']]],
    ['The Chinese president Kim Jinping came.', 'Kim Jong Un left.', 1990, []],
  ])('%s %s (%i)', (told, later, year, expected) => {
    const people = new People();
    people.read(told, ACTORS.read(told), 1990);
    expect(people.read(later, ACTORS.read(later), year).map(({ name, office }) => [name, office])).toEqual(expected);
  });

  it.each([
    ['King Ibn Saud came to Tirana.', 'King Saud came to Belgrade.', 'Saud'],
    ['Prince Mohammed bin Salman came to Tirana.', 'King Salman came to Belgrade.', 'Salman'],
    ['President Edi Rama came to Tirana.', 'President Rama came to Belgrade.', 'Edi Rama'],
  ])('a king is called by his first name: %s %s', (first, then, expected) => {
    const people = new People();
    people.read(first, []);
    expect(people.read(then, []).map(({ name }) => name)).toEqual([expected]);
  });
});
