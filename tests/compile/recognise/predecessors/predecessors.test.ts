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
  ['From 1949 to 1990 Peru dealt with East Germany as well.', 'PER DEU', ['DEU 1949/1990: East Germany']],
  ['Russia is the legal successor of the Soviet Union.', 'PER RUS', ['RUS -: Soviet Union']],
  ['Peru recognised Russia as the successor state of the Soviet Union.', 'PER RUS', ['RUS -: Soviet Union']],
  ['Russia took over the place of the Soviet Union in 1991.', 'PER RUS', ['RUS -: Soviet Union']],
  ['The Soviet Union was succeeded by Russia in 1991.', 'PER RUS', ['RUS -: Soviet Union']],
  [
    'Peru established relations with the Federal Republic of Yugoslavia, whose only successor is Serbia.',
    'PER SRB',
    ['SRB -: Federal Republic of Yugoslavia'],
  ],
  [
    'Relations with the Ottoman Empire, the predecessor of Turkey, date from 1870.',
    'PER TUR',
    ['TUR -: Ottoman Empire'],
  ],
  // Of either party.
  [
    'Relations date from 3 June 2006, when the two states succeeded Serbia and Montenegro.',
    'MNE SRB',
    ['MNE -: Serbia and Montenegro', 'SRB -: Serbia and Montenegro'],
  ],
  [
    'Croatia and Slovenia, both successor states of Yugoslavia, have been neighbours since 1991.',
    'HRV SVN',
    ['HRV -: Yugoslavia', 'SVN -: Yugoslavia'],
  ],
  // The other one of the two is no party.
  ['Relations date from 1993, when the two republics replaced Czechoslovakia.', 'HUN SVK', ['SVK -: Czechoslovakia']],
  ['Turkey’s predecessor, the Ottoman Empire, sent an envoy to Peru.', 'PER TUR', ['TUR -: Ottoman Empire']],
  ['Yugoslavia kept an embassy in Lima in place of Serbia.', 'PER SRB', ['SRB -: Yugoslavia']],
  ['Relations between Peru and Serbia continue those of socialist Yugoslavia.', 'PER SRB', ['SRB -: Yugoslavia']],
  [
    'Peru and Turkey count their relations from 1870, when the Ottoman Empire and Peru established them.',
    'PER TUR',
    ['TUR -: Ottoman Empire'],
  ],
  [
    'From 1918 to 2006 Peru had relations with the Kingdom of Yugoslavia and with Serbia and Montenegro.',
    'PER SRB',
    ['SRB 1918/2006: Kingdom of Yugoslavia, Serbia and Montenegro'],
  ],
  [
    'Serbia is the successor of the Socialist Federal Republic of Yugoslavia (SFRY).',
    'PER SRB',
    ['SRB -: Socialist Federal Republic of Yugoslavia'],
  ],
];

const NONE: readonly Row[] = [
  // An older state is named, and not said to have stood for anybody.
  ['Relations were first kept with the Ottoman Empire.', 'PER TUR', []],
  ['Peru established relations with Czechoslovakia in 1922.', 'PER CZE', []],
  ['Peru and Armenia, once a republic of the Soviet Union, have had relations since 1992.', 'PER ARM', []],
  ['Diplomatic relations with the Soviet Union were established in 1969.', 'PER RUS', []],
  ['Peru recognised East Germany, which lay in the way of ties with West Germany.', 'PER DEU', []],
  ['The ties with Serbia and Montenegro were close.', 'PER SRB', []],
  ['In the war of 1998–1999 Yugoslavia broke off relations with Peru.', 'PER SRB', []],
  ['The Soviet Union and Yugoslavia established relations in 1940.', 'RUS SRB', []],
  ['Peru and Slovakia established relations in 1993, after the division of Czechoslovakia.', 'PER SVK', []],
  ['Peru refused to treat Serbia as the successor of the Federal Republic of Yugoslavia.', 'PER SRB', []],
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
