/** Where the facts come from, and what to type next. */
import { cleanLine } from '../../text/clean.js';
import { TABLE_DAY } from '../../about.js';
import { labelEdtf } from '../../dates/label.js';
import type { ArticleSource, Relation } from '../../model.js';
import { clip } from '../terminal/clip.js';
import { linked, webAddress } from '../look/link.js';
import { isListed, LISTED } from '../words/listed.js';
import { widthOf, wrap } from '../terminal/wrap.js';
import type { Limits } from '../terminal/limits.js';
import type { Given, Section } from '../terminal/section.js';

/** The first sources with their addresses: as links where the terminal follows them, else as text. */
export function sources({ relation, width, limits, look }: Given): Section[] {
  const { article, seeAlso } = relation;
  const all = limits.sources === Infinity;
  const kept = article.sources.slice(0, Math.min(article.sources.length, limits.sources));
  const left = article.sources.length - kept.length;
  const used =
    article.table === true
      ? tableText(article.used)
      : `read from ${article.used} of ${article.sentences} sentences${tableAge(relation)}`;
  const more = left === 0 ? used : `${left} more source${left === 1 ? '' : 's'} with --all; ${used}`;
  const rows = kept.flatMap((source) => sourceRows(relation.title, source, { width, limits, all, look }));
  return [
    { label: 'See also', rows: all && seeAlso.length > 0 ? clip(seeAlso.join(' · '), width) : [] },
    {
      label: kept.length > 1 ? 'Sources' : 'Source',
      rows: [...rows, ...clip(more, width, limits.lines).map((line) => look.paint('dim', line))],
    },
  ];
}

/** "; lists of November 2025", where the world table added to what the article says; "; * by lists" where it alone says something. */
function tableAge(relation: Relation): string {
  if (TABLE_DAY === null) return '';
  const { article, established, establishedAlso, missions } = relation;
  const day = labelEdtf(TABLE_DAY);
  const facts = [...(established === null ? [] : [established, ...establishedAlso]), ...missions];
  const by = facts.some(({ source }) => isListed(relation, source)) ? `${LISTED} by ` : '';
  return article.sources.some(({ publisher }) => publisher?.endsWith(day) === true) ? `; ${by}lists of ${day}` : '';
}

/** Of a record that has no article. */
function tableText(places: number): string {
  return places === 0
    ? 'neither an article nor the world table tells of the two'
    : `from the world table${TABLE_DAY === null ? '' : ` of ${labelEdtf(TABLE_DAY)}`}: there is no article on the two`;
}

function sourceRows(
  heading: string,
  { title, publisher, license, url }: ArticleSource,
  { width, limits, all, look }: { width: number; limits: Limits; all: boolean; look: Given['look'] },
): string[] {
  // An article of the card's own title is told by its publisher.
  const name = !all && title === heading && publisher !== null ? null : title;
  const named = [name, publisher, license].filter((part) => part !== null && part !== '').join(', ');
  const address = webAddress(url);
  const most = limits.lines;
  const link = (line: string): string => (address !== null && look.links ? linked(line, address) : line);
  if (address !== null && look.links && !all) return clip(`${named} (${address.hostname})`, width, most).map(link);
  if (url === null) return clip(named, width, most);
  const whole = cleanLine(url);
  const shown = all ? wrap(whole, width) : widthOf(whole) <= width ? [whole] : clip(siteOf(address, whole), width, 1);
  return [...clip(named, width, most), ...shown].map(link);
}

/** An address that has no room is of no use cut: then only its site. */
const siteOf = (address: URL | null, url: string): string => (address === null ? url : `${address.origin}/…`);

/** Commands to go on with, as many as there is room for; `lists` are the parts of the card that may have one. */
export function commands({ relation, limits, look, typed }: Given, lists: readonly Section[], width: number): string[] {
  if (limits.commands === 0 || relation.article.used === 0) return [];
  const texts = [
    `relations timeline ${typed}`,
    `relations show ${typed} --all`,
    ...lists.flatMap(({ command = null }) => (command === null ? [] : [`relations ${command} ${typed}`])),
    ...(relation.article.sources.some(({ url }) => webAddress(url) !== null) ? [`relations open ${typed}`] : []),
    `relations status ${typed}`,
  ];
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    const joined = last === undefined ? null : `${last}  ·  ${text}`;
    if (joined !== null && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else if (lines.length < limits.commands) lines.push(...clip(text, width));
  }
  return lines.map((line) => look.paint('dim', line));
}
