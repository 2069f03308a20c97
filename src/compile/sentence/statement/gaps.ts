/** What an item of an enumeration leaves out: "… were held in Bucharest in 2011 | and in Ruse in 2014". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { completeAmount } from './amounts.js';
import { AMOUNT, LAST_AMOUNT } from './figures.js';
import { isParted } from './joints.js';
import { given, own, type Piece } from './piece.js';
import { COMPARED, IN_FORCE, type Divided, type Segment } from './segment.js';
import { subjectOf, verbHolder } from './subject.js';

const DATE_PREPOSITION = pattern('u')`
  (^|_)(on|in|by|since|from|until|during|around|between|early_in|late_in|as_of|of|at(?=_(the_((end|beginning|start)_of_)?)?$))(_the)?
  (_(early|late|mid|spring|summer|autumn|winter|end|beginning|start)(_of)?)?_?$`;
/** Where the phrase of a date begins: at its preposition. */
export function phraseStart(text: string, date: DateMention, from: number): number {
  const before = text.slice(Math.max(from, date.start - 30), date.start);
  const preposition = DATE_PREPOSITION.exec(before);
  return preposition ? date.start - preposition[0].trimStart().length : date.start;
}

const AGAIN = /^(?:(?:again|once\smore|finally|then|later|also)\s)+/;
/** "the 2006 and 2010 Games", "its August 1988 declaration": a date that only says which. */
const OWNER = /\b(?:the|its|their|his|her|an?)\s$/;
const OF_NOUN = pattern(
  'u',
)`^_(?!(and|or|in|on|at|by|to|from|with|for|of|as|when|which|who|that|but|the|an?|its|their|his|her|after|until|had|has|was|were)_)\p{L}`;
/** What stands between the verb and the date, where an item may take its place: a thing, not how something was. */
const THING = pattern(
  'u',
)`^((about|over|nearly|some|only|also)_)?(the|an?|another|its|their|his|her|two|three|four|five|several|no|new|full|\d|\p{Lu}|[A-Z]{0,3}[$€£¥]|\p{Ll}+s\b|\p{Ll}+_(relations|ties|missions))`;
const TIMES = /^(?:once|twice|briefly|temporarily)(?=\s|$)/;
const COUNTED = pattern('u')`
  \b(twice|times|both|respectively)\b | \b(two|three|four|five|six|seven|eight|nine|ten)_([\p{Ll}-]+_){0,2}?[\p{Ll}-]+s(?=_(in|at|on|by|between)_|,)`;
/** "left Peru in 1992, the last troops in 1993": what left, and not what was left. */
const OTHER_THING = /^the\s\p{Ll}/u;
const PREPOSITION = /^(?:in|on|at|to|with|by|between|for|near|over|against|into|outside)\b/;

/** "at the summit | in Lima in 2011": no word says that they met at one in the other city too. */
const AT_MEETING = pattern('u')`
  _(at|during|for|on_the_margins_of)_(the|an?|its|their)_([\p{L}-]+_){0,3}?${oneOf`summit conference congress forum session ceremony`}$`;

/** What may be a subject or an object. */
const FRONTED = part`(In|On|At|Under|For|With|After|Before|During)_`;
const NAMED = pattern('u')`^((the|an?|another|its|their|his|her|two|three|about|some)_|\d|(?!${FRONTED})\p{Lu})`;
/** "the Peruvian embassy in Lima … and the Japanese embassy in Tokyo": two subjects, by their common noun. */
function isAlike(name: string, subject: string): boolean {
  const noun = /^the\s[^,]*?\b(\p{Ll}{5,})\s(?:in|of|at)\s/u.exec(name)?.[1];
  return noun !== undefined && subject.split(' ').includes(noun);
}

const OF_ONE = /^(?:an?|one|another)\s/i;
const OF_MORE = /^(?:two|three|four|five|six|several|many|both)\s|^\d/i;
const SINGULAR: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };
const PLURAL: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };
/** "Agreements were signed in 1974, and an agreement on fisheries in 1975": the verb agrees with what it is said of. */
function inNumberOf(name: string, predicate: string): string {
  const forms = / and (?:the|an?) /.test(name) ? {} : OF_ONE.test(name) ? SINGULAR : OF_MORE.test(name) ? PLURAL : {};
  return predicate.replace(/^\p{Ll}+(?![\p{L}])/u, (word) => forms[word] ?? word);
}

/** "was signed in Lima in 1984, and an agreement on culture in 1985": where that was signed is left open. */
const PLACE_FIRST = pattern('u')`^(in|at)_(the_)?\p{Lu}[\p{L}\p{M}’'-]*(_\p{Lu}[\p{L}\p{M}’'-]*){0,3}(_|$)`;
const IS_NAME = /^\p{Lu}\p{L}+$/u;

/** The statement of an item, completed from its enumeration; null where the text does not say how. */
export function completeItem(divided: Divided, item: Segment, date: DateMention, prefix = ''): Piece[] | null {
  const { text } = divided;
  const host = divided.segments[item.host];
  const { verb } = host ? verbHolder(divided, host) : { verb: null };
  const first = host?.dates[0];
  if (!host || !verb) return null;
  // "has an embassy in Athens and, since 1973, a consulate general in Thessaloniki"
  const according = /^according\sto\s[^,]{3,60},\s/.exec(text.slice(item.start, item.end))?.[0];
  if (according !== undefined && first) {
    const start = item.start + according.length;
    const found = completeItem(divided, { ...item, at: item.start, start }, date, prefix);
    return found && [...found, own(`, ${according.replace(/,\s$/, '')}`)];
  }
  if (isParted(text, item.at)) {
    // "are members of the council and, since 2024, the union": of these.
    if (
      /^(?:is|are|was|were)$/.test(text.slice(verb.start, verb.end)) &&
      /\s(?:of|in|with|to)\s/.test(text.slice(verb.end, item.at))
    )
      return null;
    const opening = `${prefix}${text.slice(host.start, verb.end)}`;
    return [given(opening), own(`, ${text.slice(item.start, item.end)}`)];
  }
  if (!first) return null;
  const words = text
    .slice(item.start, item.end)
    .trim()
    .replace(/[.,;]+$/, '');
  const bare = words.replace(AGAIN, '').replace(COMPARED, '');
  const itemStart = item.start + text.slice(item.start).indexOf(bare);
  const datedAt = phraseStart(text, date, itemStart);
  // "consulates in Niš (since 2008), Kragujevac (since 2018) and Belgrade": a note on a name of one list, which is not cut.
  if (/\((?:since|from|until)\s$/.test(text.slice(itemStart, date.start))) return null;
  const [hostDate, hostEnd] = [phraseStart(text, first, verb.start), host.end];
  const head = prefix + text.slice(host.start, hostDate).trimEnd();
  const tail = text.slice(first.end, hostEnd).replace(/[.,;\s]+$/, '');
  const main = text.slice(verb.end, hostDate).trim();
  if (datedAt === date.start && OF_NOUN.test(text.slice(date.end))) {
    const before = text.slice(itemStart, date.start);
    if (OWNER.test(before) || (before === '' && OWNER.test(text.slice(host.start, first.start)))) return null;
  }
  if (IN_FORCE.test(bare)) {
    const what = prefix.replace(/\s(?:was|were)\s$/, '').trim() || subjectOf(divided, host);
    return what === '' ? null : [given(`${what} was `), own(bare)];
  }
  // "On 21 May 2007 she visited Tokyo, and again as president on 13 October 2015."
  if (/^again\s/.test(words) && first.start < verb.start) {
    const subject = subjectOf(divided, host);
    return subject === '' ? null : [given(`${subject} ${text.slice(verb.start, hostEnd)} `), own(words)];
  }
  if (datedAt <= itemStart + 1) {
    if (COUNTED.test(text.slice(host.start, item.end)) || first.start < verb.start || LAST_AMOUNT.test(` ${main}`))
      return null;
    // "from 27 May 2008, from 4 June 2012 and in July and August 2014": that of the nearest before.
    const said = divided.segments
      .flatMap(({ dates }) => dates)
      .filter(({ end }) => end <= item.at)
      .map(({ start, ...one }) => text.slice(phraseStart(text, { start, ...one }, verb.start), start));
    const preposition = datedAt === date.start ? (said.findLast((words) => words !== '') ?? '') : '';
    return [given(`${head} `), own(preposition + bare), given(tail.length > 0 && !tail.startsWith(',') ? tail : '')];
  }
  // "the first since 2018": a bound of what is told, which has a date of its own.
  if (/^since\b/.test(text.slice(datedAt)) && !/^since\b/.test(text.slice(hostDate))) return null;
  // "the First World War and the Greco-Turkish War of 1919": a thing of that date, and nothing said of it.
  const named = text.slice(itemStart, datedAt).trim();
  if (/^of\s/.test(text.slice(datedAt)) && (!/^of\s/.test(text.slice(hostDate)) || /^(?:the\s)?\p{Lu}/u.test(named)))
    return null;
  // "12,918, or 0.19% of the population, in 2022" keeps both its commas.
  const name = /,\sor\s\d/.test(named) ? named : named.replace(/,$/, '');
  const when = text
    .slice(datedAt, item.end)
    .trim()
    .replace(/[.,;]+$/, '');
  if (/^followed\sby\s/.test(name)) {
    const follower = name.replace(/^followed\sby\s/, '');
    const visit =
      /^(?:was|were)$/.test(text.slice(verb.start, verb.end)) ||
      /^(?:visit|came|went|travel)/.test(text.slice(verb.start, verb.end));
    return visit
      ? [own(`${follower} `), given(`${text.slice(verb.start, verb.end)} ${main} `), own(when)]
      : [own(follower), own(' followed '), own(when)];
  }
  if (AMOUNT.test(name)) {
    const isAfter = first.start > verb.start;
    return completeAmount(name, ` ${when}`, {
      before: text.slice(host.start, verb.start),
      verb: prefix + text.slice(host.start, verb.end),
      main: isAfter ? ` ${main}` : null,
      predicate: text.slice(verb.start, isAfter ? hostDate : hostEnd).trim(),
      isCompared: COMPARED.test(text.slice(item.start, item.end)),
    });
  }
  const preposition = PREPOSITION.exec(name)?.[0];
  if (preposition) {
    const same = ` ${main}`.lastIndexOf(` ${preposition} `);
    const alike = same < 0 && /^(?:in|at)$/.test(preposition) ? /^(.*)\s(?:in|at)\s/s : null;
    const found = alike ? (alike.exec(` ${main}`)?.[1]?.length ?? -1) : ` ${main}`.lastIndexOf(` ${preposition} `);
    const spot = found < 0 && /^(?:in|at|by)\s/.test(main) ? 0 : found;
    if (spot < 0 || first.start < verb.start) return null;
    const kept = prefix + text.slice(host.start, verb.end) + ` ${main}`.slice(0, spot).replace(AT_MEETING, '');
    return [given(`${kept} `), own(`${name} ${when}`)];
  }
  // "a disagreement which was renewed in 1998"
  const apposed = /^(?:the|an?)\s(.{3,80}?)\s(?:which|that|who)(?=\s)/.exec(name);
  if (apposed) return [given('The '), own(`${apposed[1] ?? ''}${name.slice(apposed[0].length)} ${when}`)];
  const subject = subjectOf(divided, host);
  const predicate = `${text.slice(verb.start, verb.end)}${main === '' ? '' : ` ${main}`}`;
  const that = /^(?:that|those)\s(?=of\s)/.exec(name);
  if (that) {
    // "criticised the invasion of Peru in 1968 and that of Chile in 1979"
    const object = /^(?:the|an?|its|their)\s[^,]{2,60}?(?=\sof\s)/.exec(main)?.[0];
    if (object !== undefined && !verb.passive)
      return [
        given(`${prefix}${text.slice(host.start, verb.end)} ${object} `),
        own(`${name.slice(that[0].length)} ${when}`),
      ];
    const noun = /^(?:the\s)?[^,]{2,60}?(?=\sof\s)/i.exec(subject)?.[0];
    return noun ? [given(noun), own(` ${name.slice(that[0].length)} `), given(`${predicate} `), own(when)] : null;
  }
  const one = /^(.{2,60}?)\s(one\b.*)$/u.exec(name);
  if (one)
    return [own(`${one[1] ?? ''} `), given(`${text.slice(verb.start, verb.end)} `), own(`${one[2] ?? ''} ${when}`)];
  const again = /^\p{L}{4,}\s/u.test(name) && main.split(' ').includes(name.split(' ')[0] ?? '');
  // "was closed in 1980, and twice for a time in 2026"
  if (TIMES.test(name) && first.start > verb.start)
    return [given(`${prefix}${text.slice(host.start, hostDate).trimEnd()} `), own(`${name} ${when}`)];
  if (!NAMED.test(name) && !again) return null;
  const subjectGap =
    verb.passive ||
    isAlike(name, subject === '' ? text.slice(host.lead, verb.start) : subject) ||
    main === '' ||
    /^(?:in|on|at|to|into|from|for|with)\s/.test(main);
  if (subjectGap) {
    // "Relations were broken in 1941, the legation in 1942": two subjects of one predicate.
    const kept = verb.passive
      ? `${text.slice(verb.start, verb.end)} ${main.replace(PLACE_FIRST, '')}`.trim()
      : predicate;
    return [own(`${name} `), given(`${inNumberOf(name, kept)} `), own(when)];
  }
  if (!THING.test(main)) return null;
  // "The Senate gave its consent in May, the Diet six months later": the other one its own.
  if (/^(?:its|their|his|her)\s/.test(main) && /^(?:the\s)?\p{Lu}/u.test(name)) return null;
  // "Finland became a member in 2023, Sweden in 2024"; behind "and" Sweden may be the object too.
  if (IS_NAME.test(name) && IS_NAME.test(subject) && /^(?:an?|the)\s\p{Ll}/u.test(main))
    return text.charAt(item.at) === ',' && item.word === ','
      ? [own(`${name} `), given(`${predicate} `), own(when)]
      : null;
  if (IS_NAME.test(name) && IS_NAME.test(subject) && IS_NAME.test(main)) return null;
  if (OTHER_THING.test(name) && /^\p{Lu}/u.test(main)) return null;
  return [given(`${prefix}${text.slice(host.lead, verb.end)} `), own(`${name} ${when}`)];
}
