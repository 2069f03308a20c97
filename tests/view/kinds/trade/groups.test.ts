import { describe, expect, it } from 'vitest';
import { tradeExtent } from '../../../../src/view/kinds/trade/groups.js';
import { figures } from './figures.js';

const FIGURES = figures(
  '2023 total USD 338e6',
  '2023 SRB>ALB USD ~260e6',
  '2023 ALB>SRB USD 78e6',
  '2020 SRB>ALB EUR 1250000000',
  '2019 SRB>ALB EUR 1e9',
  '2018 SRB>ALB EUR 5e8',
  '- ALB>SRB EUR 4500',
);

describe('figures', () => {
  it('are counted', () => {
    expect(tradeExtent(FIGURES)).toBe('7 trade figures, 2018–2023');
    expect(tradeExtent(figures('- total USD 1'))).toBe('1 trade figure');
  });
});
