/** People of one party's nation who live in the other: head counts, ranges, shares, with the year of the count. */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Bound } from '../../../model.js';
import { isDisputed, isRival } from '../../sentence/rival.js';
import { publicationBefore } from '../../sentence/publication.js';
import { attributedTo } from '../../sentence/attribution.js';
import { sourcesOf } from '../../sentence/same-source.js';
import { countedBy } from './group.js';
import { noteOf } from './notes.js';
import { heldBy, partsOf, type Figure } from './parts.js';
import { sharesOf, type Share } from './shares.js';
import { subjectOfShare } from './share-subject.js';
import { subjectOfCount, type Subject } from './subject.js';
import { COUNTS_MEMBERS, COUNTS_PAPERS, NO_COMMUNITY, OF_THE_PAST, RESIDES } from './words.js';
import { territoryOf } from './territory.js';
import { censusYears, countDate } from './year.js';
import type { CommunityFact } from '../fact.js';
import { headCounts, type HeadCount } from './head-counts.js';
import { peopleMentions } from './people-mentions.js';

/** A part of the count before it: "of whom 56,785 are citizens", "nearly 940,000 of them". */
const PART_BEFORE = /\b(?:of\swhom|of\swhich|including|among\sthem|most\sof\sthem)\s(?:[\p{L}]+\s){0,3}$/iu;
/** Parts of the count in the sentence before. */
const PARTS = /^(?:Of|Among)\s(?:these|them|those|whom)\b/;
const PART_AFTER = /^(?:\s(?:of\s(?:them|whom|these|which)|alone)\b|\sin\s(?:the\s)?\p{Lu}[\p{L}-]+\salone\b)/iu;
const SHARE_JOINT = /^[^;]{0,120}$/;

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
  const { text } = sentence;
  const [start, end] = [(count ?? share)?.start ?? 0, (count ?? share)?.end ?? 0];
  const parts = partsOf(text, figures);
  const at = Math.max(
    0,
    figures.findIndex((figure) => figure.start === start),
  );
  const held = heldBy(parts, figures, at, 'group');
  const { group, notes } = countedBy(sentence, held, subject, count?.occupation ?? null);
  const own = [...notes, ...((count ?? share)?.approximate === true && bound === null ? ['approximate'] : [])];
  const shareApproximate = count !== null && share?.approximate === true;
  // A bare figure is of the territory of those that it goes on with.
  const territory =
    figures
      .slice(at - held.length + 1, at + 1)
      .map((figure, i, all) =>
        territoryOf(
          sentence,
          subject,
          figure.start,
          i === all.length - 1 ? end : figure.end,
          all[i + 1]?.start ?? limit,
        ),
      )
      .findLast((one) => one !== null) ?? null;
  const accordingTo = attributedTo(text, sourcesOf(sentence), start);
  const date = countDate(sentence, end, limit);
  // "One report of 2024 speaks of 870,000, the other of 741,800": both are told then.
  const passedOn = date.year === null ? publicationBefore(text, start) : null;
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
      ...(shareApproximate ? { shareApproximate } : {}),
      ...date,
      ...(group === null ? {} : { group }),
      ...(territory === null ? {} : { territory }),
      ...(accordingTo === null ? {} : { accordingTo }),
      note: noteOf(parts, figures, at, passedOn === null ? own : [passedOn, ...own]),
      ...(isRival(text, { start, end }) || isDisputed(text, start) ? { account: true as const } : {}),
      source: sentence.source,
    },
  };
}

/** Counts and shares that one sentence gives. */
export function readCommunities(sentence: Sentence, codes: Codes): CommunityFact[] {
  const { text, topic } = sentence;
  const about = topic === 'community';
  if (PARTS.test(text) || COUNTS_PAPERS.test(text) || COUNTS_MEMBERS.test(text)) return [];
  if (topic === 'missions' || (!about && (!RESIDES.test(text) || NO_COMMUNITY.test(text)))) return [];
  const mentions = peopleMentions(sentence);
  const counts = headCounts(sentence);
  const shares = sharesOf(sentence);
  const counted = counts.map(({ start, end, noun }) => ({ start, end, bare: noun === 'none' }));
  const shared = shares.map(({ start, end }) => ({ start, end, bare: true }));
  const facts: CommunityFact[] = [];
  const used = new Set<Share>();
  // A share of its own is another figure: "192,800 people (about 7%) …, compared with 2.1% in 2004".
  const compared = shares.filter(({ start }) => /\b(?:compared\swith|against|versus)\s$/.test(text.slice(0, start)));
  counts.forEach((count, i) => {
    const next = compared.find(({ start }) => start > count.end)?.start ?? text.length;
    const limit = Math.min(counts[i + 1]?.start ?? text.length, next);
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
  if (OF_THE_PAST.test(text) && facts.some(({ fact: { year } }) => year === null))
    return facts.filter(({ fact: { year } }) => year !== null);
  const censuses = censusYears(text);
  const [only] = facts;
  // "8,000 and 9,000": one for each of them.
  const [first, second] = counts;
  const listed = first && second && /^(?:,|,?\sand)\s(?:\p{L}+\s)?$/u.test(text.slice(first.end, second.start));
  return only && facts.length === 1 && censuses && listed !== true
    ? [{ ...only, fact: { ...only.fact, ...censuses } }]
    : facts;
}
