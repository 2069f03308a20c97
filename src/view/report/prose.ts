/** What a page says of itself: what it is, how it is to be read, and what made it. */
import { PACKAGE, VERSION } from '../../about.js';
import type { RelationReport, Report } from '../../query/report/report.js';
import { count } from '../kinds/timeline/heading.js';
import { inText } from '../words/names.js';
import type { Text } from './document.js';

const TRACED =
  'Each fact has a note with the sentence or row that it was read from. What no source states is left out; nothing is guessed, converted or added up.';

/** Of one relation. */
export function howToRead({ relation: { parties, article } }: RelationReport): Text[] {
  const names = parties.map(({ name }) => inText(name)).join(' and ');
  if (article.table === true)
    return [
      [
        article.used === 0
          ? `The dataset states nothing of the relations of ${names}; what country data says of the two stands below.`
          : `What the dataset states of the relations of ${names}, from lists of the relations of each of them: no article of it is on the two. ${TRACED}`,
      ],
    ];
  const gaps = article.complete ? '' : ' Parts of the article could not be read as text.';
  return [
    [
      `What the dataset states of the relations of ${names}, read from ${article.used} of the ${count(article.sentences, 'sentence')} of an article.${gaps} ${TRACED}`,
    ],
  ];
}

/** Of all relations of a country. */
export function howToReadAll({ countries: [country], overview, relations }: Report): Text[] {
  const name = inText(country?.name ?? '');
  const rest = overview.length - relations.length;
  const lists = rest === 0 ? '' : `; of the other ${rest} it knows what lists of foreign relations state`;
  const told = relations.length === overview.length ? '' : `, and an article on ${relations.length} of them`;
  return [
    [`The dataset states relations of ${name} with ${count(overview.length, 'country')}${told}${lists}. ${TRACED}`],
  ];
}

/** @param words The countries as they are typed. */
export const footOf = (words: readonly string[]): Text => [
  `Made with relations ${VERSION} (the npm package ${PACKAGE}): `,
  { code: `relations report ${words.join(' ')}` },
];
