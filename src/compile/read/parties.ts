/** The two states that an article is about, from its title or its infobox. */
import type { Country } from '../../countries/country.js';
import { resolveCountry } from '../../countries/resolve.js';
import { RelationsError } from '../../errors.js';
import type { Article } from './article.js';

export type Parties = readonly [Country, Country];

function country(name: string): Country | null {
  const found = resolveCountry(name.trim(), { exact: true });
  return found.status === 'exact' ? found.country : null;
}

function pair(a: string | undefined, b: string | undefined): Parties | null {
  const [first, second] = [country(a ?? ''), country(b ?? '')];
  return first && second && first.code !== second.code ? [first, second] : null;
}

/** Every way of cutting "A-B-C" or "A and B and C" in two; the cut that makes two states of it wins. */
function cut(text: string, joint: RegExp): Parties | null {
  for (const match of text.matchAll(joint)) {
    const parties = pair(text.slice(0, match.index), text.slice(match.index + match[0].length));
    if (parties) return parties;
  }
  return null;
}

/** Both states of a title such as "Albania–Serbia relations" or "Relations between Peru and Chile"; null when it names none. */
export function partiesOfTitle(title: string): Parties | null {
  const names = title
    .slice(0, 300)
    .replace(/^(?:the\s)?(?:(?:foreign|bilateral|diplomatic)\s)*relations\s(?:between|of)\s/i, '')
    .replace(/\s(?:(?:bilateral|diplomatic|foreign)\s)*(?:relations|relationship)\b.*$/i, '');
  return cut(names, /\s?[–—]\s?/gu) ?? cut(names, /\s?[-‐‑/]\s?/gu) ?? cut(names, /\s(?:and|with|&)\s/giu);
}

/** The first sentences name both: "relations between Albania and Serbia". */
function partiesOfLead(article: Article): Parties | null {
  for (const { text } of article.sentences.slice(0, 3)) {
    const match = /\brelations\s(?:between|of)\s(?:the\s)?([^,.;]{3,90})/i.exec(text);
    const parties = match
      ? cut((match[1] ?? '').replace(/\s(?:are|were|have|is|date|began)\b.*$/, ''), /\s(?:and|with)\s/giu)
      : null;
    if (parties) return parties;
  }
  return null;
}

/**
 * The parties of an article in the order of its title.
 * @throws RelationsError `unreadable` when neither title, infobox nor lead names two known states.
 */
export function partiesOf(article: Article): Parties {
  const { infobox, title } = article;
  const parties =
    (title === null ? null : partiesOfTitle(title)) ??
    pair(infobox.get('party1'), infobox.get('party2')) ??
    partiesOfTitle(infobox.get('title') ?? '') ??
    partiesOfLead(article);
  if (parties) return parties;
  throw new RelationsError(
    'unreadable',
    title === null
      ? `${article.name}: the article has no title`
      : `${article.name}: the title "${title.slice(0, 120)}" does not name two countries`,
    'Begin it with a line such as "= Albania–Serbia relations =".',
  );
}
