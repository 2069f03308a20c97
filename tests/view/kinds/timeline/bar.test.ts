import { describe, expect, it } from 'vitest';
import { barOf } from '../../../../src/view/kinds/timeline/bar.js';
import { spanOf } from '../../../../src/view/kinds/timeline/span.js';

describe('dates on an axis', () => {
  it.each([
    ['1830~', '~◆~'],
    ['1914', '◆'],
    ['1900/2000', '┣━━━◆━━━━┫'],
    ['1960~/1990', '~◆━┫'],
    ['../1830', '◂◆━┫'],
  ])('%s is drawn %s', (edtf, expected) => {
    const span = spanOf({ edtf, basis: 'stated' })!;
    expect(barOf(span, { from: 1800, to: 2000 }, { sign: '◆', tone: 'good' }, 20).text).toBe(expected);
  });
});
