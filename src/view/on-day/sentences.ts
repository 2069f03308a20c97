/** The events of a day, read aloud: "1912, 114 years ago, Albania–Serbia relations, visit: An envoy came." */
import type { OnDayRow } from '../../query/on-day.js';
import { sentence } from '../words/spoken.js';
import { agoText } from './words.js';

export const onDaySentences = (rows: readonly OnDayRow[]): string[] =>
  rows.map(({ date, yearsAgo, title, kind, text }) =>
    sentence(
      `${[date.edtf.slice(0, 4), agoText(yearsAgo), title, ...(kind === 'other' ? [] : [kind])].join(', ')}: ${text}`,
    ),
  );
