import { describe, expect, it } from 'vitest';
import { isSound } from '../../../../src/compile/sentence/reference/sound.js';

describe('whether what was made of a sentence reads as one', () => {
  it.each<[string, string, boolean]>([
    ['Having crossed the sea in 1817.', 'Having crossed the sea in 1817, Peru took Kobe on 12 May.', false],
    [
      'The price was paid in 1860, although not.',
      'The price was paid in 1860, although not before Peru had agreed.',
      false,
    ],
    ['Roa left on 1 May of on 1 May 1857.', 'Roa left on 1 May of the following year.', false],
    ['Barely in October 1857 Peru was at war.', 'Barely five months later Peru was at war.', false],
    [
      'A pact signed in January 1932.',
      'A pact signed in January 1932, and prolonged in 1934, was renounced in 1939.',
      false,
    ],
    ['A pact was signed in January 1932.', 'A pact was signed in January 1932 and renounced in 1939.', true],
    [
      'Lima was Spanish until 1821, owes its name to a river.',
      'Lima, which was Spanish until 1821, owes its name to a river.',
      false,
    ],
    [
      'Roa met the king in 1990, opened the fair and left.',
      'Roa met the king in 1990, opened the fair and left.',
      true,
    ],
    [
      'Unlike Chile broke with Japan in 1988, Peru stayed.',
      'Unlike Chile, which broke with Japan in 1988, Peru stayed.',
      false,
    ],
    ['After Peru had joined in 2007.', 'After Peru had joined in 2007, a treaty was signed.', false],
    [
      'After the war legations were reopened in 1952.',
      'After the war legations were reopened in 1952, and embassies in 1956.',
      true,
    ],
  ])('%s', (text, sentence, sound) => {
    expect(isSound(text, sentence)).toBe(sound);
  });
});
