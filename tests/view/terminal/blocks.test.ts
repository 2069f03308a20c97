import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('tables', () => {
  const plain = { env: { NO_COLOR: '1' }, columns: 80 };

  it('become blocks where they do not fit', async () => {
    expect((await relations('timeline bosnia serbia --fields date.edtf,kind,text', { ...plain, columns: 34 })).stdout)
      .toBe(`Date: 1990s
Kind: conflict
Event: War was fought in the
  1990s.

Date: 15 December 2000
Kind: establishment
Event: Relations were
  established on 15 December 2000.
`);
  });
});
