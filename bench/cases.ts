/** The command lines that are measured: what a user types, and what one would type without this program. */
import type { Command } from './measure.js';

/** A large dataset and the folder of its articles. */
export interface Made {
  dataset: string;
  articles: string;
}

export interface Case {
  name: string;
  /** Words for `relations`, or the whole command line of another program. */
  run: { relations: readonly string[] } | { other: Command };
  /** Drawn as on a terminal. */
  isDrawn: boolean;
}

/** Of the large dataset, or with null of the bundled one. */
export function casesOf(made: Made | null): Case[] {
  // The bench's own articles hold invented words; the bundled ones are of the world.
  const [words, typo, common] =
    made === null
      ? ['tito hoxha', 'hoxah', 'agreement president']
      : ['nohelas toke', 'noehlas', 'agreement parliament'];
  const pair = made === null ? ['albania', 'serbia'] : ['albania', 'algeria'];
  const lookup = (name: string, ...relations: string[]): Case => ({ name, run: { relations }, isDrawn: false });
  const drawn = (name: string, ...argv: string[]): Case => ({
    name,
    run: { relations: [...argv, '--format', 'table', '--color', 'always'] },
    isDrawn: true,
  });
  const other = (name: string, ...command: Command): Case => ({ name, run: { other: command }, isDrawn: false });
  return [
    lookup('show, JSON', 'show', ...pair, '--json'),
    lookup('show, plain', 'show', ...pair),
    lookup('timeline, JSON', 'timeline', ...pair, '--json'),
    lookup('timeline of a country, plain', 'timeline', 'albania'),
    lookup('trade, CSV', 'trade', ...pair, '--format', 'csv'),
    lookup('missions, JSON', 'missions', ...pair, '--json'),
    lookup('search, a name spelt right', 'search', words, '--limit', '5'),
    lookup('search, a name with a typo', 'search', typo, '--limit', '5'),
    lookup('search, words of most articles', 'search', common, '--limit', '5'),
    lookup('on a day of the year', 'on', '1950-05-01'),
    lookup('gaps of a country', 'gaps', 'albania'),
    lookup('rank visits', 'rank', 'visits'),
    lookup('compare three countries', 'compare', ...pair, 'germany'),
    lookup('--help', '--help'),
    lookup('completion of a country', '__complete', 'bash', '', 'relations show alb'),
    drawn('show, card with colour', 'show', ...pair),
    drawn('timeline, drawn with colour', 'timeline', ...pair),
    drawn('missions, drawn with colour', 'missions', ...pair),
    ...(made === null
      ? []
      : [
          other('instead: jq, one relation', 'jq', `.relations[] | select(.id == "${pair.join('-')}")`, made.dataset),
          other('instead: rg over the articles', 'rg', '-i', '-m', '5', 'fisheries', made.articles),
        ]),
  ];
}
