/** Words that decide whether a number counts members of a people. */

const QUALIFIER =
  '(?:(?:ethnic|registered|resident|dual|native|foreign-born|other|or\\sso|more|\\p{Lu}\\p{Ll}+(?:-\\p{L}+)?)\\s){0,3}';

/** What a count of people is followed by: "people", "ethnic Russians", "citizens of Croatia", "Serbian nationals". */
export const PEOPLE_NOUN = new RegExp(
  `^(?:\\s|\\s\\()${QUALIFIER}(?:people|persons|individuals|citizens|nationals|residents|inhabitants|members|immigrants|migrants|expatriates|settlers|natives|descendants|refugees|souls|\\p{Lu}[\\p{Ll}-]+(?:-\\p{Lu}\\p{Ll}+)?s\\b|\\p{Lu}\\p{Ll}+(?:ese|ish|ch|wiss|-born))(?![\\p{L}])`,
  'u',
);

export const NO_COUNT = {
  /** Counted things that are no members of a community, or an age. */
  after:
    /^\s(?:\p{Ll}+\s){0,2}?(?:soldiers|troops|men\b|tourists|visitors|passengers|students|pupils|companies|firms|enterprises|villages|towns|schools|churches|square|km|kilometres|miles|hectares|votes|years|days|months|percent|per\s?cent|permits|scholarships|prisoners|workers\sare|temporary|seasonal|flights|euros?|dollars?|volunteers|victims|dead|casualties|families|households|associations|clubs|newspapers|generations?|countries|regions|counties|municipalities|voivodeships|largest|times)\b/iu,
  before:
    /(?:\b(?:No\.?|Resolution|Article|aged?|killed|deported|expelled|over\sthe\slast|employ(?:s|ed|ing)?|trained|population\sof|total\sof\swhom)\s|[$€£])$/i,
  /** Commuters, tourists and soldiers are no community. */
  sentence:
    /\b(?:cross\sthe\s(?:frontier|border)\s(?:every|each|daily)|commut\w+|tourists|peacekeep\w+|temporary\sworkers)\b/i,
};

const NOTES: readonly (readonly [pattern: RegExp, note: (words: RegExpExecArray) => string])[] = [
  [/\((?:excluding|without|including|with)\s[^()]{1,60}\)/i, (m) => m[0].slice(1, -1)],
  [/\b(?:excluding|without|not\scounting)\s(?:the\s)?(?:\p{L}+\s){0,2}\p{L}+/iu, (m) => m[0]],
  [/\bcensus\b/i, () => 'census'],
  [/\b(?:estimat\w+|are\ssaid\sto|reported|reportedly|put\s(?:their|the)\b)/i, () => 'estimate'],
  [/\b(?:descent|ancestry|origin)\b/i, (m) => `people of that ${m[0].toLowerCase()}`],
  [/\b(?:citizens|nationals|citizenship)\b/i, () => 'citizens'],
  [/\b(?:consular|municipal|population)\sregisters?\b/i, (m) => m[0].toLowerCase()],
];

/** The qualifiers of a figure in its sentence, or null: "census", "excluding Kosovo", "about". */
export function noteOf(text: string, approximate: boolean): string | null {
  const notes = NOTES.flatMap(([pattern, note]) => {
    const match = pattern.exec(text);
    return match ? [note(match)] : [];
  });
  if (approximate) notes.push('approximate');
  const distinct = notes.filter((note, i) => !notes.some((earlier, j) => j < i && earlier.includes(note)));
  return distinct.length > 0 ? distinct.join('; ') : null;
}
