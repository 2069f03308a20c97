/** Conclusions in words, the state first. */
import type { Conclusion, HeadOfMission, Level, RelationsState, Stage, Unstated } from '../../../status/conclusion.js';
import type { CountryCode, Edtf } from '../../../model.js';
import { labelEdtf } from '../../../dates/label.js';
import { andList } from '../../../text/lists.js';
import { nameOf } from '../../words/names.js';
import { atTime, courseOf, sinceTime } from './time.js';

/** What the change to a state is called; `severed` as people say it. */
export const STATE_WORDS: Readonly<Record<RelationsState, string>> = {
  recognised: 'recognised',
  established: 'established',
  severed: 'broken off',
  restored: 'restored',
  none: 'none',
  ended: 'ended',
};

/** How relations stand, in a word or two: "active", "broken off", "may be broken off" where that is not certain, "not stated". */
export function stateText({ state, certain }: { state: RelationsState | null; certain: boolean }): string {
  if (state === null) return 'not stated';
  const isActive = state === 'established' || state === 'restored';
  const word = isActive ? 'active' : STATE_WORDS[state];
  return certain ? word : `may be ${word}`;
}

const UNDATED = 'on a date the article does not state';

/** "broken off by Yugoslavia at some time in 1998–1999; before that established in 1914". */
export function relationsText(conclusion: Conclusion<RelationsState>): string {
  const { state, since, before, changes, unstated } = conclusion;
  if (state === 'none' && changes.length === 0) return noneText(conclusion);
  const undated = unstated === null ? '' : spanText(unstated);
  const known =
    changes.length > 0
      ? [
          ...changes.map((change) => act(change, courseOf) + (change.since === null ? undated : '')),
          ...(before === null ? [] : [`before that ${act(before)}`]),
        ]
      : state === null
        ? ['not stated']
        : [act(conclusion)];
  // The undated change is the state itself: its name stands there already.
  const isState = unstated !== null && changes.length === 0 && state !== null && since === null;
  const doubt = unstated === null || isState || isSaid(conclusion) ? [] : [doubtText(unstated)];
  return [known.join('; ') + (isState ? undated : ''), ...doubt].join('; ');
}

/** True when the last of the changes is the undated one. */
const isSaid = ({ changes }: Conclusion<RelationsState>): boolean => changes.at(-1)?.since === null;

/** "none since 1 May 2009", "none as of 2024", "none, never established"; "none" as far as the article goes. */
function noneText({ since, unstated }: Conclusion<RelationsState>): string {
  if (since !== null) return `none ${sinceTime(since)}`;
  if (unstated === null) return 'none, never established';
  return unstated.before === null ? 'none' : `none as of ${labelEdtf(unstated.before)}`;
}

/** "broken off by Albania in 1948", "broken off by Iran in 1979 or after", "ended in 1945" of relations that lasted until then, "restored, agreed on 10 March 2023", "ended on 26 December 1991 with Soviet Union". */
function act({ state, since, by, how, full, role, accounts }: Stage<RelationsState>, when = atTime): string {
  if (state === 'none') return since === null ? 'none' : `none ${sinceTime(since)}`;
  // No article need say it, and not to the day.
  if (state === 'ended')
    return `ended ${since === null ? '' : when(since)}, as ${nameOf(by)} did by the table of countries`;
  const who = by === null ? '' : ` by ${nameOf(by)}`;
  const word = state === null ? '' : how === 'ended' ? 'ended' : STATE_WORDS[state];
  const done = how === 'de facto' ? `${word} de facto` : full ? `full relations ${word}` : word;
  return `${done}${who}${how === 'agreed' ? ', agreed' : ''} ${since === null ? UNDATED : `${when(since)}${role === 'after' ? ' or after' : ''}${accountsText(accounts, when)}`}`;
}

/** " or on 29 August 1991", " or 1973": the other dates that are given, none of which is preferred; ", by one account" where there is none. */
function accountsText(accounts: readonly Edtf[] | undefined, when: (edtf: Edtf) => string): string {
  if (accounts === undefined) return '';
  return accounts.length === 0 ? ', by one account' : accounts.map((other) => ` or ${when(other)}`).join('');
}

/** "restored before 1998–1999, on a date the article does not state". */
function doubtText({ state, before }: Unstated<RelationsState>): string {
  if (state === 'none')
    return `none ${before === null ? 'by today' : `by ${labelEdtf(before)}`}, since a date the article does not state`;
  return `${STATE_WORDS[state]} ${before === null ? 'by today' : `before ${labelEdtf(before)}`}, ${UNDATED}`;
}

/** ", after 1945 and by 1958"; what happened at some time in 1952–1955 had happened by 1955. */
function spanText({ after, before }: Unstated<RelationsState>): string {
  const ends = [
    ...(after === null ? [] : [`after ${labelEdtf(after)}`]),
    ...(before === null ? [] : [`by ${labelEdtf(endOf(before))}`]),
  ];
  return ends.length === 0 ? '' : `, ${ends.join(' and ')}`;
}

const endOf = (edtf: Edtf): Edtf => {
  const end = edtf.split('/')[1] ?? '';
  return /^\d/.test(end) ? end : edtf;
};

/** Levels in the plural: both sides keep one. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  'interests section': 'interests sections',
  'consular relations': 'consular relations',
  'liaison office': 'liaison offices',
  legation: 'legations',
  nunciature: 'nunciature',
  embassy: 'embassies',
  'high commission': 'high commissions',
};

/**
 * "embassies since March 1954", "legation of Turkey since 1958", "embassies, that of Peru since 1971, that of Chile since 1972", "embassies, agreed in 1954",
 * "embassy of one side since 1951", where the article does not say whose; "not stated" without any. `places` are cities of missions.
 */
export function levelText(conclusion: Conclusion<Level>, places: readonly string[] = []): string {
  const cities = places.length === 0 ? '' : ` in ${andList(places)}`;
  const both = conclusion.both === true && conclusion.changes.length === 0;
  return stagesText(conclusion, ({ state, since, by, how, oneSide, asOf, accounts }) => {
    const owner = ownerText(by, oneSide === true);
    const others = accountsText(accounts, labelEdtf);
    // The missions of a later level stand where nobody asked.
    const where = state === conclusion.state ? cities : '';
    const what = (owner === null || both ? LEVEL_WORDS[state] : `${state} of ${owner}`) + where;
    if (since === null) return what;
    if (how === 'agreed') return `${what}, agreed ${atTime(since)}`;
    // Only one of two states sends a nuncio.
    if (both && state === 'nunciature')
      return `nunciature of ${owner ?? 'one side'} ${sinceTime(since)}${others}, embassy of the other side`;
    if (!both) return `${what} ${sinceTime(since)}${others}${asOfText(asOf)}`;
    const { other } = conclusion;
    const second = other === undefined ? '' : `, that of ${nameOf(other.by)} ${sinceTime(other.since)}`;
    return `${what}, that of ${owner ?? ''} ${sinceTime(since)}${others}${second}`;
  });
}

/** Whose mission it is: "Turkey", "one side" where the article does not say whose; null where it is both's. */
const ownerText = (by: CountryCode | null, oneSide: boolean): string | null =>
  oneSide ? 'one side' : by === null ? null : nameOf(by);

/** ", as of 2024": of which time it is said that it went on. */
const asOfText = (asOf: string | undefined): string => (asOf === undefined ? '' : `, as of ${labelEdtf(asOf)}`);

const HEADS: Readonly<Record<HeadOfMission, string>> = {
  "chargé d'affaires": "chargés d'affaires",
  ambassador: 'ambassadors',
};

/**
 * "chargés d'affaires since the early 1960s", "chargés d'affaires since 2023, lowered by Russia"; "ambassadors (1976)", the date of an
 * exchange; "ambassadors, agreed on 25 January 1988", where nothing says that they came.
 */
export function headText(conclusion: Conclusion<HeadOfMission>): string {
  return stagesText(conclusion, ({ state, since, by, how, oneSide, asOf }) => {
    const lowered = how === 'lowered';
    const owner = ownerText(by, oneSide === true);
    const who = owner === null || lowered ? HEADS[state] : `${state} of ${owner}`;
    if (since === null) return who;
    if (how === 'agreed') return `${who}, agreed ${atTime(since)}`;
    if (lowered) return `${who} ${sinceTime(since)}${by === null ? '' : `, lowered by ${nameOf(by)}`}`;
    // Of the other one nothing is said, and nothing follows.
    if (oneSide && state === 'ambassador') return `an ambassador (${labelEdtf(since)}; of which side is not stated)`;
    return state === 'ambassador' ? `${who} (${labelEdtf(since)})` : `${who} ${sinceTime(since)}${asOfText(asOf)}`;
  });
}

/** What holds, or what changes and what was before it. */
function stagesText<State>(
  conclusion: Conclusion<State>,
  text: (stage: Stage<State> & { state: NonNullable<State> }) => string,
): string {
  const { before, changes, unstated, certain } = conclusion;
  const told = (stage: Stage<State>): string | null =>
    stage.state === null || stage.state === undefined ? null : text({ ...stage, state: stage.state });
  if (changes.length === 0) {
    const now = told(conclusion);
    const later =
      now === null || certain || unstated === null ? null : told({ state: unstated.state, since: null, by: null });
    return now === null
      ? 'not stated'
      : later === null
        ? now
        : `${now}; ${later} by today, since a date the article does not state`;
  }
  const parts = changes.map((change) => told(change) ?? 'none stated from then on');
  const was = before === null ? null : told(before);
  return [...parts, ...(was === null ? [] : [`before that ${was}`])].join('; ');
}
