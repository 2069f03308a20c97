import { describe, expect, it } from 'vitest';
import { paintFor } from '../../../../src/view/look/colour.js';
import { tradeText } from '../../../../src/view/kinds/trade/draw.js';
import { widthOf } from '../../../../src/view/terminal/wrap.js';
import { relations } from '../../../cli/fake-io.js';
import { bare } from '../../paints.js';
import { figures } from './figures.js';
import { located } from '../../located.js';

const FIGURES = figures(
  '2023 total USD 338e6',
  '2023 SRB>ALB USD ~260e6',
  '2023 ALB>SRB USD 78e6',
  '2020 SRB>ALB EUR 1250000000',
  '2019 SRB>ALB EUR 1e9',
  '2018 SRB>ALB EUR 5e8',
  '- ALB>SRB EUR 4500',
);

function drawn(rows = FIGURES, width = 80, partner?: string): string {
  const look = { format: 'table', paint: bare, links: false, width, fields: null } as const;
  // The country that was asked for is Albania.
  const of = located(partner === undefined ? 'A–B relations' : 'Albania', partner !== undefined);
  if (partner !== undefined) of.countries = [{ code: 'ALB', name: 'Albania' }];
  return tradeText(rows, { located: of, partnerOf: partner === undefined ? null : () => partner }, look);
}

describe('trade on a terminal', () => {
  it.each<[number, string]>([
    [
      40,
      `A–B relations
7 trade figures, 2018–2023

USD  the longest bar is $338M
2023
  Serbia → Albania  about $260M
  █████████████████████████████▎
  Albania → Serbia  $78M
  ████████▊
  both directions  $338M
  ██████████████████████████████████████
  balance  about +$182M  for Serbia

EUR  the longest bar is €1.25B
2020
  Serbia → Albania  €1.25B
  ██████████████████████████████████████
2019
  Serbia → Albania  €1B
  ██████████████████████████████▍
2018
  Serbia → Albania  €0.5B
  ███████████████▎
undated
  Albania → Serbia  €4,500
  ▏

Serbia → Albania  2018 ▃▆█ 2020  €0.5B
to €1.25B
`,
    ],
    [
      80,
      `A–B relations  7 trade figures, 2018–2023

USD  the longest bar is $338M
2023  Serbia → Albania   about $260M  ████████████████████████████████▎
      Albania → Serbia          $78M  █████████▊
      both directions          $338M  ██████████████████████████████████████████
      balance           about +$182M  for Serbia

EUR  the longest bar is €1.25B
2020     Serbia → Albania  €1.25B  █████████████████████████████████████████████
2019     Serbia → Albania     €1B  ████████████████████████████████████
2018     Serbia → Albania   €0.5B  ██████████████████
undated  Albania → Serbia  €4,500  ▏

Serbia → Albania  2018 ▃▆█ 2020  €0.5B to €1.25B
`,
    ],
    [
      120,
      `A–B relations  7 trade figures, 2018–2023

USD  the longest bar is $338M
2023  Serbia → Albania   about $260M  ███████████████████████████████████████████████▊
      Albania → Serbia          $78M  ██████████████▎
      both directions          $338M  ██████████████████████████████████████████████████████████████
      balance           about +$182M  for Serbia

EUR  the longest bar is €1.25B
2020     Serbia → Albania  €1.25B  █████████████████████████████████████████████████████████████████
2019     Serbia → Albania     €1B  ████████████████████████████████████████████████████
2018     Serbia → Albania   €0.5B  ██████████████████████████
undated  Albania → Serbia  €4,500  ▏

Serbia → Albania  2018 ▃▆█ 2020  €0.5B to €1.25B
`,
    ],
  ])('of %d columns', (width, expected) => {
    expect(drawn(FIGURES, width)).toBe(expected);
  });

  it('of one country names the partner, exports and imports, and the balance from its side', () => {
    expect(drawn(FIGURES.slice(0, 3), 60, 'Serbia')).toBe(`Albania  3 trade figures, 2023

2023  Serbia  imports ←   about $260M  ████████████████▏
              exports →          $78M  ████▉
              total ↔           $338M  █████████████████████
              balance    about −$182M
`);
  });

  it('groups years, shows how many lie between two of them, and writes one unit', () => {
    const rows = figures(
      '2021 HRV>SVN EUR 1.808e9',
      '2006 SVN>HRV EUR 1464.17e6',
      '2006 HRV>SVN EUR 735.676e6',
      '2004 HRV>SVN EUR 600e6',
    );
    expect(drawn(rows, 60)).toBe(`A–B relations  4 trade figures, 2004–2021

2021  Croatia → Slovenia     €1,808M  ██████████████████████
⋮                                     14 years without a
                                      figure
2006  Slovenia → Croatia  €1,464.17M  █████████████████▉
      Croatia → Slovenia   €735.676M  █████████
      balance             +€728.494M  for Slovenia
2004  Croatia → Slovenia       €600M  ███████▎

Croatia → Slovenia  2004 ▃·▃··············█ 2021  €600M to
€1,808M
`);
  });

  it('makes no balance and no series of figures that disagree', () => {
    const rows = figures(
      '2023 SRB>ALB USD 1e6',
      '2023 SRB>ALB USD 2e6',
      '2023 ALB>SRB USD 1e6',
      '2022 SRB>ALB USD 1e6',
    );
    expect(drawn(rows, 60)).toBe(`A–B relations  4 trade figures, 2022–2023

2023  Serbia → Albania  $1M  ███████████████▌
      Serbia → Albania  $2M  ███████████████████████████████
      Albania → Serbia  $1M  ███████████████▌
2022  Serbia → Albania  $1M  ███████████████▌
`);
  });

  it.each([20, 40, 80, 120])('keeps every line within %d columns', async (width) => {
    const paint = await paintFor(true, true);
    const look = { format: 'table', paint, links: false, width, fields: null } as const;
    for (const name of ['漢字'.repeat(30), 'Bosnia and Herzegovina', '\u202e👩‍👩‍👧‍👦'.repeat(20)]) {
      for (const partnerOf of [null, () => name]) {
        const text = tradeText(FIGURES, { located: located(name, partnerOf !== null), partnerOf }, look);
        expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
        expect(text.includes('\u202e')).toBe(false);
      }
    }
  });

  it('is drawn on a terminal only: a pipe has the exact amounts', async () => {
    expect((await relations('trade albania serbia', { columns: 80 })).stdout).toContain('$338M');
    expect((await relations('trade albania serbia')).stdout).toContain('\t338000000\t');
  });
});
