import { describe, expect, it } from 'vitest';
import { CODES, SHARED_UNITS, SIGNS } from '../../../src/compile/words/currencies.js';
import { NAMES } from '../../../src/compile/words/currency-names.js';
import { readMoney } from '../../../src/compile/sentence/money.js';

/** "5000000 USD", "?" for a dropped currency, "~" for approximate, "…" for an end of a range. */
const moneyOf = (text: string): string[] =>
  readMoney(text).map(
    ({ amount, currency, approximate, range }) =>
      `${amount} ${currency ?? '?'}${approximate ? ' ~' : ''}${range ? ' …' : ''}`,
  );

describe('readMoney', () => {
  it.each([
    ['US$ 338m', ['338000000 USD']],
    ['US$338M', ['338000000 USD']],
    ['U.S. $5 million', ['5000000 USD']],
    ['a $338-million deal', ['338000000 USD']],
    ['€1.2bn', ['1200000000 EUR']],
    ['1.2 billion €', ['1200000000 EUR']],
    ['EUR 1,2 billion', ['1200000000 EUR']],
    ['EUR4.5bn', ['4500000000 EUR']],
    ['two and a half billion euros', ['2500000000 EUR']],
    ['half a billion euro', ['500000000 EUR']],
    ['5 million of euros', ['5000000 EUR']],
    ['one hundred and twenty million dollars', ['120000000 USD']],
    ['48 million Canadian dollars', ['48000000 CAD']],
    ['TT$120 million', ['120000000 TTD']],
    ['6.09 billion USD', ['6090000000 USD']],
    ['Rs 500 crore', ['5000000000 rupee']],
    ['₹12 lakh', ['1200000 INR']],
    ['300 million Pakistani rupees', ['300000000 PKR']],
    ['Tk 30 crore', ['300000000 BDT']],
    ['20 billion CFA francs', ['20000000000 CFA']],
    ['30 billion Central African CFA francs', ['30000000000 XAF']],
    ['1.2 billion Swiss francs', ['1200000000 CHF']],
    ['8 billion lekë', ['8000000000 ALL']],
    ['500 million Soviet roubles', ['500000000 SUR']],
    ['40 million Egyptian pounds', ['40000000 EGP']],
    ['ten million pounds sterling', ['10000000 GBP']],
    ['DM 200 million', ['200000000 DEM']],
    ['RMB 30 billion', ['30000000000 CNY']],
    ['¥30 billion', ['30000000000 ¥']],
    ['4.2 billion Danish kroner and 3.9 billion kroner', ['4200000000 DKK', '3900000000 DKK']],
    ['exports/imports: 48.4/8.6 million euros', ['48400000 EUR', '8600000 EUR']],
    ['from 3.1 to 2.4 billion euros', ['3100000000 EUR', '2400000000 EUR']],
    ['48 and 52 million dollars respectively', ['48000000 USD', '52000000 USD']],
    ['$48, $52 and $60 million', ['48000000 USD', '52000000 USD', '60000000 USD']],
    ['between $4 and 5 billion', ['4000000000 USD …', '5000000000 USD …']],
    ['$4–5 billion', ['4000000000 USD …', '5000000000 USD …']],
    ['some 4 to 5 billion euros', ['4000000000 EUR ~ …', '5000000000 EUR …']],
    ['$5 million, against 234 million in 2011', ['5000000 USD', '234000000 ?']],
    ['the 5 billion dollar mark', ['5000000000 USD']],
    ['topped £3 million', ['3000000 GBP ~']],
    ['€3 billion or so', ['3000000000 EUR ~']],
  ])('%s', (text, amounts) => {
    expect(moneyOf(text)).toEqual(amounts);
  });

  it.each([
    ['5 million tonnes of grain'],
    ['2 million tourists'],
    ['a population of 5 million'],
    ['500 pounds of cheese'],
    ['in constant 2008 dollars'],
    ['NATO 5 and the 44 states'],
    ['the 19 euro area states'],
    ['5 pesos'],
    ['300 million rupees'],
    ['Rs 300 million'],
    ['20 million marks'],
    ['200 million Reichsmarks'],
    ['5 million thalers'],
    ['40 per cent of exports'],
    ['on 12 March 2018'],
    ['the last 45 won'],
  ])('finds no amount in "%s"', (text) => {
    expect(moneyOf(text)).toEqual([]);
  });
});

describe('the currency tables', () => {
  it('name only ISO 4217 codes and shared units', () => {
    const units = [...SIGNS, ...NAMES].map(([, code]) => code);
    expect(units.filter((code) => !CODES.has(code) && !SHARED_UNITS.has(code))).toEqual([]);
  });

  it('put a longer name before a shorter one that ends it', () => {
    const at = (name: string): number => NAMES.findIndex(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(name));
    expect(['Canadian dollars', 'Egyptian pounds', 'Pakistani rupees'].map((name) => NAMES[at(name)]?.[1])).toEqual([
      'CAD',
      'EGP',
      'PKR',
    ]);
  });
});
