import { parse } from 'yaml';
import { cleanLine } from '../../text/clean.js';
import { plainTypography } from './typography.js';
import { RelationsError } from '../../errors.js';
import type { ArticleSource } from '../../model.js';

/** A longer header is none; this also bounds the work on a hostile one. */
const LONGEST_HEADER = 65_536;

/** What the header of an article says of its origin. */
export interface FrontMatter {
  title: string | null;
  sources: ArticleSource[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const line = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? plainTypography(cleanLine(value)).trim() : null;

/** Only http and https are links; anything else could run something when it is clicked. */
const link = (value: unknown): string | null => {
  const text = line(value);
  return text !== null && /^https?:\/\/[^\s]+$/i.test(text) ? text : null;
};

/**
 * Takes YAML between two `---` lines off the head of a text. Without such a header everything is body.
 * @throws RelationsError `unreadable` when the header is no YAML mapping.
 */
export function readFrontMatter(text: string, name: string): { front: FrontMatter; body: string } {
  const end = text.startsWith('---\n')
    ? text.slice(3, LONGEST_HEADER).search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/) + 3
    : -1;
  // A rule at the head of the text opens no header.
  if (end < 3) return { front: { title: null, sources: [] }, body: text };
  const body = text.slice(end + 4).replace(/^[^\n]*\n?/, '');
  let data: unknown;
  try {
    data = parse(text.slice(4, end + 1), { maxAliasCount: 0, schema: 'failsafe' });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new RelationsError(
      'unreadable',
      `${name}: the header is no YAML: ${why}`,
      'Correct the lines between the two "---", or take them out.',
    );
  }
  if (data !== null && !isObject(data)) {
    throw new RelationsError(
      'unreadable',
      `${name}: the header is no YAML mapping`,
      'Write it as "title: …" and "sources: …".',
    );
  }
  const licence = line(data?.['license'] ?? null);
  const listed = Array.isArray(data?.['sources']) ? (data['sources'] as unknown[]).filter(isObject) : [];
  const sources = listed.flatMap((source): ArticleSource[] => {
    const title = line(source['title']);
    return title === null
      ? []
      : [
          {
            title,
            url: link(source['url']),
            publisher: line(source['publisher']),
            license: line(source['license']) ?? licence,
          },
        ];
  });
  return { front: { title: line(data?.['title'] ?? null), sources }, body };
}
