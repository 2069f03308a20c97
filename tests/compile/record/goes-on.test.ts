import { describe, expect, it } from 'vitest';
import { goesOn, isOfBoth, isOfOlder, looksBack } from '../../../src/compile/record/goes-on.js';
import type { Topic } from '../../../src/compile/sentence/sections.js';

describe('a sentence that goes on from an event', () => {
  it.each<[Topic, string, string]>([
    ['other', 'Italy invaded Peru on 7 April 1939.', 'The king fled to Greece.'],
    ['other', 'A treaty of peace was signed in 1990.', 'It covers defence.'],
    ['other', 'A treaty of peace was signed in 1990.', 'The treaty covers defence.'],
    ['community', 'The census of 2011 counted 26,774 Peruvians.', 'About two thirds of them live in Lima.'],
    [
      'other',
      'They signed the Treaty of Guarantee in 1960.',
      'Under the Treaty of Guarantee, Japan became a guarantor.',
    ],
    ['economy', 'A contract was signed in 2001.', 'Japan afterwards built two plants.'],
    ['other', 'The war broke out in 1990.', 'The two states fought for eight years.'],
    ['lead', 'The two states made peace in 1990.', 'Japan withdrew its troops.'],
    ['other', 'President Roa came to Lima in 2021.', 'During that visit Peru agreed to lower the tariff.'],
    ['other', 'A break followed in 1921.', 'Other accounts date the breaks of these years differently.'],
    ['other', 'A treaty was signed in Lima in 1921.', 'They used to call it the peace of Roa.'],
  ])('%s: %s | %s', (topic, event, text) => {
    expect(goesOn({ text, topic }, event)).toBe(true);
  });

  it.each<[Topic, string, string]>([
    ['lead', 'Peru and Japan established relations in 1921.', 'Both are members of the United Nations.'],
    ['lead', 'Peru and Japan established relations in 1921.', 'Their common border is 103 km long.'],
    ['lead', 'Peru and Japan established relations in 1921.', 'Japan supports the entry of Peru into the pact.'],
    ['other', 'The cabinets met in Lima in 2024.', 'The Japanese of Peru are regarded as a bridge.'],
    ['community', 'The census of 2021 counted 9,826 Peruvians.', 'Lima has one of the largest communities.'],
    [
      'economy',
      'In 2023 Peru imported goods worth 2.5 billion euros.',
      'The oil company paid 500 million dollars for a share.',
    ],
    // Of another time, or of another thing that has a name.
    ['other', 'Peru and Japan made peace in 1858.', 'The two powers fought each other in the Second World War.'],
    ['other', 'The minister could not come in 1959.', 'Under the Treaty of Guarantee, Japan became a guarantor.'],
    ['other', 'The minister could not come in 1959.', 'The Treaty of Alliance allowed troops to be stationed.'],
    // Both do it to this day.
    ['other', 'The Kingdom of Peru had been proclaimed on 17 March 1861.', 'The two states share a language.'],
    // The plural of a present that no list holds, and what somebody did again and again.
    ['other', 'A treaty was signed in Lima in 1921.', 'Two pipelines bring Peruvian gas to Japan.'],
    ['other', 'A treaty was signed in Lima in 1921.', 'Peru, itself a member of the pact, backs its entry.'],
    ['other', 'A treaty was signed in Lima in 1921.', 'President Roa liked to speak of two peoples.'],
    ['economy', 'Trade rose to 105 billion in 2023.', 'Fuels make up some 70% of the deliveries.'],
  ])('not %s: %s | %s', (topic, event, text) => {
    expect(goesOn({ text, topic }, event)).toBe(false);
  });
});

describe('a sentence of two events', () => {
  it.each([
    ['For both presidents it was the first journey abroad.', true],
    ['On both occasions the minister was ill.', true],
    ['Both sides agreed.', false],
    ['The minister spoke for both sides.', false],
  ])('%s', (text, expected) => {
    expect(isOfBoth(text)).toBe(expected);
  });
});

describe('a date that a sentence only looks back to', () => {
  it.each([
    ['The leaders had not met since 1947, when Roa received Mori.', '1947', true],
    ['Some 300 Peruvians lived there, as against 400 in 1990.', '1990', true],
    ['Ties were cut in 1998, though 1996 is also named.', '1996', true],
    ['The embassy has been closed since 1990.', '1990', false],
    ['Roa received Mori in 1947, when the leaders last met.', '1947', false],
  ])('%s', (text, date, expected) => {
    expect(looksBack(text, date)).toBe(expected);
  });
});

describe('a sentence that goes on from an older one', () => {
  const [older, told] = ['The pacts of Lima were signed in 1929.', 'A list gives the day as 24 June 1929.'];
  it.each([
    ['The pacts created a new state.', true],
    ['The list names no place.', false],
    ['The king fled.', false],
    ['The pacts of Kobe created a new state.', false],
  ])('%s', (text, expected) => {
    expect(isOfOlder(text, told, older)).toBe(expected);
  });

  it('is not said of the two states, which all sentences are of', () => {
    expect(isOfOlder('The two states are allies.', told, 'The states made peace.')).toBe(false);
  });
});
