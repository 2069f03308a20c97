/** Columns of the status of several relations. */
import { labelEdtf } from '../../../dates/label.js';
import type { StatusOnDay } from '../../../status/conclusion.js';
import type { Column } from '../../formats/column.js';
import { field, nameOf } from '../../words/names.js';
import { headText, levelText, stateText } from './words.js';
import { partnerColumn, relationColumn } from '../../formats/shared-columns.js';

/** `partnerOf` gives the other party's name by relation id. */
export function statusColumns(partnerOf: ((relation: string) => string) | null): Column<StatusOnDay>[] {
  return [
    ...partnerColumn<StatusOnDay>(partnerOf),
    relationColumn(),
    { key: 'on', head: null, plain: (row) => row.on ?? 'today' },
    {
      key: 'state',
      path: 'relations.state',
      head: 'State',
      plain: ({ relations }) => field(relations.state),
      human: ({ relations }) => stateText(relations),
      tone,
    },
    { key: 'certain', path: 'relations.certain', head: null, plain: ({ relations }) => certainText(relations) },
    {
      key: 'since',
      path: 'relations.since',
      head: 'Since',
      plain: ({ relations }) => field(relations.since),
      human: sinceText,
      tone: ({ relations }) => (relations.since === null ? 'dim' : 'date'),
    },
    { key: 'by', path: 'relations.by', head: null, plain: ({ relations }) => nameOf(relations.by) },
    { key: 'level', head: 'Level', plain: ({ level }) => field(level.state), human: representationText, grow: true },
    { key: 'level certain', path: 'level.certain', head: null, plain: ({ level }) => certainText(level) },
    { key: 'level since', path: 'level.since', head: null, plain: ({ level }) => field(level.since) },
    { key: 'head', path: 'head.state', head: null, plain: ({ head }) => field(head.state) },
    {
      key: 'predecessor',
      head: null,
      plain: ({ predecessor }) => predecessor.flatMap(({ states }) => states.map((each) => each.name)).join('; '),
    },
  ];
}

const tone = ({ relations: { state } }: StatusOnDay): 'good' | 'bad' | 'dim' | null =>
  state === null ? 'dim' : state === 'severed' ? 'bad' : state === 'recognised' ? null : 'good';

const certainText = ({ state, certain }: { state: string | null; certain: boolean }): string =>
  state === null ? '' : certain ? 'certain' : 'uncertain';

function sinceText({ relations: { state, since } }: StatusOnDay): string {
  return state === null ? '' : since === null ? 'not stated' : labelEdtf(since);
}

function representationText({ level, head }: StatusOnDay): string {
  const text = level.state === null && level.changes.length === 0 ? '' : levelText(level);
  const headed = head.state === null ? '' : headText(head);
  return [text, headed].filter((part) => part !== '').join('; ');
}
