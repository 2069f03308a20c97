import fc from 'fast-check';
import { parseEdtf } from '../../src/dates/edtf.js';

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }).map((n) => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(4, '0')),
  fc.integer({ min: 1800, max: 2030 }).map(String),
  fc.integer({ min: -120, max: 120 }).map((n) => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(4, '0')),
);
// From the second century on: a first-century mask beside a year BC has a label that reads as BC on both sides, and no text gives one.
const mask = fc.tuple(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 2 })).map(([n, x]) => {
  const digits = String(n).padStart(4, '0');
  return digits.slice(0, 4 - x) + 'X'.repeat(x);
});
const qualifier = fc.constantFrom('', '', '~', '?', '%');
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 31 }).map(two);
const season = fc.integer({ min: 21, max: 24 }).map(String);
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((p) => p.join(''));
const dash = fc.constant('-');

const point = fc.oneof(
  joined(year, qualifier),
  joined(year, dash, month, qualifier),
  joined(year, dash, month, dash, day, qualifier),
  mask,
);
const end = fc.oneof({ weight: 6, arbitrary: point }, { weight: 1, arbitrary: fc.constantFrom('..', '') });

/** Intervals whose ends share a year, as most of those that people write do. */
const within = fc
  .tuple(year, fc.constantFrom('', 'm', 'd'), month, day, month, day, qualifier, qualifier)
  .map(([y, kind, m1, d1, m2, d2, q1, q2]) => {
    const at = (m: string, d: string): string => (kind === '' ? y : kind === 'm' ? `${y}-${m}` : `${y}-${m}-${d}`);
    return `${at(m1, d1)}${q1}/${at(m2, d2)}${q2}`;
  });

/** The parts of decades and centuries, and the centuries BC, which have labels of their own. */
const named = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom([0, 3], [4, 6], [7, 9], [0, 33], [34, 66], [67, 99]),
    fc.boolean(),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([century, [from = 0, to = 0], bc, decade]) => {
    if (!bc) {
      const base = century * 100 + (to < 10 ? decade * 10 : 0);
      return `${String(base + from).padStart(4, '0')}~/${String(base + to).padStart(4, '0')}~`;
    }
    const text = (n: number): string => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(4, '0');
    return `${text(1 - (century + 1) * 100)}/${text(-Math.max(0, century - decade) * 100)}`;
  });

/** Any EDTF date that datasets may hold. */
export const edtfDates = fc
  .oneof(
    { weight: 3, arbitrary: point },
    { weight: 1, arbitrary: joined(year, dash, season) },
    { weight: 3, arbitrary: joined(end, fc.constant('/'), end) },
    { weight: 2, arbitrary: within },
    { weight: 2, arbitrary: named },
  )
  .filter((text) => parseEdtf(text) !== null);
