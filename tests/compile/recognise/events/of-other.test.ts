import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/compile/recognise/events/place.js';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';
import type { EventKind } from '../../../../src/model.js';

const ACTORS = new ActorReader(['PER', 'JPN']);

/** The place of the last date of a text. */
const placeIn = (text: string, kind: EventKind): string | null =>
  placeOf({
    text,
    kind,
    dated: [...text.matchAll(/(?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}/gu)].at(-1)?.index ?? 0,
    actors: ACTORS.read(text),
    people: [],
    isSupplied: () => false,
  });

describe('places of another part of a statement', () => {
  it.each<[string, EventKind, string | null]>([
    // What is owned there, what was felt there.
    ['A firm bought a stake in Shell in 1990.', 'trade', null],
    ['A firm bought a ship in Osaka in 1990.', 'trade', 'Osaka'],
    ['The contract was criticised in Osaka in 1990.', 'agreement', null],
    ['The contract was signed in Osaka in 1990.', 'agreement', 'Osaka'],
    ['The power plant at Arequipa was declared a threat in 1990.', 'statement', null],
    ['The power plant at Arequipa was switched off in 1990.', 'trade', 'Arequipa'],
    // Of what was before, what came of it, what is the reason.
    ['The statue, taken to Osaka in 1915, was returned in 1990.', 'culture', null],
    ['The treaty, signed in Osaka in 1990.', 'agreement', 'Osaka'],
    ['In 1990 Peru cut the cables, prompting weeks of rallies in Osaka.', 'conflict', null],
    ['In 1990 the visit was cut short because rebels held a house in Osaka.', 'visit', null],
    ['In 1990 Roa came when a fair was held in Osaka.', 'visit', 'Osaka'],
    ['Border traffic was suspended in 1990 ahead of a summit in Osaka.', 'trade', null],
    ['Under a treaty signed in Osaka on 4 May 1990, troops were to leave by 1994.', 'conflict', null],
    // What something is set against, what somebody was, what a sum is for.
    ['The embassy stayed in Osaka despite the transfer of the capital to Kyoto in 1990.', 'representation', 'Osaka'],
    ['Cargo came to 600,000 tonnes in 1990, less than a fifth of that handled at Arica.', 'trade', null],
    ['In 1990 Roa, a former ambassador to Lima, was named envoy.', 'representation', null],
    ['A treaty on the boundary in the Sea of Tacna was signed in 1990.', 'agreement', null],
    ['In 1990 Roa announced a sum for infrastructure in the Andes.', 'statement', null],
    ['In 1990 Roa came for talks in Osaka.', 'visit', 'Osaka'],
    ['Peru broke with Japan in 1990, hours after Paz, a rebel, had been received in Osaka.', 'severance', null],
    ['In 1990, days after the vote, Peru beat Japan in Osaka.', 'culture', 'Osaka'],
    // Names of papers, conjunctions.
    ['It was laid down in the Osaka Protocol of 1990.', 'agreement', null],
    ['In 1950 Peru drew $1 million in Marshall aid.', 'cooperation', null],
    ['Tokyo had agreed in principle in 1990.', 'agreement', null],
    // Whence, and names that are none of a place.
    ['In 1990 a flight from Osaka was diverted.', 'conflict', null],
    ['In 1990 Peru withdrew its troops from Tacna.', 'conflict', 'Tacna'],
    ['At Euro 1990 Peru beat Japan.', 'culture', null],
    ['At the Osaka Conference in 1990 they agreed.', 'agreement', null],
    ['It was held at the Peace of Osaka in 1990.', 'agreement', null],
  ])('%s', (text, kind, expected) => {
    expect(placeIn(text, kind)).toBe(expected);
  });
});
