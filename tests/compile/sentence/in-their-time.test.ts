import { describe, expect, it } from 'vitest';
import { sentences } from '../recognise/sentences.js';

describe('names that meant another state once', () => {
  it.each<[parties: string, text: string, ...actors: string[]]>([
    ['CHN DEU', 'In October 1913 Germany recognised the Republic of China.', 'DEU 1', 'CHN 0'],
    ['CHN DEU', 'Germany broke with the Republic of China in July 1941.', 'DEU 1', 'CHN 0'],
    // The state of today, and that of an undated sentence.
    ['CHN DEU', 'Germany opened an office in the Republic of China in 1981.', 'DEU 1', 'TWN -'],
    ['CHN DEU', 'Germany left the Republic of China in 1941 and 1972.', 'DEU 1', 'TWN -'],
    ['CHN DEU', 'Germany does not recognise the Republic of China.', 'DEU 1', 'TWN -'],
    ['CHN DEU', 'Germany and Taiwan traded in 1941.', 'DEU 1', 'TWN -'],
    // In an article on Taiwan its name is its own.
    ['TWN DEU', 'In October 1913 Germany recognised the Republic of China.', 'DEU 1', 'TWN 0'],
    ['FRA DEU', 'In October 1913 Germany recognised the Republic of China.', 'DEU 1', 'TWN -'],
  ])('%s: %s', (parties, text, ...actors) => {
    const [a = '', b = ''] = parties.split(' ');
    expect(
      sentences(text, [a, b]).flatMap((one) => one.actors.map(({ code, side }) => `${code} ${side ?? '-'}`)),
    ).toEqual(actors);
  });
});
