/** The title of an article: what names it in the text, else what its infobox or its file is called. */
import type { Parties } from './parties.js';
import { partiesOfTitle } from './parties.js';
import { kindOfTitle } from './article-kind.js';

const RELATIONS = /\b(?:relations(?:hip)?s?|ties)\b/i;

/** Articles name their subject in bold; a phrase that names no two states, such as the name of one, is no title. */
const ofBold = (bold: readonly string[]): string | null =>
  bold.find((phrase) => RELATIONS.test(phrase) && partiesOfTitle(phrase) !== null) ?? null;

const withRelations = (title: string): string => (RELATIONS.test(title) ? title : `${title} relations`);

function ofInfobox(title: string | undefined): string | null {
  return title !== undefined && partiesOfTitle(title) !== null ? withRelations(title) : null;
}

/** A name that is written out: "cu" and "in" are codes, and everyday words. */
const isWrittenOut = (name: string): boolean =>
  name
    .split(/[–—-]|\b(?:and|relations)\b/i)
    .every((part) => part.trim() === '' || /\p{L}{3}|^(?:us|uk|eu)$/iu.test(part.trim()));

/** "Albania–Serbia_relations.wiki", "albania-serbia.txt"; null for a file that is not named after an article. */
export function titleOfFile(file: string): string | null {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:txt|text|wiki|wikitext|mediawiki|html?|xhtml|md|markdown|json|xml)$/i, '')
    .replace(/_/g, ' ')
    .trim();
  if (kindOfTitle(name) !== null) return name;
  const parties: Parties | null = isWrittenOut(name) ? partiesOfTitle(name) : null;
  if (parties === null) return null;
  return RELATIONS.test(name) && /^\p{Lu}/u.test(name) ? name : `${parties[0].name}–${parties[1].name} relations`;
}

export interface Names {
  /** Of the header of the file, of the page, of its first heading or line; surest first. */
  stated: readonly (string | null)[];
  bold: readonly string[];
  infobox: string | undefined;
  file: string;
}

/** The title; null when nothing names the article. */
export const titleOf = ({ stated, bold, infobox, file }: Names): string | null =>
  stated.find((title) => title !== null) ?? ofBold(bold) ?? ofInfobox(infobox) ?? titleOfFile(file);
