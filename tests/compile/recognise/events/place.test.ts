import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/compile/recognise/events/place.js';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';

const ACTORS = new ActorReader(['PER', 'JPN']);

const placeIn = (text: string): string | null =>
  placeOf(text, Math.max(0, text.search(/\d{4}/)), ACTORS.read(text), [], () => false);

describe('where an event took place', () => {
  it.each<[string, string | null]>([
    ['A school was opened in Kyoto in 1990.', 'Kyoto'],
    ['On 16 October 2023 Lima was the venue of the summit.', 'Lima'],
    ['Iquitos fell to Japanese troops in 1979.', 'Iquitos'],
    ['Settlers founded the village of Pozuzo in 1674.', 'Pozuzo'],
    ['Peru was recognised at the London conference in 1912.', 'London'],
    // The date is a note on the place in front of it.
    ['Peru has an embassy in Tokyo, with consulates in Kyoto and Nagoya (since 1990).', 'Nagoya'],
    // Wars, bodies, sums, subjects of study, those who are spoken to.
    ['Peru fought in the Pacific War of 1941.', null],
    ['Journalists spoke to Tanaka in 2006.', null],
    ['According to ESCAP trade grew in 2012.', null],
    ['Investment reached Sol.500 million in 2009.', null],
    ['It ended with the fall of the Moche dynasty in 1530.', null],
    ['An agreement in Science was signed in 1976.', null],
    ['Work began in the Area-47 block in 2011.', null],
  ])('%s', (text, expected) => {
    expect(placeIn(text)).toBe(expected);
  });
});
