/** Small records made from lines, for tables: "1914 established", "1948 severed ALB", "today ALB embassy Sofia". */
import { boundsOf } from '../../src/dates/bounds.js';
import type { Mission, MissionKind, Relation, StatusChange, StatusKind } from '../../src/model.js';
import type { Conclusion, Rest, StatusOnDay } from '../../src/status/conclusion.js';
import { noFacts } from '../no-facts.js';

const PARTIES = ['ALB', 'BGR'] as const;

/**
 * A record of Albania and Bulgaria. Each line is a sentence: `DATE CHANGE [BY]` ("one" for one side that is not named, "ended" for relations that lasted until then, "agreed" for what was only agreed on, "de_facto", "full" for full relations restored), `today BY KIND CITY [SINCE]` or
 * `until DATE BY KIND CITY [SINCE]`, with hyphens for spaces in kinds.
 */
export function recordOf(lines: readonly string[]): Relation {
  const sentences = lines.map((line, at) => ({
    words: line.split(' '),
    source: { section: 'History', sentence: at + 1 },
  }));
  const isMission = (word = ''): boolean => word === 'today' || word === 'until';
  return {
    id: 'albania-bulgaria',
    title: 'Albania–Bulgaria relations',
    parties: PARTIES.map((code) => ({ code, name: code })),
    summary: '',
    established: null,
    establishedAlso: [],
    ...noFacts(),
    statusChanges: sentences.filter(({ words }) => !isMission(words[0])).map(changeOf),
    missions: sentences.filter(({ words }) => isMission(words[0])).map(missionOf),
    seeAlso: [],
    article: { title: '', sources: [], complete: true, sentences: lines.length, used: lines.length },
  };
}

interface Line {
  words: string[];
  source: StatusChange['source'];
}

const spaced = (word = ''): string => word.replaceAll('_', ' ');

function changeOf({ words: [edtf = '', change, by], source }: Line): StatusChange {
  if (boundsOf(edtf) === null) throw new Error(`"${edtf}" is no date`);
  const told = { date: { edtf, text: edtf, basis: 'stated' as const }, change: spaced(change) as StatusKind, source };
  if (by === 'ended' || by === 'agreed') return { ...told, by: null, how: by };
  if (by === 'de_facto') return { ...told, by: null, how: 'de facto' };
  if (by === 'full') return { ...told, by: null, full: true };
  return by === 'one' ? { ...told, by: null, oneSide: true } : { ...told, by: by ?? null };
}

function missionOf({ words, source }: Line): Mission {
  const until = words[0] === 'until' ? (words[1] ?? null) : null;
  const [sending = '', kind, city = null, since = null] = words.slice(until === null ? 1 : 2);
  const receiving = sending === PARTIES[0] ? PARTIES[1] : PARTIES[0];
  const place = { city, resident: true, accreditedFrom: null };
  return { sending, receiving, kind: spaced(kind) as MissionKind, ...place, since, until, source };
}

/**
 * A conclusion in one line: state, since ("undated" where the article does not say), by; "?" when it is not certain; "<" and
 * what was before, when it changes in the time asked for; "[restored 1948..1998/1999]" for an unstated change.
 */
export function line<State>({ state, since, by, certain, before, unstated }: Conclusion<State>): string {
  const stage = (each: { state: State | null; since: string | null; by: string | null }): string =>
    each.state === null ? '-' : [each.state, each.since ?? 'undated', each.by].filter((x) => x !== null).join(' ');
  const parts = [
    stage({ state, since, by }) + (state === null || certain ? '' : ' ?'),
    before === null ? null : `< ${stage(before)}`,
    unstated === null ? null : `[${String(unstated.state)} ${unstated.after ?? ''}..${unstated.before ?? 'today'}]`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** Numbers of the sentences that a status rests on, or those for one conclusion. */
export function sentencesOf({ rests }: StatusOnDay, purpose?: Rest['for'][number]): (number | null)[] {
  return rests
    .filter((rest) => purpose === undefined || rest.for.includes(purpose))
    .map(({ source }) => source.sentence);
}
