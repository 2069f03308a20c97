/** Shares of a population: "0.93% of the total population", "(37.5%)", "form half of the inhabitants". */
import type { Sentence } from '../../sentence/annotate.js';
import { matchesOf } from '../../../text/matches.js';

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
const CHANGE_BEFORE =
  /\b(?:rise|rose|risen|increas\w+|fall|fell|fallen|drop\w*|declin\w+|grow\w*|grew|decreas\w+|shr[aiu]nk\w*|more|fewer|less|(?<!\b(?:make|made|making|makes)\s)up|down)\b(?:(?!\bto\b)[^,.;]){0,30}$/i;
const OTHER_WHOLE =
  /^\s(?:\()?(?:of|in|among)\s(?:(?:all|the|its|their|these|those|total|country['’]s)\s){0,3}(?:them|whom|which|these|those|foreign\w*|immigrants?|migrants?|expatriates?|exports?|imports?|trade|votes?|vote|GDP|respondents|world|global|communit(?:y|ies)|diaspora|minority|community|students|workers|workforce|labou?r|refugees|tourists|land|territory|arrivals|seats|shares?|budget|market|electorate|voters)\b|^\s(?:more|fewer|less|higher|lower|compared|increase|rise|fall|decrease|decline|growth|tariff|stake|share\sof\sthe\smarket)\b/i;
const POPULATION =
  /^\)?\s(?:of|in|among)\s(?:\p{L}[\p{L}’'-]*\s){0,6}?(?:population|inhabitants|residents|citizens|citizenry|people|total)(?![\p{L}])|^\sof\s(?:the\s|all\s)?\p{Lu}[\p{L}-]+s\s(?:are|were|claim|have|had|identify|declare)\b|^\)?\s(?:of|in)\s(?:it|its\speople|the\scountry)\b/iu;
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
const FRACTION = new RegExp(
  `\\b(${[...FRACTIONS.keys()].join('|')})(?=\\s(?:of\\s)?(?:the\\s|its\\s|\\p{Lu}[\\p{L}’']+\\s)(?:(?:total|country['’]s|whole|entire|local|national|island['’]s|resident|present|\\p{Lu}\\p{L}+)\\s){0,2}(?:population|inhabitants)\\b)`,
  'giu',
);

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
