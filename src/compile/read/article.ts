/**
 * Article text → title, and numbered sentences under their headings. Reads the plain format (`= Title =`, `== Section ==`,
 * paragraphs, `- ` bullets), Wikipedia's plain text and, through `wikitext.ts`, its source.
 */
import { cleanText } from '../../clean.js';
import { RelationsError } from '../../errors.js';
import type { ArticleSource } from '../../model.js';
import { readFrontMatter } from './frontmatter.js';
import { splitSentences } from './sentences.js';
import { plainText, type Skipped } from './wikitext.js';

/** The largest article accepted, in characters. */
export const LARGEST_ARTICLE = 16_000_000;

export type BlockKind = 'paragraph' | 'bullet' | 'infobox';

export interface RawSentence {
  /** From 1, over the whole article. */
  number: number;
  /** Headings from the outermost in; empty in the lead. */
  path: readonly string[];
  kind: BlockKind;
  /** Counts the paragraphs and lists: sentences of one number follow on each other. */
  block: number;
  text: string;
}

export interface Article {
  name: string;
  /** The title, or null when nothing in the text names it. */
  title: string | null;
  sources: ArticleSource[];
  /** `Key: value` lines of the infobox. */
  infobox: ReadonlyMap<string, string>;
  sentences: RawSentence[];
  skipped: readonly Skipped[];
}

const HEADING = /^(={1,6})\s*(.*?)\s*\1\s*$/;
const BULLET = /^\s*(?:[-–•]\s+|[*#:;]+\s*)/;

interface Block {
  kind: BlockKind;
  path: readonly string[];
  lines: string[];
}

/** Folds the blocks of lines under their headings. */
function readBlocks(body: string): { title: string | null; blocks: Block[] } {
  let title: string | null = null;
  let path: string[] = [];
  let open: Block | null = null;
  let infobox = false;
  const blocks: Block[] = [];
  for (const line of body.split('\n')) {
    const heading = line.startsWith('=') ? HEADING.exec(line.trimEnd()) : null;
    if (heading) {
      const level = heading[1]?.length ?? 1;
      const text = heading[2] ?? '';
      if (level === 1) title ??= text;
      else path = [...path.slice(0, level - 2), text];
      open = null;
      infobox = false;
    } else if (line.trim() === '') {
      open = null;
      infobox = false;
    } else if (/^Infobox\b[^.]{0,80}$/.test(line.trim())) {
      infobox = true;
      open = null;
    } else if (BULLET.test(line)) {
      open = { kind: infobox ? 'infobox' : 'bullet', path, lines: [line.replace(BULLET, '')] };
      blocks.push(open);
    } else if (open) {
      // A hard-wrapped paragraph or bullet goes on.
      open.lines.push(line);
    } else {
      open = { kind: 'paragraph', path, lines: [line] };
      blocks.push(open);
    }
  }
  return { title, blocks };
}

/**
 * Reads one article.
 * @param name What errors call it: a file name or "standard input".
 * @throws RelationsError `unreadable` for an empty, binary or oversized text or a broken header.
 */
export function readArticle(text: string, name: string): Article {
  if (text.length > LARGEST_ARTICLE) {
    throw new RelationsError(
      'unreadable',
      `${name}: ${text.length} characters; the largest article read is ${LARGEST_ARTICLE}`,
      'Split it, one relation a file.',
    );
  }
  if (text.includes('\u0000'))
    throw new RelationsError('unreadable', `${name}: this is not text`, 'Give the article as UTF-8 text.');
  const { front, body } = readFrontMatter(cleanText(text).normalize('NFC'), name);
  const plain = plainText(body);
  const { title, blocks } = readBlocks(plain.text);
  const infobox = new Map<string, string>(plain.infobox);
  const sentences: RawSentence[] = [];
  let number = 0;
  blocks.forEach(({ kind, path, lines }, block) => {
    const whole = lines.join(' ');
    const pair = kind === 'infobox' ? /^([^:]{1,60}):\s*(.*)$/.exec(whole) : null;
    if (pair) infobox.set((pair[1] ?? '').trim().toLowerCase(), (pair[2] ?? '').trim());
    for (const sentence of kind === 'infobox' ? [whole.trim()] : splitSentences(whole)) {
      number += 1;
      sentences.push({ number, path, kind, block, text: sentence });
    }
  });
  if (sentences.length === 0)
    throw new RelationsError(
      'unreadable',
      `${name}: there is no article text in it`,
      'Give an article titled "X–Y relations".',
    );
  return {
    name,
    title: front.title ?? title ?? plain.title,
    sources: front.sources,
    infobox,
    sentences,
    skipped: plain.skipped,
  };
}
