import { describe, expect, it } from 'vitest';
import { countryByCode } from '../../../../src/countries/country.js';
import type { MapRow } from '../../../../src/query/map.js';
import { mapSvg } from '../../../../src/view/kinds/map/svg.js';
import world from '../../../../src/view/kinds/map/world.json' with { type: 'json' };
import { readXml } from '../../svg/read-xml.js';

const HOSTILE = '"><script>alert(1)</script> & \u0000\u001b[31m\u202e';
const row = (country: string, shows: MapRow['shows'], text = 'x'): MapRow => ({ relation: 'a', country, shows, text });
const drawn = (rows: MapRow[]): string => mapSvg(rows, { of: 'ALB', title: HOSTILE, legend: {}, foot: [HOSTILE] });

describe('the shapes', () => {
  it('are of countries that the table knows', () => {
    const codes = [...Object.keys(world.shapes), ...Object.keys(world.dots)];
    expect(codes.filter((code) => countryByCode(code) === null)).toEqual([]);
  });

  it.each(['XKX', 'TWN', 'PSE', 'ESH'])('have %s', (code) => {
    expect(code in world.shapes).toBe(true);
  });

  it.each(['VAT', 'TUV', 'SGP', 'MLT', 'LIE', 'MHL'])('have %s as a dot', (code) => {
    expect(code in world.dots).toBe(true);
  });
});

describe('a map', () => {
  it('is well-formed, whatever the texts', () => {
    const text = drawn([row('SRB', 'embassy', HOSTILE), row('eu', 'other mission', HOSTILE)]);
    const { texts } = readXml(text);
    expect(texts).toContain('Serbia: "><script>alert(1)</script> & ');
    expect(text).not.toMatch(/<script|[\u0000\u001b\u202e]/u);
  });

  it('names each country, and what is not on the map', () => {
    const { texts } = readXml(drawn([row('SRB', 'consulate', 'consulate in Niš'), row('eu', 'other mission')]));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Serbia: consulate in Niš',
        'Western Sahara: none stated',
        'Kosovo: none stated',
        'Not on the map: European Union: x',
      ]),
    );
  });

  it('has a legend of what it shows alone, with how many', () => {
    const { texts } = readXml(drawn([row('SRB', 'broken off'), row('VAT', 'established')]));
    expect(texts.filter((each) => / \(\d+\)$/u.test(each))).toEqual(['established (1)', 'broken off (1)']);
  });

  it('is the same each time, and suits dark pages', () => {
    expect(drawn([row('SRB', 'none')])).toBe(drawn([row('SRB', 'none')]));
    expect(drawn([row('SRB', 'none')]).match(/prefers-color-scheme:dark/gu)).toHaveLength(2);
  });
});
