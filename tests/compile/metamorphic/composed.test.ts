import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, factsOf, recordOf } from './facts.js';
import { countryOf } from './rename.js';

interface Words {
  /** Name, adjective, people, capital, code. */
  name: string;
  adjective: string;
  people: string;
  capital: string;
  code: string;
}

const wordsOf = (code: string): Words => {
  const { name, adjectives, demonyms, capitals } = countryOf(code);
  return { name, adjective: adjectives[0]!, people: demonyms[0]!.plural, capital: capitals[0]!, code };
};

/** Countries whose names need no article and mean nothing else; no two share a border or a history that would tell. */
const CODES = 'ALB AUS BGR BRA CAN CHL COL EGY EST ETH FIN GRC HUN IND ITA KEN LTU MEX MNG NOR PER POL SEN VNM'.split(
  ' ',
);

interface Piece {
  section: string;
  text: (a: Words, b: Words) => string;
  /** The lines of `factsOf` that the sentence makes, without its event. */
  facts: (a: Words, b: Words) => string[];
  /** The date and kind of its event. */
  event?: string;
}

/** Each states one thing and leans on no other. */
const PIECES: readonly Piece[] = [
  {
    section: '',
    text: (a, b) => `${a.name} and ${b.name} established diplomatic relations on 4 May 1932.`,
    facts: () => ['established 1932-05-04', 'established 1932-05-04 by null'],
    event: '1932-05-04 establishment',
  },
  {
    section: 'History',
    text: (a, b) => `${a.name} recognised ${b.name} on 3 March 1931.`,
    facts: (a) => [`recognised 1931-03-03 by ${a.code}`],
    event: '1931-03-03 recognition',
  },
  {
    section: 'History',
    text: (a, b) => `${b.name} broke off diplomatic relations with ${a.name} in June 1941.`,
    facts: (_, b) => [`severed 1941-06 by ${b.code}`],
    event: '1941-06 severance',
  },
  {
    section: 'History',
    text: (a, b) => `Diplomatic relations between ${a.name} and ${b.name} were restored on 9 September 1946.`,
    facts: () => ['restored 1946-09-09 by null'],
    event: '1946-09-09 restoration',
  },
  {
    section: 'History',
    text: (a, b) => `In 1958 the ${a.adjective} prime minister visited ${b.capital}.`,
    facts: () => [],
    event: '1958 visit',
  },
  {
    section: 'Economic relations',
    text: (a, b) => `${a.adjective} exports to ${b.name} amounted to $120 million in 2014.`,
    facts: (a, b) => [`trade 2014 ${a.code} ${b.code} 120000000 USD false`],
    event: '2014 trade',
  },
  {
    section: 'Economic relations',
    text: (a, b) => `Trade between ${a.name} and ${b.name} was worth about €45.5 million in 2019.`,
    facts: () => ['trade 2019   45500000 EUR true'],
    event: '2019 trade',
  },
  {
    section: 'Communities',
    text: (a, b) => `According to the census of 2011 there were 4,310 ${a.people} in ${b.name}.`,
    facts: (a, b) => [`community ${a.people} ${b.code} 4310    2011`],
    event: '2011 population',
  },
  {
    section: 'Resident diplomatic missions',
    text: (a, b) => `${a.name} has an embassy in ${b.capital}.`,
    facts: (a, b) => [`mission ${a.code} ${b.code} embassy ${b.capital} true  `],
  },
  {
    section: 'Resident diplomatic missions',
    text: (a, b) => `${b.name} has an embassy in ${a.capital}.`,
    facts: (a, b) => [`mission ${b.code} ${a.code} embassy ${a.capital} true  `],
  },
];

function article(a: Words, b: Words, pieces: readonly Piece[]): string {
  const sections = new Map<string, string[]>([['', []]]);
  for (const { section, text } of pieces) sections.set(section, [...(sections.get(section) ?? []), text(a, b)]);
  const parts = [...sections].map(([section, texts]) =>
    section === '' ? texts.join(' ') : `== ${section} ==\n${texts.join('\n\n')}`,
  );
  return `= ${a.name}–${b.name} relations =\n\n${parts.join('\n\n')}\n\n== See also ==\n- Foreign relations of ${a.name}\n`;
}

describe('an article put together from sentences', () => {
  it('states what they state, whichever are left out, in any order, of any two countries', () => {
    const pair = fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 2, maxLength: 2 });
    const pieces = fc.shuffledSubarray([...PIECES], { minLength: 1 });
    fc.assert(
      fc.property(pair, pieces, (codes, chosen) => {
        const [a, b] = [...codes].sort((x, y) => (countryOf(x).name < countryOf(y).name ? -1 : 1)).map(wordsOf);
        const expected = chosen.flatMap((piece) => [
          ...piece.facts(a!, b!),
          ...(piece.event === undefined ? [] : [`event ${piece.event} ${piece.text(a!, b!)}`]),
        ]);
        expect(difference(expected, factsOf(recordOf(article(a!, b!, chosen))))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
