/** Relations that articles of Wikipedia tell of → the world table. Only facts go into it: no sentence, no name of a person. */
import { withBreaks } from '../../src/compile/record/breaks.js';
import { isSamePost } from '../../src/compile/recognise/missions/same-mission.js';
import { countryByCode } from '../../src/countries/country.js';
import { resolveCountry } from '../../src/countries/resolve.js';
import { boundsOf, compareEdtf } from '../../src/dates/bounds.js';
import { COLUMNS, columnsOfFact, TITLE, type WorldFact, type WorldPlace } from '../../src/dataset/world/fact.js';
import { FULL } from '../../src/dataset/world/places.js';
import type { CountryCode, Edtf, Mission, Source, Sourced, StatusChange } from '../../src/model.js';
import type { ToldPair } from './articles.js';

const HEAD = [
  '# The world table: when diplomatic relations were established, broken off and restored, and which missions there are.',
  '# Facts that articles "Foreign relations of X" of the English Wikipedia state, without their sentences. A place is the article,',
  '# the section, the number of the unit in the article, and the table and row in it.',
  '# Source: Wikipedia, the editors of the articles named. Licence: CC BY-SA 4.0. Made by `npm run world`; nobody edits it.',
];

/** The text of the table, and a line for each fact that cannot stand. */
export function tableOf(pairs: readonly ToldPair[], day: Edtf): { text: string; dropped: string[] } {
  const dropped: string[] = [];
  const last = boundsOf(day)?.last ?? Infinity;
  const lines = pairs.flatMap((pair) => {
    const { relation } = pair;
    const [a, b] = relation.parties.map(({ code }) => code);
    if (a === undefined || b === undefined) return [];
    const isPossible = (fact: WorldFact): boolean => {
      const why = whyImpossible(fact, [a, b], last);
      if (why !== null) dropped.push(`${relation.id}: ${fact.what} ${fact.date ?? ''} left out: ${why}`);
      return why === null;
    };
    return factsOf(pair)
      .filter(isPossible)
      .map((fact) => [relation.id, `${a} ${b}`, ...columnsOfFact(fact, FULL.write)].join('\t'));
  });
  return { text: [...HEAD, `# day: ${day}`, COLUMNS.join('\t'), ...lines, ''].join('\n'), dropped };
}

/** Changes in order of date, the establishment that counts before them with what is also given for it; then missions. */
function factsOf({ relation, standings }: ToldPair): WorldFact[] {
  const { established, establishedAlso, statusChanges, missions, article } = relation;
  const placesOf = ({ source, alsoIn = [] }: Sourced): WorldPlace[] =>
    [source, ...alsoIn].map((each) => placeOf(each, article.title));
  const none = { until: null, city: null, seat: null };
  const standingOf = (edtf: Edtf): string => standings.get(edtf) ?? 'text';
  const ofChange = (change: StatusChange): WorldFact => ({
    ...none,
    fact: 'change',
    what: change.change,
    date: change.date.edtf,
    by: change.by,
    standing: change.change === 'established' ? standingOf(change.date.edtf) : 'text',
    places: placesOf(change),
  });
  const isStated = ({ date }: StatusChange): boolean => date.basis === 'stated';
  const counts = statusChanges.find(
    ({ change, date }) => change === 'established' && date.edtf === established?.date.edtf,
  );
  const also = establishedAlso.map((dated): WorldFact => ({
    ...none,
    fact: 'also',
    what: 'established',
    date: dated.date.edtf,
    by: null,
    standing: standingOf(dated.date.edtf),
    places: placesOf(dated),
  }));
  return [
    ...(counts === undefined || established === null
      ? []
      : [{ ...ofChange(counts), places: placesOf(established) }, ...also]),
    ...plainChanges(statusChanges)
      .filter((change) => change !== counts && isStated(change))
      .map(ofChange),
    ...onePostACity(withBreaks(missions.filter(isPlaced), statusChanges)).map((mission) =>
      ofMission(mission, placesOf(mission)),
    ),
  ];
}

/**
 * Changes that notes tell plainly: levels of representation follow from the missions, and a restoration from the break before it. What
 * running text of so many hands tells beyond that is not sure enough to stand without its sentence.
 */
function plainChanges(changes: readonly StatusChange[]): StatusChange[] {
  const isAfterBreak = ({ date }: StatusChange): boolean =>
    changes.some((other) => other.change === 'severed' && compareEdtf(other.date.edtf, date.edtf) < 0);
  return changes.filter(
    (one) =>
      ['established', 'recognised', 'severed'].includes(one.change) || (one.change === 'restored' && isAfterBreak(one)),
  );
}

/** A resident mission without a city is one that running text mentions, and not one of a list. */
const isPlaced = ({ city, resident }: Mission): boolean => city !== null || !resident;

const ofMission = ({ kind, since, until, sending, city, resident, accreditedFrom }: Mission, places: WorldPlace[]) =>
  ({
    fact: 'mission',
    what: kind,
    date: since,
    until,
    by: sending,
    city,
    seat: resident ? 'resident' : (accreditedFrom ?? 'elsewhere'),
    standing: null,
    places,
  }) satisfies WorldFact;

function placeOf(source: Source, title: string): WorldPlace {
  if ('data' in source) throw new Error('the world table is made of articles alone');
  const named = source.article ?? title;
  if (!named.startsWith(TITLE)) throw new Error(`${named} is no article on all relations of a country`);
  const row = 'table' in source ? ([source.table, source.row] as const) : null;
  return { subject: named.slice(TITLE.length), section: source.section, sentence: source.sentence, row };
}

/** Of two ranks that are given for one consular post, the one that the article of the sending state gives. */
function onePostACity(missions: readonly Mission[]): Mission[] {
  const isOwn = (mission: Mission): boolean =>
    [mission.source, ...(mission.alsoIn ?? [])].some(
      (source) => !('data' in source) && source.article !== undefined && isAbout(source.article, mission.sending),
    );
  const isRival = (one: Mission, other: Mission): boolean => isSamePost(one, other) && (isOwn(other) || !isOwn(one));
  return missions.filter(
    (mission, at) =>
      !missions.some((other, i) => i !== at && isRival(mission, other) && (i < at || !isRival(other, mission))),
  );
}

/** "Foreign relations of the Bahamas" is about BHS. */
function isAbout(title: string, code: CountryCode): boolean {
  const found = resolveCountry(title.slice(TITLE.length), { exact: true, suggest: false });
  return found.status === 'exact' && found.country.code === code;
}

/** Why a fact cannot be true as it stands; null when it can. */
function whyImpossible(
  { date, until, by }: WorldFact,
  parties: readonly CountryCode[],
  lastDay: number,
): string | null {
  if (by !== null && !parties.includes(by)) return `${by} is none of the two`;
  for (const edtf of [date, until]) {
    const bounds = edtf === null ? null : boundsOf(edtf);
    if (edtf === null) continue;
    if (bounds === null) return 'it is no date';
    if (bounds.first > lastDay) return 'it lies behind the day of the articles';
    for (const code of parties) {
      const existed = countryByCode(code)?.existed ?? null;
      const life = existed === null ? null : boundsOf(existed);
      if (life !== null && (bounds.last < life.first || bounds.first > life.last)) return `${code} existed ${existed}`;
    }
  }
  return null;
}
