/** What a unit of an article of many pairs became. */
import type { SentenceReport } from '../record/report.js';
import type { RawUnit } from '../sources/document.js';
import type { Told } from './told.js';

export function reportOf({ number, path, text }: RawUnit, { became, rules, isEvent, reason }: Told): SentenceReport {
  const outcome = isEvent ? 'event' : rules.length > 0 ? 'fact' : 'unused';
  return { sentence: number, section: path.join(' > '), text, outcome, became, rules, reason };
}
