/** The words of a text, as a search compares them. */

export interface Word {
  /** Lower case without diacritics: "Preševo" is "presevo". */
  folded: string;
  /** Place in the text as UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Letters that no normal form takes apart. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', ł: 'l', đ: 'd', ð: 'd', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', þ: 'th', ŋ: 'n' }),
);

/** The words of a text in order. "Tito's" is compared as "tito". */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function foldWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '');
  return plain.replace(/[^a-z0-9]/gu, (letter) => LETTERS.get(letter) ?? letter).replace(/['’]/gu, '');
}
