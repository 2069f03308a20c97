/** Which flow of goods a heading stands for: "Latvian exports to Malta", "Imports from Malta", "Total trade". */
import type { ActorMention, ActorReader, Side } from '../../sentence/actors.js';
import { other } from '../../sentence/annotate.js';

/** The exporter, "total" for both directions, or null for a heading that is no sum of trade or does not say whose it is. */
export type TableFlow = Side | 'total' | null;

/** Derived figures, and what is no trade in goods. */
const NO_FLOW =
  /\b(?:balance|deficit|surplus|growth|change|changes|share|rank|per\s?cent(?:age)?|investments?|fdi|aid|tourists?|gdp)\b|%/i;
const EXPORTS = /\b(?:exports?|exported|sales)\b/i;
const IMPORTS = /\b(?:imports?|imported|purchases)\b/i;
const TOTAL = /\b(?:total|turnover|volume|trade|overall|bilateral|sum)\b/i;
const TO = /\b(?:to|into|towards|with)\s(?:the\s)?$/i;
const FROM = /\bfrom\s(?:the\s)?$/i;
const ARROW = /^\s?(?:→|➔|->|=>|to)\s?$/u;

/** The party whose trade a caption or a section's heading counts: "Latvia's trade with Malta", "Latvian foreign trade". */
export function ownerIn(text: string, actors: ActorReader): Side | null {
  const named = actors.read(text).filter(({ side }) => side !== null);
  const [first] = named;
  if (!first || /\b(?:between|with|to|from)\s(?:the\s)?$/i.test(text.slice(0, first.start))) return null;
  const others = named.filter(({ side }) => side !== first.side);
  // "Latvia–Malta trade" is nobody's in particular.
  return others.every(({ start }) => TO.test(text.slice(0, start)) || FROM.test(text.slice(0, start)))
    ? first.side
    : null;
}

/** @param owner The party whose exports and imports a bare "Exports" and "Imports" are; null where nothing says so. */
export function flowOf(heading: string, owner: Side | null, actors: ActorReader): TableFlow {
  if (NO_FLOW.test(heading)) return null;
  const named = actors.read(heading);
  if (named.some(({ side }) => side === null)) return null;
  const [exports, imports] = [EXPORTS.test(heading), IMPORTS.test(heading)];
  if (exports && imports) return /\b(?:and|plus|\+)\b|\+/.test(heading) ? 'total' : null;
  if (!exports && !imports) return arrow(heading, named) ?? (TOTAL.test(heading) ? 'total' : null);
  const to = named.find(({ start }) => TO.test(heading.slice(0, start)))?.side ?? null;
  const from = named.find(({ start }) => FROM.test(heading.slice(0, start)))?.side ?? null;
  const whose = named.find(
    ({ start }) => !/\b(?:to|into|towards|with|from)\s(?:the\s)?$/i.test(heading.slice(0, start)),
  );
  const own = whose?.side ?? owner;
  if (from !== null) return from;
  if (exports) return own ?? (to === null ? null : other(to));
  return own === null ? null : other(own);
}

/** "Latvia → Malta", "Latvia to Malta". */
function arrow(heading: string, [first, second]: readonly ActorMention[]): Side | null {
  if (!first || !second || first.side === second.side) return null;
  return ARROW.test(heading.slice(first.end, second.start)) ? first.side : null;
}
