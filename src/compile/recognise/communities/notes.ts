/** The qualifiers of a head count in its sentence: "census", "excluding Kosovo", "about". */

const NOTES: readonly (readonly [pattern: RegExp, note: (words: RegExpExecArray) => string])[] = [
  [/\((?:excluding|without|including|with)\s[^()]{1,60}\)/i, (m) => m[0].slice(1, -1)],
  [/\b(?:excluding|without|not\scounting)\s(?:the\s)?(?:\p{L}+\s){0,2}\p{L}+/iu, (m) => m[0]],
  [/\bcensus\b/i, () => 'census'],
  [
    /\b(?:estimat\w+|are\ssaid\sto|are\sreported|reportedly|believed|thought\sto|put\s(?:their|the)\b)/i,
    () => 'estimate',
  ],
  [/\b(?:descent|ancestry|origin)\b/i, (m) => `people of that ${m[0].toLowerCase()}`],
  [/\bborn\sin\b|\b-born\b/i, () => 'born there'],
  [/\b(?:citizens|nationals|citizenship)\b/i, () => 'citizens'],
  [/\b(?:consular|municipal|population)\sregisters?\b/i, (m) => m[0].toLowerCase()],
];

/** The notes that a sentence gives, joined, or null. */
export function noteOf(text: string, approximate: boolean, occupation: string | null = null): string | null {
  const notes = NOTES.flatMap(([pattern, note]) => {
    const match = pattern.exec(text);
    return match ? [note(match)] : [];
  });
  if (occupation !== null) notes.push(occupation.toLowerCase());
  if (approximate) notes.push('approximate');
  const distinct = notes.filter((note, i) => !notes.some((earlier, j) => j < i && earlier.includes(note)));
  return distinct.length > 0 ? distinct.join('; ') : null;
}
