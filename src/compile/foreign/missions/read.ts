/**
 * "List of diplomatic missions of X" and "… in X": tables "Host country | Host city | Mission | Concurrent accreditation", lists of
 * countries with their cities below, lists of the embassies in a capital.
 */
import type { Country } from '../../../countries/country.js';
import type { RowSource, SentenceSource } from '../../../model.js';
import type { Document, RawRow, RawSentence, RawUnit } from '../../sources/document.js';
import { dateSpans } from '../dates/spans.js';
import { Pairs } from '../pairs.js';
import { countryNamed, partnerIn } from '../partner.js';
import type { ForeignArticle } from '../read.js';
import { reportOf } from '../report.js';
import type { Subject } from '../subject.js';
import { untold, type Told } from '../told.js';
import { missionColumnsOf, type MissionColumns } from './columns.js';
import { headingOf, seatNamed, type Heading } from './headings.js';
import { draftOf, kindIn } from './mission.js';

const LONGEST_ITEM = 200;
/** "Paris (Embassy)", "Lyon – Consulate-General", "Vienna (Embassy and Permanent Mission)". */
const CITY_ITEM = /^(\p{Lu}[^()–:]{1,60}?)\s?(?:\(([^()]{3,80})\)|\s[–-]\s(.{3,80})|:\s(.{3,80}))$/u;
const JOINT = /\s(?:and|&)\s|[,;/\n]/;

type Mission = Pick<Parameters<typeof draftOf>[0], 'kind' | 'city' | 'since' | 'until'> & {
  partner: Country;
  resident: boolean;
  from: string | null;
};

class MissionLists {
  readonly pairs: Pairs;
  #table: { number: number; columns: MissionColumns | null } = { number: 0, columns: null };
  /** The country of the last item that named one, with the headings it stood under. */
  #country: { country: Country; section: string } | null = null;

  constructor(readonly subject: Subject) {
    this.pairs = new Pairs(subject.country);
  }

  read(unit: RawUnit): Told {
    const heading = headingOf(unit.path);
    if (heading.refused !== null) return untold(heading.refused);
    if (unit.unit === 'row') {
      if (unit.table !== this.#table.number)
        this.#table = { number: unit.table, columns: missionColumnsOf(unit.columns) };
      return this.#table.columns
        ? this.row(unit, this.#table.columns, heading)
        : untold('the table is none of missions');
    }
    if (unit.unit !== 'sentence' || unit.kind !== 'bullet' || unit.text.length > LONGEST_ITEM)
      return untold('no item of a list');
    return this.item(unit, heading);
  }

  private row(row: RawRow, columns: MissionColumns, heading: Heading): Told {
    const cell = (at: number | null): string => (at === null ? '' : (row.cells[at] ?? ''));
    if (new Set(row.cells).size === 1) return untold('a heading within the table');
    const partner = partnerIn(cell(columns.partner));
    if (!partner) return untold(`no country is called "${cell(columns.partner).slice(0, 60).replaceAll('\n', ' ')}"`);
    const source: RowSource = { section: row.path.join(' > '), sentence: row.number, table: row.table, row: row.row };
    const kinds = cell(columns.mission)
      .split(JOINT)
      .map(kindIn)
      .filter((kind) => kind !== null);
    if (kinds.length === 0 && heading.kind !== null && columns.mission === null) kinds.push(heading.kind);
    if (kinds.length === 0) return untold(`no mission is called "${cell(columns.mission).slice(0, 60)}"`);
    const until = dateSpans(cell(columns.closed))[0]?.edtf ?? null;
    if (heading.closed && until === null) return untold('closed, and no date of it');
    const since = dateSpans(cell(columns.opened))[0]?.edtf ?? null;
    const city = cell(columns.city).split('\n')[0]?.trim() || null;
    const missions = kinds.map((kind): Mission => ({
      partner: partner.country,
      kind,
      city,
      resident: true,
      from: null,
      since,
      until,
    }));
    const [first] = missions;
    const unknown: string[] = [];
    for (const name of cell(columns.accredited).split(/[\n,;]/)) {
      const text = name
        .replace(/^\s*(?:countries|organi[sz]ations|international\sorgani[sz]ations)\s?:?\s*|^\s*[*•]\s*/i, '')
        .trim();
      const country = text === '' ? null : countryNamed(text);
      if (country && first)
        missions.push({ ...first, partner: country, resident: false, from: partner.country.code, since: null });
      else if (text !== '') unknown.push(text);
    }
    return this.tell(
      missions,
      source,
      unknown.length > 0 ? `no country is called "${unknown.slice(0, 5).join('", "')}"` : null,
    );
  }

  private item(unit: RawSentence, heading: Heading): Told {
    const source: SentenceSource = { section: unit.path.join(' > '), sentence: unit.number };
    const section = source.section;
    const partner = partnerIn(unit.text);
    if (heading.closed && dateSpans(unit.text).length === 0) return untold('closed, and no date of it');
    const of = this.subject.scope === 'missions of';
    const [, place = '', a, b, c] = CITY_ITEM.exec(unit.text) ?? [];
    const named = kindIn(a ?? b ?? c ?? '');
    // "Paris (Embassy)" below "France"; "Singapore (High Commission)" is a city below its country too.
    const below = this.#country?.section === section ? this.#country.country : null;
    if (of && below && named && (partner === null || partner.country.code === below.code))
      return this.tell(this.missionsIn(a ?? b ?? c ?? '', below, place.trim(), heading), source, null);
    if (!partner || partner.country.code === this.subject.country.code) return untold('it names no country');
    this.#country = { country: partner.country, section };
    if (of)
      return partner.remark === ''
        ? { ...untold('the country of the items below'), reason: null }
        : untold('no city and mission');
    const kinds = partner.remark
      .split(JOINT)
      .map(kindIn)
      .filter((kind) => kind !== null);
    const kind = kinds[0] ?? heading.kind;
    if (kind === null) return untold('no mission is named');
    const seat = kinds.length === 0 && partner.remark !== '' && !heading.resident ? seatNamed(partner.remark) : null;
    const { city, from } = seat ?? heading;
    const one = {
      partner: partner.country,
      city,
      resident: heading.resident,
      from,
      since: null,
      until: this.until(unit.text, heading),
    };
    return this.tell(
      (kinds.length > 0 ? kinds : [kind]).map((each): Mission => ({ ...one, kind: each })),
      source,
      null,
    );
  }

  private missionsIn(text: string, partner: Country, city: string, heading: Heading): Mission[] {
    const kinds = text
      .split(JOINT)
      .map(kindIn)
      .filter((kind) => kind !== null);
    return kinds.map((kind) => ({
      partner,
      kind,
      city,
      resident: true,
      from: null,
      since: null,
      until: this.until(text, heading),
    }));
  }

  /** The date with which an item of closed missions ends. */
  private until(text: string, { closed }: Heading): string | null {
    return closed ? (dateSpans(text).at(-1)?.edtf ?? null) : null;
  }

  private tell(missions: readonly Mission[], source: SentenceSource, reason: string | null): Told {
    const told: Told = { became: [], rules: [], isEvent: false, reason };
    for (const { partner, ...mission } of missions) {
      if (partner.code === this.subject.country.code) continue;
      const facts = this.pairs.of(partner);
      facts.mission(
        draftOf({
          ...mission,
          subject: this.subject.country.code,
          partner: partner.code,
          scope: this.subject.scope,
          source,
        }),
      );
      facts.units += 1;
      facts.used += 1;
      told.became.push(`${partner.code}: ${mission.kind}${mission.city === null ? '' : `, ${mission.city}`}`);
      told.rules.push('mission: listed');
    }
    if (missions.length > 0 && told.rules.length === 0) told.reason ??= 'of the country itself';
    return told;
  }
}

/** Reads a list of missions. */
export function readMissionList(document: Document, subject: Subject): ForeignArticle {
  const lists = new MissionLists(subject);
  const report = document.units.map((unit) => reportOf(unit, lists.read(unit)));
  return { subject, pairs: lists.pairs.all(), report, skipped: [...document.skipped] };
}
