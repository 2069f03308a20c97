/** Sources and licences: what each article of a page was made of, and under which terms it may be passed on. */
import { TABLE_DAY, VERSION } from '../../about.js';
import { labelEdtf } from '../../dates/label.js';
import type { ArticleSource, CountryDataSource } from '../../model.js';
import type { Origin, RelationReport, Report } from '../../query/report/report.js';
import { revisionIn } from '../../query/revision.js';
import { webAddress } from '../look/link.js';
import { paragraph, section, type Block, type Piece, type Section, type Text } from './document.js';
import { SOURCES_ID } from './notes.js';

/** Of the articles and the dataset that come with the program; data/LICENSE says the same. */
const OWN_LICENCE = 'CC BY-SA 4.0';

export function sourcesSection({ relations, overview, countryData }: Report): Section {
  const lists = overview.some(({ hasArticle }) => !hasArticle);
  const told = relations.filter(({ relation }) => relation.article.sources.length > 0);
  const alone = told.length === 1 && overview.length === 0;
  const blocks = [
    ...licences(relations, lists),
    ...(alone ? told.flatMap(sourceBlocks) : []),
    ...dataBlocks(
      countryData?.source ??
        relations.find(({ relation }) => relation.countryData !== undefined)?.relation.countryData?.source ??
        null,
    ),
  ];
  const own = alone
    ? []
    : told.flatMap((each, at) => section(`sources-${at + 1}`, each.relation.title, sourceBlocks(each)));
  return { id: SOURCES_ID, heading: 'Sources and licences', blocks, sections: own };
}

/** What the page quotes, and what whoever passes it on has to keep. */
function licences(relations: readonly RelationReport[], lists: boolean): Block[] {
  const origins = new Set(relations.map(({ origin }) => origin));
  const isShared =
    origins.has('bundled') || lists || relations.some(({ relation }) => relation.article.sources.some(isShareAlike));
  return [
    ...(origins.has('bundled')
      ? [
          paragraph(
            `Texts of the bundled articles: the relations authors, dataset of relations ${VERSION}, `,
            ...licence(OWN_LICENCE),
            '. They were written from the sources named below.',
          ),
        ]
      : []),
    ...(lists || origins.has('world table') ? [paragraph(tableText())] : []),
    ...(isShared
      ? [
          paragraph(
            'Texts under a licence with ShareAlike may be passed on and changed under the same licence, with their sources named; this page names them.',
          ),
        ]
      : []),
  ];
}

const tableText = (): string =>
  `Relations without an article of their own: facts of articles “Foreign relations of …” on Wikipedia${TABLE_DAY === null ? '' : `, as they stood in ${labelEdtf(TABLE_DAY)}`}, by its contributors, ${OWN_LICENCE}.`;

const isShareAlike = ({ license }: ArticleSource): boolean => license !== null && /\bSA\b/.test(license);

const COUNTED: Readonly<Record<Origin, string>> = {
  bundled: 'Sections and sentences are counted in the bundled article of this title.',
  library: 'Sections and sentences are counted in the article as it was read into a library of one’s own.',
  'world table':
    'No article of the dataset is on the two; sections, tables and sentences are counted in the articles named here.',
  dataset: 'Sections and sentences are counted in the article that the dataset was compiled from.',
};

function sourceBlocks({ relation: { article }, origin }: RelationReport): Block[] {
  if (article.sources.length === 0) return [];
  return [paragraph(COUNTED[origin]), { type: 'list', items: article.sources.map(sourceText) }];
}

function sourceText({ title, url, publisher, license }: ArticleSource): Text {
  const address = webAddress(url);
  const revision = revisionIn(url);
  const named: Piece = address === null ? title : { link: address.href, text: title };
  const about = [
    ...(publisher === null || publisher === '' ? [] : [publisher]),
    ...(revision === null ? [] : [`revision ${revision}`]),
    // An address that no browser should follow is told, and not linked.
    ...(address === null && url !== null ? [url] : []),
  ];
  return [named, ...about.map((part) => `, ${part}`), ...(license === null ? [] : [', ', ...licence(license)])];
}

function dataBlocks(source: CountryDataSource | null): Block[] {
  if (source === null) return [];
  const { title, edition, publisher, license, url } = source;
  return [paragraph('Country data: ', ...sourceText({ title: `${title}, ${edition}`, publisher, license, url }), '.')];
}

/** A licence of Creative Commons with its address: "CC BY-SA 4.0", "CC-BY-SA-4.0". */
export function licence(name: string): Piece[] {
  const known = /^CC[- ](?<terms>BY(?:-(?:SA|NC|ND)){0,2})[- ](?<version>\d\.\d)$/i.exec(name)?.groups;
  if (/^CC0[- ]1\.0$/i.test(name)) return [{ link: 'https://creativecommons.org/publicdomain/zero/1.0/', text: name }];
  if (known === undefined) return [name];
  const terms = (known.terms ?? '').toLowerCase();
  return [{ link: `https://creativecommons.org/licenses/${terms}/${known.version ?? ''}/`, text: name }];
}
