/** Third states that a statement names and that take no part in what it tells: of which something is said, where it was, what bears their name. */
import { countryByCode } from '../../../countries/country.js';
import type { EventKind } from '../../../model.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { ActorMention } from '../../sentence/actors.js';
import { apartFrom, type Apart } from './apart.js';
import { AT_STAKE, isOfName } from './of-name.js';

export interface Scene {
  kind: EventKind;
  text: string;
  /** The offset of the date. */
  dated: number;
  /** All states that the statement names, in order. */
  actors: readonly ActorMention[];
}

/** How far the words that decide may stand from the name; a bound keeps long sentences linear. */
const NEAR = 120;
const LIST = part`(\p{Lu}[\p{L}’-]+(_\p{Lu}[\p{L}’-]+)?(,_and_|,_|_and_|_or_)(the_)?){0,4}`;

/** "the Democratic Party of Albanians" */
const IN_NAME = pattern('u')`
  \b(${oneOf`Party Movement Front Union League Alliance Association Federation Society Bank Company University Institute Academy Church Museum
  Democrats Order Friends House`})_of_(the_)?$`;
/** "all Arab states but Libya, Morocco and Tunisia" */
const EXCEPTED = pattern(
  'iu',
)`\b((all|every|none|no)_[^,.;]{1,40}_(but|except(_for)?|save)|other_than|apart_from|excluding|without|(more|less|fewer|rather)_([\p{L}]+_){0,4}?than(_(with|in|to|from))?)_(the_)?${LIST}$`;
const SPOKEN = oneOf`
  conferences? summits? meetings? talks negotiations consultations discussions debates? statements? views? attitudes? positions? stance policy policies
  differences disagreements? speech reports? resolutions? declarations? agreements? conventions?`;
/** "a conference on Ukraine", "its attitude towards the war in Ukraine" */
const TOPIC = pattern(
  'iu',
)`\b${SPOKEN}_(on|about|over|concerning|regarding|towards?)_(the_)?(([\p{Ll}-]+_){1,3}(in|of|with|against|from|to|through)_(the_)?)?${LIST}$`;
/** "the war in Ukraine", "the invasion of Czechoslovakia": what others do there is theirs. */
const AFFAIR = pattern('iu')`
  \b(${oneOf`wars? conflict crisis fighting situation coup events unrest invasion occupation annexation partition bombing`})_(in|of)_(the_)?${LIST}$`;
const OF_STATE = pattern('iu')`\b(${oneOf`independence liberation division reunification`})_of_(the_)?${LIST}$`;
/** "a convention of defensive alliance against Hungary" */
const ALLIED_AGAINST = pattern(
  'iu',
)`\b(alliances?|league|pact|bloc|coalition|entente)_(directed_)?against_(the_)?${LIST}$`;
/** "spoke Croatian or Serbian fluently", "published in Russian,", "the Spanish-speaking part" */
const SPEAKS = pattern(
  'iu',
)`\b(sp[eo]ak(s|ing)?|spoken?|learn(s|t|ed|ing)?|taught|understand|translated_(from|into))_${LIST}$`;
const IN_LANGUAGE = /\b(?:in|into|from|as)\s$/;
const ENDS = /^(?:[.,;)]|$|\s(?:and|or|on|in|at|by|from|with)\s[\p{Ll}\d])/u;
const LANGUAGE = /^(?:-speaking|-language|\s(?:language|dialect|tongue|speakers?|alphabet|script)\b)/;
/** "the Spanish part declared its own" */
const PART = /^\s(?:part|half|side|zone|sector|quarter)\b/;
const CEDED = pattern('iu')`\bced(e|es|ed|ing)_(the_)?${LIST}$`;
const FELLOWS = pattern('iu')`
  \b(partners?|members?|member_states?|allies|neighbours?)_(in|of|within)_(the_|(\p{Lu}[\p{L}’-]+_){1,3}and_(the_)?)$`;
/** "met in Gyeongju, South Korea,", "met in Guinea-Bissau" */
const WHERE = pattern('u')`\b([Ii]n|[Aa]t|[Nn]ear)_(the_)?(\p{Lu}[\p{L}’'-]+(_\p{Lu}[\p{L}’'-]+){0,2},_)?$`;
/** "shortly before the treaty between Israel and Egypt was signed": told of another time. */
const OTHER_TIME = pattern('u')`(?<!\bnamed_)\b([Bb]efore|[Aa]fter|[Ff]ollowing|[Ss]ince(?!_then))_[^,;.]{0,90}$`;
/** "a Peruvian ascendancy, until the Ottomans arrived": who ended it took no part in it. */
const ENDED_BY = pattern('u')`,_until_(the_)?$`;
const COMES = pattern('u')`^_(came|arrived|took_over|appeared|conquered|invaded|replaced|drove)\b[^,]{0,60}[.]?$`;
/** "The Anglo-Russian Convention of 1907 and the Agreement of 1919": each has its own date. */
const DATED = /^(?:[-–]\p{Lu}\p{L}+)?(?:\s\p{Lu}[\p{L}-]+){0,3}\s(?:of|in)\s(?=\d)/u;

/** "under French rule", "during the Russian invasion": when it was. */
const IN_TIME = pattern(
  'u',
)`\b([Dd]uring|[Aa]fter|[Bb]efore|[Ss]ince|[Uu]ntil|[Aa]mid|[Dd]espite|[Uu]nder|[Ff]ollowing|[Ii]n)_(the_)?$`;
const TIME_OF = pattern(
  'u',
)`^_(\p{Ll}+_)?(${oneOf`invasion occupation annexation attacks? wars? rule revolution protectorate`})\b`;
/** "once a British colony" */
const COLONY = /^\s(?:\p{Ll}+\s)?(?:colon(?:y|ies)|possessions?|dependenc(?:y|ies))\b/u;
/** "once colonies of the British Empire", "a former part of Yugoslavia": what they were before. */
const ONCE_OF = pattern('iu')`
  \b(once|both|formerly|former)_((an?|the)_)?([\p{Ll}-]+_)?(colon(y|ies)|possessions?|dependenc(y|ies)|dominions?|provinces?|parts?)_of_(the_)?$`;
/** "represented by diplomats residing in Bucharest": whence they are sent, nothing is done there. */
const RESIDING = pattern('iu')`\b(residing|resident|sitting|seated|based)_in_${LIST}$`;
/** "the war, fought over Vietnam" */
const FOUGHT_OVER = pattern('iu')`\b(fought|rivalry|quarrel(l?ed)?|competed|competition)_over_(the_)?$`;
/** "the Taiwan Relations Act": the title of a law. */
const LAW = pattern('u')`^(_\p{Lu}[\p{L}-]+){0,4}_(Act|Bill)\b`;
/** "the goal of EU membership": what is only aimed at. */
const ENTRY = pattern('u')`^_(membership|accession)\b`;
/** "near the Syrian border", "along the French line" */
const AT_THE = /\b(?:near|at|on|along|close\sto)\sthe\s$/;
const BORDER = /^\s(?:border|frontier|coast|line)\b/;
/** "covered from Slovenia", "coming from Mexico", "on its way from Macau", "by way of Macau" */
const WHENCE = pattern('iu')`
  \b((covered|accredited|served|handled|coming|way|en_route|bound|news)_(from|for)|by_way_of|via)_(the_)?$`;
/** "; only Chile had taken this step before": what another had done already. */
const HAD_DONE = /^[^;.,]{0,60}\shad\s/;
/** "a ship with 232 Chinese labourers": whom it carries. */
const ABOARD = /\b(?:with|carrying|bringing)\s(?:(?:about|some|over|nearly|almost)\s)?\d[\d.,]*\s$/;

/** "the Triple Alliance with Chile against Peru" */
const AGAINST = pattern('u')`\b([Aa]lliance|[Ll]eague|[Pp]act|[Cc]oalition|[Ee]ntente)_[^,;.]{1,60}_against_(the_)?$`;
/** "second only to Peru", "behind Peru", "a fraction of its trade with Peru", "despite objections from Peru": what is only compared. */
const COMPARED = pattern('iu')`
  (\b(second_only_to|in_contrast_to|unlike|compared_(with|to)|(objections?|protests?)_(from|by|of)
  |(less|more)_than_(an?_|the_|half_)?[^,;.]{0,50}(with|of|to|handled_by)|an?_(small_|tiny_)?fraction_of_[^,;.]{1,50}(with|of))
  |(,|_and)_((just|only)_)?(behind|ahead_of))_(the_)?${LIST}$`;
/** "the Venezuelan-born general", "a Soviet-era debt" */
const HYPHENED = /^-(?:born|era|trained|educated|style)\b/;

/** "the Falklands War", "the Act of Montevideo": what only bears the name. */
const IN_WAR = /^\s(?:\p{Lu}\p{L}+\s)?(?:War|Crisis)\b/u;
const IN_ACT = pattern('u')`
  \b${oneOf`Acts? Treaty Declaration Pact Peace Convention Agreement Protocol Accords? Charter Statute Compromise`}_of_(the_)?$`;
/** "its British bondholders", "an American adventurer", "a Frenchman": a private person. */
const PRIVATE = pattern('u')`
  ^_([\p{Ll}-]+_)?(${oneOf`bondholders? creditors? adventurers? engineers? investors? merchants? traders? tourists? journalists? explorers?
  compan(y|ies) firms? navigators? shareholders? filibusters?`})\b`;
const SOMEBODY = /\b[Aa]n?\s$/;
const MOVERS = /^\s(?:migrants|refugees|asylum[\s-]seekers)\b/;
/** "German- and Ladin-speaking", "German West Hungary" */
const TONGUES = /^-\sand\s\p{L}+-speaking/u;
const QUARTER = /^\s(?:West|East|North|South)\s\p{Lu}/u;
/** "formerly ambassador in Peru, Chile and Japan", "by a single vote, that of Peru", "inherited from the French" */
const FORMERLY = pattern('u')`(
  ,_(formerly|previously|until_then|before_that|once)_[^;.]{0,90}$ | ,_that_of_(the_)?$ | \binherited_from_(the_)?$ |
  \b(should|if|were|in_(the_)?(case|event)_of)_[^;.]{0,90}\b(attack(ed)?|aggression|invasion)_(by|from|on_the_part_of)_(the_)?$)`;

/** Whether the words around a third state make it something that the statement only speaks of. */
function isOnlyNamed({ kind, before, after, word }: Parameters<typeof isOfName>[0]): boolean {
  if (FORMERLY.test(before) || AGAINST.test(before) || COMPARED.test(before) || HYPHENED.test(after)) return true;
  if (word !== 'demonym' && IN_WAR.test(after)) return true;
  if (word === 'capital') return IN_ACT.test(before);
  if (word === 'demonym') return SOMEBODY.test(before);
  if (word !== 'adjective') return false;
  if (kind !== 'population' && MOVERS.test(after)) return true;
  return (kind !== 'trade' && PRIVATE.test(after)) || TONGUES.test(after) || QUARTER.test(after);
}

/** Whether a third state is only named in a statement. */
export function isBystander(actor: ActorMention, { kind, text, dated, actors }: Scene): boolean {
  const { start, end, code, kind: word } = actor;
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start);
  const after = text.slice(end, end + NEAR);
  const describes = word === 'adjective' || word === 'demonym';
  if (word === 'adjective' && AT_THE.test(before) && BORDER.test(after)) return true;
  if (word === 'adjective' && !AT_STAKE.has(kind)) {
    if (COLONY.test(after) || (IN_TIME.test(before) && TIME_OF.test(after))) return true;
  }
  if (isOfName({ kind, before, after, word }) || isOnlyNamed({ kind, before, after, word })) return true;
  // "the massacres of Peruvian Armenians": a people of another state.
  if (
    word === 'demonym' &&
    actors.some((one) => one.kind === 'adjective' && one.end === start - 1 && text[one.end] === ' ')
  )
    return true;
  if (BETWEEN_TWO.has(kind) && HAD_DONE.test(after) && apartFrom(text, dated, start)?.kind === 'clause') return true;
  if (WHENCE.test(before) || (describes && ABOARD.test(before))) return true;
  if (!INCLUDES.test(before) && isTold(kind, apartFrom(text, dated, start))) return true;
  if (dated < start && ENDED_BY.test(before) && COMES.test(after)) return true;
  if (ONCE_OF.test(before) || RESIDING.test(before) || FOUGHT_OVER.test(before) || LAW.test(after)) return true;
  if (kind !== 'membership' && ENTRY.test(after)) return true;
  if (IN_NAME.test(before) || EXCEPTED.test(before) || TOPIC.test(before) || CEDED.test(before)) return true;
  if (kind === 'agreement' && ALLIED_AGAINST.test(before)) return true;
  if (kind !== 'conflict' && AFFAIR.test(before)) return true;
  if (!AIMS_AT_STATE.has(kind) && OF_STATE.test(before)) return true;
  if (describes && (LANGUAGE.test(after) || SPEAKS.test(before))) return true;
  if (word === 'adjective' && (PART.test(after) || (IN_LANGUAGE.test(before) && ENDS.test(after)))) return true;
  // "Indo-Fijians", "Turkish Cypriots": a people, whoever they descend from, and not a territory's government.
  if (/^[-–]/.test(after) && actors.some((next) => next.start === end + 1 && next.kind === 'demonym')) return true;
  if (word === 'demonym' && countryByCode(code)?.kind === 'territory') return true;
  if (kind !== 'membership' && FELLOWS.test(before)) return true;
  const isJoined = kind === 'membership' && countryByCode(code)?.kind === 'organisation';
  if (word === 'name' && !isJoined && WHERE.test(before)) return true;
  const time = OTHER_TIME.exec(before);
  if (time && (dated < from + time.index || (dated > end && text.slice(end, dated).includes(',')))) return true;
  const own = DATED.exec(after);
  return own !== null && Math.abs(end + own[0].length - dated) > own[0].length;
}

/** What two states do with each other: who does something else in "when …" does that alone. */
const BETWEEN_TWO: ReadonlySet<EventKind> = new Set(['establishment', 'restoration', 'severance', 'recognition']);

/** "who was also ambassador to Belgium", "when Peru went to war together with Chile": of whom something else is told. */
const isTold = (kind: EventKind, apart: Apart | null): boolean =>
  (apart?.kind === 'relative' && kind !== 'conflict') || (apart?.kind === 'sub' && BETWEEN_TWO.has(kind));

/** "NAFTA, which included Mexico": a part of what is told. */
const INCLUDES = /\bwhich\s(?:also\s)?(?:includ|compris|involv|link|connect|unit)\p{Ll}+\s[^,;.]*$/u;

/** What is done to a state as such. */
const AIMS_AT_STATE: ReadonlySet<EventKind> = new Set(['recognition', 'statehood', 'establishment']);
