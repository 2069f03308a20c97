/** The status of one relation for a pipe: one conclusion or fact a line; the first field says what it is. */
import type { Conclusion, StatusOnDay } from '../../../status/conclusion.js';
import { fieldLines } from '../../formats/field-lines.js';
import type { Look } from '../../look/look.js';
import { field, nameOf } from '../../words/names.js';
import { sectionOf } from '../../words/places.js';

/** Lines of fields between tabs. */
export function statusLines(status: StatusOnDay, look: Look): string {
  const { relation, on, relations, level, head, predecessor, rests } = status;
  const lines = [
    ['relation', relation],
    ['on', on ?? 'today'],
    ['relations', ...fieldsOf(relations), remarkOf(relations)],
    ['level', ...fieldsOf(level), levelRemarkOf(level)],
    ['head', ...fieldsOf(head), remarkOf(head)],
    ...predecessor.map(({ party, states, certain, date, source }) => [
      'predecessor',
      states.map(({ as, name }) => as ?? name).join('; '),
      certainty(certain),
      field(date),
      nameOf(party),
      sectionOf(source),
      String(source.sentence),
    ]),
    ...rests.map(({ for: purposes, change, date, by, text, city, source }) => [
      'rests on',
      purposes.join(','),
      change,
      field(date),
      nameOf(by),
      text ?? field(city),
      sectionOf(source),
      String(source.sentence),
    ]),
  ];
  return fieldLines(lines, look.paint);
}

/** State, certainty, date and actor of a conclusion, as fields; all empty where nothing is stated. */
export function fieldsOf<State extends string>({ state, certain, since, by }: Conclusion<State>): string[] {
  return state === null ? ['', '', '', ''] : [state, certainty(certain), field(since), nameOf(by)];
}

/** What else is to be known of a conclusion: "agreed", "as of 2024", "or after", "or 1973", "table of countries"; "" where there is nothing. */
export function remarkOf<State extends string>({
  state,
  since,
  how,
  oneSide,
  full,
  asOf: of,
  role,
  accounts,
  unstated,
}: Conclusion<State>): string {
  if (state === 'ended') return 'table of countries';
  const asOf = state === 'none' && since === null ? (unstated?.before ?? null) : null;
  const ofTime = of === undefined ? null : `as of ${of}`;
  const said = [
    how ?? null,
    full ? 'full relations' : null,
    oneSide ? 'one side' : null,
    asOf && `as of ${asOf}`,
    ofTime,
    role === 'after' ? 'or after' : null,
    accounts === undefined ? null : accounts.length === 0 ? 'by one account' : `or ${accounts.join(' or ')}`,
  ];
  return said.filter((each) => each !== null).join(', ');
}

/**
 * What else is to be known of a level, with whose its date is: "of Turkey", where nothing is stated of the other side; "both, date of Turkey",
 * "both, date of Peru, Chile 1972".
 */
export function levelRemarkOf<State extends string>(level: Conclusion<State>): string {
  const { by, both, other } = level;
  if (both && level.state === 'nunciature')
    return [remarkOf(level), `of ${nameOf(by)}`, 'embassy of the other side'].filter((each) => each !== '').join(', ');
  const whose = by === null ? [] : both ? ['both', `date of ${nameOf(by)}`] : [`of ${nameOf(by)}`];
  const others = other === undefined ? [] : [`${nameOf(other.by)} ${other.since}`];
  return [remarkOf(level), ...whose, ...others].filter((each) => each !== '').join(', ');
}

const certainty = (certain: boolean): string => (certain ? 'certain' : 'uncertain');
