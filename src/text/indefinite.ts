/** The indefinite article, by how the words behind it begin. */

export const indefiniteOf = (words: string): 'a' | 'an' => (/^(?:[aeiou]|honorary\b)/i.test(words) ? 'an' : 'a');

/** "an embassy", "an honorary consulate", "a visit". */
export const withA = (words: string): string => `${indefiniteOf(words)} ${words}`;
