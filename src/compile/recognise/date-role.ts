/** How what is told stands to a date of its text: "stayed until 1873", "closed its embassy after the coup of 1973". */
import type { DateRole } from '../../model.js';
import { oneOf, part, pattern } from '../../text/pattern.js';
import { PAST_VERB } from '../words/past-verbs.js';
import { roleOf } from '../../dates/phrase/roles.js';

/** How far the words that decide may stand from the date; a bound keeps long sentences linear. */
const NEAR = 120;

const ROLE_OF_WORD: Readonly<Record<string, DateRole>> = {
  after: 'after',
  following: 'after',
  once: 'after',
  'until after': 'after',
  'in line with': 'after',
  'in accordance with': 'after',
  'in response to': 'after',
  'in reply to': 'after',
  'in reaction to': 'after',
  'in retaliation for': 'after',
  'in protest against': 'after',
  before: 'before',
  prior: 'before',
  ahead: 'before',
  since: 'since',
  until: 'until',
  till: 'until',
};

/** What makes a clause of a noun phrase, whose date may then be that of the main clause: "after the war the two signed in 1950". */
const NO_NOUN = oneOf`
  was were is are be been had has have did does would could should will may might can
  it he she they we there which who that when where while whether but and_(in|on|at|by) or_(in|on|at|by)
  signed met came went gave took began broke won lost held made said told sent led left became opened closed`;
/** "the disputed election": a participle behind its article belongs to the noun. */
const NOUNS = part`((?!${NO_NOUN}\b)(?!(?<!\b(the|an?|its|their|his|her|and)\s)\p{Ll}+ed\b)[\p{L}\d’'–-]+_){1,10}?`;
/** What stands before an age and belongs to it: "the early 1990s". */
const AGE = part`((the|about|around|early|late|mid-?)_)*`;
/** What is done upon something, and so after it: "in line with a resolution of December 1946". */
const UPON = oneOf`in_line_with in_accordance_with in_(response|reply|reaction)_to in_retaliation_for in_protest_against`;
/** The date may stand in a bracket too: "after the Treaty of Lima (12 May 1881)". */
const OF_WHAT = pattern('iu')`
  \b(?<word>after|following|since|until|till|before|prior(?=_to_)|ahead(?=_of_)|${UPON})_(to_|of_)?${NOUNS}((of|in|on|at)_${AGE}|\()$`;
/** "named after the battle of 1389" says something else, and a few hours after a day are that day. */
const OTHERWISE = pattern('iu')`\b(named|called|looks?|looked|looking|hours?|minutes?)_$`;
/** "the first since 1987", "had not met since 1947": of that year something else is told. "Did not open until 1990": it opened then. */
const COMPARES = oneOf`
  first second third last latest only highest lowest largest no not never nor nobody none neither without`;
const COMPARED = pattern('iu')`(\b${COMPARES}\b|n[’']t\b)[^,;.]*$`;
/** "a treaty from 1990", "dates from 1960", "a rise from 2010": of what began then it is said otherwise. */
const OF_THEN = oneOf`
  agreements? accords? treat(y|ies) conventions? declarations? letters? laws? decrees? reports? stud(y|ies) data figures?
  statistics census(es)? documents? maps? pacts? resolutions? rulings? decisions? constitutions? pictures? photographs? sources?
  back stems? stemmed up down differ(s|ed)? apart far away rise rises rose fell fall falls risen fallen grew grown
  changed? increase(s|d)? decrease(s|d)? drop(s|ped)?`;
const DATED_FROM = part`(dat(e|es|ed|ing)|count(s|ed|ing)?|reckon(s|ed|ing)?)(_[^,;.]{1,60})?`;
const FROM_OF_OTHERS = pattern('iu')`\b(${OF_THEN}|${DATED_FROM})_from_${AGE}$`;
/** "opened in 1954, after talks in 1953": the year is that of the talks, since the opening has its own. */
const DATED = /\d[^,;:]*,?\s$/;
/** One also speaks "before the Congress on 16 July". */
const OF = /\sof\s$/;
const VERB_NEXT = pattern('u')`^_(?!(and|or|but)\b)(\p{Ll}+ed|was|were|had|has)\b`;

/**
 * The role in which a date stands to what a text tells; null where that happened then, or the words do not say.
 * @param start Of the date in the text.
 * @param end Exclusive.
 */
export function roleTold(text: string, start: number, end: number): DateRole | null {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const direct = roleOf(before, text.slice(end, end + NEAR));
  if (direct !== 'at') return isOpen(direct, before) ? direct : null;
  return roleOfNamed(text, start, end)?.role ?? null;
}

/** "After Peru declared its independence on 17 February 2008, Japan recognised it": what comes after the comma is told. */
const AFTER_CLAUSE = pattern('iu')`(?:^|[;.]_)(after|once)_[^,;.]{1,100}_(in|on|at)_${AGE}$`;
/** A rest of the clause itself would begin otherwise. */
const NO_MAIN_CLAUSE = oneOf`
  which who whose that and but or with when where while though although whereupon \p{L}+ing (in|on|at)_\d+`;
const MAIN_CLAUSE = pattern('u')`^,_(?!${NO_MAIN_CLAUSE}\b)[^;.]*?_(${PAST_VERB}|was|were|had|has|have|is|are)\b`;
/** "improved once he had left", but not "had once been told". */
const ONCE = part`(?<!\b(had|has|have|was|were|is|are|at|than|more)_)once(?=_(\p{Lu}|(the|its|their|he|she|it|they)_))`;
/**
 * "exchanged envoys after Peru became independent in 1963", "held the post until he became a cardinal in 1953"; of "talks held after the
 * war led to a treaty in 1950" the rest is told. Behind a comma "since" gives a reason.
 */
const BEHIND_MAIN_CLAUSE = pattern('u')`
  (?<!,)_(?<word>(?<!\b(${PAST_VERB}|hours?|minutes?)_)after|since|until_after|until|${ONCE})_
  ((?!${oneOf`and but which who that`}\b)[^\s,;.]+_){1,6}?(${PAST_VERB}|was|were|had)_([^\s,;.]+_){0,6}?(in|on|at)_${AGE}$`;
/** "No sooner had Peru, on 11 April 1912, left than Japan came": what came upon it is told. */
const NO_SOONER = pattern('u')`^No_sooner_(had|did|was|were)_[^;.]{1,100}?(in|on|at)_${AGE}$`;
const THAN = pattern('u')`^[^;.]{0,80}?_than_`;
const TOLD = pattern('u')`\b(${PAST_VERB}|was|were|has|have|had)\b(?!.*\b(that|which|who)\b)`;
/** "have become closer since": what began then goes on. */
const GOES_ON = /\b(?:has|have|had)\b/;

/** The role that the date of a clause behind the main clause has for it. */
function roleBehind(before: string): { role: DateRole; index: number } | null {
  const found = BEHIND_MAIN_CLAUSE.exec(before);
  const role = ROLE_OF_WORD[found?.groups?.['word']?.toLowerCase() ?? ''];
  if (found === null || role === undefined) return null;
  const lead = before.slice(0, found.index);
  if (!TOLD.test(lead) || (role === 'since' && !GOES_ON.test(lead))) return null;
  return isCompared(role) && COMPARED.test(lead) ? null : { role, index: found.index };
}

/** The role that the date of something has for what is told besides, and where the words begin that name the thing: "after the coup of 1973". */
export function roleOfNamed(text: string, start: number, end: number): { role: DateRole; start: number } | null {
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start);
  const after = text.slice(end, end + NEAR);
  const opening = MAIN_CLAUSE.test(after) ? AFTER_CLAUSE.exec(before) : null;
  if (opening !== null) return { role: 'after', start: from + opening.index };
  if (NO_SOONER.test(text.slice(0, start)) && THAN.test(after)) return { role: 'after', start: 0 };
  // "had taken office that September": the date has no word of its own in front.
  const behind = roleBehind(/^that\s/.test(text.slice(start, end)) ? `${before}in ` : before);
  if (behind !== null) return { role: behind.role, start: from + behind.index };
  const indirect = OF_WHAT.exec(before);
  const role = ROLE_OF_WORD[indirect?.groups?.['word']?.toLowerCase() ?? ''];
  if (indirect === null || role === undefined || VERB_NEXT.test(after)) return null;
  const lead = before.slice(0, indirect.index);
  if (DATED.test(lead) || (role === 'before' && !OF.test(before))) return null;
  if (OTHERWISE.test(lead) || (isCompared(role) && COMPARED.test(lead))) return null;
  return { role, start: from + indirect.index };
}

const isCompared = (role: DateRole): boolean => role === 'since' || role === 'until' || role === 'by';

/** "Before 1937" and "after 1937" are open dates themselves. */
function isOpen(role: DateRole, before: string): boolean {
  if (!isCompared(role) || COMPARED.test(before)) return false;
  return !FROM_OF_OTHERS.test(before);
}
