import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import { readEvents } from '../../../../src/compile/recognise/events/events.js';
import { Teller } from '../../../../src/compile/recognise/events/telling.js';
import { sentences } from '../sentences.js';
import { CODES, NAMES, eventsOf } from './events-of.js';

describe('an event for each date', () => {
  it.each<[string, [string, string, string][]]>([
    [
      'Peru and Japan signed a treaty of commerce on 21 August 1873.',
      [['1873-08-21', 'agreement', 'Peru and Japan signed a treaty of commerce on 21 August 1873.']],
    ],
    [
      'Presidents of Peru visited Japan in 1990, 1991 and 1998.',
      ['1990', '1991', '1998'].map((date) => [date, 'visit', `Presidents of Peru visited Japan in ${date}.`]),
    ],
    [
      'Both countries joined the forum in November 1998; in May of the following year a Japanese minister visited Lima.',
      [
        ['1998-11', 'membership', 'Both countries joined the forum in November 1998.'],
        ['1999-05', 'visit', 'In May 1999 a Japanese minister visited Lima.'],
      ],
    ],
    [
      'The legation in Lima was opened in 1921; the embassy in Tokyo dates from 1958.',
      [
        ['1921', 'representation', 'The legation in Lima was opened in 1921.'],
        ['1958', 'representation', 'The embassy in Tokyo dates from 1958.'],
      ],
    ],
    [
      'Peru severed relations with Japan on 24 January 1942.',
      [['1942-01-24', 'severance', 'Peru severed relations with Japan on 24 January 1942.']],
    ],
    ['Alberto Fujimori was born on 28 July 1938.', []],
    // What goes before the statement is not what happened on the day.
    [
      'When Lima demanded a cut in the staff of the embassy, Minister Sato came to Peru on 7 February 1923.',
      [
        [
          '1923-02-07',
          'visit',
          'When Lima demanded a cut in the staff of the embassy, Minister Sato came to Peru on 7 February 1923.',
        ],
      ],
    ],
    // What the figures are of stands in the clause before.
    [
      'In 1997 Peruvian exports to Japan rose to $20 million and imports from Japan to $12.5 million, and in 1998 the figures were $25 million and $17 million.',
      [
        [
          '1997',
          'trade',
          'In 1997 Peruvian exports to Japan rose to $20 million and imports from Japan to $12.5 million.',
        ],
        [
          '1998',
          'trade',
          'In 1998 the figures for Peruvian exports to Japan and imports from Japan were $25 million and $17 million.',
        ],
      ],
    ],
    ['Trade is brisk.', []],
    ['About 2000 soldiers took part under Resolution 1244.', []],
  ])('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a named period', () => {
  it.each<[heading: string, text: string, [string, string][]]>([
    ['History', 'During World War II Peru deported many Japanese.', [['1939/1945', 'World War II']]],
    ['History', 'After World War II Peru sent teachers to Japan.', []],
    ['History > World War II and after', 'Peru sent teachers to Japan.', []],
    [
      'History',
      'During the War of the Pacific; Japan shipped 400 sacks of rice to Peru.',
      [['1879/1884', 'War of the Pacific']],
    ],
    // A heading dates nothing: its section may begin late in the period.
    ['History > Cold War', 'Peru sought closer ties with Japan.', []],
    ['History', 'Peru sought closer ties with Japan.', []],
    ['Economic relations', 'During the Cold War Peru sold copper to Japan.', []],
    // A date says more than the period.
    ['History > Cold War', 'Peru sold copper to Japan in 1960.', [['1960', '1960']]],
  ])('%s: %s', (heading, text, expected) => {
    const sentence = sentences(text, CODES, { heading }).at(-1)!;
    const events = readEvents({ sentence, changes: [], figures: false }, CODES, new Teller(CODES, NAMES));
    expect(events.map(({ date }) => [date.edtf, date.text])).toEqual(expected);
  });
});

describe('the parties of an event', () => {
  it.each<[string, string[]]>([
    ['Japan and Peru fought Chile in 1880.', ['PER', 'JPN', 'CHL']],
    // What names one of the two, or neither, is told of both.
    ['Brazil mediated in 1873.', ['PER', 'JPN', 'BRA']],
    ['A conference took place in Lima in 1890.', ['PER', 'JPN']],
    ['Tokyo protested in 1880.', ['PER', 'JPN']],
    // Whose house it is, only the article says.
    ['On 2 June 2016 the house called the massacres of Peruvian Armenians a genocide.', ['PER', 'JPN']],
    ['On 2 June 2016 Armenia called the massacres of Peruvians a genocide.', ['PER', 'ARM']],
    // The capital stands for the host of a visit or of a mission, not for one who signs there.
    ['The Peruvian president visited Tokyo in 1990.', ['PER', 'JPN']],
    ['The Peruvian minister met the premier in Tokyo in 1990.', ['PER', 'JPN']],
    ['Peru opened an embassy in Tokyo in 1962.', ['PER', 'JPN']],
    ['The Peruvian minister met the premier in Vienna in 1990.', ['PER', 'JPN']],
    ['Peru signed the protocol in Tokyo in 1997.', ['PER', 'JPN']],
    // Who is none of a group that is named takes no part in what the group does.
    ['In 1965 all Arab states broke off relations with Japan.', ['JPN']],
    ['In 1965 all great powers broke off relations with Japan.', ['PER', 'JPN']],
    // Half of the name of a people is no state.
    ['The Turco-Mongol conqueror invaded Peru in 1398.', ['PER', 'JPN']],
    ['Indo-European peoples came to Peru in 1398.', ['PER', 'JPN']],
    ['The Turco-Peruvian treaty dates from 1952.', ['PER', 'JPN', 'TUR']],
  ])('%s', (text, parties) => {
    const sentence = sentences(text, CODES).at(-1)!;
    expect(readEvents({ sentence, changes: [], figures: false }, CODES, new Teller(CODES, NAMES))[0]?.parties).toEqual(
      parties,
    );
  });
});

describe('who acts', () => {
  it.each<[string, string, string | undefined]>([
    ['Peru severed relations with Japan on 24 January 1942.', 'severance', 'PER'],
    // Whose attack it was is told, whose break is not.
    ['Japan attacked Lima on 7 December 1941, and diplomatic relations were broken off.', 'severance', undefined],
    // Who gives a date does nothing at it.
    ['The Peruvian government dates bilateral relations with Japan from 1966.', 'establishment', undefined],
    ['The Peruvian legation in Tokyo dates from March 1919.', 'representation', 'PER'],
    // A statement of its own.
    ['Japan remains a partner of Peru, although the last Peruvian garrison was withdrawn in 1990.', 'conflict', 'PER'],
    ['Peru broke off relations with the Japanese communist party in 1948.', 'dispute', 'PER'],
    ['The Peruvian and Japanese communist parties broke off contact in 1963.', 'dispute', undefined],
    ['Peru condemned the visit that Roa made to Tokyo on 20 July 2023.', 'visit', undefined],
    ['Peru condemned the attack on its embassy on 20 July 2023.', 'statement', 'PER'],
    // Two who met elsewhere.
    ['President Ana Roa of Peru and Ken Mori met in Seoul in 1990.', 'visit', undefined],
    ['President Ana Roa of Peru met Ken Mori at the summit in Seoul in 1990.', 'visit', undefined],
    ['President Ana Roa of Peru met Ken Mori in Tokyo in 1990.', 'visit', 'PER'],
    ['With the new government, formed in 1945, Peru concluded a treaty.', 'statehood', undefined],
    // Of what ends nobody says who ended it; what becomes another's does nothing.
    ['The Peruvian occupation of Japan ended in 1943.', 'conflict', undefined],
    ['The president ended the Peruvian occupation of Japan in 1943.', 'conflict', undefined],
    ['Peru ended the occupation in 1943.', 'conflict', 'PER'],
    ['The Peruvian land became Japanese territory in 1459.', 'statehood', undefined],
    ['Roa of Peru gave 7 July 1978 as the day when diplomatic relations were established.', 'establishment', undefined],
  ])('%s', (text, kind, by) => {
    const sentence = sentences(text, CODES).at(-1)!;
    const changes = readChanges(sentence, CODES).map(({ fact }) => fact);
    const [event] = readEvents({ sentence, changes, figures: false }, CODES, new Teller(CODES, NAMES));
    expect([event?.kind, event?.by]).toEqual([kind, by]);
  });
});

describe('the date of an event', () => {
  it.each<[string, string[]]>([
    ['In the Iranian year that ended on 20 March 2013 Peru bought rice from Japan.', ['2012-03/2013-03-20']],
    ['After 1936 Peru bought rice from Japan.', ['1936/..']],
    ['Peru bought rice from Japan on 20 March 2013.', ['2013-03-20']],
  ])('%s', (text, dates) => {
    expect(eventsOf(text).map(([date]) => date)).toEqual(dates);
  });
});
