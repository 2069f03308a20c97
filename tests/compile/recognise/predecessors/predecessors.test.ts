import { describe, expect, it } from 'vitest';
import { readPredecessors } from '../../../../src/compile/recognise/predecessors/predecessors.js';
import { sentences } from '../sentences.js';

/** Predecessors as "SRB 1918/2006: Kingdom of Yugoslavia, …", undated ones with "-". */
function predecessorsOf(text: string, parties: string): string[] {
  const [a = '', b = ''] = parties.split(' ');
  return sentences(text, [a, b]).flatMap((sentence) =>
    readPredecessors(sentence, [a, b]).map(
      ({ fact: { party, date, states } }) => `${party} ${date ?? '-'}: ${states.join(', ')}`,
    ),
  );
}

type Row = readonly [text: string, parties: string, found: readonly string[]];

const FOUND: readonly Row[] = [
  ['From 1918 to 2006 Peru maintained relations with Yugoslavia.', 'PER SRB', ['SRB 1918/2006: Yugoslavia']],
  ['Between 1922 and 1991 Peru had relations with the Soviet Union.', 'PER RUS', ['RUS 1922/1991: Soviet Union']],
  ['Relations were first kept with the Ottoman Empire.', 'PER TUR', ['TUR -: Ottoman Empire']],
  ['Peru established relations with Czechoslovakia in 1922.', 'PER CZE', ['CZE -: Czechoslovakia']],
  ['Peru established relations with Czechoslovakia in 1922.', 'PER SVK', ['SVK -: Czechoslovakia']],
  ['Peru had relations with Prussia.', 'PER DEU', ['DEU -: Prussia']],
  ['Austria-Hungary opened relations with Peru in 1870.', 'PER AUT', ['AUT -: Austria-Hungary']],
  ['From 1949 to 1990 Peru dealt with East Germany as well.', 'PER DEU', ['DEU 1949/1990: East Germany']],
  ['Russia is the legal successor of the Soviet Union.', 'PER RUS', ['RUS -: Soviet Union']],
  ['The ties with Serbia and Montenegro passed to Serbia.', 'PER SRB', ['SRB -: Serbia and Montenegro']],
  [
    'From 1918 to 2006 Peru had relations with the Kingdom of Yugoslavia and with Serbia and Montenegro.',
    'PER SRB',
    ['SRB 1918/2006: Kingdom of Yugoslavia, Serbia and Montenegro'],
  ],
  [
    'Relations were kept with the Socialist Federal Republic of Yugoslavia (SFRY).',
    'PER SRB',
    ['SRB -: Socialist Federal Republic of Yugoslavia'],
  ],
  // The years of a war are not those of the relations.
  ['In the war of 1998–1999 Yugoslavia broke off relations with Peru.', 'PER SRB', ['SRB -: Yugoslavia']],
  [
    'The Soviet Union and Yugoslavia established relations in 1940.',
    'RUS SRB',
    ['RUS -: Soviet Union', 'SRB -: Yugoslavia'],
  ],
];

const NONE: readonly Row[] = [
  ['Peru and Serbia established relations in 2000.', 'PER SRB', []],
  ['The Soviet Union sold tractors to Peru.', 'PER RUS', []],
  ['Peru had relations with the Soviet Union.', 'PER JPN', []],
  ['Peru had relations with Yugoslavia.', 'PER RUS', []],
  ['Peru maintained relations with Bolivia from 1826 to 1836.', 'PER CHL', []],
  ['Relations are good.', 'PER SRB', []],
  ['Ottoman troops occupied the town in 1806.', 'PER TUR', []],
  ['The Yugoslav ambassador presented his credentials in 1967.', 'PER SRB', []],
  ['From 1918 to 2006 the two countries had no border.', 'PER SRB', []],
  ['Serbian relations with Peru date from 2000.', 'PER SRB', []],
  ['A dealer in Soviet stamps opened a shop in 1990.', 'PER RUS', []],
];

describe('predecessor states', () => {
  it.each(FOUND)('%s (%s)', (text, parties, found) => {
    expect(predecessorsOf(text, parties)).toEqual(found);
  });
});

describe('no predecessor state', () => {
  it.each(NONE)('%s (%s)', (text, parties, found) => {
    expect(predecessorsOf(text, parties)).toEqual(found);
  });
});
