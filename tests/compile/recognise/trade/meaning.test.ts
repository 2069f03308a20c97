import { describe, expect, it } from 'vitest';
import { DIRECTED } from './directed.rows.js';
import { NONE } from './none.rows.js';
import { TOTALS } from './totals.rows.js';
import { tradeOf } from './trade-of.js';

describe('the grammar of sentences on trade', () => {
  for (const [name, rows] of Object.entries({ totals: TOTALS, directed: DIRECTED, none: NONE }))
    it.each(rows)(`${name}: %s`, (text, parties, figures) => {
      expect(tradeOf(text, parties).sort()).toEqual([...figures].sort());
    });
});
