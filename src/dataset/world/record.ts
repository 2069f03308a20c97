/** A pair of the world table → a record like any other. Its events say in words of ours what its changes state. */
import { compareEdtf } from '../../dates/bounds.js';
import { labelEdtf } from '../../dates/label.js';
import type {
  DatedFact,
  Edtf,
  FactDate,
  Mission,
  MissionKind,
  Party,
  Relation,
  Source,
  StatusChange,
  StatusKind,
} from '../../model.js';
import { COUNTED, type Counts, type RelationHead } from '../head.js';
import { nameOf } from '../kinds/kind.js';
import { eventsOf } from './events.js';
import { TITLE, type WorldFact, type WorldPair, type WorldPlace } from './fact.js';
import { late } from '../../text/late.js';

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

const isChange = ({ fact }: WorldFact): boolean => fact === 'change';
const isMission = ({ fact }: WorldFact): boolean => fact === 'mission';
const isEstablishment = ({ fact, what }: WorldFact): boolean => fact === 'change' && what === 'established';

const titleOfPair = (names: readonly string[]): string =>
  `${names.map((name) => name.replace(/^The /, '')).join('–')} relations`;

const partiesOf = ({ parties }: WorldPair): Party[] => parties.map((code) => ({ code, name: nameOf(code) }));

/** What a pair has none of. */
const NONE = Object.fromEntries(COUNTED.map((kind) => [kind, 0])) as Counts;

/** The head of the record of a pair, without making the record: a list of all is sixteen thousand of them. */
export function worldHead(pair: WorldPair): RelationHead {
  const { id, facts } = pair;
  const parties = partiesOf(pair);
  const dated = facts.find(isEstablishment);
  const changes = facts.filter(isChange).length;
  return {
    relation: id,
    title: titleOfPair(parties.map(({ name }) => name)),
    parties,
    established: dated === undefined ? null : dateOf(dated.date ?? ''),
    ...NONE,
    events: changes,
    statusChanges: changes,
    missions: facts.filter(isMission).length,
    source: dated?.places[0] === undefined ? null : sourceOf(dated.places[0]),
  };
}

/**
 * The record of a pair. The article that it names is the table; each fact names the article of Wikipedia that it stands in. Its parts
 * are made when they are asked for: a list of a country's missions asks two hundred records for nothing else.
 * @param day Of these articles.
 */
export function worldRecord(pair: WorldPair, day: Edtf): Relation {
  const { id, parties, facts } = pair;
  const named = partiesOf(pair);
  const dated = facts.find(isEstablishment);
  const established = late(() => (dated === undefined ? null : datedOf(dated)));
  const also = late(() => facts.filter(({ fact }) => fact === 'also').map(datedOf));
  const changes = late(() => {
    const stated = facts.filter(isChange).map(changeOf);
    return stated.sort((a, b) => compareEdtf(a.date.edtf, b.date.edtf));
  });
  const events = late(() => eventsOf(pair, changes()));
  const missions = late(() => facts.filter(isMission).map((fact) => missionOf(fact, parties)));
  const article = late(() => articleOf(facts, day));
  return {
    id,
    title: titleOfPair(named.map(({ name }) => name)),
    parties: named,
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
