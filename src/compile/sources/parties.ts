/** The two states that an article is about, from its title or its infobox. */
import type { Country } from '../../countries/country.js';
import { countryByCode } from '../../countries/country.js';
import { resolveCountry } from '../../countries/resolve.js';
import { RelationsError } from '../../errors.js';
import { PREFIX_ADJECTIVES } from '../words/actor-words.js';
import { sentencesOf, type Document } from './document.js';
import { matchesOf } from '../../text/matches.js';
import { oneOf, part, pattern } from '../../text/pattern.js';

export type Parties = readonly [Country, Country];

/** First halves of compounds: "Sino-Indian", "Russo-Japanese". */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...PREFIX_ADJECTIVES,
  ['Austro', 'AUT'],
  ['Belgo', 'BEL'],
  ['Dano', 'DNK'],
  ['Finno', 'FIN'],
  ['Germano', 'DEU'],
  ['Hiberno', 'IRL'],
  ['Irano', 'IRN'],
  ['Israelo', 'ISR'],
  ['Perso', 'IRN'],
  ['Romano', 'ROU'],
  ['Swedo', 'SWE'],
  ['Turko', 'TUR'],
]);
const LONGEST_TITLE = 300;

/** Articles of a batch name the same countries again and again, and to find that a name is none takes the longest. */
const known = new Map<string, Country | null>();
const MOST_KNOWN = 2_000;

function country(text: string): Country | null {
  let found = known.get(text);
  if (found !== undefined) return found;
  found = countryNamed(text);
  if (known.size < MOST_KNOWN) known.set(text, found);
  return found;
}

function countryNamed(text: string): Country | null {
  const name = text
    .trim()
    .replace(/\s\((?:country|state|nation)\)$/i, '')
    .replace(/^the\s/i, '');
  const prefix = PREFIXES.get(name);
  if (prefix !== undefined) return countryByCode(prefix);
  const found = resolveCountry(name, { exact: true, suggest: false });
  return found.status === 'exact' ? found.country : null;
}

function pair(a: string | undefined, b: string | undefined): Parties | null {
  const [first, second] = [country(a ?? ''), country(b ?? '')];
  return first && second && first.code !== second.code ? [first, second] : null;
}

/** Every way of cutting "A-B-C" or "A and B and C" in two; the cut that makes two states of it wins. */
function cut(text: string, joint: RegExp): Parties | null {
  for (const match of matchesOf(text, joint)) {
    const parties = pair(text.slice(0, match.index), text.slice(match.index + match[0].length));
    if (parties) return parties;
  }
  return null;
}

const cutAnywhere = (names: string): Parties | null =>
  cut(names, /\s?[–—]\s?/gu) ?? cut(names, /\s?[-‐‑/]\s?/gu) ?? cut(names, /,?\s(?:and|with|&)\s/giu);

const KIND = oneOf`
  bilateral diplomatic foreign political economic international interstate inter-state state special mutual trade cultural
  military`;
const RELATIONS = part`(${KIND}_(and_)?){0,3}(relations(hips?)?|ties)`;
const BEFORE = pattern('i')`^(the_)?(history_of_(the_)?)?${RELATIONS}_(between|of)_`;
const AFTER = pattern('iu')`_${RELATIONS}(?![\p{L}]).*$`;

/** Both states of a title such as "Albania–Serbia relations" or "Relations between Peru and Chile"; null when it names none. */
export function partiesOfTitle(title: string): Parties | null {
  const names = title
    .slice(0, LONGEST_TITLE)
    .trim()
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/^(?:the|history\sof(?:\sthe)?)\s/i, '');
  // "(1918–1941)" and ", 1918–1941" say when, not who.
  return cutAnywhere(names) ?? cutAnywhere(names.replace(/(?:\s\([^()]*\)|,\s\d.*)$/, ''));
}

const ACTED = oneOf`
  established maintain maintained have had enjoy share are exchanged opened recogni[sz]ed`;
const LEAD_VERB = pattern()`^(?<names>.{3,90}?),?_(first_|have_(had_|maintained_)?|formally_|both_)?${ACTED}\b`;

/** The first sentences name both: "relations between Albania and Serbia", "Kenya and Canada established …". */
function partiesOfLead(article: Document): Parties | null {
  for (const { text } of sentencesOf(article)
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 3)) {
    const between = /\b(?:relations(?:hips?)?|ties)\s(?:between|of)\s(?:the\s)?([^,.;]{3,90})/i.exec(text);
    const names = (between?.[1] ?? '').replace(
      /\s(?:are|were|have|has|had|is|was|date|dates|began|begin|go|started)\b.*$/,
      '',
    );
    const parties =
      cut(names, /\s(?:and|with)\s/giu) ??
      cutAnywhere(LEAD_VERB.exec(text)?.[1] ?? '') ??
      partiesOfTitle(/^.{3,120}?\srelations\b/.exec(text)?.[0] ?? '');
    if (parties) return parties;
  }
  return null;
}

/**
 * The parties of an article in the order of its title.
 * @throws RelationsError `unreadable` when neither title, infobox nor lead names two known states.
 */
export function partiesOf(article: Document): Parties {
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
