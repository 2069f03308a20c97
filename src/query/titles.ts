/** Titles of articles and their addresses on Wikipedia, as words that name countries. */

import { cleanLine } from '../text/clean.js';

/** Wikipedia in any language, on a computer or a phone. */
const HOST = /(?:^|\.)wikipedia\.org$/u;
const ADDRESS = /^(?:https?:)?\/{0,2}(?=(?:[a-z-]{1,20}\.){1,2}wikipedia\.org\/)/iu;

const OF = /^(?:(?:foreign|bilateral|diplomatic) )?relations (?:of|between) /iu;
const RELATIONS = /(?: (?:foreign|bilateral|diplomatic))? relations$/iu;

/**
 * What a word of a command line says once it is no title: `Albania–Serbia_relations`, `albania_serbia` and
 * `https://en.m.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations#Trade` are "Albania–Serbia relations" or without it.
 * What is no address of Wikipedia stays, and is no safer than it was.
 */
export function plainWord(word: string): string {
  const title = titleAt(word);
  // What is percent-encoded has passed no terminal and no shell.
  return (title === null ? word : cleanLine(title)).replaceAll('_', ' ');
}

/** The countries that a title names: "Foreign relations of Albania" is Albania. */
export const namesInTitle = (text: string): string => text.replace(OF, '').replace(RELATIONS, '');

/** The title of the page at an address of Wikipedia; null for anything else. */
function titleAt(word: string): string | null {
  const begin = ADDRESS.exec(word)?.[0];
  const address = begin === undefined ? null : `https://${word.slice(begin.length)}`;
  if (address === null || !URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!HOST.test(hostname)) return null;
  const [, folder, title] = /^\/(wiki|w|zh-[a-z]+)\/(.+)$/u.exec(pathname) ?? [];
  if (folder === undefined || title === undefined) return null;
  return folder === 'w' ? searchParams.get('title') : decoded(title);
}

function decoded(title: string): string | null {
  try {
    return decodeURIComponent(title);
  } catch {
    return null;
  }
}
