/** A pair of the world table → a record like any other. Its events say in words of ours what its changes state. */
import { compareEdtf } from '../../dates/bounds.js';
import { labelEdtf } from '../../dates/label.js';
import type {
  DatedFact,
  Edtf,
  EventKind,
  FactDate,
  Mission,
  MissionKind,
  Relation,
  RelationEvent,
  Source,
  StatusChange,
  StatusKind,
} from '../../model.js';
import { nameOf } from '../kinds/kind.js';
import { TITLE, type WorldFact, type WorldPair, type WorldPlace } from './fact.js';

/** Who publishes the articles that the table was made from, and under which licence. */
export const PUBLISHER = 'Wikipedia';
export const LICENSE = 'CC BY-SA 4.0';

const titleOf = ({ subject }: WorldPlace): string => TITLE + subject;

function sourceOf(place: WorldPlace): Source {
  const { section, sentence, row } = place;
  const article = titleOf(place);
  return row === null ? { section, sentence, article } : { section, sentence, table: row[0], row: row[1], article };
}

/** All places of a fact, as a record has them. */
function placed({ places }: WorldFact): { source: Source; alsoIn?: Source[] } {
  const [source = { section: '', sentence: 1 }, ...alsoIn] = places.map(sourceOf);
  return alsoIn.length === 0 ? { source } : { source, alsoIn };
}

const dateOf = (edtf: string): FactDate => ({ edtf, text: labelEdtf(edtf), basis: 'stated' });

const datedOf = (fact: WorldFact): DatedFact => ({ date: dateOf(fact.date ?? ''), ...placed(fact) });

const changeOf = (fact: WorldFact): StatusChange => ({
  date: dateOf(fact.date ?? ''),
  change: fact.what as StatusKind,
  by: fact.by,
  ...placed(fact),
});

function missionOf(fact: WorldFact, [a, b]: WorldPair['parties']): Mission {
  const { what, by, city, seat, date, until } = fact;
  return {
    sending: by ?? a,
    receiving: by === b ? a : b,
    city,
    kind: what as MissionKind,
    resident: seat === 'resident',
    accreditedFrom: seat === 'resident' || seat === 'elsewhere' ? null : seat,
    since: date,
    until,
    ...placed(fact),
  };
}

/** What a change of status is as an event, and what it is called; `by` is the name of the state that acted alone. */
const EVENTS: { readonly [Change in StatusKind]?: readonly [EventKind, (by: string | null, other: string) => string] } =
  {
    established: ['establishment', (by) => `${by === null ? '' : `${by}: `}Diplomatic relations were established.`],
    recognised: ['recognition', (by, other) => (by === null ? 'Recognition.' : `Recognition of ${other} by ${by}.`)],
    severed: ['severance', (by) => `Diplomatic relations were broken off${by === null ? '' : ` by ${by}`}.`],
    restored: ['restoration', (by) => `Diplomatic relations were restored${by === null ? '' : ` by ${by}`}.`],
  };

function eventsOf({ id, parties }: WorldPair, changes: readonly StatusChange[]): RelationEvent[] {
  const seen = new Map<string, number>();
  return changes.map(({ date, change, by, source, alsoIn }) => {
    const [kind, textOf] = EVENTS[change] ?? ['representation', null];
    const actor = by === null ? null : nameOf(by);
    const other = nameOf(by === parties[0] ? parties[1] : parties[0]);
    const place = `${id}/${source.sentence ?? 1}`;
    const again = seen.get(place) ?? 0;
    seen.set(place, again + 1);
    return {
      id: again === 0 ? place : `${place}${String.fromCharCode(97 + again)}`,
      date,
      kind,
      text: textOf?.(actor, other) ?? `Level of representation: ${change}${actor === null ? '' : ` of ${actor}`}.`,
      continuation: [],
      parties: [...parties],
      source,
      ...(alsoIn ? { alsoIn } : {}),
    };
  });
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * The record of a pair. The article that it names is the table; each fact names the article of Wikipedia that it stands in. Its parts
 * are made when they are asked for: a list of a country's missions asks two hundred records for nothing else.
 * @param day Of these articles.
 */
export function worldRecord(pair: WorldPair, day: Edtf): Relation {
  const { id, parties, facts } = pair;
  const names = parties.map(nameOf);
  const dated = facts.find(({ fact, what }) => fact === 'change' && what === 'established');
  const established = once(() => (dated === undefined ? null : datedOf(dated)));
  const also = once(() => facts.filter(({ fact }) => fact === 'also').map(datedOf));
  const changes = once(() => {
    const stated = facts.filter(({ fact }) => fact === 'change').map(changeOf);
    return stated.sort((a, b) => compareEdtf(a.date.edtf, b.date.edtf));
  });
  const events = once(() => eventsOf(pair, changes()));
  const missions = once(() => facts.filter(({ fact }) => fact === 'mission').map((fact) => missionOf(fact, parties)));
  const article = once(() => articleOf(facts, day));
  return {
    id,
    title: `${names.map((name) => name.replace(/^The /, '')).join('–')} relations`,
    parties: parties.map((code, at) => ({ code, name: names[at] ?? code })),
    summary: '',
    get established() {
      return established();
    },
    get establishedAlso() {
      return also();
    },
    predecessors: [],
    get statusChanges() {
      return changes();
    },
    get events() {
      return events();
    },
    trade: [],
    get missions() {
      return missions();
    },
    envoys: [],
    communities: [],
    seeAlso: [],
    get article() {
      return article();
    },
  };
}

function articleOf(facts: readonly WorldFact[], day: Edtf): Relation['article'] {
  const titles = [...new Set(facts.flatMap(({ places }) => places.map(titleOf)))].sort();
  const places = new Set(facts.flatMap((fact) => fact.places.map((place) => `${titleOf(place)} ${place.sentence}`)));
  return {
    title: WORLD_TABLE,
    table: true,
    sources: titles.map((title) => ({
      title,
      url: urlOf(title),
      publisher: `${PUBLISHER}, ${labelEdtf(day)}`,
      license: LICENSE,
    })),
    complete: false,
    sentences: places.size,
    used: places.size,
  };
}

/** What a record of the table has in the place of an article's title. */
export const WORLD_TABLE = 'World table';

const urlOf = (title: string): string => `https://en.wikipedia.org/wiki/${encodeURI(title.replaceAll(' ', '_'))}`;
