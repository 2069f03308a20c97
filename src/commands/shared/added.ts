/** What adding and updating articles tells: a line an article as it is done, how far it has come, and a summary. */
import { isAbsolute, relative } from 'node:path';
import type { ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import type { BrokenEntry } from '../../library/entries.js';
import type { Added } from '../../library/added.js';
import { labelEdtf } from '../../dates/label.js';
import { cleanLine } from '../../text/clean.js';
import { jsonText } from '../../view/formats/json.js';
import { progressOf } from './counting.js';
import { fitted } from './fitted.js';
import { say, type LibraryOptions } from './library-options.js';

export interface Reporter {
  /** How many there will be, as soon as that is known. */
  total: (count: number) => void;
  /** How much of what is to be read has been, from 0 to 1. */
  part: (done: number) => void;
  told: (added: Added) => void;
  /** A file of the library that lookups do without. */
  broken: (broken: BrokenEntry) => void;
  end: (results: readonly Added[], stopped: string | null) => void;
}

/** Of an article that could not be read when the dataset was made. */
export const brokenText = ({ path, why }: BrokenEntry): string =>
  `${path} is left out: ${why}. relations library rebuild reads it again if its text is whole.`;

export async function reporter(io: Io, { json = false, quiet = false }: LibraryOptions): Promise<Reporter> {
  const progress = await progressOf(io, quiet);
  return {
    total: progress.total,
    part: progress.part,
    told: (added) => {
      progress.clear();
      const failed = added.outcome === 'failed' || added.outcome === 'missing';
      if (failed) say(io, failureText(added));
      else if (!json && !quiet)
        for (const line of linesOf(added, io.cwd)) io.stdout.write(`${fitted(cleanLine(line), io.stdout)}\n`);
      progress.done();
    },
    broken: (broken) => {
      progress.clear();
      say(io, brokenText(broken));
    },
    end: (results, stopped) => {
      progress.stop();
      if (json) io.stdout.write(jsonText(results));
      const summary = summaryOf(results);
      if (results.length > 1 && !quiet) say(io, summary);
      if (stopped !== null) say(io, stopped);
    },
  };
}

function failureText({ title, reason }: Added): string {
  return reason?.includes(title) === true ? reason : `${title}: ${reason ?? ''}`;
}

/** Of a new article what it is, where from, and what it holds; of one that was here what has changed. */
function linesOf(added: Added, cwd: string): string[] {
  switch (added.outcome) {
    case 'unchanged':
      return [`${added.title}   is here already, unchanged`];
    case 'skipped':
      return [`${added.title}   passed over: ${added.reason ?? ''}`];
    case 'changed':
      return [headOf(added, cwd), `  ${held(added)}`, ...changeLines(added)];
    default:
      return [headOf(added, cwd), `  ${held(added)}`];
  }
}

function headOf({ title, publisher, revision, timestamp, license, file }: Added, cwd: string): string {
  const day = timestamp === null ? '' : ` of ${labelEdtf(timestamp.slice(0, 10))}`;
  const parts = [
    publisher,
    revision === null ? null : `revision ${revision}${day}`,
    license,
    publisher === null && file !== null ? nameBelow(cwd, file) : null,
  ];
  return `${title}   ${parts.filter((part) => part !== null).join(', ')}`;
}

/** A file in the folder where the user is by its name there. */
function nameBelow(cwd: string, file: string): string {
  const name = relative(cwd, file);
  return name === '' || isAbsolute(name) || name.startsWith('..') ? file : name;
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

function held({ relations, events, trade, missions, communities, sentences, used, leftOut }: Added): string {
  const facts = [
    ...(relations.length > 1 ? [`${relations.length} relations`] : []),
    count(events, 'event', 'events'),
    count(trade, 'trade figure', 'trade figures'),
    count(missions, 'mission', 'missions'),
    count(communities, 'community', 'communities'),
  ].join(', ');
  return `${facts}; ${used} of ${sentences} sentences used${leftOut === null ? '' : `; left out: ${leftOut}`}`;
}

const SIGNS = { new: '+', gone: '−', other: '~' } as const;

const changeLines = ({ changes }: Added): string[] =>
  changes.map(
    ({ change, kind, date, text }) => `  ${SIGNS[change]} ${date === null ? '' : `${date}  `}${kind}: ${text}`,
  );

function summaryOf(results: readonly Added[]): string {
  const number = (what: Added['outcome']): number => results.filter((each) => each.outcome === what).length;
  return (
    [
      ['added', number('added')],
      ['changed', number('changed')],
      ['unchanged', number('unchanged')],
      ['passed over', number('skipped')],
      ['not found', number('missing')],
      ['failed', number('failed')],
    ] as const
  )
    .filter(([, some]) => some > 0)
    .map(([word, some]) => `${some} ${word}`)
    .join(', ');
}

/** One article that is nowhere is an answer of nothing; of several, some of which failed, the others are there. */
export function exitOf(results: readonly Added[]): ExitName {
  const failed = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'missing');
  if (failed.length === 0) return 'found';
  return failed.length === results.length && failed.every(({ outcome }) => outcome === 'missing')
    ? 'nothing'
    : 'unreadable';
}
