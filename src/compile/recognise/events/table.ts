/** Events from the rows of tables: visits (guest, host, place) and other dated things (an agreement, an event). */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { EventKind } from '../../../model.js';
import { ActorReader, type Side } from '../../sentence/actors.js';
import { other, type Codes, type Row } from '../../sentence/annotate.js';
import { sideOfCity } from '../../sentence/seats.js';
import { actorsIn, datesIn, isEmpty, lineOf, namesThird, sideIn } from '../../table/cells.js';
import { cellUnder, isLabel, rolesOf, type Role } from '../../table/columns.js';
import { factDate, type EventDraft, type Read } from '../fact.js';
import { kindOfText } from './kinds.js';

const VISITS = /\bvisits?\b|\bvisiting\b|\bsummits?\b/i;
const AGREEMENTS = /\b(?:agreements?|treat(?:y|ies)|conventions?|accords?|protocols?|signed|signature|memorand)/i;

/** Reads the dated rows of tables about two states. */
export class EventTables {
  private readonly actors: ActorReader;

  constructor(private readonly codes: Codes) {
    this.actors = new ActorReader(codes);
  }

  /** The event of a row, one a date; none where no column holds a date, or nothing is said beside it. */
  read(row: Row): Read<EventDraft>[] {
    const { cells } = row;
    const roles = rolesOf(row.columns);
    if (isLabel(cells) || row.topic === 'apparatus') return [];
    const dates = datesIn(cellUnder(cells, roles, 'date'));
    const event = this.visit(row, roles) ?? this.other(row, roles);
    if (event === null) return [];
    return dates.map((date) => ({
      rule: `event: table of ${event.kind}s`,
      fact: {
        date: factDate(date),
        kind: event.kind,
        text: `${event.text} ${withPreposition(date)}.`,
        continuation: [],
        parties: event.parties,
        source: row.source,
      },
    }));
  }

  private visit({ cells, caption, columns, path }: Row, roles: readonly Role[]): Told | null {
    const under = (...wanted: Role[]): string => lineOf(cellUnder(cells, roles, ...wanted));
    const [guest, where, place] = [under('guest', 'person'), under('host', 'receiver'), under('place', 'city')];
    const [from, purpose] = [under('sender', 'country'), under('purpose')];
    const about = [caption, ...columns, ...path].some((text) => VISITS.test(text)) || roles.includes('host');
    if (isEmpty(guest) || !about) return null;
    const known = (...parts: string[]): string => parts.filter((part) => !isEmpty(part)).join(', ');
    const who = guest + (isEmpty(from) || guest.includes(from) ? '' : ` (${from})`);
    // A country that is neither guest nor host by its heading may be either: the text does not say which.
    const told =
      known(place, where) === ''
        ? `Visit of ${who}`
        : isPerson(where, this.actors)
          ? `${who} was received by ${where}${isEmpty(place) ? '' : ` in ${place}`}`
          : `${who} visited ${known(place, where)}`;
    return {
      kind: 'visit',
      text: told + (isEmpty(purpose) ? '' : ` (${purpose})`),
      parties: this.parties(known(guest, from), where, place),
    };
  }

  /** The states of a visit, in the order of the title: the host's, and the guest's. */
  private parties(guest: string, where: string, place: string): string[] {
    const host: Side | null = sideIn(where, this.actors) ?? sideOfCity(place, this.codes) ?? sideIn(place, this.actors);
    const from = sideIn(guest, this.actors);
    if (host === null && namesThird(where, this.actors)) {
      const third = actorsIn(where, this.actors).map(({ code }) => code);
      return [...(from === null ? [] : [this.codes[from]]), ...new Set(third)];
    }
    if (host === null) return [...this.codes];
    const visitor = from === null || from === host ? other(host) : from;
    return this.codes.filter((_, side) => side === host || side === visitor);
  }

  private other({ cells, caption, columns, path }: Row, roles: readonly Role[]): Told | null {
    const at = roles.findIndex((role, i) => role === 'subject' && !isEmpty(cells[i] ?? ''));
    const subject = lineOf(cells[at] ?? '');
    if (at < 0 || subject.length < 4) return null;
    const place = lineOf(cellUnder(cells, roles, 'place', 'city'));
    const heading = columns[at] ?? '';
    const signed = [heading, caption, ...path, ...columns].some((text) => AGREEMENTS.test(text));
    const named = this.actors.read(subject).filter(({ place: located }) => !located);
    const sides = new Set(named.map(({ side }) => side));
    const others = named.filter(({ side }) => side === null).map(({ code }) => code);
    const parties = signed ? [...this.codes] : this.codes.filter((_, side) => sides.has(side as Side));
    const own = kindOfText(subject);
    return {
      kind: signed && (own === 'other' || own === 'agreement') ? 'agreement' : own,
      text: `${subject}${signed && !/\bsigned\b/i.test(subject) ? ', signed' : ''}${isEmpty(place) ? '' : ` in ${place}`}`,
      parties: [...parties, ...new Set(others)],
    };
  }
}

interface Told {
  kind: EventKind;
  text: string;
  parties: string[];
}

/** "on 4–6 May 2009", "in March 2014": as the cell has it. */
function withPreposition({ text, edtf }: DateMention): string {
  const date = text.replace(/^(?:in|on|from|since)\s/i, '');
  return `${/\d{4}-\d\d-\d\d/.test(edtf) ? 'on' : 'in'} ${date}`;
}

/** "President George Abela" beside "Malta": a name that is more than a state's. */
function isPerson(cell: string, actors: ActorReader): boolean {
  const named = actorsIn(cell, actors);
  const rest = named.reduce((text, { text: name }) => text.replace(name, ''), cell);
  return /\b(?:President|Prime|Minister|King|Queen|Chancellor|Emperor|Sultan|Emir|Secretary|Speaker|Premier|Prince(?:ss)?|Pope)\b/.test(
    rest,
  );
}
