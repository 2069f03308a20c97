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

/** The shares that may be of a people in a population, in order. */
export function sharesOf({ text, numbers }: Sentence): Share[] {
  const percents = numbers.flatMap(({ percent, start, end, value, approximate }): Share[] => {
    const after = text.slice(end, end + 90);
    const before = text.slice(Math.max(0, start - 90), start);
    if (!percent || value > 100 || CHANGE_BEFORE.test(before.slice(-45)) || OTHER_WHOLE.test(after)) return [];
    return [{ start, end, value, approximate, ofPopulation: POPULATION.test(after) || POPULATION_BEFORE.test(before) }];
  });
  const fractions = matchesOf(text, FRACTION).map(({ index, 1: words = '' }): Share => ({
    start: index,
    end: index + words.length,
    value: FRACTIONS.get(words.toLowerCase()) ?? Number.NaN,
    approximate: /third|about|nearly/.test(text.slice(Math.max(0, index - 15), index + words.length)),
    ofPopulation: true,
  }));
  return [...percents, ...fractions].sort((a, b) => a.start - b.start);
}
