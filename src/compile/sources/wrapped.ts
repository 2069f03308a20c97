/** Articles inside of what MediaWiki's interfaces give: an answer of its API as JSON, an export as XML. */
import { RelationsError } from '../../errors.js';
import { decodeEntities } from './wikitext/entities.js';

export interface Unwrapped {
  /** The page's own name; null where nothing wraps the text. */
  title: string | null;
  text: string;
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;
const inside = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((each, key) => (isObject(each) && Object.hasOwn(each, key) ? each[key] : undefined), value);
const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : isObject(value) ? textOf(inside(value, '*')) : null;

/** The text of one page of an answer: an extract, a revision, or what it was parsed to. */
function textOfPage(page: unknown): string | null {
  return (
    textOf(inside(page, 'extract')) ??
    textOf(inside(page, 'revisions', '0', 'slots', 'main', 'content')) ??
    textOf(inside(page, 'revisions', '0', 'slots', 'main')) ??
    textOf(inside(page, 'revisions', '0', 'content')) ??
    textOf(inside(page, 'revisions', '0')) ??
    textOf(inside(page, 'wikitext')) ??
    textOf(inside(page, 'text')) ??
    textOf(inside(page, 'source'))
  );
}

function refuseSeveral(name: string, found: number): never {
  throw new RelationsError(
    'unreadable',
    `${name}: there are ${found} pages in it`,
    'Give each article as a file of its own.',
  );
}

function fromJson(text: string, name: string): Unwrapped | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  const listed = inside(answer, 'query', 'pages');
  const pages: unknown[] = isObject(listed) ? Object.values(listed) : [];
  if (pages.length > 1) refuseSeveral(name, pages.length);
  const page = pages[0] ?? inside(answer, 'parse') ?? answer;
  const body = textOfPage(page);
  return body === null ? null : { title: textOf(inside(page, 'title')), text: body };
}

function fromExport(xml: string, name: string): Unwrapped | null {
  const pages = xml.split('<page>').length - 1;
  if (pages > 1) refuseSeveral(name, pages);
  const title = /<title>([^<]{1,400})<\/title>/.exec(xml)?.[1] ?? null;
  const open = /<text\b[^<>]{0,400}>/.exec(xml);
  const close = xml.lastIndexOf('</text>');
  if (open === null || close < open.index) return null;
  const text = decodeEntities(xml.slice(open.index + open[0].length, close));
  return { title: title === null ? null : decodeEntities(title), text };
}

/**
 * The article in an answer of the API or in an export; any other text as it is.
 * @throws RelationsError `unreadable` when there are several.
 */
export function unwrapped(text: string, name: string): Unwrapped {
  const found = /^\s*\{\s*"/.test(text)
    ? fromJson(text, name)
    : /^\s*(?:<\?xml[^<>]{0,200}>\s*)?<mediawiki\b/.test(text)
      ? fromExport(text, name)
      : null;
  return found ?? { title: null, text };
}
