import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/compile/recognise/events/place.js';
import type { EventKind } from '../../../../src/model.js';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';

const ACTORS = new ActorReader(['PER', 'JPN']);

const placeIn = (text: string, kind: EventKind, dated = text.search(/\d{4}/)): string | null =>
  placeOf({ text, kind, dated, actors: ACTORS.read(text), people: [], isSupplied: () => false });

describe('a place where nothing happened', () => {
  it.each<[string, EventKind, string | null]>([
    // A post that somebody is given, and one that somebody takes up.
    ['Ana Roa was appointed consul at Osaka in 1990.', 'representation', null],
    ['Ana Roa was named to the same rank in Osaka in 1990.', 'representation', null],
    ['Ana Roa was appointed ambassador at a ceremony in Osaka in 1990.', 'representation', 'Osaka'],
    ['Ana Roa took up her duties as consul in Osaka in 1990.', 'representation', 'Osaka'],
    // What was not done; what was not done until then was done.
    ['In 1990 Peru had not yet opened a consulate in Osaka.', 'representation', null],
    ['In 1990 Peru had no embassy and was preparing to open a consulate in Osaka.', 'representation', null],
    ['Peru did not open a consulate in Osaka until 1990.', 'representation', 'Osaka'],
    // What is joined on, what a departure is for.
    ['Roa opened the embassy in Lima, together with a consulate in Osaka, in 1990.', 'representation', 'Lima'],
    ['Together with a delegation Roa opened the consulate in Osaka in 1990.', 'representation', 'Osaka'],
    ['Roa left for a visit to Japan in 1990 to attend the ceremonies in Osaka.', 'visit', null],
    ['Roa came to Japan in 1990 to attend the ceremonies in Osaka.', 'visit', 'Osaka'],
    // Of two affairs, or of two clauses, the other has the place and a date of its own.
    ['The battle at Iquitos in July and the crisis of 1990 followed.', 'conflict', 'Iquitos'],
    ['They set up a mission in Osaka in May, and Roa was appointed consul in 1990.', 'representation', 'Osaka'],
    ['Refugees lived in the province of Osaka in 1990.', 'population', null],
    ['Refugees lived in the town of Osaka in 1990.', 'population', 'Osaka'],
  ])('%s', (text, kind, place) => {
    expect(placeIn(text, kind)).toBe(place);
  });

  it.each<[string, string, string | null]>([
    ['The battle at Iquitos in 1981 and the crisis of 1990 followed.', '1990', null],
    ['The battle at Iquitos in 1981 and the crisis of 1990 followed.', '1981', 'Iquitos'],
    ['Peru set up a mission in Osaka in 1981, and Roa was appointed its head in 1990.', '1990', null],
    ['Peru set up a mission in Osaka in 1981, and the building was sold in 1990.', '1990', 'Osaka'],
  ])('of two dates: %s %s', (text, date, place) => {
    expect(placeIn(text, 'other', text.indexOf(date))).toBe(place);
  });
});
