import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../../src/compile/recognise/fact.js';
import { eventNamedIn, isOfAnother } from '../../../src/compile/record/of-another.js';

describe('an undated sentence of another thing or time than the event before', () => {
  it.each([
    ['Roa signed the Treaty of Lima for Peru.', 'Peru declared its independence in 1821.', true],
    ['Roa signed the Treaty of Lima for Peru.', 'The Treaty of Lima was made in 1879.', false],
    ['As envoy, Roa lived in Kobe.', 'The first contacts were made in 1867.', true],
    ['As Peruvian envoy, Roa lived in Kobe.', 'Peru sent Ana Roa to Japan in 1867.', false],
    ['Roa and Mori signed the communiqué in Lima.', 'First contacts were made in 1937.', true],
    ['Roa and Mori signed the communiqué in Lima.', 'A joint communiqué was agreed in 1937.', false],
    ['They signed the declaration in Lima.', 'The ministers met in 1990.', false],
    ['In the communist period Peru had a treaty with Japan.', 'Peru and Japan made peace in 1878.', true],
    ['Most of the settlers came after the revolution.', 'Peruvians founded the town in 1674.', true],
    ['Most of the settlers came after the revolution.', 'The revolution of 1917 drove many away.', false],
    ['The king came back after the war.', 'Peru attacked Japan in 1885, and the two fought for a year.', false],
    ['The king came back after the war.', 'The king left Lima in 1885.', true],
    ['The king came back after the talks.', 'The king left Lima in 1885.', false],
    ['Peru took part in the liberation of Japan.', 'Ships of Peru fired on Lima in 1940.', true],
    ['Peru took part in the liberation of Japan.', 'Peru invaded Japan in 1940 and liberated it.', false],
    ['Peru was the third state to conclude such an agreement.', 'The intention was made public in 1920.', true],
    ['Peru was the third state to conclude such an agreement.', 'An agreement was signed in 1920.', false],
    ['The people gave a statue in memory of the Declaration of Lima.', 'Peru bought an island in 1803.', true],
    // Wars of their own dates.
    ['Peru was the first state to recognise the republic.', 'Peru and Japan were allies in 1940.', true],
    ['Peru was the first state to recognise the republic.', 'The republic was proclaimed in 1940.', false],
    ['The decision to open diplomatic relations was taken in Lima.', 'From 1918 both lived in one state.', true],
    ['The decision to open diplomatic relations was taken in Lima.', 'An embassy was opened in 1940.', false],
    ['Peruvian dams led to a quarrel over the water.', 'The province became part of Peru in 1939.', true],
    ['This led to a quarrel over the water.', 'The province became part of Peru in 1939.', false],
    ['The dams led to a quarrel over the water.', 'Peru built two dams in 1939.', false],
    ['The two fought each other in the Second World War.', 'Peru and Japan made peace in 1858.', true],
  ])('%s | %s', (text, told, expected) => {
    expect(isOfAnother(text, told)).toBe(expected);
  });
});

describe('the event that a sentence names', () => {
  const events = [
    'Peru recognised Japan in the Treaty of Lima of 1879.',
    'Relations were established in 1880, when Ana Roa was appointed.',
    'The Treaty of Kobe was signed in 1890.',
    'The Treaty of Kobe was renewed in 1900.',
  ].map((text) => ({ text }) as EventDraft);
  it.each<[string, number | null]>([
    ['Roa signed the Treaty of Lima for Peru.', 0],
    ['As envoy, Roa lived in Osaka.', 1],
    // Told of by two events, by none; of two treaties neither.
    ['Mori signed the Treaty of Kobe for Japan.', null],
    ['Mori signed the Treaty of Osaka for Japan.', null],
    ['As envoy, Roa knew the Treaty of Lima.', null],
    ['Roa lived in Osaka.', null],
  ])('%s', (text, expected) => {
    expect(eventNamedIn(text, events)).toBe(expected === null ? undefined : events[expected]);
  });
});
