/** `relations timeline`: dated events in order. */
import type { ExitName } from '../errors.js';
import { EVENT_KINDS } from '../model.js';
import { insteadOfEvents } from '../query/instead.js';
import { timeline } from '../query/timeline.js';
import { timelineColumns } from '../view/columns/timeline.js';
import type { Context } from './context.js';
import { lookUp } from './lookup.js';
import { countValue, kindValues, rangeValue, splitKinds } from './values.js';

export interface TimelineOptions {
  since?: string;
  until?: string;
  kind?: string[];
  reverse?: boolean;
  limit?: string;
}

export function run(context: Context, given: readonly string[], options: TimelineOptions): Promise<ExitName> {
  const { words, given: kinds } = splitKinds(given, options.kind ?? [], EVENT_KINDS);
  const question = {
    range: rangeValue(options.since, options.until),
    kinds: kindValues('--kind', kinds, EVENT_KINDS),
    reverse: options.reverse ?? false,
    limit: countValue('--limit', options.limit),
  };
  return lookUp(context, words, {
    rows: (relations) => timeline(relations, question),
    columns: timelineColumns,
    instead: insteadOfEvents,
  });
}
