import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('tables', () => {
  const plain = { env: { NO_COLOR: '1' }, columns: 80 };

  it('show amounts for people, totals and approximations as such', async () => {
    expect((await relations('trade albania serbia --fields year,exporter,importer,amount,balance', plain)).stdout)
      .toBe(`Year  Exporter  Importer              Amount              Balance
─────────────────────────────────────────────────────────────────
2023  total                     $338 million
2023  Serbia    Albania   about $260 million  about +$182 million
2023  Albania   Serbia           $78 million  about −$182 million
`);
  });

  it('wrap the running text under itself', async () => {
    expect(
      (await relations('timeline albania serbia --kind visit --fields date.edtf,kind,text', { ...plain, columns: 60 }))
        .stdout,
    ).toBe(`Date              Kind   Event
────────────────────────────────────────────────────────────
1947              visit  Enver Hoxha met Josip Broz Tito in
                         1947.
10 November 2014  visit  Edi Rama came to Belgrade on 10
                         November 2014, the first such visit
                         since 1947.
`);
  });
});
