/** Since when the two states deal with each other, and how they do it today. */
import { labelEdtf } from '../../../dates/label.js';
import type { DatedFact, Relation } from '../../../model.js';
import { standingOf, type Standing } from '../../../status/status.js';
import { clip } from '../../terminal/clip.js';
import type { Tone } from '../../look/colour.js';
import { withMark } from '../../words/listed.js';
import { accountsText, lastedUntil, otherDatesText } from './established.js';
import { nameOf } from '../../words/names.js';
import { atTime } from './time.js';
import { headText, levelText, relationsText } from './words.js';
import type { Given, Section } from '../../terminal/section.js';

/** The card is made anew, and shorter, until it fits on the screen; how things stand is worked out once. */
const known = new WeakMap<Relation, Standing>();

function standingOnce(relation: Relation): Standing {
  const standing = known.get(relation) ?? standingOf(relation);
  known.set(relation, standing);
  return standing;
}

export function standingSections({ relation, width, limits, look: { paint } }: Given): Section[] {
  const told = (text: string, tone: Tone | null = null): string[] =>
    clip(text, width, limits.standing).map((line) => (tone === null ? line : paint(tone, line)));
  const { relations, level, head } = standingOnce(relation);
  return [
    {
      label: 'Established',
      rows: establishedRows(relation, relations, told),
    },
    {
      label: 'Status',
      rows:
        relations.state === null
          ? []
          : told(statusText(relation, relations), relations.state === 'severed' ? 'bad' : null),
    },
    { label: 'Level', rows: level.state === null ? [] : told(levelText(level)) },
    { label: 'Headed by', rows: head.state === null ? [] : told(headText(head)) },
  ];
}

type Tell = (text: string, tone?: Tone | null) => string[];

/** Where there are said to be none, the status tells it. */
function establishedRows(relation: Relation, { state }: Standing['relations'], told: Tell): string[] {
  const { established, establishedAlso } = relation;
  if (established !== null) return told(establishedText(relation, established));
  return state === 'none' && establishedAlso.length === 0 ? [] : told(undatedText(relation), 'dim');
}

function undatedText({ article, establishedAlso }: Relation): string {
  const none = article.table === true ? 'not stated' : 'the article gives no date';
  const also = establishedAlso.map(({ date }) => labelEdtf(date.edtf));
  return also.length === 0 ? none : `${none}; given elsewhere: ${also.join(', ')}`;
}

/** "April 1913 (also given: April 1914*, 1922*)", "given as 1816 and 1838", a mark behind each date that only lists give; "1918 (until 1921)". */
function establishedText(relation: Relation, established: DatedFact): string {
  const told = ({ date, source }: DatedFact): string => withMark(relation, labelEdtf(date.edtf), source);
  const accounts = accountsText(relation, established, told);
  if (accounts !== null) return accounts;
  const behind = [lastedUntil(relation, established) ?? '', otherDatesText(relation, established, told)];
  const words = behind.filter((text) => text !== '').join('; ');
  return told(established) + (words === '' ? '' : ` (${words})`);
}

/** "active", "broken off by Albania in 1948": the date of establishment is not repeated. */
export function statusText(relation: Relation, relations: Standing['relations']): string {
  const { established, statusChanges } = relation;
  const denied = relations.certain ? undefined : statusChanges.findLast(({ change }) => change === 'relations denied');
  const { state, since, by, how, changes, unstated } = relations;
  const isPlain =
    state === 'established' &&
    by === null &&
    how === undefined &&
    changes.length === 0 &&
    (since === null || unstated === null);
  const stands = isPlain && since === (established?.date.edtf ?? null) ? 'active' : relationsText(relations);
  if (denied === undefined || denied.by === null) return stands;
  return `${stands}; ${nameOf(denied.by)} declared ${atTime(denied.date.edtf)} that it had none any longer`;
}
