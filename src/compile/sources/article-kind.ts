/** What an article is about. Readers of other kinds than the relations of a pair ask here whether a document is theirs. */
import { resolveCountry } from '../../countries/resolve.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { sentencesOf, type Document } from './document.js';
import { partiesOfTitle } from './parties.js';

export type ArticleKind =
  /** Relations of two states: the only kind that `compileArticle` reads. */
  | 'pair'
  | 'foreign-relations'
  | 'diplomatic-missions'
  | 'embassy'
  | 'redirect'
  | 'disambiguation'
  | 'list'
  | 'biography'
  | 'country'
  | 'organisation'
  /** Nothing tells. */
  | 'unknown';

const MISSION =
  '(?:embassy|embassies|high commission|consulate(?:[- ]general)?|permanent (?:mission|delegation)|apostolic nunciature|legation)';
/** By its title alone; the first that matches decides. */
const TITLES: readonly (readonly [ArticleKind, RegExp])[] = [
  [
    'foreign-relations',
    /^(?:the )?(?:foreign|international|diplomatic|external) (?:relations|policy|affairs) of (?!.*\s[–-]\s)/i,
  ],
  ['diplomatic-missions', /^(?:list of )?(?:diplomatic|consular) missions (?:of|in|to) /i],
  ['embassy', new RegExp(`^(?:the )?${MISSION} (?:of|to|in) `, 'i')],
  ['embassy', new RegExp(`^(?:[\\p{L}.'-]+ ){1,5}${MISSION}(?:,| (?:in|to) )`, 'iu')],
  ['disambiguation', /\(disambiguation\)$/i],
  ['list', /^(?:lists? of|outline of|index of|timeline of) /i],
];

const LIFE =
  /\((?:[^()]{0,80}[;,] )?(?:(?:born|b\.) [^()]{3,60}|(?:[\p{L}\d ,]{0,30})\d{4}\s?–\s?[\p{L}\d ,]{0,30}\d{4})\)/u;
const PERSON = pattern('u')`\b(is|was|served_as)_(an?|the)_([\p{L}-]+_){0,5}${oneOf`
  diplomat politician ambassador envoy statesman lawyer officer historian journalist economist jurist writer`}\b`;
const MEANS = /\b(?:may|can|could|might) (?:also )?refer to\b.{0,40}$/i;

/** The kind that a title names; null where it names none of these. */
export const kindOfTitle = (title: string): ArticleKind | null =>
  TITLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;

/** Where a redirect leads to, or null for an article. */
export const redirectOf = ({ redirect }: Pick<Document, 'redirect'>): string | null => redirect;

/** What a page of several meanings lists; empty for any other. */
export function choicesOf(document: Document): string[] {
  const sentences = sentencesOf(document);
  const marked = document.skipped.some(
    ({ what, name }) => what === 'template' && /^(?:disambig|dab|hndis|geodis)/i.test(name),
  );
  if (!marked && !sentences.slice(0, 3).some(({ text }) => MEANS.test(text))) return [];
  return (
    sentences
      .filter(({ kind, path }) => kind === 'bullet' && !/^(?:see also|references)$/i.test(path.at(-1) ?? ''))
      // "Foreign relations of Georgia (country), of the state": the bracket belongs to the title.
      .map(({ text }) => text.replace(/(?:[,;:]|\((?![^(),;:]{1,40}\)(?:$|,))).*$/, '').trim())
      .filter((text) => text !== '')
  );
}

/** The kind of a document. */
export function kindOfArticle(document: Document): ArticleKind {
  const { title } = document;
  if (document.redirect !== null) return 'redirect';
  // "Foreign relations of Korea" may lead to those of two states.
  if (choicesOf(document).length > 0) return 'disambiguation';
  if (title !== null) {
    const named = kindOfTitle(title);
    // "Diplomatic relations of the European Union and Japan"
    const mayBePair = named === null || named === 'foreign-relations';
    if (mayBePair && partiesOfTitle(title) !== null) return 'pair';
    if (named !== null) return named;
  }
  if (title === null || /\brelations|\bties\b/i.test(title)) return 'unknown';
  const lead = sentencesOf(document)
    .slice(0, 2)
    .map(({ text }) => text);
  if (lead.some((text) => LIFE.test(text) && PERSON.test(text))) return 'biography';
  const found = resolveCountry(title, { exact: true, suggest: false });
  if (found.status !== 'exact') return 'unknown';
  return found.country.kind === 'organisation' ? 'organisation' : 'country';
}
