import { describe, expect, it } from 'vitest';
import { readNoMissions, sidesOf } from '../../../../src/compile/recognise/missions/no-mission.js';
import { sentences } from '../sentences.js';

describe('a mission that is not there', () => {
  it.each<[text: string, ...none: string[]]>([
    ['Kenya has no embassy in Portugal.', 'KEN>PRT embassy'],
    ['Kenya has no mission in Portugal.', 'KEN>PRT diplomatic mission'],
    ['As of 2024 Portugal does not maintain a diplomatic mission in Kenya.', 'PRT>KEN diplomatic mission'],
    ['Portugal currently has no embassy of its own in Kenya.', 'PRT>KEN embassy'],
    ['Kenya has no embassy accredited to the Republic of Portugal.', 'KEN>PRT embassy'],
    ['Neither country has an embassy in the other.', 'KEN>PRT embassy', 'PRT>KEN embassy'],
    // One that sits elsewhere may be accredited; others than the parties; another time; no statement.
    ['Kenya has no resident mission in Portugal.'],
    ['Kenya has no embassy in Spain.'],
    ['Uganda has no embassy in Portugal.'],
    ['Kenya had no embassy in Portugal.'],
    ['If Kenya has no embassy in Portugal, the one in Paris acts for it.'],
    ['Kenya has no consulate in Portugal.'],
    ['Kenya has an embassy in Portugal.'],
  ])('%s', (text, ...none) => {
    const found = sentences(text, ['KEN', 'PRT']).flatMap((sentence) => readNoMissions(sentence));
    expect(
      found.map((one) => {
        const { sending, receiving } = sidesOf(one, ['KEN', 'PRT']);
        return `${sending}>${receiving} ${one.kind}`;
      }),
    ).toEqual(none);
  });
});
