/** Missions from tables: a row a mission (country, kind, city, since), or a column a sending state. */
import type { MissionKind } from '../../../model.js';
import { ActorReader, type Side } from '../../sentence/actors.js';
import { other, type Codes, type Row } from '../../sentence/annotate.js';
import { readPlaces } from '../../sentence/places.js';
import { sideOfCity } from '../../sentence/seats.js';
import { dateIn, isEmpty, lineOf, namesThird, sideIn } from '../../table/cells.js';
import { cellUnder, isLabel, rolesOf, type Role } from '../../table/columns.js';
import { isCityName } from './city.js';
import type { MissionDraft, Read } from '../fact.js';
import { readKinds } from './kinds.js';

const LISTED = /\b(?:embass(?:y|ies)|consul\w*|missions?|high\scommissions?|legations?|representations?)\b/i;

/** Reads the rows of tables of missions between two states. */
export class MissionTables {
  private readonly actors: ActorReader;

  constructor(private readonly codes: Codes) {
    this.actors = new ActorReader(codes);
  }

  read(row: Row): Read<MissionDraft>[] {
    const { cells, columns, caption, topic } = row;
    const listed = topic === 'missions' || [caption, ...columns].some((text) => LISTED.test(text));
    if (isLabel(cells) || !listed) return [];
    const roles = rolesOf(columns);
    const found = this.mission(row, roles);
    return found.map((fact) => ({ rule: 'mission: table', fact }));
  }

  private mission({ cells, columns, caption, source }: Row, roles: readonly Role[]): MissionDraft[] {
    const owner = cellUnder(cells, roles, 'sender', 'country');
    if (namesThird(owner, this.actors)) return [];
    const since = dateIn(cellUnder(cells, roles, 'date'))?.edtf ?? null;
    const until = dateIn(cellUnder(cells, roles, 'until'))?.edtf ?? null;
    const cityAt = roles.findIndex((role, i) => (role === 'city' || role === 'place') && !isEmpty(cells[i] ?? ''));
    const told = lineOf(cellUnder(cells, roles, 'mission'));
    const kinds = kindsIn(told) ?? kindsIn(columns[cityAt] ?? '') ?? kindsIn(caption);
    const city = cityAt >= 0 ? cityIn(cells[cityAt] ?? '') : cityIn(told);
    const stated: Side | null = sideIn(owner, this.actors) ?? this.ownerOf(told);
    const host = this.hostOf(lineOf(cellUnder(cells, roles, 'receiver', 'host')), city);
    const sender = stated ?? (host === null ? null : other(host));
    if (sender === null || kinds === null || host === sender || (city === null && told === '')) return [];
    return [
      {
        sending: this.codes[sender],
        receiving: this.codes[other(sender)],
        city,
        kind: kinds,
        resident: true,
        accreditedFrom: null,
        since,
        until,
        source,
        firm: until === null,
        listed: true,
      },
    ];
  }

  /** "Embassy of Latvia", "Latvian embassy". */
  private ownerOf(told: string): Side | null {
    const named = this.actors.read(told).filter(({ kind, side }) => kind !== 'capital' && side !== null);
    const [first] = named;
    if (!first) return null;
    return first.kind === 'adjective' || /\bof\s(?:the\s)?$/i.test(told.slice(0, first.start)) ? first.side : null;
  }

  private hostOf(where: string, city: string | null): Side | null {
    return sideIn(where, this.actors) ?? (city === null ? null : sideOfCity(city, this.codes));
  }
}

/** The one kind of mission that a text names; null for none. */
function kindsIn(text: string): MissionKind | null {
  const kind = readKinds(text)[0]?.kind ?? null;
  return kind === 'honorary consulate-general' ? 'honorary consulate' : kind;
}

/** "Valletta", "Embassy of Latvia, Valletta", "Riga (honorary)". */
function cityIn(cell: string): string | null {
  const text = lineOf(cell);
  if (isEmpty(text)) return null;
  const [kind] = readKinds(text);
  if (!kind) return cityAt(text, 0);
  const joint = /(?:,\s|\sin\s|\sat\s|\s\(|\s[–-]\s)(?=\p{Lu}[^,]*$)/u.exec(text.slice(kind.end));
  const from = joint ? kind.end + joint.index + joint[0].length : null;
  return from === null ? null : cityAt(text, from);
}

function cityAt(text: string, from: number): string | null {
  const name = readPlaces(text, from, text.length, true)[0]?.name ?? null;
  return name !== null && isCityName(name) ? name : null;
}
