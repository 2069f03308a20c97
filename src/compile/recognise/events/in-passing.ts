/**
 * Dates that are named by the way, beside one that dates the clause: "on the basis of the 1956 declaration", "down from 800 in
 * 2009", "than in 1995". Where nothing but the whole clause could be told of such a date, nothing is told of it.
 */
import type { DateMention } from '../../../dates/phrase/read.js';
import { isBackward } from '../../../dates/phrase/counts-ahead.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { PAST_VERB } from '../../words/past-verbs.js';

/** How far the words that decide may stand from the date; a bound keeps long sentences linear. */
const NEAR = 130;

const AGE = part`((the|about|around|early|late|mid-?)_)*`;
const WORDS = part`([^\s,;:.]+_){0,8}?`;
const DETERMINER = oneOf`the an? its their his her one that this`;
const DOCUMENT = oneOf`
  agreements? treat(y|ies) accords? pacts? protocols? declarations? conventions? resolutions? constitutions? laws? acts? rulings?
  judge?ments? decisions? understandings? memorand(um|a) charters? statutes? elections? referendum`;
/** "those of 1810", "replacing one dating from 1965" */
const THAT_OF = pattern('iu')`\b(those|that|ones?)_(dat(ing|ed)_)?(of|from|in)_${AGE}$`;
/** "more than in 1995", "as in 1995", "rather than in 1997", "down from 800 in 2009", "not in 1997 but in 1999" */
const COMPARED = pattern('iu')`(${oneOf`
  \b(than|unlike|instead_of)_(it_(was|had_been)_)?((in|on|at|of)_)?
  \bas_(it_(was|had_been)_)?(in|on|at)_
  \b(up|down)_from_[^;]{1,50}_((in|on|at)_)?
  \brather_than_(in_)?(\d{4}_and_)?
  ,_not_(in|on)_`}${AGE})$`;
/** ", the first since 1979", "the first since Ana Roa in 1941"; of "since the 1979 meeting of Roa with Kato" more is told. */
const FIRST_SINCE = pattern('iu')`\b(first|last|only)_[^,;.]{0,80}_since_(about_|((?!the_)[^\s,;.]+_){1,4}in_)?$`;
/** "those who had been minors in 1971", "Peruvians who lived there in 1971": who is meant. */
const OF_WHOM = pattern('iu')`\b(those|people|persons|all|any|\p{L}{3,}s)_(who|that)_[^,;:.]{1,80}_(in|on|since|by)_$`;
/** 'regret at "the excesses" of 1971', "apologised for the riots of 1929", "double the figure of 2022": what is spoken of. */
const SPOKEN_OF = pattern('iu')`
  (${oneOf`apologi[sz]ed_for regret(ted)?(_(at|for|over))? remorse_for sorrow_for remembered commemorat(ed|ing) condemned deplored double half twice times`})_
  ([^,;.]{1,60}_and_)?["“]?(the|that|its|their)_([^\s,;.]+_){1,4}?of_$`;
/** "would not renew the 1961 treaty" */
const NOT_DONE = pattern('iu')`\b(not|never|without)_(be_)?\p{L}+_(the|its|their)_$`;
/** "dating from the loans of the 1850s" */
const DATING = pattern(
  'iu',
)`\b(dating|dated|stemming|left_over|inherited|arising)_(back_)?(from|to)_${WORDS}(of|in)_${AGE}$`;
const PART_OF_TIME = oneOf`
  end beginning start middle close spring summer autumn winter night morning evening day eve days? weeks? months? years?`;
const UPHELD = oneOf`
  upheld accepted confirmed recogni[sz]ed referred_to suspended rejected invoked cited recalled condemned by under over against for
  despite about on`;
/** "upheld the boundary of 1955", "strained by the crisis of 1958", but not "Under the treaty of 1955" in front of its clause. */
const OF_OBJECT = pattern('iu')`
  (?<=[\p{L}\d]_)${UPHELD}_${DETERMINER}_(?!${PART_OF_TIME}\b)${WORDS}
  (of|(given|reached|made|agreed|concluded|signed|adopted|passed)_(in|on|(?=the_previous)))_${AGE}$`;
/** "on the basis of the 1956 declaration" */
const OF_NAMED = pattern('iu')`\b(of|by|under|over|against|to|on|for|with)_(the|its|their)_$`;
const NAMED = pattern('u')`^_([\p{L}-]+_){0,2}?${DOCUMENT}\b`;
/** A participle says what was done at the date: ", broken off in 1969,". */
const DONE = oneOf`${PAST_VERB} broken taken given drawn written chosen torn thrown overthrown begun sunk shown born cut set put`;
const NO_VERB = part`(?!${DONE}\b)`;
const WITHIN = oneOf`and but or when where who which that`;
/** ", neutral since August 1914,", ", a founder of the league in 2008,", ", since 2008 in the suburb," */
const INSERTED = pattern(
  'u',
)`,_(?!${WITHIN}\b)((${NO_VERB}[^\s,;:.\d]+_){1,9}?(in|since|from|of|on|until|by)|since)_${AGE}$`;
const INSERTION_ENDS = pattern(
  'u',
)`^(_[^,;:.]{0,60})?,_(?!(${WITHIN}|in|on)\b)(was|were|has|had|is|are|${PAST_VERB})\b`;
/** "that a commission had marked in the previous year", "having won both the year before" */
const HAD = pattern('iu')`\b((that|which|whom|whose)_[^,;:]{0,60}?had|having)_[^,;:]{1,80}$`;

/** Whether a date is only named by the way in its clause. */
export function isInPassing(
  text: string,
  { start, end, text: words }: Pick<DateMention, 'start' | 'end' | 'text'>,
): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const lead = `${before}${/^(?:since|until|from|of|in|by|for)\s/i.exec(words)?.[0] ?? ''}`;
  const after = text.slice(end, end + NEAR);
  if ([THAT_OF, COMPARED, FIRST_SINCE, DATING, OF_OBJECT, OF_WHOM, SPOKEN_OF].some((one) => one.test(lead)))
    return true;
  if ((OF_NAMED.test(lead) || NOT_DONE.test(lead)) && NAMED.test(after)) return true;
  if (INSERTED.test(lead) && INSERTION_ENDS.test(after)) return true;
  return isBackward(words) && HAD.test(lead);
}
