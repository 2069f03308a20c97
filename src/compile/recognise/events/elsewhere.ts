/** Places that a statement names without telling that its event was there. */
import type { EventKind } from '../../../model.js';
import type { ActorMention } from '../../sentence/actors.js';
import type { PersonMention } from '../../sentence/people/people.js';
import { ENVOYS } from '../../sentence/people/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { apartFrom } from './apart.js';
import { isOfOther, isOfOtherClause } from './of-other.js';

/** What decides between the places of a statement. */
export interface Where {
  text: string;
  kind: EventKind;
  /** The offset of the date. */
  dated: number;
  actors: readonly ActorMention[];
  people: readonly PersonMention[];
  isSupplied: (at: number) => boolean;
}

/** "the fighting in Gaza", "the junta in Athens": where that is, which is not told itself. */
const OF_AFFAIR = pattern('u')`
  \b(${oneOf`because_of of towards over about on after since during against at except amid despite as in_view_of by with owing_to due_to`})_
  (the_|its_|an?_|their_)?([\p{L}-]+_){0,3}?(${oneOf`wars? fighting conflict crisis situation junta regime events unrest troubles policy interests
  protests? coup massacres? authorities government violence elections? occupation intervention`})_([\p{Ll}]+_)?(in|at|near)_(the_)?$`;
/** "After the battle of Mohács", "According to the customs authorities in Baku,": in front of what is told. */
const IN_FRONT =
  /(?:^|,\s)(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Bb]efore|[Uu]ntil|[Aa]ccording to|[Ii]n the view of)\s(?:the\s|an?\s)?(?:(?!the\s)[\p{L}\p{M}’'-]+\s){1,7}(?:the\s)?$/u;
/** The words of a noun phrase: a second article only behind a preposition, "the opening of the talks", begins no subject. */
const PHRASE = part`
  (the_|an?_|its_|his_|their_)?((of|on|between|with|for|against|by|from|to)_(the|its|his|their|an?)_|(?!(the|an?|its|his|their|which|who|that)_)[\p{L}\p{M}’'–-]+_){1,8}?`;
/** "restored after a second meeting in Madrid": but "after meeting in Madrid" tells where they were, and "named after" no time. */
const LATER_THAN = pattern('u')`
  (?<!\b(named|called|looks?|looked|sought)_)\b([Aa]fter|[Ff]ollowing|[Ss]ince)_(?!meeting|talking|arriving|landing|a_(few_)?(stay|stop))
  ${PHRASE}(in|at|of|on|near)_(the_)?$`;
/** "agreed to set up offices in Lima", "provided for a crossing at Tacna": what is to be is no place of the agreement. */
const TO_BE = pattern('u')`
  \b(${oneOf`provid(ed|es)_for agreed_(to|that|on) promised planned proposed offered demanded recommended`}_(?!in_|at_)[^.;]*|
  ${oneOf`announced said declared stated told reported estimated`}_([^.;]{0,60}_)?(that|would)_[^.;]*)$`;
const IS_DONE_THERE =
  /\b(?:signed|concluded|initialled|met|meeting|talks|visit|summit|session|speech|conference|embassy|consulate|mission|legation)\b[^.;]*$/;
const ONLY_SAID: ReadonlySet<EventKind> = new Set(['agreement', 'statement', 'cooperation', 'trade']);

/** "most of them in Berlin", "308,805 of whom lived in Spain", "mainly in Lima": where a part is, the whole is not. */
const OF_PART = pattern('u')`
  \b(of_(them|whom|which|these|those)|most|many|half|mostly|mainly|chiefly|largely|especially|particularly|notably)_
  ((are|were|being|live[ds]?|living|settled|resided?)_)?(in|at|near)_(the_)?$`;
/** "a statement on fishing in the South Atlantic": with "the" it is a region that is spoken of, no town. */
const TOPIC = pattern('u')`\b(on|about|over|regarding|concerning)_([\p{Ll}-]+_){1,6}in_the_$`;
/** "the American minister in Constantinople was empowered": the post of a person, but not where several of them met or one lives. */
const POSTED = oneOf`${ENVOYS} [Mm]inister [Aa]gents? [Rr]epresentatives? [Ll]egates? attach[ée]s?`;
const HELD_OF = oneOf`
  [Cc]onferences? [Cc]ouncil [Mm]eetings? [Ss]ummit [Tt]alks [Cc]onsultations [Gg]athering [Cc]ongress residence house home office`;
const POST = pattern('u')`
  (?<!\b${HELD_OF}_(of|between|with)_)\b([Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)_((?!(of|and)_)[\p{L}-]+_){0,3}${POSTED}_(then_|resident_|based_)?(in|at)_(the_)?$`;
/** "gave its exequatur to the consul in Lima" */
const ADMITTED = /\b(?:exequatur|agr[ée]ment)\b[^.;]*$/;
/** "he had his seat in Stockholm", "an ambassador resident in Bern", "covered from Vienna": whence somewhere else is served. */
const SEAT = pattern('u')`
  \b(((his|her|its|their)_(seat|residence)|resident|residing|based|seated|domiciled)_(in|at)|(accredited|covered|served|represented|handled|run)_from)_(the_)?$`;
/** "a pipeline from Eilat to Ashkelon" has two ends. */
const LINE = oneOf`line road railway railroad route pipeline bus train flight cable highway motorway ferry link service border frontier`;
const LINE_TO = pattern('u')`\b${LINE}s?_([\p{L}-]+_){0,4}?from_(\p{Lu}[\p{L}\p{M}’'-]*_){1,3}to_(the_)?$`;
const FROM = /\bfrom\s(?:the\s)?$/;
const ON_TO = /^(?:\p{Lu}[\p{L}\p{M}’'-]*\s){1,3}(?:to|into|via)\s/u;
/** "except at Kaesong", "not counting those who worked at Kaesong" */
const EXCEPTED = pattern('iu')`
  \b(except|excepting|apart_from|other_than|save|not_counting|not_including|excluding|with_the_exception_of)_
  ([^,;.]{0,60}_)?(in|at|near)_(the_)?$`;
/** "in the town where a statue was to be unveiled in Lima": what was only to be, under what is told. */
const WAS_TO_BE = pattern(
  'u',
)`\b(where|which|whom|who)_[^,;.]{0,80}_(was|were|is|are)_(due_|supposed_)?to_be_[^,;.]{0,80}(in|at|near)_(the_)?$`;
/** "as soon as the mission in Lima became an embassy": when something said or agreed is to be. */
const AS_SOON_AS = pattern(
  'u',
)`\bthat_[^;.]{1,110}_(as_soon_as|once|unless|if|until|in_case)_[^,;.]{1,60}_(in|at|near)_(the_)?$`;
/** "the foreign ministry in Lima says 1967": where a source is. */
const SOURCE = pattern(
  'iu',
)`\b(ministry|government|archives?|press|museum|academy|historians?|newspapers?|embassy)_(in|at)_$`;
const GIVES = pattern(
  'u',
)`^\p{Lu}[\p{L}\p{M}’'-]*_(says?|gives?|names|dates?|counts?|places|puts|cites?|has|have|lists)_`;
/** "cancelled a visit to Lima" */
const NOT_MADE = pattern('iu')`
  \b(cancell?ed|called_off|postponed|scrapped|abandoned)_([\p{Ll}’'-]+_){0,4}(visit|trip|journey|tour|meeting|summit)_
  (\p{Ll}+_)?(to|in|at)_(the_)?$`;
/** "left Hanoi for a visit to Thailand" */
const LEFT = /\bleft\s(?:the\s)?$/;
const BOUND_FOR = /^(?:\p{Lu}[\p{L}\p{M}’'-]*\s){1,3}(?:for|on)\s/u;
/** "held on 8 March according to the delegation in Lima": where a source is, behind what it says. */
const ACCORDING = pattern('u')`\b[Aa]ccording_to_(the|an?|its|\p{Lu})[^,;.]{0,90}_(in|at|near)_(the_)?$`;
/** "on its way to Lima": where nobody came. */
const ON_THE_WAY = pattern(
  'u',
)`\b(on_(the|its|his|her|their)_way|en_route|(bound|destined|heading)(?=_for))_(to|for)_(the_)?$`;
/** "talks with the government in Lima": its name, not where it did something; but where one is overthrown something happens. */
const GOVERNMENT = pattern('u')`
  (?<!\b(${oneOf`overthrew overthrown overturned toppled deposed ousted replaced`})_(the_|a_)?([\p{L}-]+_){0,2})
  \b(${oneOf`government cabinet authorities leadership regime junta ruled reigned governed in_power`})_in_(the_)?$`;
/** "thanked Peru for preventing attacks in Lima": what somebody is thanked or blamed for is another affair. */
const THANKED = pattern('iu')`
  \b(${oneOf`thank prais criticis criticiz blam accus condemn congratulat reproach rebuk`}(ed|ing|e)|thanks)_
  ([^,;.]{0,60}_)?(for|of)_\p{Ll}+ing_[^,;.]{0,80}(in|at|near)_(the_)?$`;
/** "laid claim to areas in Ladakh": what is claimed. */
const CLAIMED = pattern('iu')`
  \b(claims?|claimed|sovereignty|title)_((to|on|over)_)?((the|some|its|their|an?|large|certain|part_of)_)*
  (${oneOf`areas? territor(y|ies) lands? islands? districts? villages? parts? waters`})_in_(the_)?$`;
/** "neighbours in the Maghreb": of what they are. */
const FELLOWS = pattern('iu')`\b(neighbours?|neighbors?|partners?|allies|members?)_(in|within)_(the_)?$`;
/** "has been housed in the Maison Rouge": a house in a town. */
const HOUSED = /\b(?:housed|accommodated|lodged|quartered)\sin\s(?:the\s|an?\s)?$/;
/** "In Kobe, the office of the embassy in Tokyo": it has a place of its own. */
const OF_BODY = pattern('u')`
  ^In_\p{Lu}[^,;.]{0,40},_the_\p{Ll}+_of_(the|its|an?)_([\p{L}-]+_){0,3}
  (${oneOf`embassy legation high_commission consulate(-general)? mission ministry delegation`})_in_(the_)?$`;
/** "in protest at Lima's support": the government that sits there. */
const AT_OR_TO = /\b(?:at|to|from|into)\s(?:the\s)?$/;
const OF_GOVERNMENT = pattern('u')`
  ^\p{Lu}[\p{L}\p{M}-]*['’]s?_([\p{L}-]+_){0,2}(${oneOf`
  support policy policies attitude refusal decision request recognition role position stance view opinion behest invitation claims? plans?
  demands? insistence expense reaction response silence criticism interests? side treatment orders? offer proposal intervention interference`})\b`;
/** "recalled its ambassador from Lima", "no envoy had come from Lima": where somebody was before. */
const WHENCE = pattern('u')`
  \b((recall(s|ed|ing)|called_(home|back))_[^,;.]{1,60}|(come|came|comes|coming)_((back|home|over)_)?)_?from_(the_)?$`;
/** "first in Geneva and later in Warsaw": it was in both. */
const FIRST_IN = pattern('u')`\b([Ff]irst|initially)_in_(the_)?$`;
const LATER_IN = pattern('u')`^[^,;.]{2,30}_(and|but)_(later|then|afterwards|subsequently)_(in|at)_`;
const THEN_IN = pattern(
  'u',
)`\b(first|initially)_in_[^,;.]{2,40}_(and|but)_(later|then|afterwards|subsequently)_(in|at)_(the_)?$`;
/** 'the song "Rain in Lima"': a title, or somebody's words. */
const IN_QUOTES = /(?:^|[\s(])["“][^"“”]*$/;
/** "Roa was in Lima in 2010. Her colleague came in 2012": a sentence that has a date of its own. */
const OWN_SENTENCE = /\b[12]\d{3}\b[^.;]*\.\s/;
/** What sets another statement against that of the date. */
const AGAINST = /^(?:;|but|yet|while|whereas)$/;
/** "near the Kerch Strait": a region that it is near to holds it no more than the one on its other side. */
const BESIDE = /\b(?:[Nn]ear|[Oo]utside)\sthe\s$/;

/** "arrived from Lima": whence a guest came. */
const ARRIVED_FROM = /\barrived\sfrom\s(?:the\s)?$/;

/** How far the words that decide may stand from the place; a bound keeps long sentences linear. */
const NEAR = 140;

/** Whether a place is that of what went before: the date does not stand with it. */
function isLater(text: string, at: number, dated: number): boolean {
  const from = Math.max(0, at - NEAR);
  const after = LATER_THAN.exec(text.slice(from, at));
  return after !== null && (dated < from + after.index || (dated > at && text.slice(at, dated).includes(',')));
}

/** Whether a place stands in a clause that tells something else than the date's: not "when …", which tells of the same time. */
function isOfClause(text: string, at: number, dated: number): boolean {
  if (at < dated && OWN_SENTENCE.test(text.slice(at, dated))) return true;
  const apart = apartFrom(text, dated, at);
  if (isOfOtherClause(apart)) return true;
  if (apart === null || apart.kind === 'sub') return false;
  return apart.kind === 'relative' ? apart.word !== 'where' : dated < at && AGAINST.test(apart.word);
}

/** Whether a place is only named in what is said of somebody or something. */
const isOfThing = (near: string, after: string): boolean =>
  [WHENCE, THEN_IN, IN_QUOTES, ACCORDING, ON_THE_WAY, GOVERNMENT, THANKED, CLAIMED, FELLOWS, HOUSED, OF_BODY].some(
    (shape) => shape.test(near),
  ) ||
  (AT_OR_TO.test(near) && OF_GOVERNMENT.test(after)) ||
  (FIRST_IN.test(near) && LATER_IN.test(after));

/** Whether the words around a place say that it is that of something else. */
export function isElsewhere({ text, kind, dated }: Where, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at, at + 60);
  const near = text.slice(Math.max(0, at - NEAR), at);
  const isOfBattle = /[Bb]attle\sof\s(?:the\s)?$/.test(near);
  if (!isOfBattle && ((IN_FRONT.test(before) && dated > at) || isLater(text, at, dated))) return true;
  if (isOfOther(text, at, dated, kind)) return true;
  if (isOfThing(near, after) || isOfClause(text, at, dated)) return true;
  if (OF_AFFAIR.test(before) || OF_PART.test(near) || SEAT.test(near) || BESIDE.test(near)) return true;
  if (EXCEPTED.test(near) || NOT_MADE.test(near) || (SOURCE.test(near) && GIVES.test(after))) return true;
  if (
    dated < at &&
    (WAS_TO_BE.test(text.slice(dated, at)) || (ONLY_SAID.has(kind) && AS_SOON_AS.test(text.slice(dated, at))))
  )
    return true;
  if (LINE_TO.test(near) || (FROM.test(near) && ON_TO.test(after))) return true;
  if (LEFT.test(near) && BOUND_FOR.test(after)) return true;
  if (kind === 'representation' ? ADMITTED.test(near) : POST.test(near)) return true;
  if (kind === 'visit' && ARRIVED_FROM.test(near)) return true;
  if (!ONLY_SAID.has(kind)) return false;
  if (TOPIC.test(near)) return true;
  return TO_BE.test(before) && !IS_DONE_THERE.test(TO_BE.exec(before)?.[0] ?? '') && dated < at;
}
