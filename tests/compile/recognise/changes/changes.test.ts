import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { sentences } from '../sentences.js';

/** "embassy 1954-09 agreed", "chargé d'affaires 2023-01 RUS lowered". */
function changesOf(text: string, parties: string): string[] {
  const [a = '', b = ''] = parties.split(' ');
  const codes: Codes = [a, b];
  return sentences(text, codes)
    .flatMap((sentence) => readChanges(sentence, codes))
    .map(({ fact: { change, date, by, how } }) => [change, date.edtf, by, how].filter((one) => one != null).join(' '));
}

describe('levels that were agreed on, or to which relations were lowered', () => {
  it.each<[parties: string, text: string, found: string[]]>([
    [
      'SWE NOR',
      'In May 1947 it was agreed to raise the legations of the two countries to embassies.',
      ['embassy 1947-05 agreed'],
    ],
    [
      'SWE NOR',
      'It was agreed in 1947 to raise the legations to embassies, and a Swedish study places the actual change in 1948.',
      ['embassy 1948'],
    ],
    ['SWE NOR', 'In May 1947 the legations of the two countries were raised to embassies.', ['embassy 1947-05']],
    [
      'PER JPN',
      'An agreement on an exchange of ambassadors was concluded on 25 January 1988.',
      ['ambassador 1988-01-25 agreed'],
    ],
    ['PER JPN', 'The two governments announced an exchange of ambassadors in 1988.', ['ambassador 1988 agreed']],
    ['PER JPN', 'Ambassadors were exchanged in 1988.', ['ambassador 1988']],
    [
      'LVA RUS',
      "In January 2023 Russia lowered relations to the level of chargés d'affaires.",
      ["chargé d'affaires 2023-01 RUS lowered"],
    ],
    [
      'ISR TUR',
      "On 26 November 1956 Turkey downgraded its legation to the level of chargé d'affaires.",
      ["chargé d'affaires 1956-11-26 TUR"],
    ],
  ])('%s: %s', (parties, text, found) => {
    expect(changesOf(text, parties)).toEqual(found);
  });
});

describe('relations that ended of themselves, or were only agreed on', () => {
  it.each<[parties: string, text: string, found: string[]]>([
    ['ALB GBR', 'Diplomatic relations came to an end in April 1939.', ['severed 1939-04 ended']],
    ['ALB USA', 'Relations ended on 5 June 1939, after Rome had taken charge.', ['severed 1939-06-05 ended']],
    ['EST BEL', 'Diplomatic relations ceased in 1940.', ['severed 1940 ended']],
    ['ALB GBR', 'Diplomatic relations were ended in 1939.', ['severed 1939']],
    ['ALB GBR', 'In 1939 Britain ended diplomatic relations with Albania.', ['severed 1939 GBR']],
    [
      'IRN SAU',
      'On 10 March 2023 Iran and Saudi Arabia agreed to restore diplomatic relations.',
      ['restored 2023-03-10 agreed'],
    ],
    [
      'KHM GBR',
      'The governments agreed on 19 July 1965 to resume diplomatic relations.',
      ['restored 1965-07-19 agreed'],
    ],
    [
      'KHM GBR',
      'The two states agreed on the establishment of diplomatic relations in 1974.',
      ['established 1974 agreed'],
    ],
    [
      'IRN SAU',
      'On 10 March 2023 the two governments agreed in Beijing, under Chinese mediation, to restore diplomatic relations.',
      ['restored 2023-03-10 agreed'],
    ],
    ['KHM GBR', 'In 1974 they decided to establish diplomatic relations.', ['established 1974 agreed']],
    [
      'KHM GBR',
      'The two states agreed on a treaty and established diplomatic relations in 1974.',
      ['established 1974'],
    ],
    ['KHM GBR', 'They announced the resumption of diplomatic relations on 19 July 1965.', ['restored 1965-07-19']],
  ])('%s: %s', (parties, text, found) => {
    expect(changesOf(text, parties)).toEqual(found);
  });
});
