import { describe, expect, it } from 'vitest';
import { partnerIn } from '../../../src/compile/foreign/partner.js';
import { partnerOfPointer } from '../../../src/compile/foreign/pointer.js';
import { countryByCode } from '../../../src/countries/country.js';

describe('the country of a cell', () => {
  it.each<[string, string]>([
    ['Albania', 'ALB'],
    ['the Netherlands', 'NLD'],
    ['Republic of Korea', 'KOR'],
    ['Soviet Union', 'SUN'],
    ['East Germany', 'DDR'],
    ['Kosovo', 'XKX'],
    ['Palestine', 'PSE'],
    ['Sahrawi Arab Democratic Republic', 'ESH'],
    ['Sovereign Military Order of Malta', 'order-of-malta'],
    ['European Union', 'eu'],
    ['Holy See (Vatican City)', 'VAT'],
    ['Republic of China (Taiwan)', 'TWN'],
    ['China (PRC)', 'CHN'],
    ['Georgia (country)', 'GEO'],
    ['Iran (severed)', 'IRN severed'],
    ['Israel [a]', 'ISR'],
    ['Denmark Denmark', 'DNK'],
    ['Congo Congo-Brazzaville', 'COG'],
    ['Congo (Democratic Republic of the Congo)', 'COD'],
    ['Turkey – 3 May 1992', 'TUR 3 May 1992'],
    ['Turkey\nsince 1992', 'TUR since 1992'],
  ])('%s', (text, expected) => {
    const found = partnerIn(text);
    expect(`${found?.country.code ?? ''} ${found?.remark ?? ''}`.trim()).toBe(expected);
  });

  it.each(['', 'Europe', 'Congo', 'Korea', 'Nowhereland', 'Iran and Iraq', 'a'.repeat(10_000), '('.repeat(5_000)])(
    'none in %s',
    (text) => {
      expect(partnerIn(text)).toBeNull();
    },
  );
});

describe('the country that notes point to', () => {
  const mali = countryByCode('MLI');
  it.each<[string, string | null]>([
    ['See Germany–Mali relations', 'DEU'],
    ['Both countries agreed.\nSee also: Mali–Spain relations', 'ESP'],
    ['See Foreign relations of Burkina Faso', 'BFA'],
    ['See Germany–Spain relations', null],
    ['Germany has an embassy in Bamako.', null],
  ])('%s', (text, expected) => {
    expect(mali && (partnerOfPointer(text, mali)?.code ?? null)).toBe(expected);
  });
});
