import { describe, expect, it } from 'vitest';
import { STATUS_RULES } from '../../src/status/rules.js';

describe('the rules', () => {
  it('each have a name of their own', () => {
    expect(new Set(STATUS_RULES.map(({ id }) => id)).size).toBe(STATUS_RULES.length);
  });
});
