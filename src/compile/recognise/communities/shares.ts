/** Shares of a population: "0.93% of the total population", "(37.5%)", "form half of the inhabitants". */
import type { Sentence } from '../../sentence/annotate.js';
import { CHANGE } from '../../words/figures.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

export interface Share {
  start: number;
  end: number;
  /** Percent. */
  value: number;
  approximate: boolean;
  /** The sentence says that it is of a population. */
  ofPopulation: boolean;
  /** Of the inhabitants that the sentence has counted: "870,000 inhabitants, 36% of them". */
  ofInhabitants: boolean;
  /** Of the counted people themselves: "of which 65 percent are maids". */
  ofGroup: boolean;
}

/** Growth, and parts of something else than the population. */
const CHANGE_BEFORE = pattern('i')`
  \b(${CHANGE}|more|fewer|less|(?<!\b(make|made|making|makes)_)up|down)\b((?!\bto\b)[^,.;]){0,30}$`;
const WHOLE = oneOf`
  them whom which these those foreign\w* immigrants? migrants? expatriates? exports? imports? trade votes? vote GDP
  respondents world global communit(y|ies) diaspora minority students workers workforce labou?r refugees tourists
  land territory arrivals seats shares? budget market electorate voters`;
const NO_SHARE = oneOf`
  more fewer less higher lower compared increase rise fall decrease decline growth tariff stake share_of_the_market`;
const OTHER_WHOLE = pattern('i')`
  ^_(\()?(of|in|among)_((all|the|its|their|these|those|total|country['’]s)_){0,3}${WHOLE}\b | ^_${NO_SHARE}\b`;
const INHABITANTS = oneOf`population inhabitants residents citizens citizenry people total`;
const NATION = part`\p{Lu}[\p{L}-]+s_(are|were|claim|have|had|identify|declare)\b`;
const POPULATION = pattern('iu')`
  ^\)?_(of|in|among)_(\p{L}[\p{L}’'-]*_){0,6}?${INHABITANTS}(?![\p{L}]) | ^_of_(the_|all_)?${NATION} |
  ^\)?_(of|in)_(it|its_people|the_country)\b`;
const POPULATION_BEFORE = /\b(?:share|proportion|percentage)\b[^.;]{0,60}$|\b(?:population|inhabitants)\b[^.;]{0,30}$/i;

/** "4% of the Black Canadian population", "of the foreign-born population" */
const PART_POPULATION = pattern('u')`
  ^\)?_(of|in|among)_([\p{L}][\p{L}’'-]*_){0,4}?(?<!(South|Central|North)_)${oneOf`
  Black White Asian African Caribbean Latino Hispanic European Muslim Christian Jewish Catholic Orthodox Protestant Buddhist
  Hindu immigrant migrant foreign(-born)? overseas-born expatriate non-[\p{L}]+ minority indigenous urban rural student
  prison working adult refugee`}_([\p{L}-]+_){0,2}?(population|inhabitants|residents|people)\b`;
const WHOLE_COUNT = oneOf`inhabitants residents population people`;
/** "had 870,000 inhabitants, 36%", "a population of 870,000, of whom 36%", "Of Fiji's 870,000 inhabitants, 36%". */
const INHABITANTS_BEFORE = pattern('u')`
  (\d(_million)?_${WHOLE_COUNT}|\bpopulation_(of|was|is|stood_at)_([\p{L}]+_){0,3}[\d.,]{0,12}\d(_million)?)(_in_\d{4})?
  (,|_and|,_and|_\()_?((of_(whom|which|them|these)|about|around|some|nearly|over)_){0,2}$`;
/** "Fiji has 900,000 inhabitants; Indians make up 35 percent." */
const FORM_BEFORE = pattern(
  'i',
)`\b(ma[kd]e_up|forms?|formed|constituted?|account(ed)?_for|represent(ed)?)_((about|around|some|nearly|over)_){0,2}$`;
const ENDS_AFTER = /^(?:$|[.;,]|\sand\s)/;
const WHOLE_TOLD = /\b(?:population|inhabitants)\b[^.]{0,60};\s[^;]{0,60}$/i;
const OF_GROUP_BEFORE = /\bof\s(?:which|whom|these|them)\s(?:[\p{L}]+\s){0,2}$/u;
const ARE_SO = /^\s(?:(?:of\s(?:them|whom|which)\s)?(?:being|are|were|is|was|women|men|male|female)\b)/;

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['one half', 50],
  ['a third', 33.3],
  ['one third', 33.3],
  ['one-third', 33.3],
  ['two thirds', 66.7],
  ['two-thirds', 66.7],
  ['a quarter', 25],
  ['one quarter', 25],
  ['one-quarter', 25],
  ['three quarters', 75],
  ['three-quarters', 75],
  ['a fifth', 20],
  ['one fifth', 20],
  ['one-fifth', 20],
  ['a tenth', 10],
  ['one tenth', 10],
]);
const OWN = part`(total|country['’]s|whole|entire|local|national|island['’]s|resident|present|\p{Lu}\p{L}+)`;
const FRACTION = pattern('giu')`
  \b(?<fraction>${[...FRACTIONS.keys()]})
  (?=_(of_)?(the_|its_|\p{Lu}[\p{L}’']+_)(${OWN}_){0,2}(population|inhabitants)\b)`;

const OF_RANGE = /\d(?:\.\d+)?(?:\s?(?:%|per\s?cent))?(?:\s?[–-]\s?|\s(?:to|or)\s)$/;

/** The shares that may be of a people in a population, in order. */
export function sharesOf({ text, numbers }: Sentence): Share[] {
  const percents = numbers.flatMap(({ percent, start, end, value, approximate }): Share[] => {
    const after = text.slice(end, end + 90);
    const before = text.slice(Math.max(0, start - 90), start);
    const ofInhabitants = INHABITANTS_BEFORE.test(before) && !POPULATION.test(after) && !after.startsWith(')');
    // "6 to 7 per cent": between the two, and a share is one.
    if (percent && OF_RANGE.test(before)) return [];
    if (!percent || value > 100 || CHANGE_BEFORE.test(before.slice(-45))) return [];
    if ((OTHER_WHOLE.test(after) && !ofInhabitants) || PART_POPULATION.test(after)) return [];
    const elliptic = FORM_BEFORE.test(before) && ENDS_AFTER.test(after) && WHOLE_TOLD.test(text.slice(0, start));
    const ofPopulation = ofInhabitants || elliptic || POPULATION.test(after) || POPULATION_BEFORE.test(before);
    const ofGroup = ofInhabitants || OF_GROUP_BEFORE.test(before) || (!ofPopulation && ARE_SO.test(after));
    return [{ start, end, value, approximate, ofPopulation, ofInhabitants, ofGroup }];
  });
  const fractions = matchesOf(text, FRACTION).map(({ index, 1: words = '' }): Share => ({
    start: index,
    end: index + words.length,
    value: FRACTIONS.get(words.toLowerCase()) ?? Number.NaN,
    approximate: /third|about|nearly|almost|over|under|than|some|roughly|barely|around/.test(
      text.slice(Math.max(0, index - 15), index + words.length),
    ),
    ofPopulation: true,
    ofInhabitants: false,
    ofGroup: false,
  }));
  return [...percents, ...fractions].sort((a, b) => a.start - b.start);
}
