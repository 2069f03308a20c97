/** Which verbs of a sentence belong to which of its missions: the one before that governs it, those behind that go on. */
import type { Sentence } from '../../sentence/annotate.js';
import type { Place } from '../../sentence/places.js';
import { clauseAt } from '../../sentence/clauses.js';
import { isObjectOf, isSubjectOf, isTurn, takesIt } from './object.js';
import { placesBehind, type MissionPhrase } from './phrase.js';
import { readVerbs, type Verb } from './verbs.js';
import { part, pattern } from '../../../text/pattern.js';
import { group } from '../../words/alternatives.js';
import { FILLING, LINKS } from '../../words/between.js';

/** A mission with its verbs. */
export interface Governed {
  phrase: MissionPhrase;
  /** "has", "opened": stands before it. */
  verb: Verb | null;
  /** "closed in 1992 and reopened in 2005 its embassy": verbs that share their object with `verb`, in order. */
  earlier: Verb[];
  /** "was closed", "and reopened it": in order. */
  after: Verb[];
  /** Where the next mission or statement begins. */
  limit: number;
}

/** A later verb without a subject of its own: "and closed it", "before reopening", "until it was shut". */
const JOINED = group('\\band \\bbut , ; \\bbefore \\buntil \\bwhich \\bthen \\bonly_to \\bwhen');
const WITHOUT_SUBJECT = group(
  'it they this its was were had has been be being again later then finally eventually subsequently once more only',
  'temporarily to the_mission the_post the_office',
);
const GOES_ON = new RegExp(`${JOINED}\\s(?:${WITHOUT_SUBJECT}\\s){0,5}$`, 'i');
/** "A legation under Franciszek Charwat functioned" */
const HEADED = /^\s(?:under|headed\sby|led\sby)(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,4}\s$/u;
/** "The liaison office that Skopje had in Pristina was upgraded" */
const THAT_HAD = /^\s(?:that|which)\s[^.;,]{1,60}\s(?:was|were)\s$/;
const ITS_END = /\buntil\sits\s$/i;

interface Span {
  start: number;
  end: number;
}

/** "and a career diplomat became its first head": what becomes something else than a mission is none. */
const TO_MISSION = part`^[^.;]{0,90}?\b(embass|legation|consul|commission|mission|office|section|delegation|nunciature|representation|one\b|that_of|same_)`;
const BECOMES_MISSION = pattern('i')`${TO_MISSION}`;
const becomesMission = (text: string, { end, text: words }: Verb): boolean =>
  !/^becom|^became/i.test(words) || BECOMES_MISSION.test(text.slice(end));

/** The text with spaces in place of dates, so that offsets stay. */
function withoutDates({ text, dates }: Sentence): string {
  return dates.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

const inOrder = (a: Span, b: Span): number => a.start - b.start;

/** The words of a stretch, without the masked spans and brackets. */
function wordsBetween(text: string, from: number, to: number, masks: readonly Span[]): string[] {
  let rest = '';
  let at = from;
  for (const { start, end } of masks) {
    if (end <= at || start >= to) continue;
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = end;
  }
  rest += text.slice(Math.min(at, to), to);
  return rest.replace(/\([^()]{0,120}\)/g, ' ').match(/[\p{L}\p{M}-]+/gu) ?? [];
}

/** Where the words about a mission begin: behind its places, at the clause inserted after it if there is one. */
function tailOf({ kind, owner, target, places, insert }: MissionPhrase, limit: number): number {
  const ends = [kind, ...(owner ? [owner] : []), ...(target ? [target] : [])].map(({ end }) => end);
  return insert?.start ?? Math.max(...[...ends, ...places.map(({ noteEnd }) => noteEnd)].filter((end) => end <= limit));
}

/** A semicolon ends what is said of a mission, unless it goes on with "it": "opened in 1965; it was closed in 1992". */
const GOES_ON_WITH_IT =
  /^;\s(?:but\s|then\s|later\s)?(?:(?:in|on)\s[^,;.]{2,25}?,?\s)?(?:it|they)\s(?:was|were|had|has|then|later|opened|closed|re-?opened|resumed|suspended|moved|ceased)\b/;
function endOfStatement(text: string, from: number): number {
  const stop = text.indexOf(';', from);
  if (stop < 0) return text.length;
  return GOES_ON_WITH_IT.test(text.slice(stop)) ? endOfStatement(text, stop + 1) : stop;
}

/** What is raised may be named at length before what it is raised to: "raised their diplomatic relations to the level of embassies". */
const UP_TO =
  /^[^.;,]{0,90}\b(?:to|into|as)\s(?:(?:an?|the|that|those|full|their|its|level|rank|status|of)\s)*(?:\p{L}{3,20}\s)?$/u;
const reachesUp = (text: string, { act, end }: Verb, { start }: Span): boolean =>
  (act === 'raised' || act === 'raising agreed') && UP_TO.test(text.slice(end, start));

const SHARES_OBJECT =
  /^\s*(?:(?:in|on)\s+)?(?:,\s*)?(?:and|but|then)[\s,]+(?:(?:later|then|again|in|on|finally)[\s,]+)*$/;

/** The verbs right before a verb that have their object in common with it. */
function coordinated(undated: string, before: readonly Verb[], verb: Verb): Verb[] {
  const i = before.indexOf(verb);
  const previous = before[i - 1];
  if (!previous || !isTurn(previous) || !isTurn(verb) || !SHARES_OBJECT.test(undated.slice(previous.end, verb.start)))
    return [];
  return [...coordinated(undated, before, previous), previous];
}

/** "…, and the Norwegian one was raised", "…, that of Mexico followed": the subject of what comes behind it. */
const DEFINITE = /(?:,|\band|\bwhile|\bbut)\s(?:the\s\p{Lu}\p{L}+\s)?$/u;
const DOES =
  /^[^,;.]{0,60}?\s(?:was|were|followed|became|opened|closed|reopened|dates|started|began)\b|^[^,;.]{0,60}?\s(?:had|has)\sbeen\b/;
const opensStatement = (text: string, { start, kind }: MissionPhrase): boolean =>
  /^(?:ones?|that|those)$/.test(kind.text) && DEFINITE.test(text.slice(0, start)) && DOES.test(text.slice(kind.end));

const AND_THE = /^\sand\s(?:the|an?|its)\s(?:(?:\p{Lu}\p{L}+|new|first|former|old)\s){0,2}$/u;
const OF_SEVERAL = /\b(?:were|have\sbeen|had\sbeen|both|are)\s(?:\p{L}+\s){0,2}$/u;
/** Two missions with one verb behind them, in the plural: "were raised". */
const isJoined = (text: string, { phrase }: Governed, next: Governed): boolean =>
  AND_THE.test(text.slice(phrase.end, next.phrase.start)) &&
  OF_SEVERAL.test(text.slice(next.phrase.end, next.after[0]?.start));

/** "In addition to its embassy in Bern, Peru has a consulate in Basel": one verb for both. */
const ADDED_TO = pattern('iu')`
  (^|,_)(In_addition_to|Besides|Apart_from|Aside_from|As_well_as|Alongside|Next_to)_(its|the|an?|their)_([\p{L}-]+_)?$`;

/** Without what the note says of the mission that stood there before. */
const bare = (place: Place): Place => ({ ...place, note: '', noteStart: place.noteEnd });

/** The missions of a sentence with their verbs. */
export function governed(sentence: Sentence, phrases: readonly MissionPhrase[]): Governed[] {
  const { text, dates, actors } = sentence;
  const spans = [...phrases, ...dates].sort(inOrder);
  const withActors = [...spans, ...actors].sort(inOrder);
  const undated = withoutDates(sentence);
  const before = readVerbs(text, 'before').filter(
    ({ start }) => !phrases.some((phrase) => start >= phrase.start && start < phrase.end),
  );
  const behind = readVerbs(text, 'after');
  const filled = (from: number, to: number, words: ReadonlySet<string>, masks: readonly Span[] = withActors): boolean =>
    wordsBetween(text, from, to, masks).every((word) => words.has(word.toLowerCase()));
  const verbs = phrases.map((phrase): Verb | null => {
    const verb = before.findLast(({ end }) => end <= phrase.start);
    if (!verb || text.slice(verb.end, phrase.start).includes(';') || opensStatement(text, phrase)) return null;
    if (!reachesUp(text, verb, phrase) && !filled(verb.end, phrase.start, FILLING)) return null;
    const subjects = phrases.some(({ end }) => end <= verb.start);
    return isObjectOf(sentence, verb, phrase, subjects) ? verb : null;
  });
  verbs.forEach((verb, i) => {
    const next = verbs[i + 1];
    if (verb === null && next?.act === 'has' && ADDED_TO.test(text.slice(0, phrases[i]?.start))) verbs[i] = next;
  });
  const all = phrases.map((phrase, i): Governed => {
    const next = phrases[i + 1];
    const stop = endOfStatement(text, phrase.end);
    const ends = [stop, next?.start ?? text.length];
    const nextVerb = verbs[i + 1];
    // "and closed its consulate": the verb has an object of its own and tells nothing of this mission.
    if (next && nextVerb && nextVerb.act !== 'raised' && nextVerb.start >= phrase.end) {
      const direct = !/[,;]|\band\b/.test(text.slice(nextVerb.end, next.start));
      const clause = clauseAt(text, nextVerb.start).start;
      if (direct) ends.push(clause >= phrase.end ? clause : nextVerb.start);
    }
    const limit = Math.max(phrase.end, Math.min(...ends));
    const from = tailOf(phrase, limit);
    const after = behind.filter((verb) => {
      const { start, end } = verb;
      if (start < from || end > limit || (verb.act === 'raised' && !becomesMission(text, verb))) return false;
      const lead = undated.slice(Math.max(0, start - 80), start).replace(/\s+/g, ' ');
      const main = phrase.insert !== null && start >= phrase.insert.end ? phrase.insert.end : from;
      if (HEADED.test(text.slice(main, start)) || THAT_HAD.test(text.slice(main, start)))
        return isSubjectOf(sentence, phrase, verb, from);
      const linked =
        filled(main, start, LINKS, spans) ||
        GOES_ON.test(lead) ||
        ITS_END.test(lead) ||
        (phrases.length === 1 && takesIt(text, verb));
      return linked && (verbs[i] !== null || isSubjectOf(sentence, phrase, verb, from));
    });
    const verb = verbs[i] ?? null;
    return { phrase, verb, earlier: verb ? coordinated(undated, before, verb) : [], after, limit };
  });
  // "The American legation in Rio de Janeiro and the Brazilian legation in Washington were raised": what is done to both.
  for (let i = all.length - 2; i >= 0; i -= 1) {
    const [one, next] = [all[i], all[i + 1]];
    if (!one || !next || one.verb || one.after.length > 0 || next.verb || !isJoined(text, one, next)) continue;
    one.after = next.after;
  }
  all.forEach((one, i) => {
    const { phrase, after, limit } = one;
    const previous = all[i - 1];
    const raisedFrom = previous?.after.find(({ start }) => start === one.verb?.start);
    const [first] = after;
    if (phrase.places.length > 0 || opensStatement(text, phrase)) return;
    // "The legation in Bern became an embassy": the embassy stands where the legation stood.
    const raisedBy = one.verb?.act === 'raised' && previous?.verb?.start === one.verb.start;
    if (raisedFrom?.act === 'raised' || raisedBy) {
      const before = all[i - 2];
      const both = raisedFrom !== undefined && before?.after === previous?.after ? [before, previous] : [previous];
      phrase.places = both.flatMap((from) => (from?.phrase.places ?? []).map(bare));
    } else if (first) phrase.places = placesBehind(sentence, first.end, limit);
  });
  return all;
}
