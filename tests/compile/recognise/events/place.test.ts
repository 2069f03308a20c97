import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/compile/recognise/events/place.js';
import type { EventKind } from '../../../../src/model.js';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';

const ACTORS = new ActorReader(['PER', 'JPN']);

const placeIn = (text: string, kind: EventKind = 'other'): string | null =>
  placeOf({
    text,
    kind,
    dated: Math.max(0, text.search(/\d{4}/)),
    actors: ACTORS.read(text),
    people: [],
    isSupplied: () => false,
  });

describe('where an event took place', () => {
  it.each<[string, string | null]>([
    ['A school was opened in Kyoto in 1990.', 'Kyoto'],
    ['On 16 October 2023 Lima was the venue of the summit.', 'Lima'],
    ['Iquitos fell to Japanese troops in 1979.', 'Iquitos'],
    ['Settlers founded the village of Pozuzo in 1674.', 'Pozuzo'],
    ['Peru was recognised at the London conference in 1912.', 'London'],
    ['Peru has consulates in Nara, where the office was closed in 1990 but later reopened, and in Kyoto.', 'Nara'],
    ['Peru has a consulate in Nara, where Paz was born, and it opened an office in Kyoto in 1990.', 'Kyoto'],
    ['Peru was the only Japanese ally in South America in 1990.', null],
    // The date is a note on the place in front of it.
    ['Peru has an embassy in Tokyo, with consulates in Kyoto and Nagoya (since 1990).', 'Nagoya'],
    ['Troops withdrew from Iquitos in 1990.', 'Iquitos'],
    ['The president was received in Sharm el-Sheikh in 1990.', 'Sharm el-Sheikh'],
    ['It closed the post in Iquitos in 1926 when an embassy was opened in Kyoto.', 'Iquitos'],
    ['They met in Guinea-Bissau in 1978.', 'Guinea-Bissau'],
    // What begins with a capital is no place before its verb; what comes from or to somebody; a name of two places.
    ['Total trade fell to 5 billion in 2023.', null],
    ['Ties with Japan were taken up in 1987.', null],
    ['A pact was made under pressure from Tanaka in 1939.', null],
    ['Kosovo declared its independence from Serbia in 2008.', null],
    ['Arms sales to Taiwan were prohibited in 1994.', null],
    ['Peruvians acted in the Ohrid–Dibra uprising in 1913.', null],
    // Where something else is.
    ['After the siege of Iquitos in 1526 the crown passed to others.', null],
    ['After the battle of Iquitos in 1526 the crown passed to others.', 'Iquitos'],
    ['According to the authorities in Lagos, trade grew in 2021.', null],
    ['The envoy was called back because of the fighting in Gaza in 2012.', null],
    ['In 1974 the guard, on the orders of the junta in Athens, overthrew the president.', null],
    // Two states, each with its own place.
    ['Peru opened an office in Kyoto in 1995, and Chile opened an office in Nara at about the same time.', null],
    ['A school was opened in Kyoto in 1995, and a Peruvian club in Nara began its work in the same year.', 'Kyoto'],
    // Wars, bodies, sums, subjects of study, those who are spoken to.
    ['Peru fought in the Pacific War of 1941.', null],
    ['Journalists spoke to Tanaka in 2006.', null],
    ['According to ESCAP trade grew in 2012.', null],
    ['Investment reached Sol.500 million in 2009.', null],
    ['It ended with the fall of the Moche dynasty in 1530.', null],
    ['An agreement in Science was signed in 1976.', null],
    ['Peru and Chile have worked together in the Kyoto Triangle since 1991.', null],
    ['Both belonged to one empire in the Middle Ages, until 1450.', null],
    ['Work began in the Area-47 block in 2011.', null],
  ])('%s', (text, expected) => {
    expect(placeIn(text)).toBe(expected);
  });

  it.each<[string, EventKind, string | null]>([
    ['In 1964 the two sides agreed to set up offices in Kyoto.', 'agreement', null],
    ['An agreement of 2023 provided for a crossing at Tacna.', 'agreement', null],
    ['In 1964 the minister said that an office in Kyoto would open.', 'statement', null],
    ['In 1964 the two sides agreed in Kyoto on a crossing.', 'agreement', 'Kyoto'],
    ['They announced a pact at Kyoto in 1964.', 'statement', 'Kyoto'],
    ['In 1964 Peru decided to shut the consulate in Kyoto.', 'representation', 'Kyoto'],
  ])('%s (%s)', (text, kind, expected) => {
    expect(placeIn(text, kind)).toBe(expected);
  });
});
