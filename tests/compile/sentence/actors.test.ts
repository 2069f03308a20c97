import { describe, expect, it } from 'vitest';
import { ActorReader } from '../../../src/compile/sentence/actors.js';

/** "text kind code side", with "place" for a capital that is one. */
const read = (parties: string, sentence: string): string[] => {
  const [a = '', b = ''] = parties.split(' ');
  return new ActorReader([a, b]).read(sentence).map(({ text, kind, code, side, place, start, end }) => {
    expect(sentence.slice(start, end)).toBe(text);
    return [text, kind, code, side ?? '-', place ? 'place' : []].flat().join(' ');
  });
};

describe('the states that a sentence names', () => {
  it.each<[parties: string, sentence: string, ...actors: string[]]>([
    ['PER JPN', 'Peru and Japan met.', 'Peru name PER 0', 'Japan name JPN 1'],
    ['JPN PER', 'Peruvian goods reached the Japanese.', 'Peruvian adjective PER 1', 'Japanese adjective JPN 0'],
    ['PER JPN', 'Chile and Peruvians met.', 'Chile name CHL -', 'Peruvians demonym PER 0'],
    ['PER JPN', 'nobody met peru.'],
    ['PER JPN', 'Peruvia and Japanned met.'],
    // Another name that a state's is part of.
    ['PER JPN', 'It passed to the United States of Indonesia.', 'Indonesia name IDN -'],
    ['PER JPN', 'They met at an Ibero-American summit.'],
    ['PER JPN', 'They met at an American summit.', 'American adjective USA -'],
    // The longest name is meant.
    ['SRB MNE', 'Serbia and Montenegro was a state.', 'Serbia and Montenegro name SCG 0'],
    ['GIN GNB', 'Guinea-Bissau met Guinea.', 'Guinea-Bissau name GNB 1', 'Guinea name GIN 0'],
    // A capital is its government, but for a place.
    ['PER JPN', 'Tokyo recognised it.', 'Tokyo capital JPN 1'],
    ['PER JPN', 'They met in Tokyo.', 'Tokyo capital JPN 1 place'],
    ['PER JPN', 'The government in Tokyo agreed.', 'Tokyo capital JPN 1'],
    // The seat of a union is that of the state that went on from it, but in an article on the union.
    ['SUN YUG', 'Belgrade criticised Moscow.', 'Belgrade capital YUG 1', 'Moscow capital SUN 0'],
    ['YUG SRB', 'Belgrade declared it.', 'Belgrade capital SRB 1'],
    // A language is no state.
    ['SRB SVN', 'The use of Serbo-Croatian declined.'],
    // Money is nobody.
    ['PER USA', 'Trade came to US$5 million.'],
    // Former states stand for the party that followed them.
    ['ALB SRB', 'Yugoslavia broke off relations.', 'Yugoslavia name YUG 1'],
    ['ALB CHL', 'Yugoslavia broke off relations.', 'Yugoslavia name YUG -'],
  ])('%s: %s', (parties, sentence, ...actors) => {
    expect(read(parties, sentence)).toEqual(actors);
  });

  it('stand for the party that the sentence does not name, where both followed them', () => {
    expect(read('HRV SRB', 'Yugoslavia fought Croatia.')[0]).toBe('Yugoslavia name YUG 1');
    expect(read('HRV SRB', 'Yugoslavia fought Serbia.')[0]).toBe('Yugoslavia name YUG 0');
    expect(read('HRV SRB', 'Yugoslavia fell apart.')[0]).toBe('Yugoslavia name YUG 1');
  });
});
