/** Since when two states deal with each other, how they do it today, and every change that is stated. */
import { labelDate, labelEdtf } from '../../dates/label.js';
import type { DatedFact, HowChanged, Relation, StatusChange, StatusKind } from '../../model.js';
import type { RelationReport } from '../../query/report/report.js';
import type { Evidence, Purpose } from '../../status/conclusion.js';
import { predecessorText } from '../kinds/predecessors/section.js';
import { levelWithCities } from '../kinds/status/card.js';
import { otherDateOf } from '../kinds/status/established.js';
import { statusText } from '../kinds/status/section.js';
import { headText, STATE_WORDS } from '../kinds/status/words.js';
import { nameOf } from '../words/names.js';
import type { Block, Piece, Text } from './document.js';
import type { Notes } from './notes.js';
import { NOTES } from './table.js';

type Row = { label: string; texts: readonly Text[] };

/** What a card begins with; a row without texts is left out. */
export function standingRows({ relation, status }: RelationReport, notes: Notes): Row[] {
  const restsOn = (purpose: Purpose): Piece =>
    notes.cite(relation, ...status.rests.filter((each: Evidence) => each.for.includes(purpose)));
  const { relations, level, head } = status;
  const rows: Row[] = [
    { label: 'Established', texts: establishedTexts(relation, relations.state === 'none', notes) },
    {
      label: 'Today',
      texts: [relations.state === null ? ['not stated'] : [statusText(relation, relations), restsOn('relations')]],
    },
    { label: 'Level', texts: level.state === null ? [] : [[levelWithCities(status), restsOn('level')]] },
    { label: 'Headed by', texts: head.state === null ? [] : [[headText(head), restsOn('head')]] },
    {
      label: 'Predecessors',
      texts: relation.predecessors.map((each) => [predecessorText(relation, each), notes.cite(relation, each)]),
    },
  ];
  return rows.filter(({ texts }) => texts.length > 0);
}

/** Each date that is given, with its own notes. Where there are said to be no relations, nothing is missed. */
function establishedTexts(relation: Relation, isNone: boolean, notes: Notes): Text[] {
  const { established, establishedAlso } = relation;
  const told = (each: DatedFact, before = ''): Text => [
    before,
    { date: each.date.edtf, text: labelEdtf(each.date.edtf) },
    notes.cite(relation, each),
  ];
  const isMissed = established === null && !(isNone && establishedAlso.length === 0);
  const first: Text[] = established === null ? (isMissed ? [['no date is stated']] : []) : [told(established)];
  const kindOf = (each: DatedFact): string =>
    established === null ? 'also given' : otherDateOf(each, established, relation);
  return [...first, ...establishedAlso.map((each) => told(each, `${kindOf(each)}: `))];
}

const HOW: Readonly<Record<HowChanged, string>> = {
  agreed: 'agreed or announced on this date',
  lowered: 'lowered to this level',
  ended: 'were kept until then',
  'de facto': 'de facto',
  'sent away': 'sent away by the other state',
};

const changeText = (change: StatusKind): string =>
  change === 'severed' || change === 'restored' || change === 'established' || change === 'recognised'
    ? `relations ${STATE_WORDS[change]}`
    : change;

/** Every change of status that is stated, in order of date. */
export function changesTable(relation: Relation, notes: Notes): Block[] {
  const { statusChanges } = relation;
  if (statusChanges.length === 0) return [];
  const told = ({ date, change, by, how, full }: StatusChange): string[] => [
    labelDate(date),
    changeText(change),
    nameOf(by),
    [how === undefined ? '' : HOW[how], full ? 'full relations, which had only been lowered' : '']
      .filter((text) => text !== '')
      .join('; '),
  ];
  const cells = statusChanges.map(told);
  const heads = ['Date', 'Change', 'By', 'How'];
  const kept = heads.flatMap((head, at) => (cells.some((row) => row[at] !== '') ? [{ head, at }] : []));
  return [
    {
      type: 'table',
      caption: 'Changes of status that are stated',
      columns: [...kept.map(({ head }) => ({ head })), { head: NOTES }],
      rows: statusChanges.map((change, row): Text[] => [
        ...kept.map(({ at }): Text => {
          const text = cells[row]?.[at] ?? '';
          return at === 0 ? [{ date: change.date.edtf, text }] : [text];
        }),
        [notes.cite(relation, change)],
      ]),
    },
  ];
}
