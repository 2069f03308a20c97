/** Markdown → what it says: its marks become those of the plain format, which is read like any page. */
import type { Skipped } from '../document.js';
import { readPage } from '../pages/read.js';
import type { Source } from '../source.js';
import { shield, unshield } from '../stand-ins.js';

const MOST_BOLD = 5;
const FENCE = /^\s{0,3}(?:```|~~~)/;
/** "# Title", with or without marks behind it. */
const HEADING = /^\s{0,3}(#{1,6})\s+(\S.*)$/;
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/;
const NOTE = /^\s{0,3}\[\^[^\]\s]{1,60}\]:/;
const REFERENCE = /^\s{0,3}\[[^\]]{1,200}\]:\s\S/;
const QUOTED = /^\s{0,3}>/;
const PICTURE = /^!\[([^\]]{0,400})\]\([^()\s]{0,2000}(?:\s[^()]{0,400})?\)\s*$/;

/** A line without the marks inside of it. */
function inline(line: string): string {
  return unshield(
    line
      .replace(/\\([\\`*_{}[\]()#+\-.!|~^<>])/g, (whole, mark: string) => (mark === '|' ? whole : shield(mark)))
      .replace(/`{1,3}([^`]{1,400})`{1,3}/g, '$1')
      .replace(/!\[[^\]]{0,400}\]\([^()\s]{0,2000}(?:\s[^()]{0,400})?\)/g, '')
      .replace(/\[\^[^\]\s]{1,60}\]/g, '')
      .replace(/\[([^[\]]{1,400})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s["'(][^\n"']{0,400}["')])?\)/g, '$1')
      .replace(/\[([^[\]]{1,400})\]\[[^[\]]{0,200}\]/g, '$1')
      .replace(/<((?:https?:|mailto:)[^<>\s]{1,2000})>/g, '$1')
      .replace(/<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,300})?\/?>/gi, ' ')
      .replace(/(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3})(?=\S)/gu, '')
      .replace(/(?<=\S)(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}])/gu, ''),
  );
}

/** The phrases in bold of a line. */
const boldIn = (line: string): string[] =>
  [...line.matchAll(/\*\*([^*\n]{3,200})\*\*|__([^_\n]{3,200})__/g)].map((match) =>
    inline(match[1] ?? match[2] ?? '').trim(),
  );

/** Why a line is no text; null for text. */
function leftOut(line: string): Skipped['what'] | null {
  if (NOTE.test(line)) return 'note';
  if (QUOTED.test(line)) return 'quotation';
  return PICTURE.test(line.trim()) ? 'caption' : null;
}

/** Reads Markdown. */
export function readMarkdown(text: string): Source {
  const skipped: Skipped[] = [];
  const bold: string[] = [];
  const out: string[] = [];
  let fenced = false;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (FENCE.test(line)) fenced = !fenced;
    if (fenced || FENCE.test(line) || REFERENCE.test(line)) {
      if (!NOTE.test(line)) continue;
    }
    const what = leftOut(line);
    if (what !== null) {
      const name = inline(line.replace(NOTE, '').replace(QUOTED, '')).trim() || (PICTURE.exec(line.trim())?.[1] ?? '');
      if (name !== '') skipped.push({ what, name: name.slice(0, 60) });
      out.push('');
      continue;
    }
    const [, marks, heading] = HEADING.exec(line) ?? [];
    const under = UNDERLINE.exec(line)?.[1];
    const above = out.at(-1)?.trim() ?? '';
    if (marks !== undefined && heading !== undefined) {
      const level = '='.repeat(marks.length);
      out.push(
        `${level} ${inline(heading)
          .replace(/\s#{1,6}$/, '')
          .trim()} ${level}`,
      );
    } else if (under !== undefined && above !== '' && isPlain(lines[i - 1] ?? '')) {
      const level = under.startsWith('=') ? '=' : '==';
      out[out.length - 1] = `${level} ${above} ${level}`;
    } else {
      if (bold.length < MOST_BOLD) bold.push(...boldIn(line).slice(0, MOST_BOLD - bold.length));
      out.push(inline(asList(line)));
    }
  }
  const page = readPage(out.join('\n'), true);
  return { ...page, bold, skipped: [...skipped, ...page.skipped] };
}

/** "* item", "+ item" → "- item": an asterisk is also a mark of stress. */
const asList = (line: string): string => line.replace(/^(\s{0,12})[*+]\s+/, '$1- ');

/** A line that may be underlined as a heading. */
const isPlain = (line: string): boolean =>
  line.trim().length <= 200 && !/^\s{0,3}(?:[-*+>|]|\d{1,3}\.)\s?/.test(line) && !line.includes('|');
