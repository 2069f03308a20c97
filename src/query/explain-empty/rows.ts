/** Why relations that were found have no rows, and what they have. Sentences for stderr. */
import { labelEdtf } from '../../dates/label.js';
import type { Facts, Relation } from '../../model.js';
import { andList } from '../../text/lists.js';
import { typedName } from '../../text/typed.js';
import { answeringRelations } from '../answering.js';
import { FACTS, KINDS } from '../kinds.js';
import type { Located } from '../locate.js';
import { timeline } from '../timeline.js';

/** For a kind of fact that the articles do not state; `called` replaces its usual name ("dated events"). */
export function explainNoRows(located: Located, key: keyof Facts, called = KINDS[key].called?.[1] ?? key): string {
  const relations = answeringRelations(located);
  const counts = FACTS.flatMap((each) => countOf(relations, each));
  const subject = noneStated(located, called);
  return counts.length === 0
    ? subject
    : `${subject} There ${counts[0]?.startsWith('1 ') === true ? 'is' : 'are'} ${andList(counts)}: ${showLine(located)}.`;
}

/** The command that shows what there is. */
const showLine = ({ countries }: Located): string =>
  `relations show ${countries.map(({ name }) => typedName(name)).join(' ')}`;

/** Who states what a relation has: most have no article, and stand in lists. */
export const statedBy = ({ article }: Relation): string =>
  article.table === true ? 'the lists state' : 'the article states';

function noneStated({ countries, relations, stood }: Located, what: string): string {
  if (stood.length > 0) return `The articles state no ${what} from the time of ${countries[0]?.name ?? ''}.`;
  const [only] = relations;
  return relations.length === 1 && only !== undefined
    ? `${only.title}: ${statedBy(only)} no ${what}.`
    : `The ${relations.length} relations of ${countries[0]?.name ?? ''} state no ${what}.`;
}

/** "1 event", "3 missions"; nothing for none, and for what is not an answer by itself. */
function countOf(relations: readonly Relation[], key: keyof Facts): string[] {
  const { called } = KINDS[key];
  const count = relations.reduce((sum, relation) => sum + relation[key].length, 0);
  if (called === null || count === 0) return [];
  const [one, several] = called;
  return [`${count} ${count === 1 ? one : several}`];
}

/** Why no event passed the filters, and what kinds and dates there are. */
export function explainNoEvents(located: Located): string {
  const rows = timeline(answeringRelations(located));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return explainNoRows(located, 'events', 'dated events');
  const kinds = new Map<string, number>();
  for (const { kind } of rows) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${count}`);
  const span = `from ${labelEdtf(first.date.edtf)} to ${labelEdtf(last.date.edtf)}`;
  return `No event matches. There are ${rows.length} ${span}: ${counts.join(', ')}.`;
}

/** Why no mission is of the kinds asked for, and what kinds there are. */
export function explainNoMissions(located: Located): string {
  const kinds = located.relations.flatMap((relation) => relation.missions.map((mission) => mission.kind));
  if (kinds.length === 0) return explainNoRows(located, 'missions');
  return `No mission is of that kind. There are: ${[...new Set(kinds)].join(', ')}.`;
}
