/** Help that belongs to no command: `relations help <topic>`. */
import { EXIT_CODES } from '../errors.js';
import { ARTICLE_FORMAT, PARTS as ARTICLES } from './articles.js';
import { BASES, PARTS as DATES, TYPED } from './dates.js';
import { DATA, ENVIRONMENT } from './environment.js';
import { EVENT_KIND_PARTS, EVENT_KIND_ROWS } from './event-kinds.js';
import { OWN_ARTICLES, OWN_PLACES } from './own-articles.js';
import type { Topic } from './topic.js';
import { STATUS_RULES } from '../status/rules.js';
import { FORMATS } from '../view/look/formats.js';
import { formatsParts } from './formats.js';

const named = (rows: readonly (readonly [string, string])[]): { name: string; says: string }[] =>
  rows.map(([name, says]) => ({ name, says }));

export const TOPICS: ReadonlyMap<string, Topic> = new Map([
  [
    'exit-codes',
    {
      title: 'Exit codes',
      parts: () => [Object.values(EXIT_CODES).map(({ code, meaning }) => [String(code), meaning] as const)],
      json: () => Object.values(EXIT_CODES).map(({ code, meaning }) => ({ code, meaning })),
    },
  ],
  ['articles', { title: 'Articles: what "compile" reads', parts: () => ARTICLES, json: () => ARTICLE_FORMAT }],
  ['formats', { title: 'Formats: --format <format> on every lookup', parts: formatsParts, json: () => FORMATS }],
  [
    'dates',
    {
      title: 'Dates: how they are typed and printed',
      parts: () => DATES,
      json: () => ({
        typed: TYPED.map(([edtf, means]) => ({ edtf, means })),
        bases: named(BASES),
      }),
    },
  ],
  [
    'environment',
    {
      title: 'Variables of the environment, and the data',
      parts: () => [ENVIRONMENT, ...DATA],
      json: () => named(ENVIRONMENT),
    },
  ],
  [
    'own-articles',
    {
      title: 'A library of your own articles',
      parts: () => [...OWN_ARTICLES, OWN_PLACES],
      json: () => named(OWN_PLACES),
    },
  ],
  [
    'event-kinds',
    {
      title: 'Kinds of events: timeline --kind <kind>',
      parts: () => EVENT_KIND_PARTS,
      json: () => EVENT_KIND_ROWS.map(([kind, says]) => ({ kind, says })),
    },
  ],
  [
    'status-rules',
    {
      title: 'How "relations status" derives a status',
      parts: () => STATUS_RULES.map(({ id, says }) => `${id}: ${says}`),
      json: () => STATUS_RULES,
    },
  ],
]);
