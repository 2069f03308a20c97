import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../../src/compile/recognise/events/events.js';
import { Teller } from '../../../../src/compile/recognise/events/telling.js';
import { sentences } from '../sentences.js';

const CODES = ['ALB', 'SRB'] as const;
const NAMES = ['Albania', 'Serbia'] as const;

/** The events of the last sentence of a paragraph, the others heard before. */
function told(text: string): ReturnType<typeof readEvents> {
  const teller = new Teller(CODES, NAMES);
  const all = sentences(text, CODES);
  all.forEach((sentence) => {
    teller.hear(sentence);
  });
  return readEvents({ sentence: all.at(-1)!, changes: [], figures: false }, CODES, teller);
}

describe('what a statement gets from the sentences before', () => {
  it.each<[string, string, { words: string; sentence: number }[]]>([
    [
      'Serbia has two consulates-general, in Rijeka and in Vlorë. The latter was opened on 5 February 1998.',
      'The consulate-general in Vlorë was opened on 5 February 1998.',
      [{ words: 'The consulate-general in Vlorë', sentence: 1 }],
    ],
    [
      'Serbia had a legation in Tirana. It was raised to an embassy in 1966.',
      'The legation in Tirana was raised to an embassy in 1966.',
      [{ words: 'The legation in Tirana', sentence: 1 }],
    ],
    [
      'Albanian traders settled in Belgrade. The weekly Kombi was launched there in 1906.',
      'The weekly Kombi was launched in Belgrade in 1906.',
      [{ words: 'in Belgrade', sentence: 1 }],
    ],
    [
      'President Sali Berisha came to Belgrade. He signed a treaty in 1992.',
      'Sali Berisha signed a treaty in 1992.',
      [{ words: 'Sali Berisha', sentence: 1 }],
    ],
    [
      'The Treaty of Tirana ended the dispute. It came into force in 1927.',
      'The Treaty of Tirana came into force in 1927.',
      [{ words: 'The Treaty of Tirana', sentence: 1 }],
    ],
  ])('%s', (text, expected, supplied) => {
    expect(told(text)[0]).toMatchObject({ text: expected, supplied });
  });

  it('turns an opening that stands for nothing', () => {
    expect(told('There were 300 Albanians in Serbia in 1960.')[0]?.text).toBe(
      'In 1960 there were 300 Albanians in Serbia.',
    );
    expect(told('It was in 1990 that an ambassador came to Tirana.')[0]?.text).toBe(
      'In 1990 an ambassador came to Tirana.',
    );
    expect(told('It was not until 1990 that an ambassador came to Tirana.')[0]?.text).toBe(
      'It was not until 1990 that an ambassador came to Tirana.',
    );
    expect(told('It was only in 1990 that an ambassador came to Tirana.')[0]?.text).toBe(
      'It was only in 1990 that an ambassador came to Tirana.',
    );
  });

  it('keeps the whole sentence beside a statement, and nothing beside one that is it', () => {
    const [event] = told('Serbia opened an embassy in 1922, and trade grew.');
    expect(event).toMatchObject({
      text: 'Serbia opened an embassy in 1922.',
      sentence: 'Serbia opened an embassy in 1922, and trade grew.',
    });
    expect(told('Serbia opened an embassy in 1922.')[0]).not.toHaveProperty('sentence');
  });
});

describe('who acts, and where', () => {
  it.each([
    ['Edi Rama was in Belgrade on 10 November 2014.', { by: 'ALB', place: 'Belgrade', parties: ['ALB', 'SRB'] }],
    ['The Serbian consulate in Vlorë was opened in 1925.', { by: 'SRB', place: 'Vlorë', parties: ['ALB', 'SRB'] }],
    ['Albania and Serbia signed an agreement in Ohrid in 1960.', { place: 'Ohrid', parties: ['ALB', 'SRB'] }],
    ['The legation was moved from Vlorë to Durrës in 1925.', { place: 'Durrës' }],
    // The agent of a passive, and those whose the subject is.
    ['Albania was ruled by Serbia until 1912.', { by: 'SRB' }],
    ['Serbian minorities were recognised by Albania in 2017.', { by: 'ALB' }],
    ['The Serbian troops were withdrawn in 1920.', { by: 'SRB' }],
    ['The Serbian legation was opened in 1920.', { by: 'SRB' }],
    // A relative clause with a subject of its own, a verb that stands for another.
    ['Albania recognised Kosovo in 1991, and Serbia followed in 2013.', { by: 'ALB' }],
    // What stands in front of the subject without a comma.
    ['In the First Balkan War Serbia fought against the Ottoman Empire in 1912.', { by: 'SRB' }],
    ['When the powers were discussing Albania, Serbia left the congress in 1919.', { by: 'SRB' }],
    // Guests of a state, and who receives them.
    ['Nikola Roa paid a visit to Serbia in 2017, the first by an Albanian head of state.', { by: 'ALB' }],
    ['The Serbian minister, Ivica Dačić, received the Albanian ambassador in 2023.', { by: 'SRB' }],
    ['King Philip and Queen Mathilde were on a visit to Serbia in 2013.', { by: 'ALB' }],
    // Who talks with somebody at home is the guest.
    ['The Serbian president, Ana Roa, had talks with Luis Paz in Belgrade in 2018.', { by: 'ALB', place: 'Belgrade' }],
    ['The Serbian president, Ana Roa, had talks with Luis Paz in Tirana in 2018.', { by: 'SRB', place: 'Tirana' }],
    ['After the fall of the Soviet Union in 1991 Serbia opened a legation.', { by: 'SRB' }],
    ['Albania opened an office in 1995, and a league began its work in the same year.', { by: 'ALB' }],
    ['Italian troops occupied Tirana in 1939.', { by: 'ITA', place: 'Tirana', parties: ['ALB', 'ITA'] }],
  ])('%s', (text, expected) => {
    expect(told(text)[0]).toMatchObject(expected);
  });

  it.each([
    'A duty on Serbian goods was imposed in 2018.',
    'Trade between Albania and Serbia grew in 2018.',
    'In 2023 about 74,000 Serbs lived in Tirana.',
    // Two who act together, one of them unknown.
    'The minister Hysen Vrioni and the Serbian minister Pompeo Aloisi signed a pact in 1926.',
    'Serbia and the great powers signed a treaty in 1913.',
    'He and the Serbian president, Boris Tadić, signed a treaty in 2010.',
    // People who act for themselves, wars, what is done to somebody.
    'Many Albanian volunteers fought in the war in 1913.',
    'Albanians fought in the war in 1913.',
    'Demonstrators outside the Serbian embassy protested in 2008.',
    'The Serbo-Albanian War began in 1954.',
    'Serbian statistics show exports growing in 2014.',
    'Residents of Serbia came to the fair in 2014.',
    'An Albanian consul was expelled in 2010.',
    'The Serbian consulates were attacked in 2015.',
    'Tirana fell in 1920.',
    'Albania was subject to Serbia from 1580.',
    'The treaty was signed by Ana Roa, the prime minister of Albania, and Luis Paz, the Serbian ambassador, in 1950.',
    'No Albanian leader had paid a visit to Serbia since 1874.',
    'Serbia, together with Greece, occupied the north in 1913.',
    'Tirana was the venue of the summit in 2020.',
    'NAFTA, which included Serbia, came into force in 1994.',
    'A revolt was followed by a Serbian ascendancy in 1330.',
    // Who acted before, who meets another, who acts beside the two, what a hyphen joins.
    'Roa was released in 2023 following mediation by Serbia.',
    'Clashes between the Albanian navy and Serbian patrols became frequent in 2015.',
    'The two states and Serbia signed the treaty in 1934.',
    'The Serbian-owned plant opened in 2007.',
    // Both do it, or each does the same.
    'After the Russian invasion of Ukraine in February 2022 both countries applied to join NATO.',
    'In 2021 Serbian exports to Albania were worth 13 million euros and Albanian exports to Serbia 11 million.',
    'Albania opened an office in Niš in 1995, and Serbia opened an office in Vlorë at about the same time.',
    'Albania became the first state with which Serbia concluded a pact, in 1993.',
    // A house is closed by its owner or by its host; a visit is not that of who protests.
    'The Serbian legation was closed in 1920.',
    'The ruined Serbian embassy was pulled down in 1950.',
    'Serbia condemned a visit that Ana Roa made to the north in 2023.',
  ])('nobody acts alone: %s', (text) => {
    expect(told(text)[0]).not.toHaveProperty('by');
  });

  it('a relative clause has its own subject', () => {
    const [first, second] = told('Serbia filed claims in 1985, which arbitrators abroad were still hearing in 2007.');
    expect(first).toMatchObject({ by: 'SRB' });
    expect(second).not.toHaveProperty('by');
  });

  it.each([
    'The treaty was signed in Serbian in 1960.',
    'Albania and Serbia met in the European Union in 2010.',
    'The dispute was settled in March 1960.',
  ])('no place: %s', (text) => {
    expect(told(text)[0]).not.toHaveProperty('place');
  });
});

describe('whose people are', () => {
  it.each<[string, [string, string | null][]]>([
    ['Ana Roa visited Belgrade in 2010.', [['Ana Roa', 'ALB']]],
    ['A pact was agreed when Prime Minister Ana Roa visited Serbia in 2010.', [['Ana Roa', 'ALB']]],
    ['The visit of President Ana Roa to Serbia in 2010 was her fourth.', [['Ana Roa', 'ALB']]],
    // Who receives, who is one of two, who is described by a state, where somebody is only invited to.
    [
      'Prime Minister Ana Roa received Luis Paz in Belgrade in 2010.',
      [
        ['Ana Roa', null],
        ['Luis Paz', null],
      ],
    ],
    [
      'Ana Roa and Luis Paz met in Belgrade in 2010.',
      [
        ['Ana Roa', null],
        ['Luis Paz', null],
      ],
    ],
    // The one of two who is at home is the host.
    [
      'The Serbian president, Ana Roa, met Luis Paz in Belgrade in 2018.',
      [
        ['Ana Roa', 'SRB'],
        ['Luis Paz', 'ALB'],
      ],
    ],
    [
      'The Serbian president, Ana Roa, met Luis Paz in Ohrid in 2018.',
      [
        ['Ana Roa', 'SRB'],
        ['Luis Paz', null],
      ],
    ],
    ['Ana Roa was the first Albanian to speak there in 2010.', [['Ana Roa', null]]],
    [
      'Ana Roa met Luis Paz in November 2010 and invited him to Serbia.',
      [
        ['Ana Roa', null],
        ['Luis Paz', null],
      ],
    ],
    ['A Serbian delegation headed by Ana Roa returned the visit to Serbia in 2010.', [['Ana Roa', null]]],
  ])('%s', (text, expected) => {
    expect(told(text)[0]?.people?.map(({ name, country }) => [name, country])).toEqual(expected);
  });
});
