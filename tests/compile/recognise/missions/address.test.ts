import { describe, expect, it } from 'vitest';
import { cityOfAddress } from '../../../../src/compile/recognise/missions/address.js';
import { sentences } from '../sentences.js';

describe('the city of an address', () => {
  it.each([
    ['The embassy is at 12 Merrion Square, Ballsbridge, Dublin.', 'Dublin'],
    ['The embassy is at 15 Ailesbury Court, Dublin 4, Ireland.', 'Dublin'],
    ['The embassy is at Rotenturmstrasse 16-18, 1010 Vienna.', 'Vienna'],
    ['The consulate is located at 5 Main Street, Cork.', 'Cork'],
    ['The consulate is located at 5 Main Street.', null],
    ['The embassy is in Dublin, at some distance, and has a garden.', null],
    ['The ambassador was received at the palace, Dublin, in 1990.', null],
  ])('%s', (text, city) => {
    const [sentence] = sentences(text, ['AUT', 'IRL'], { heading: 'History', kind: 'paragraph' });
    const place = sentence ? cityOfAddress(sentence, 0, text.length, ['AUT', 'IRL']) : null;
    expect(place?.name ?? null).toBe(city);
  });
});
