/** Whose figures a sentence gives: "According to Serbian data, …", "Chinese customs put …", "…, according to the embassy". */
import { oneOf, pattern } from '../../text/pattern.js';
import { matchesOf } from '../../text/matches.js';
import { statisticianAt, type Statistician } from './statistician.js';

export interface Attribution {
  start: number;
  end: number;
  name: string;
  /** Which figures it is said of: those behind it to the end, those behind it in its clause, or those before it. */
  of: 'rest' | 'clause' | 'before';
}

const ACCORDING = pattern('giu')`\b(according_to|as_(reported|stated|given)_by)_`;
const BY = pattern('giu')`\b(by|in|on|from)_`;
const GIVEN = pattern(
  'iu',
)`\b${oneOf`put given estimated reported recorded counted registered valued published`}\b[^;]{0,80}$`;
/** Where a clause may begin, and with it the one who reports. */
const CLAUSE = pattern('gu')`^ | [;:,]_((and|but|while|whereas)_)? | _(and|but|while|whereas)_`;
/** "In 2021 the statistical office counted", ": for 2016 Cambodia reported" */
const DATED = /^[^,;]{0,40}\d{4},?\s/;
const DATED_CLAUSE = /^(?:in|for|by|at)\s[^,;:]{0,30}?\d{4},?\s/iu;
const REPORTS = pattern('u')`
  ^(_((in|of)_(\p{Lu}\p{Ll}+_)?\d{4}|also|later|has|had|have))?_${oneOf`
  put puts shows? showed gives? gave record(s|ed)? report(s|ed)?(?!_o[fn]_) count(s|ed)? indicate[sd]? estimate(d|s(?!_(of|put|speak|range)))? list(s|ed)? register(s|ed)?
  spoke speaks? said says? stated? named mention(s|ed)? believes? told`}\b`;
const NAMED_REPORTS = /^\s(?:reported|reports(?!\so[fn]\s)|spoke|recorded|registered)\b/;
/** "…, Danish statistics show." */
const SHOWN_LAST = /^\s(?:shows?|showed|say|says|said|reported|reports)(?:[.;)]|$)/;
const OPENS_LATER = /(?:[;:]|,?\s(?:and|but|while|whereas),?)\s$/;
const ENDS_NAME = /^(?:[,.;:)]|$)/;
const DATED_ONLY = /^(?:(?:In|By|For|As\sof|At|On|During|Between|From|Since)\s[^.;,$€£]{0,50}\d{4},?\s)?$/;

const REACH = 600;
const near = (text: string, at: number): string => text.slice(Math.max(0, at - 120), at);
/** Whether it opens its sentence, but for a date: "In 2020, according to …". */
const opens = (text: string, at: number): boolean => at < 80 && DATED_ONLY.test(text.slice(0, at));

function accordingTo(text: string): Attribution[] {
  return matchesOf(text, ACCORDING).flatMap((match): Attribution[] => {
    const at = match.index + match[0].length;
    const who = statisticianAt(text, at);
    if (!who || (who.kind === 'name' && !ENDS_NAME.test(text.slice(who.end)))) return [];
    const of = opens(text, match.index) ? 'rest' : OPENS_LATER.test(near(text, match.index)) ? 'clause' : 'before';
    return [{ start: match.index, end: who.end, name: who.name, of }];
  });
}

/** "By Indian figures, …", "… was put at $3 million by the trade ministry". */
function by(text: string): Attribution[] {
  return matchesOf(text, BY).flatMap((match): Attribution[] => {
    const who = statisticianAt(text, match.index + match[0].length);
    if (!who) return [];
    const passive = /^by/i.test(match[0]) && who.kind !== 'name' && GIVEN.test(near(text, match.index));
    if (who.kind !== 'statistics' && !passive) return [];
    return [{ start: match.index, end: who.end, name: who.name, of: opens(text, match.index) ? 'rest' : 'before' }];
  });
}

const STATEMENTS = pattern('giu')`
  \b(?<in>in_)(?<name>(${oneOf`official public joint ministerial presidential`}_)?${oneOf`statements speeches remarks interviews`}_(made_|given_)?(on|at|during|by|of)_
  ([\p{L}’'-]+_?){1,6})(?=[,;.]|$)`;
/** "Trade was put at 1.2 billion in statements made on visits" */
function inStatements(text: string): Attribution[] {
  return matchesOf(text, STATEMENTS).flatMap((match): Attribution[] =>
    GIVEN.test(text.slice(0, match.index))
      ? [
          {
            start: match.index,
            end: match.index + match[0].length,
            name: match.groups?.name?.trim() ?? '',
            of: 'before',
          },
        ]
      : [],
  );
}

/** "Hungary's foreign minister, Péter Szijjártó, gave" */
const APPOSED = /^,\s\p{Lu}[^,;.\d]{2,40},(?=\s\p{Ll})/u;

/** With the name behind a comma. */
function fully(who: Statistician, text: string): Statistician {
  const apposed = who.kind === 'speaker' ? APPOSED.exec(text.slice(who.end))?.[0] : undefined;
  return apposed === undefined ? who : { ...who, name: who.name + apposed.slice(0, -1), end: who.end + apposed.length };
}

const reports = ({ kind, end }: Statistician, text: string): boolean =>
  (kind === 'name' ? NAMED_REPORTS : REPORTS).test(text.slice(end));

/** "Chinese customs put …", "the Greek government reported …". */
function subjects(text: string): Attribution[] {
  const plain = matchesOf(text, CLAUSE).map((match) => match.index + match[0].length);
  const dated = plain.flatMap((at) => {
    const date = (at === 0 ? DATED : DATED_CLAUSE).exec(text.slice(at, at + 60))?.[0].length;
    return date === undefined ? [] : [at + date];
  });
  const starts = [...plain, ...dated];
  return starts.flatMap((start): Attribution[] => {
    const named = statisticianAt(text, start);
    const who = named && fully(named, text);
    if (!who || !reports(who, text)) return [];
    const last = start > 0 && SHOWN_LAST.test(text.slice(who.end));
    return [{ start, end: who.end, name: who.name, of: last ? 'before' : 'clause' }];
  });
}

/**
 * "Cambodia reported $1.6 billion, Vietnam $2.9 billion": a name directly before its figure; "and the prime minister, Ada Byron, of",
 * "scholars quoted in 2018 of between".
 */
const ELLIPTIC = pattern('u')`
  (,?_and|,)_(the_)?(?<who>[\p{L}’'-]+(_[\p{L}’'-]+){0,4}?)(?<apposed>,_\p{Lu}[^,;.\d]{2,40},)?
  (_(quoted|cited)_in_\d{4})?_((of|at)_)?((between|from|about|around|some|nearly|over)_){0,2}$`;

/** It is asked for again by each figure of a sentence. */
let last: { text: string; found: readonly Attribution[] } = { text: '', found: [] };

/** What one sentence attributes, in order. */
export function attributionsOf(text: string): readonly Attribution[] {
  if (last.text !== text) last = { text, found: read(text) };
  return last.found;
}

function read(text: string): Attribution[] {
  const found = [...accordingTo(text), ...by(text), ...inStatements(text), ...subjects(text)].sort(
    (a, b) => a.start - b.start,
  );
  let reached = 0;
  return found.filter(({ name, start, end }) => {
    if (/\bcensus/i.test(name) || start < reached) return false;
    reached = end;
    return true;
  });
}

/** "…, scholars of between 4 and 5": somebody else's, who cannot be made out. */
const SOMEBODY = /\d[^;]*,(?!\swith\s)[^;,]*\sof\s(?:\p{L}+\s){0,2}$/u;
/** Behind a semicolon somebody else may speak. */
const SPEAKS = pattern('iu')`;[^;]*\b${oneOf`
  spoke speaks? spoken put puts sa(y|ys|id) reports? reported gives? gave given estimates? estimated claims? claimed exists?
  mention(s|ed)? told`}\b`;
const OTHERS = /\b(?:another|others?|different|else)\b/i;

/**
 * Who gives the figure at an offset, or null.
 * @param found What the sentence attributes.
 */
export function attributedTo(text: string, found: readonly Attribution[], at: number): string | null {
  const before = found.findLast(({ end, of }) => end <= at && at - end < REACH && of !== 'before');
  if (before) {
    const between = text.slice(before.end, at);
    const reached =
      !OTHERS.test(between) &&
      (before.of === 'rest' || !SPEAKS.test(text.slice(before.end, at + REACH)) || !between.includes(';'));
    const elliptic = reached ? ELLIPTIC.exec(between.slice(-90))?.groups : undefined;
    const own = elliptic?.who;
    const another = own === undefined ? null : statisticianAt(own, 0);
    if (another && another.end === own?.length) return another.name + (elliptic?.apposed?.slice(0, -1) ?? '');
    if (reached && !SOMEBODY.test(between.slice(-200))) return before.name;
  }
  const after = found.find(({ start, of }) => start >= at && start - at < REACH && of === 'before');
  return after && !text.slice(at, after.start).includes(';') ? after.name : null;
}
