import { describe, expect, it } from 'vitest';
import { PERIODS, periodIn } from '../../../src/compile/words/periods.js';

describe('the period that a text names', () => {
  const rows: readonly (readonly [text: string, edtf: string, words: string])[] = [
    ['During the Winter War, Bolivia sent coffee.', '1939/1940', 'Winter War'],
    ['In World War I both were neutral.', '1914/1918', 'World War I'],
    ['In World War II both were neutral.', '1939/1945', 'World War II'],
    ['They fought in the Second Balkan War.', '1913', 'Second Balkan War'],
    ['They fought in the Balkan Wars.', '1912/1913', 'Balkan Wars'],
    ['At the end of the Cold War they met.', '1947/1991', 'Cold War'],
    ['It fell at the outbreak of the Korean War.', '1950/1953', 'Korean War'],
    ['During and after the Gulf War troops stayed.', '1990/1991', 'Gulf War'],
    ['Troops were sent in the Iraq War.', '2003/2011', 'Iraq War'],
    ['Troops were sent in the Iran–Iraq War.', '1980/1988', 'Iran–Iraq War'],
    ['In the inter-war years trade grew.', '1918/1939', 'inter-war years'],
    ['Between the two world wars trade grew.', '1918/1939', 'Between the two world wars'],
    ['Between the First and Second World Wars trade grew.', '1918/1939', 'Between the First and Second World Wars'],
    ['Colombia lost Panama behind the Thousand Days’ War.', '1899/1902', 'Thousand Days’ War'],
    ['After World War I they met, and in World War II they fought.', '1939/1945', 'World War II'],
    ['Cold War', '1947/1991', 'Cold War'],
  ];
  it.each(rows)('%s → %s', (text, edtf, words) => {
    expect(periodIn(text)).toMatchObject({ period: { edtf }, text: words });
  });

  // The time before and behind it, a remembrance of it, and what only sounds like it.
  it.each([
    'After World War II Australia sent teachers.',
    'The treaty ended the Korean War.',
    'Their armistice put an end to World War I.',
    'Two years after World War II, Togo was divided.',
    'Since the end of the Cold War they have met.',
    'Before the outbreak of the Korean War they met.',
    'Following the First Balkan War they met.',
    'After the Iran–Iraq War they met.',
    'In the aftermath of the Kosovo War they met.',
    'In the run-up, prior to the Iraq War, they met.',
    'In post-Cold War Europe they met.',
    'From World War II onwards they met.',
    'They opened a memorial to the dead of World War I.',
    'The anniversary of the Prague Spring was kept.',
    'Korean War veterans came.',
    'World War II reparations were paid.',
    'World War II and after',
    'Cold War – present',
    'The Second Gulf War divided them.',
    'Kossuth left after the lost Hungarian Revolution.',
    'They spoke of a trade war.',
  ])('%s → none', (text) => {
    expect(periodIn(text)).toBeNull();
  });
});

it('has years in order for every period', () => {
  for (const { name, edtf } of PERIODS) {
    const [start = '', end = start] = edtf.split('/').map((part) => part.replace('~', '').replaceAll('X', '0'));
    expect(Number(start), name).toBeLessThanOrEqual(Number(end));
  }
});

it('names no period twice', () => {
  const names = PERIODS.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
