import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string): string | undefined => eventsOf(text).at(-1)?.[2];

describe('what the sentence before says that somebody did', () => {
  it.each([
    [
      'Ana Roa came to Japan in 1954. The first Peruvian prime minister to do so was Luis Paz, in October 1967.',
      'The first Peruvian prime minister to come to Japan was Luis Paz, in October 1967.',
    ],
    [
      'Ana Roa visited Japan in 1954. The first Peruvian prime minister to do so was Luis Paz, in October 1967.',
      'The first Peruvian prime minister to visit Japan was Luis Paz, in October 1967.',
    ],
    [
      'Peru recognised the new state in 1954. The second country to do so was Japan, in October 1967.',
      'The second country to do so was Japan, in October 1967.',
    ],
    [
      'Luis Paz visited Japan in October 1967, the first Peruvian prime minister to do so.',
      'Luis Paz visited Japan in October 1967, the first Peruvian prime minister to do so.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });
});

describe('a visit that was returned', () => {
  it.each([
    [
      'Ana Roa made the first visit to Japan in 1977. A Japanese delegation headed by Ken Mori returned it between 21 and 28 August 1978.',
      'A Japanese delegation headed by Ken Mori returned the visit of 1977 between 21 and 28 August 1978.',
    ],
    [
      'Ana Roa made visits to Japan in 1977. The Japanese museum returned it in 1978.',
      'The Japanese museum returned it in 1978.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });
});

describe('the latter of two figures', () => {
  it.each([
    [
      'The number of Peruvians was 77,959 (3.85%) in 2002 and 70,961 (3.86%) in 2021. Clubs rejected the latter result on 31 March 2022.',
      'Clubs rejected the result of 70,961 for 2021 on 31 March 2022.',
    ],
    [
      'The number of Peruvians was 77,959 in 2002 and 70,961 in 2021. Clubs rejected the former figure on 31 March 2022.',
      'Clubs rejected the figure of 77,959 for 2002 on 31 March 2022.',
    ],
    [
      'The number of Peruvians was 77,959 in 2002, 75,000 in 2011 and 70,961 in 2021. Clubs rejected the latter figure on 31 March 2022.',
      'Clubs rejected the latter figure on 31 March 2022.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });
});

describe('what was closed and is to be opened', () => {
  it.each([
    [
      'Peru closed the frontier on 8 October 1950 because of the war. The Peruvian consul said on 29 November 1950 that it would be reopened soon.',
      'The Peruvian consul said on 29 November 1950 that the frontier would be reopened soon.',
    ],
    [
      'The line to Lima was closed on 8 October 1950. The consul announced on 29 November 1950 that it would be reopened on 2 December.',
      'The line to Lima was to be reopened on 2 December 1950.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });
});

describe('the two between whom something is', () => {
  it.each([
    [
      'Peru recognised Japan on 21 January 1992, and diplomatic relations between them were established on 25 August of the same year.',
      'Diplomatic relations between Peru and Japan were established on 25 August 1992.',
    ],
    [
      'Peru, Japan and Chile met on 21 January 1992, and relations between them were established on 25 August of the same year.',
      'Relations between them were established on 25 August 1992.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });
});

describe('the lands that a people governed', () => {
  it.each([
    [
      'In 1898 the islands passed to the Chileans, who governed them until 1946.',
      'The Chileans governed the islands until 1946.',
    ],
    [
      'In 1898 the ships came to the Chileans, who governed them until 1946.',
      'In 1898 the ships came to the Chileans, who governed them until 1946.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });
});
