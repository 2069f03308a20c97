import { describe, expect, it } from 'vitest';
import { isRegion } from '../../src/countries/regions.js';

describe('parts of the world', () => {
  it.each([
    ...[
      'South America',
      'the Americas',
      'Europe & Central Asia',
      'East Asia & Pacific',
      'sub-Saharan Africa',
      'N. Africa',
    ],
    ...[
      'Middle East',
      'Arab World',
      'Western Balkans',
      'the Baltic states',
      'Latin America & Caribbean',
      'Pacific Islands',
    ],
  ])('%s is one', (text) => {
    expect(isRegion(text)).toBe(true);
  });

  it.each([
    ...[
      'South Macedonia',
      'Albania',
      'West',
      'states',
      'islands',
      'old world war',
      'Africa Bambaataa',
      'East Timor',
      '',
    ],
    ...['constructor', 'Middle Earth', 'Asia Minor Tours'],
  ])('%j is none', (text) => {
    expect(isRegion(text)).toBe(false);
  });
});
