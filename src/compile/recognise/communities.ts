/** People of one party's nation who live in the other: head counts, ranges, shares, with the year of the count. */
import type { Community } from '../../model.js';
import { countryByCode } from '../../countries/country.js';
import { other, type Codes, type Sentence } from '../sentence/annotate.js';
import type { Side } from '../sentence/actors.js';
import type { NumberMention } from '../sentence/numbers.js';
import { NO_COUNT, noteOf, PEOPLE_NOUN } from './community-words.js';
import type { CommunityFact } from './fact.js';

interface Subject {
  people: string;
  host: Side;
}

/** The nation and the host that a sentence counts: by its section's heading, else by "Albanians in Serbia" in the text. */
function subjectOf(sentence: Sentence, codes: Codes): Subject | null {
  const { people, text, actors, topic } = sentence;
  if (people && people.host !== null) {
    // Within "Serbs in Croatia", a sentence on Croats in Serbia counts the others.
    return { people: people.name, host: people.host };
  }
  if (topic === 'economy' || topic === 'missions') return null;
  for (const actor of actors) {
    if (actor.side === null || actor.kind === 'capital' || actor.kind === 'form') continue;
    const host = actors.find(
      ({ start, side }) =>
        start > actor.end &&
        side !== null &&
        side === other(actor.side as Side) &&
        /\bin\s(?:the\s)?$/.test(text.slice(actor.end, start)),
    );
    const between = host ? text.slice(actor.end, host.start) : '';
    const lives =
      /^(?:\s(?:citizens|nationals|people|immigrants|residents|minority|community|diaspora|descent|ancestry|origin)\b)?[^.;]{0,60}\bin\s(?:the\s)?$/.test(
        between,
      );
    if (!host || !lives || host.kind !== 'name') continue;
    if (actor.kind === 'demonym') return { people: actor.text, host: host.side as Side };
    const noun =
      /^\s(?:citizens|nationals|people|immigrants|residents|minority|community|diaspora)\b/.test(between) ||
      /\b(?:people|persons|citizens)\sof\s$/.test(text.slice(0, actor.start));
    const plural = countryByCode(codes[actor.side])?.demonyms[0]?.plural;
    if (actor.kind === 'adjective' && noun && plural !== undefined) return { people: plural, host: host.side as Side };
  }
  return null;
}

/** A number of people, judged by the words around it. */
function countsPeople(sentence: Sentence, number: NumberMention, inSection: boolean): boolean {
  const { text } = sentence;
  const after = text.slice(number.end, number.end + 60);
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  if (number.percent || !Number.isInteger(number.value) || number.value < 2) return false;
  if (NO_COUNT.after.test(after) || NO_COUNT.before.test(before) || NO_COUNT.sentence.test(text)) return false;
  if (sentence.dates.some(({ start, end }) => start <= number.start && number.end <= end)) return false;
  if (
    sentence.money.some(({ start, end, currency }) => currency !== null && start <= number.start && number.end <= end)
  )
    return false;
  if (PEOPLE_NOUN.test(after)) return true;
  if (!inSection) return false;
  // A bare figure counts people where its section is about a people and nothing else is named behind it.
  return (
    number.value >= 20 &&
    /^(?:$|[.,;:)(]|\s(?:in|at|by|of\s(?:them|whom|these)|and|or|were|was|is|has|had|have|live[ds]?|living|are|citizens|to|as|according|without|with|for|on|from|among|now|registered|after|during|when|who|was|making|people|persons|\())/u.test(
      after,
    )
  );
}

const RANGE = /^\s?(?:–|-|to|and)\s?$/;

/** The year of a count: next to it, else the one that its sentence names before it. */
function yearFor(sentence: Sentence, number: NumberMention, next: NumberMention | undefined): number | null {
  const year = (edtf: string): number | null => (/^\d{4}(?:[-~?]|$)/.test(edtf) ? Number(edtf.slice(0, 4)) : null);
  const dated = sentence.dates.flatMap((date) => (year(date.edtf) === null ? [] : [{ date, year: year(date.edtf) }]));
  const after = dated.find(
    ({ date }) =>
      date.start >= number.end &&
      date.start < (next?.start ?? sentence.text.length) &&
      !sentence.text.slice(number.end, date.start).includes(';'),
  );
  const before = dated.findLast(({ date }) => date.end <= number.start);
  return (after ?? before)?.year ?? null;
}

/** A part of the count before it: "of whom 56,785 are citizens", "nearly 940,000 of them". */
const PART_BEFORE = /\b(?:of\swhom|of\swhich|including|among\sthem)\s(?:[\p{L}]+\s){0,3}$/iu;
const PART_AFTER = /^\s(?:of\s(?:them|whom|these|which))\b/i;

/** Counts and shares that one sentence gives. */
export function readCommunities(sentence: Sentence, codes: Codes): CommunityFact[] {
  const subject = subjectOf(sentence, codes);
  if (!subject) return [];
  const inSection = sentence.people !== null;
  const counts = sentence.numbers.filter((number) => countsPeople(sentence, number, inSection));
  const shares = sentence.numbers.filter(
    ({ percent, start }) =>
      percent &&
      (inSection || counts.length > 0) &&
      !/\b(?:rise|increase|fall|drop|decline|growth|more|fewer|less)\b[^,.;]{0,30}$/i.test(
        sentence.text.slice(Math.max(0, start - 40), start),
      ),
  );
  const { text, source } = sentence;
  const row = (count: NumberMention | null, max: NumberMention | null, share: NumberMention | null): CommunityFact => {
    const anchor = count ?? share;
    const next = sentence.numbers.find(
      (number) => anchor !== null && number.start > (max ?? anchor).end && counts.includes(number),
    );
    const fact: Community = {
      people: subject.people,
      country: codes[subject.host],
      population: max ? null : (count?.value ?? null),
      populationMin: max ? (count?.value ?? null) : null,
      populationMax: max?.value ?? null,
      sharePercent: share?.value ?? null,
      year: anchor ? yearFor(sentence, max ?? anchor, next) : null,
      note: noteOf(text, anchor?.approximate === true),
      source,
    };
    return { rule: count ? 'community: count' : 'community: share', fact };
  };
  const facts: CommunityFact[] = [];
  const used = new Set<NumberMention>();
  counts.forEach((count, i) => {
    if (used.has(count)) return;
    const next = counts[i + 1];
    const ranged =
      next &&
      RANGE.test(text.slice(count.end, next.start)) &&
      (/\bbetween\s$/i.test(text.slice(0, count.start)) || !/and/.test(text.slice(count.end, next.start))) &&
      next.value > count.value
        ? next
        : null;
    if (ranged) used.add(ranged);
    if (facts.length > 0 && (PART_BEFORE.test(text.slice(0, count.start)) || PART_AFTER.test(text.slice(count.end))))
      return;
    const limit = counts.find(({ start }) => start > (ranged ?? count).end)?.start ?? text.length;
    const share =
      shares.find(({ start }) => start >= count.end && start < limit) ??
      (i === 0 && counts.length === 1 ? shares.find(({ end }) => end <= count.start) : undefined);
    if (share) used.add(share);
    facts.push(row(count, ranged, share ?? null));
  });
  // "made up 92.9 per cent of the population": a share without a count.
  for (const share of shares) {
    if (
      used.has(share) ||
      !inSection ||
      !/\b(?:made\sup|make\sup|form|share|account|constitut|population|inhabitants|compared\swith|against|respectively)\b/i.test(
        text,
      )
    )
      continue;
    facts.push(row(null, null, share));
  }
  return facts;
}
