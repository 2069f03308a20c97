/** Which element of a page holds the article: what stands around it belongs to the site. */

/** Whether an element holds the article; null where the whole page does. */
export type Scope = ((name: string, attributes: Readonly<Record<string, string>>) => boolean) | null;

type Test = Exclude<Scope, null>;

const hasClass =
  (wanted: string): Test =>
  (_, attributes) =>
    (attributes['class'] ?? '').split(/\s+/).includes(wanted);
const hasId =
  (wanted: string): Test =>
  (_, { id }) =>
    id === wanted;

/** What of a page is looked for, surest first; each with a mark of it in the source. */
const SCOPES: readonly (readonly [mark: RegExp, test: Test])[] = [
  [/\bclass\s?=\s?["'][^"'<>]{0,200}\bmw-parser-output\b/, hasClass('mw-parser-output')],
  [/\bid\s?=\s?["']?mw-content-text\b/, hasId('mw-content-text')],
  [/\bid\s?=\s?["']?bodyContent\b/, hasId('bodyContent')],
  [/<article[\s>]/i, (name) => name === 'article'],
  [/<main[\s>]/i, (name) => name === 'main'],
];

export const scopeOf = (html: string): Scope => SCOPES.find(([mark]) => mark.test(html))?.[1] ?? null;
