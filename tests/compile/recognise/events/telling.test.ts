import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../../src/compile/recognise/events/events.js';
import { Teller } from '../../../../src/compile/recognise/events/telling.js';
import { sentences } from '../sentences.js';

const CODES = ['ALB', 'SRB'] as const;
const NAMES = ['Albania', 'Serbia'] as const;

/** The events of the last sentence of a paragraph, the others heard before. */
function told(text: string): ReturnType<typeof readEvents> {
  const teller = new Teller(CODES, NAMES);
  const all = sentences(text, CODES);
  all.forEach((sentence) => {
    teller.hear(sentence);
  });
  return readEvents({ sentence: all.at(-1)!, changes: [], figures: false }, CODES, teller);
}

describe('what a statement gets from the sentences before', () => {
  it.each<[string, string, { words: string; sentence: number }[]]>([
    [
      'Serbia has two consulates-general, in Rijeka and in Vlorë. The latter was opened on 5 February 1998.',
      'The consulate-general in Vlorë was opened on 5 February 1998.',
      [{ words: 'The consulate-general in Vlorë', sentence: 1 }],
    ],
    [
      'Serbia had a legation in Tirana. It was raised to an embassy in 1966.',
      'The legation in Tirana was raised to an embassy in 1966.',
      [{ words: 'The legation in Tirana', sentence: 1 }],
    ],
    [
      'Albanian traders settled in Belgrade. The weekly Kombi was launched there in 1906.',
      'The weekly Kombi was launched in Belgrade in 1906.',
      [{ words: 'in Belgrade', sentence: 1 }],
    ],
    [
      'President Sali Berisha came to Belgrade. He signed a treaty in 1992.',
      'Sali Berisha signed a treaty in 1992.',
      [{ words: 'Sali Berisha', sentence: 1 }],
    ],
    [
      'The Treaty of Tirana ended the dispute. It came into force in 1927.',
      'The Treaty of Tirana came into force in 1927.',
      [{ words: 'The Treaty of Tirana', sentence: 1 }],
    ],
  ])('%s', (text, expected, supplied) => {
    expect(told(text)[0]).toMatchObject({ text: expected, supplied });
  });

  it('turns an opening that stands for nothing', () => {
    expect(told('There were 300 Albanians in Serbia in 1960.')[0]?.text).toBe(
      'In 1960 there were 300 Albanians in Serbia.',
    );
    expect(told('It was only in 1990 that an ambassador came to Tirana.')[0]?.text).toBe(
      'Only in 1990 an ambassador came to Tirana.',
    );
  });

  it('keeps the whole sentence beside a statement, and nothing beside one that is it', () => {
    const [event] = told('Serbia opened an embassy in 1922, and trade grew.');
    expect(event).toMatchObject({
      text: 'Serbia opened an embassy in 1922.',
      sentence: 'Serbia opened an embassy in 1922, and trade grew.',
    });
    expect(told('Serbia opened an embassy in 1922.')[0]).not.toHaveProperty('sentence');
  });
});

describe('who acts, and where', () => {
  it.each([
    ['Edi Rama was in Belgrade on 10 November 2014.', { by: 'ALB', place: 'Belgrade', parties: ['ALB', 'SRB'] }],
    ['The Serbian consulate in Vlorë was opened in 1925.', { by: 'SRB', place: 'Vlorë', parties: ['ALB', 'SRB'] }],
    ['Albania and Serbia signed an agreement in Ohrid in 1960.', { place: 'Ohrid', parties: ['ALB', 'SRB'] }],
    ['The legation was moved from Vlorë to Durrës in 1925.', { place: 'Durrës' }],
    ['Italian troops occupied Tirana in 1939.', { by: 'ITA', place: 'Tirana', parties: ['ALB', 'ITA'] }],
  ])('%s', (text, expected) => {
    expect(told(text)[0]).toMatchObject(expected);
  });

  it.each([
    'A duty on Serbian goods was imposed in 2018.',
    'Trade between Albania and Serbia grew in 2018.',
    'In 2023 about 74,000 Serbs lived in Tirana.',
  ])('nobody acts alone: %s', (text) => {
    expect(told(text)[0]).not.toHaveProperty('by');
  });

  it.each([
    'The treaty was signed in Serbian in 1960.',
    'Albania and Serbia met in the European Union in 2010.',
    'The dispute was settled in March 1960.',
  ])('no place: %s', (text) => {
    expect(told(text)[0]).not.toHaveProperty('place');
  });
});
