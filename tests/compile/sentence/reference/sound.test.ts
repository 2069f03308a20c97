import { describe, expect, it } from 'vitest';
import { isSound } from '../../../../src/compile/sentence/reference/sound.js';

describe('whether what was made of a sentence reads as one', () => {
  it.each<[string, string, boolean]>([
    [
      'The two had taken The dispute to court in 1978.',
      'The dispute, which the two had taken to court in 1978, was settled.',
      false,
    ],
    ['Had been planned for May 2008.', 'Peru stayed, as had been planned for May.', false],
    ['The number of Peruvians are protected by a law of 2001.', 'They are protected by a law of 2001.', false],
    ['The number of Peruvians is known since 2001.', 'It is known since 2001.', true],
    ['A statue of the kings were unveiled in 2017.', 'A statue of the kings, unveiled in 2017, was removed.', false],
    ['The bilateral relations between Peru and Japan was Spanish until 1821.', 'Peru, which was Spanish.', false],
    [
      'Contacts have been maintained, since May 2021, special envoys.',
      'Contacts have been maintained through missions and, since May 2021, special envoys.',
      false,
    ],
    [
      'Peru supplied close to less than 40% in 2022.',
      'Peru supplied close to 80% in 2005 but less than 40% in 2022.',
      false,
    ],
    ['Peru met Japan in 1919, at a time.', 'Peru met Japan in 1919, at a time when it was poor.', false],
    [
      'The Lima dam, agreed upon as early as 1946.',
      'The Lima dam, agreed upon as early as 1946, was opened in 1979.',
      false,
    ],
    [
      'The two mills, granted in 2003.',
      'The two mills, granted in 2003 and 2005 respectively, led to a quarrel.',
      false,
    ],
    ['Peru declined to sign it in 1951.', 'Peru declined to sign it in 1951 before the debt was paid.', false],
    ['Peru signed it in 1951.', 'Peru signed it in 1951 before the debt was paid.', true],
    ['Railway to Lima was opened in 2021.', 'Peru, whose railway to Lima was opened in 2021, grew.', false],
    [
      'In 2024 figures had put exports in 2024 at 9 million.',
      'A month earlier figures had put exports in 2024 at 9 million.',
      false,
    ],
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
