/** The grammar: all rules in the order in which they are tried at one place, longer forms before those that they begin with. */
import { BACK_REFERENCES } from './back-references.js';
import { CENTURY_RULES } from './centuries.js';
import { DAY_RULES } from './days.js';
import { DECADE_RULES } from './decades.js';
import { MONTH_RULES, SEASON_RULES } from './months.js';
import type { Rule } from './rule.js';
import { YEAR_RULES } from './years.js';

export const RULES: readonly Rule[] = [
  ...DAY_RULES,
  ...MONTH_RULES,
  ...SEASON_RULES,
  ...DECADE_RULES,
  ...CENTURY_RULES,
  ...YEAR_RULES,
  ...BACK_REFERENCES,
];
