/** People of one party's nation who live in the other: head counts, ranges, shares, with the year of the count. */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import { noteOf } from './notes.js';
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

function fact(
  sentence: Sentence,
  codes: Codes,
  subject: Subject,
  count: HeadCount | null,
  share: Share | null,
  limit: number,
): CommunityFact {
  const end = Math.max(count?.end ?? 0, count ? 0 : (share?.end ?? 0));
  return {
    rule: count ? 'community: count' : 'community: share',
    fact: {
      people: subject.people,
      country: codes[subject.host],
      population: count && count.max === null ? count.min : null,
      populationMin: count && count.max !== null ? count.min : null,
      populationMax: count?.max ?? null,
      sharePercent: share?.value ?? null,
      year: countYear(sentence, end, limit),
      note: noteOf(sentence.text, (count ?? share)?.approximate === true, count?.occupation ?? null),
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
    facts.push(fact(sentence, codes, subject, count, share ?? null, limit));
  });
  for (const share of shares) {
    if (
      used.has(share) ||
      !(share.ofPopulation || (about && /\b(?:compared\swith|against|respectively)\b/i.test(text)))
    )
      continue;
    const subject = subjectOfShare(sentence, share, mentions);
    const limit = shares.find(({ start }) => start > share.end)?.start ?? text.length;
    if (subject) facts.push(fact(sentence, codes, subject, null, share, limit));
  }
  return facts;
}
