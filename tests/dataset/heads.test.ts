import { describe, expect, it } from 'vitest';
import { headRows } from '../../src/dataset/heads.js';
import { recordOf } from '../status/records.js';

describe('the head of a relation', () => {
  it('is listed as it stands today', () => {
    const rows = headRows([recordOf(['1914 established', '1950 severed', 'today ALB embassy Sofia'])]);
    expect(rows[0]?.status).toEqual({ state: 'restored', certain: true, since: null, level: 'embassy' });
  });
});
