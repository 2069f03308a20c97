/**
 * The one reader of what a sentence tells of missions: which missions it speaks of, and the steps of each (opened, closed,
 * raised, moved …). The missions of the record and its changes of level are both derived from what is read here.
 */
import type { Codes, Sentence } from '../../../sentence/annotate.js';
import { readPlaces, type Place } from '../../../sentence/places.js';
import { sideOfCity } from '../../../sentence/seats.js';
import { cityOfAddress } from '../address.js';
import { isDenied } from '../denied.js';
import { isTurn } from '../object.js';
import { readPhrases } from '../phrase.js';
import { citiesOf } from '../seat.js';
import { readVerbs } from '../verbs.js';
import { governed, type Governed } from '../verbs-of.js';
import { readEchoes } from './echo.js';
import { readElided } from './elided.js';
import { readLikewise } from './likewise.js';
import { stepsInNote } from './note.js';
import { moveOf } from './move.js';
import { stepOf, type Span, type Step, type Told } from './step.js';
import { stepsFor } from './steps.js';

const MISSION_WORD =
  /embass|consul|commission|legation|nunciature|nuncio|mission|office|section|delegation|ambassador|accredited|representation/i;

/** Most sentences speak of no mission at all, and cost no more than this. */
export const speaksOfMissions = ({ text }: Sentence): boolean => MISSION_WORD.test(text);

export interface Telling {
  all: readonly Governed[];
  told: readonly Told[];
}

const NOTHING: Telling = { all: [], told: [] };

/** "In Tokyo there is an embassy" */
function leadingPlace({ text }: Sentence, { phrase, verb }: Governed, codes: Codes): Place[] {
  if (verb === null || !/^In\s\p{Lu}/u.test(text) || phrase.kind.plural) return [];
  const [place] = readPlaces(text, 'In '.length, verb.start, true);
  return place && sideOfCity(place.name, codes) !== null ? [{ ...place, note: '', noteEnd: place.end }] : [];
}

/** ", which were opened in 2010", ", both since 2010": a note on all places of the list before it. */
const OF_ALL = /^\s*(?:(?:which|all|both)\s(?:of\swhich\s)?(?:both\s|all\s)?(?:were|have)\b|(?:both|all|each)\b)/;
function shared(places: Place[]): Place[] {
  const note = places.at(-1)?.note ?? '';
  if (places.length < 2 || !OF_ALL.test(note)) return places;
  return places.map((place) => (place.note === '' ? { ...place, note } : place));
}

/** "consulates in Kharkiv, Lviv and Odesa until February 2022", of a verb that tells of the past: the end of all. */
const UNTIL = /^\s*until\s/;
const TURNED = /^\s(?:in|on)\s[^,;()]{3,30}$/;
function endedTogether(text: string, places: Place[], { verb }: Governed): Place[] {
  const last = places.at(-1);
  const note = last?.note ?? '';
  if (places.length < 2 || places.slice(0, -1).some((one) => one.note !== '')) return places;
  // "closed its consulates in Kobe, Nagoya and Osaka in January 1942"
  const isTurned =
    verb !== null && isTurn(verb) && verb.act !== 'moved' && TURNED.test(note) && !text.startsWith(' (', last?.end);
  if (!isTurned && (verb?.act !== 'had' || !UNTIL.test(note))) return places;
  return places.map((place) => ({ ...place, note }));
}

/** "was moved there from Shimonoseki": it stands where its words say. */
const movedThere = ({ text }: Sentence, { after }: Governed): boolean =>
  after.some(
    ({ act, end }, i) => act === 'moved' && i === after.length - 1 && /^\s(?:there|here)\b/.test(text.slice(end)),
  );

const WHERE =
  /\b(from|in|to|at)\s(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,3}),\swhere\s(?:an?|its|\p{Lu}\p{L}+)\s$/u;

/** "from Shimonoseki, where a consulate had been opened in 1966": its place, and what it left when it moved. */
function whereItStood({ text, dates }: Sentence, { phrase }: Governed): { place: Place; left: Step[] } | null {
  const match = WHERE.exec(text.slice(0, phrase.start));
  const [, from = '', name = ''] = match ?? [];
  if (!match) return null;
  const start = match.index + from.length + 1;
  const end = start + name.length;
  const date = dates.findLast((one) => one.happens && one.end <= start);
  const left = from === 'from' && date ? [stepOf('closed', date, null)] : [];
  return { place: { start, end, name, note: '', noteStart: end, noteEnd: end }, left };
}

function toldOf(sentence: Sentence, all: readonly Governed[], i: number, codes: Codes): Told[] {
  const one = all[i];
  if (!one) return [];
  const { phrase, verb, after } = one;
  const listed =
    sentence.kind === 'bullet' && sentence.topic === 'missions' && !/\b(?:was|were|had)\b/.test(sentence.text);
  const places = endedTogether(sentence.text, shared(citiesOf(phrase, sentence)), one);
  // "The embassy in Chișinău, which opened on 20 January 1992, was …": the note behind the place has the verb.
  const noted = places.some(({ note }) => readVerbs(note, 'after').length > 0);
  if (verb === null && after.length === 0 && !listed && !noted) return [];
  if (isDenied(sentence, one)) return [];
  if (phrase.kind.rank && verb?.act !== 'raised' && verb?.act !== 'raising agreed') return [];
  const steps = stepsFor(sentence, all, i);
  if (movedThere(sentence, one)) steps.push({ act: 'has', since: null, until: null, date: null, at: null });
  const where = places.length === 0 ? whereItStood(sentence, one) : null;
  if (where) {
    places.push(where.place);
    steps.push(...where.left);
  }
  if (listed && verb === null && after.every(({ act }) => act === 'moved'))
    steps.push({ act: 'has', since: null, until: null, date: null, at: null });
  if (places.length === 0) places.push(...leadingPlace(sentence, one, codes));
  const [first] = places;
  const atStreet = places.length === 1 && first && /\bat\s$/.test(sentence.text.slice(0, first.start));
  const address = first && !atStreet ? null : cityOfAddress(sentence, phrase.kind.end, sentence.text.length, codes);
  if (address) places.splice(0, 1, address);
  const moved = all.length === 1 && places.length < 2 ? moveOf(sentence, one, codes) : null;
  if (moved) return [{ i, place: places[0] ?? null, steps, sender: null, moved }];
  if (places.length === 0) return [{ i, place: null, steps, sender: null }];
  return places.map((place): Told => {
    const noted = stepsInNote(place, verb?.act ?? after[0]?.act ?? 'has');
    if (!noted) return { i, place, steps, sender: null };
    // "in Graz (1970) and Linz (1985)": the notes date the verb before them, unless they have verbs of their own, and one
    // behind them has its own date.
    const behind = steps.filter(({ at }) => at !== null && at.start >= place.noteEnd);
    const before = steps.filter((step) => !behind.includes(step));
    if (places.length === 1 && readVerbs(place.note, 'after').length > 0)
      return { i, place, steps: [...before, ...noted, ...behind], sender: null };
    const undated = before.map((step): Step => ({ ...step, since: null, until: null, date: null }));
    return { i, place, steps: [...undated, ...noted, ...behind], sender: null };
  });
}

const THE = /\b(?:the|this|that|the\ssame)\s$/i;

/** "…, but the embassy was reopened in 2004": the steps of a mission named again join those of the one named first. */
function joined({ text }: Sentence, all: readonly Governed[], told: readonly Told[]): Told[] {
  const kept: Told[] = [];
  for (const one of told) {
    const phrase = all[one.i]?.phrase;
    const bare = phrase && one.place === null && phrase.owner === null && phrase.target === null && !phrase.kind.plural;
    const same = kept.filter(({ i }) => bare && i < one.i && all[i]?.phrase.kind.kind === phrase.kind.kind);
    const [first] = same;
    const again =
      bare && same.length === 1 && !all[first?.i ?? 0]?.phrase.kind.plural && all[one.i]?.after.length !== 0;
    if (first && again && THE.test(text.slice(0, phrase.start))) first.steps = [...first.steps, ...one.steps];
    else kept.push({ ...one });
  }
  return kept;
}

const isWithin = (one: Governed | undefined, { start, end }: Span): boolean =>
  one !== undefined && one.phrase.start >= start && one.phrase.start < end;

let last: { sentence: Sentence; codes: Codes; telling: Telling } | null = null;

/** What a sentence tells of missions. Both who derive from it ask for the same sentence one after the other. */
export function readTold(sentence: Sentence, codes: Codes): Telling {
  if (!speaksOfMissions(sentence)) return NOTHING;
  if (last?.sentence === sentence && last.codes === codes) return last.telling;
  const all = governed(sentence, readPhrases(sentence));
  const each = all.flatMap((_, i) => toldOf(sentence, all, i, codes));
  const told = joined(sentence, all, each);
  const elided = [...readElided(sentence, all, told), ...readLikewise(sentence, all, told)];
  // "and the Swedish legation in 1957" is no legation of that year where the verb is left out.
  const stated = told.filter(
    ({ i }) => !elided.some(({ steps }) => steps.some(({ at }) => at && isWithin(all[i], at))),
  );
  const telling = { all, told: [...stated, ...readEchoes(sentence, all, told, codes), ...elided] };
  last = { sentence, codes, telling };
  return telling;
}
