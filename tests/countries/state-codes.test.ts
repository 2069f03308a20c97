import { describe, expect, it } from 'vitest';
import { countryByCode } from '../../src/countries/country.js';
import { resolveCountry } from '../../src/countries/resolve.js';
import { statesByListedCode } from '../../src/countries/state-codes.js';
import { Lines, tableBytes } from '../../src/countries/tables.js';

describe('codes of other lists', () => {
  it.each<[string, string]>([
    ['cow:339', 'ALB'],
    ['COW:ALB', 'ALB'],
    ['cow:345', 'YUG'],
    ['cow:20', 'CAN'],
    ['cow:020', 'CAN'],
    ['cow:2', 'USA'],
    ['cow:265', 'DDR'],
    ['cow:260', 'DEU'],
    ['cow:710', 'CHN'],
    ['cow:713', 'TWN'],
    ['cow:679', 'YEM'],
    ['cow:680', 'YMD'],
    ['cow:300', 'austria-hungary'],
    ['gw:340', 'SRB'],
    ['gw:345', 'YUG'],
    ['gw:365', 'RUS'],
    ['gw:640', 'TUR'],
    ['gw:816', 'VNM'],
    ['gw:817', 'south-vietnam'],
    ['gw : 678', 'YEM'],
    ['fips:GM', 'DEU'],
    ['fips:GA', 'GMB'],
    ['fips:GB', 'GAB'],
    ['fips:UK', 'GBR'],
    ['fips:AU', 'AUT'],
    ['fips:AS', 'AUS'],
    ['fips:CH', 'CHN'],
    ['fips:SZ', 'CHE'],
    ['fips:sw', 'SWE'],
    ['fips:KV', 'XKX'],
    ['fips:RI', 'SRB'],
  ])('%s is %s', (typed, code) => {
    expect(resolveCountry(typed)).toMatchObject({ status: 'exact', country: { code } });
  });

  it.each<[string, string]>([
    ['GM', 'GMB'],
    ['CH', 'CHE'],
    ['AU', 'AUS'],
    ['008', 'ALB'],
  ])('a bare code is of ISO: %s is %s', (typed, code) => {
    expect(resolveCountry(typed)).toMatchObject({ status: 'exact', country: { code } });
  });

  it.each([
    'cow:999',
    'cow:0',
    'gw:XYZ',
    'fips:QQ',
    'fips:DEU',
    '339',
    'iso:DE',
    'cow:',
    'cow:albania',
    'cow:AL|',
    'cow:33"9',
  ])('%s is unknown', (typed) => {
    expect(resolveCountry(typed).status).toBe('unknown');
  });

  it('are null for what is no such code', () => {
    expect([statesByListedCode('albania'), statesByListedCode('cow:999')]).toEqual([null, []]);
  });

  it('are all of countries in the table, each of one', () => {
    const bytes = tableBytes('state-codes.json');
    for (const list of ['cow', 'gw', 'fips']) {
      const rows = new Lines(bytes, list).all().map((row) => row.split('|'));
      expect(rows.filter(([code = '']) => countryByCode(code) === null)).toEqual([]);
      const of = new Map<string, Set<string>>();
      for (const [code = '', ...keys] of rows)
        for (const key of keys.slice(0, -1)) of.set(key, (of.get(key) ?? new Set()).add(code));
      expect([...of].filter(([, codes]) => codes.size > 1)).toEqual([]);
      expect(rows.length).toBeGreaterThan(200);
    }
  });
});
