/** Sums of money: `{{US$|338 million}}`. The sign of the template stands before the amount. */
import type { Entry } from './call.js';

const SIGNS: readonly (readonly [names: string, sign: string])[] = [
  ['us$|usd|us dollar|usdollar', 'US$'],
  ['€|euro|eur', '€'],
  ['£|gbp|pound sterling|gbp£', '£'],
  ['¥|jpy|yen|jp¥', '¥'],
  ['a$|aud|au$', 'A$'],
  ['ca$|c$|cad|can$', 'C$'],
  ['nz$|nzd', 'NZ$'],
  ['hk$|hkd', 'HK$'],
  ['s$|sgd', 'S$'],
  ['nt$|twd', 'NT$'],
  ['₹|inr|indian rupee|rs', '₹'],
  ['cny|rmb|cn¥', 'CN¥'],
  ['₩|krw', '₩'],
  ['r$|brl', 'R$'],
  ['rub|₽|russian ruble', '₽'],
  ['₱|php|philippine peso', '₱'],
  ['₺|turkish lira', 'TRY '],
  ['₪|ils', '₪'],
];
const CODES =
  'CHF SEK NOK DKK PLN ZAR KES TRY CZK HUF RON ISK AED SAR MXN ARS CLP COP PEN THB IDR MYR VND EGP NGN'.split(' ');

export const MONEY: readonly Entry[] = [
  ...SIGNS.map(([names, sign]): Entry => [names, ({ unnamed: [amount = ''] }) => `${sign}${amount}`]),
  ...CODES.map((code): Entry => [code.toLowerCase(), ({ unnamed: [amount = ''] }) => `${code} ${amount}`]),
  ['currency', ({ unnamed: [amount = '', code = 'US$'] }) => `${code} ${amount}`.trim()],
];
