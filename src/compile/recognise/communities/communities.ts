/** People of one party's nation who live in the other: head counts, ranges, shares, with the year of the count. */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Bound } from '../../../model.js';
import { noteOf, type Figure } from './notes.js';
import { sharesOf, type Share } from './shares.js';
import { subjectOfShare } from './share-subject.js';
import { subjectOfCount, type Subject } from './subject.js';
import { COUNTS_PAPERS, NO_COMMUNITY, RESIDES } from './words.js';
import { countYear } from './year.js';
import type { CommunityFact } from '../fact.js';
import { headCounts, type HeadCount } from './head-counts.js';
import { peopleMentions } from './people-mentions.js';

/** A part of the count before it: "of whom 56,785 are citizens", "nearly 940,000 of them". */
const PART_BEFORE = /\b(?:of\swhom|of\swhich|including|among\sthem|most\sof\sthem)\s(?:[\p{L}]+\s){0,3}$/iu;
/** Parts of the count in the sentence before. */
const PARTS = /^(?:Of|Among)\s(?:these|them|those|whom)\b/;
const PART_AFTER = /^(?:\s(?:of\s(?:them|whom|these|which)|alone)\b|\sin\s(?:the\s)?\p{Lu}[\p{L}-]+\salone\b)/iu;
const SHARE_JOINT = /^[^;]{0,120}$/;

const NONE: Figure = { start: 0, end: 0, bare: true };

const isLeast = (bound: Bound | null): boolean => bound === 'more than' || bound === 'at least';

/** The most that a bound allows; people are counted whole. */
function mostOf(bound: Bound | null, count: number): number | null {
  if (bound === 'up to' || bound === 'nearly') return count;
  return bound === 'less than' ? count - 1 : null;
}

function fact(
  sentence: Sentence,
  codes: Codes,
  subject: Subject,
  count: HeadCount | null,
  share: Share | null,
  limit: number,
  figures: readonly Figure[],
): CommunityFact {
  const { min = null, max = null, bound = null } = count ?? {};
  const end = Math.max(count?.end ?? 0, count ? 0 : (share?.end ?? 0));
  const own = [
    ...(count?.occupation == null ? [] : [count.occupation.toLowerCase()]),
    ...((count ?? share)?.approximate === true && bound === null ? ['approximate'] : []),
  ];
  return {
    rule: count ? 'community: count' : 'community: share',
    fact: {
      people: subject.people,
      country: codes[subject.host],
      population: max === null ? min : null,
      populationMin: max !== null || isLeast(bound) ? min : null,
      populationMax: max ?? (min === null ? null : mostOf(bound, min)),
      ...(bound === null ? {} : { bound }),
      sharePercent: share?.value ?? null,
      year: countYear(sentence, end, limit),
      note: noteOf(sentence.text, figures, figures.find(({ start }) => start === (count ?? share)?.start) ?? NONE, own),
      source: sentence.source,
    },
  };
}

/** Counts and shares that one sentence gives. */
export function readCommunities(sentence: Sentence, codes: Codes): CommunityFact[] {
  const { text, topic } = sentence;
  const about = topic === 'community';
  if (PARTS.test(text) || COUNTS_PAPERS.test(text)) return [];
  if (topic === 'missions' || (!about && (!RESIDES.test(text) || NO_COMMUNITY.test(text)))) return [];
  const mentions = peopleMentions(sentence);
  const counts = headCounts(sentence);
  const shares = sharesOf(sentence);
  const counted = counts.map(({ start, end, noun }) => ({ start, end, bare: noun === 'none' }));
  const shared = shares.map(({ start, end }) => ({ start, end, bare: true }));
  const facts: CommunityFact[] = [];
  const used = new Set<Share>();
  counts.forEach((count, i) => {
    const limit = counts[i + 1]?.start ?? text.length;
    const subject = subjectOfCount(sentence, count, mentions, limit);
    if (!subject) return;
    if (
      facts.length > 0 &&
      (PART_BEFORE.test(text.slice(Math.max(0, count.start - 60), count.start)) ||
        PART_AFTER.test(text.slice(count.end, count.end + 60)))
    )
      return;
    const share =
      shares.find(
        ({ start, ofGroup }) =>
          !ofGroup && start >= count.end && start < limit && SHARE_JOINT.test(text.slice(count.end, start)),
      ) ?? (counts.length === 1 ? shares.find(({ end, ofGroup }) => !ofGroup && end <= count.start) : undefined);
    if (share) used.add(share);
    facts.push(fact(sentence, codes, subject, count, share ?? null, limit, counted));
  });
  for (const share of shares) {
    if (
      used.has(share) ||
      !(share.ofPopulation || (about && /\b(?:compared\swith|against|respectively)\b/i.test(text)))
    )
      continue;
    const subject = subjectOfShare(sentence, share, mentions);
    const limit = shares.find(({ start }) => start > share.end)?.start ?? text.length;
    if (subject) facts.push(fact(sentence, codes, subject, null, share, limit, shared));
  }
  return facts;
}
