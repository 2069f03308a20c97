/** What came to be a mission and bears no rank of its own: "the observer mission of India became", "the office in Pristina was turned into". */
import { other, type Sentence } from '../../sentence/annotate.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import { part, pattern } from '../../../text/pattern.js';
import type { Span } from './steps/step.js';

const POST = part`(mission|office|post|representation|bureau|agency|commission|section|delegation|consulate|legation|chancery|outpost|representative)`;
const POST_OF = pattern('u')`\b${POST}_of_(the_)?$`;
const POST_BEFORE = pattern('u')`^(['’]s?)?_([\p{Ll}-]+_){0,3}(\p{Lu}\p{L}+['’]s?_)?${POST}\b`;
/** "The office in Pristina": in the one's capital it is the other's. */
const POST_IN = pattern('iu')`^(the|this|that|an?)_([\p{Ll}-]+_){0,3}${POST}_in_$`;
const OPENING = pattern('u')`^${part`((In|On)_[^,;.]{4,25},?_)?`}`;

/** Whose post the words up to a verb name: a party, a third state (null), or nobody's (undefined). */
export function ownerOfPost({ text, actors }: Sentence, { start }: Span, from: number): Side | null | undefined {
  const owner = actors.findLast(
    (one) =>
      one.end <= start &&
      one.start >= from &&
      (POST_OF.test(text.slice(0, one.start)) || POST_BEFORE.test(text.slice(one.end, start))),
  );
  if (owner) return owner.side;
  const host = actors.find((one) => one.end <= start && one.start >= from && one.kind === 'capital' && one.place);
  if (!host || host.side === null) return undefined;
  const lead = text.slice(from, host.start).trimStart();
  return POST_IN.test(lead.replace(OPENING, '')) ? other(host.side) : undefined;
}

/** The one party whose post a sentence speaks of: "The Philippine mission in Madrid was a legation". */
export function ownerOfOnlyPost({ text, actors }: Sentence): Side | null {
  return onlySideOf(
    actors.filter(
      ({ start, end, kind }) =>
        kind !== 'capital' && (POST_OF.test(text.slice(0, start)) || POST_BEFORE.test(text.slice(end))),
    ),
  );
}

const ENVOY = pattern('u')`^_(envoy|minister(_resident)?)\b`;

/** The party whose envoy the words up to there speak of, where they name no other: "The American envoy …, the legation". */
export function ownerOfOnlyEnvoy({ text, actors }: Sentence, before: number): Side | null {
  const named = actors.filter(({ end, kind }) => end <= before && kind !== 'capital');
  return named.some(({ end }) => ENVOY.test(text.slice(end, before))) ? onlySideOf(named) : null;
}

function onlySideOf(named: readonly ActorMention[]): Side | null {
  return new Set(named.map(({ side }) => side)).size === 1 ? (named[0]?.side ?? null) : null;
}
