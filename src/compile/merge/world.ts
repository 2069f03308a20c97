/** What the world table adds to a record that has an article of its own. */
import { compareEdtf } from '../../dates/bounds.js';
import { contains } from '../../dates/precision.js';
import type { DatedFact, Mission, Relation, StatusChange } from '../../model.js';
import { isSameMission, isSamePost } from '../recognise/missions/same-mission.js';
import { withBreaks } from '../record/breaks.js';
import { isToldToEnd } from './ended.js';
import { mergeFacts } from './facts.js';
import { sourcesOf, withPlaces } from './standing.js';

/**
 * The record with the missions and the dates of establishment that the table knows beyond it, and with the table's places for facts that
 * both state. The article is trusted first: it alone tells how relations changed; a mission that it says was closed is not open, and a
 * post that it calls a consulate is none of another rank.
 */
export function enriched(own: Relation, table: Relation): Relation {
  const { established, establishedAlso } = datesOf(own, table);
  const isSame = (a: StatusChange, b: StatusChange): boolean =>
    a.change === b.change && a.by === b.by && a.date.edtf === b.date.edtf;
  const changes = own.statusChanges.map((change) => {
    const same = table.statusChanges.find((one) => isSame(one, change));
    return same === undefined ? change : withPlaces(change, sourcesOf(same));
  });
  const isEstablishment = ({ change, date }: StatusChange): boolean =>
    change === 'established' && date.edtf === established?.date.edtf;
  const missing = own.established === null ? table.statusChanges.filter(isEstablishment) : [];
  const sources = [...own.article.sources, ...table.article.sources];
  return {
    ...own,
    established,
    establishedAlso,
    statusChanges: [...changes, ...missing].sort((a, b) => compareEdtf(a.date.edtf, b.date.edtf)),
    missions: withBreaks(missionsOf(own, table), own.statusChanges),
    article: {
      ...own.article,
      sources: sources.filter(({ title }, at) => sources.findIndex((one) => one.title === title) === at),
    },
  };
}

/** Those of both; what only the table knows of a mission that the article names is marked as such. */
function missionsOf(own: Relation, table: Relation): Mission[] {
  const all = mergeFacts('missions', [own.missions, missionsBeyond(own, table)]);
  return all.map((mission, i) => {
    const told = own.missions[i];
    const fromLists = ADDED.filter((key) => told?.[key] === null && mission[key] !== null);
    if (fromLists.length === 0) return mission;
    // A list is one more account of what the article has several of.
    const known = fromLists.filter((key) => key !== 'since' || !isDisputed(mission, own));
    const since = fromLists.length === known.length ? mission.since : null;
    return { ...mission, since, ...(known.length === 0 ? {} : { fromLists: known }) };
  });
}
/** True where the article gives several dates for the beginning of a mission and prefers none. */
const isDisputed = ({ sending, kind }: Mission, { statusChanges }: Relation): boolean =>
  statusChanges.some(({ change, by, account }) => account === true && change === kind && by === sending);
const ADDED = ['city', 'accreditedFrom', 'since'] as const;

const isTurn = ({ change }: Pick<StatusChange, 'change'>): boolean => change === 'severed' || change === 'restored';

/** Lists of dates of diplomatic relations; other tables have a column for whatever began. */
const IS_LIST = /^Diplomatic\srelations\b/;

/**
 * True for a date of the table that the article has as that of another change: relations that were restored then, or a state that was
 * recognised. A list of dates that counts relations from the recognition gives it as their beginning all the same.
 */
function isOtherChange({ date, ...places }: DatedFact, { established, statusChanges }: Relation): boolean {
  if (established === null) return false;
  const isListed = sourcesOf(places).some(({ section }) => IS_LIST.test(section));
  return statusChanges.some(
    ({ change, date: told }) =>
      (isTurn({ change }) || (change === 'recognised' && !isListed)) &&
      (told.edtf === date.edtf || contains(date.edtf, told.edtf)),
  );
}

/** The article's dates, and those of the table that say something else or something more. */
function datesOf(own: Relation, table: Relation): Pick<Relation, 'established' | 'establishedAlso'> {
  const given = [table.established, ...table.establishedAlso].filter((dated) => dated !== null);
  const all = [own.established, ...own.establishedAlso].filter((dated) => dated !== null);
  for (const dated of given) {
    const at = all.findIndex(({ date }) => date.edtf === dated.date.edtf);
    const known = all[at];
    if (known !== undefined) all[at] = withPlaces(known, sourcesOf(dated));
    else if (!isOtherChange(dated, own) && !all.some(({ date }) => contains(dated.date.edtf, date.edtf)))
      all.push(alsoTold(dated, own));
  }
  // Where either tells of breaks and renewals, nobody says how a date of the table alone goes with them.
  // An article that says that there are none knows better.
  const isDoubtful =
    own.established === null &&
    (own.noRelations !== undefined || [...own.statusChanges, ...table.statusChanges].some(isTurn));
  if (isDoubtful) return { established: null, establishedAlso: all };
  const [established = null, ...establishedAlso] = all;
  return { established, establishedAlso };
}

/** With the article's own place first where its sentence on the establishment has that date too: "though February 1969 is also given". */
function alsoTold(dated: DatedFact, { events, established }: Relation): DatedFact {
  const event = events.find(
    ({ date, source }) => date.edtf === dated.date.edtf && source.sentence === established?.source.sentence,
  );
  return event ? withPlaces({ date: event.date, source: event.source }, sourcesOf(dated)) : dated;
}

/**
 * Those of the table that the article does not contradict: it knows better which rank a post has, that one was closed or is to be, and
 * that one that the table calls closed stands.
 */
function missionsBeyond(own: Relation, table: Relation): Mission[] {
  const contradicts = (one: Mission, mission: Mission): boolean =>
    ((one.until !== null || mission.until !== null) &&
      isSameMission({ ...one, until: null }, { ...mission, until: null })) ||
    (isSamePost(one, mission) && !isSameMission(one, mission));
  const listed = new Set(own.missions.map(({ sending }) => sending));
  return table.missions.filter(
    (mission) =>
      !own.missions.some((one) => contradicts(one, mission)) &&
      !isToldToEnd(mission, own) &&
      // Which it is cannot be said.
      !(mission.city === null && mission.resident && listed.has(mission.sending)),
  );
}
