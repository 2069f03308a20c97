import { describe, expect, it } from 'vitest';
import { populationText, shareText } from '../../../../src/view/kinds/communities/columns.js';
import { byText } from '../../../../src/view/words/bound.js';
import { groupText, noteText } from '../../../../src/view/kinds/communities/group.js';
import { run } from '../../../cli/fake-io.js';
import { scriptsFile } from '../../many-scripts.js';

const bare = { NO_COLOR: '1' };

describe('communities in several scripts', () => {
  it.each<[string, number, string]>([
    [
      'communities portugal',
      80,
      `People  Country   Population  Share  Year  Note
────────────────────────────────────────────────────────────────────────────────
日本人  Portugal       1,234   0.5%  2011  оценка
                                           Rindfleischetikettierungsüberwachungs
                                           aufgabenübertragungsgesetzRindfleisch
                                           etikettierungsüberwachungsaufgabenübe
                                           rtragungsgesetz
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', scriptsFile()], { columns, env: bare })).stdout).toBe(expected);
  });
});

describe('who is counted', () => {
  it.each<[Parameters<typeof groupText>[0], string]>([
    [{ group: null, people: 'Albanians', origin: 'ALB' }, ''],
    [{ group: 'citizens', people: 'Albanians', origin: 'ALB' }, 'Albanian citizens'],
    [{ group: 'citizens', people: 'European Union citizens', origin: 'eu' }, 'citizens'],
    [{ group: 'born there', people: 'Irish', origin: 'IRL' }, 'born in Ireland'],
    [{ group: 'born there', people: 'Americans', origin: 'USA' }, 'born in the United States'],
    [{ group: 'ethnic group', people: 'Russians', origin: 'RUS' }, 'ethnic Russians'],
    [{ group: 'self-declared', people: 'Serbs', origin: 'SRB' }, 'declared themselves Serbs'],
    [{ group: 'descent', people: 'Turks', origin: 'TUR' }, 'of Turkish descent'],
    // The Welsh have no state of their own.
    [{ group: 'descent', people: 'Welsh', origin: 'GBR' }, 'by descent'],
    [{ group: 'minority', people: 'Czechs', origin: 'CZE' }, 'Czech minority'],
    [{ group: 'refugees', people: 'Iraqis', origin: 'IRQ' }, 'refugees'],
  ])('%j is "%s"', (row, text) => {
    expect(groupText(row)).toBe(text);
  });
});

describe('a note', () => {
  it.each<[string | null, string]>([
    [null, ''],
    ['census', 'census'],
    ['excluding Kosovo', 'excluding Kosovo'],
    ['census; Albanian citizens', 'Albanian citizens, census'],
    // "about" stands at the figure.
    ['estimate; Turkish citizens; approximate', 'Turkish citizens, estimate'],
    ['Serbian nationals; born there', 'Serbian nationals, born in Serbia'],
  ])('%j says who before how: %j', (note, text) => {
    expect(noteText({ note, origin: 'SRB' })).toBe(text);
  });
});

describe('how many people', () => {
  const none = { population: null, populationMin: null, populationMax: null };
  it.each<[Parameters<typeof populationText>[0], string]>([
    [none, ''],
    [{ ...none, population: 61687 }, '61,687'],
    [{ ...none, population: 61687, note: 'census' }, '61,687'],
    [{ ...none, population: 47000, note: 'with residence permits; approximate' }, 'about 47,000'],
    [{ ...none, populationMin: 5000, populationMax: 10000, note: 'approximate' }, 'about 5,000–10,000'],
    [{ ...none, populationMin: 5000, populationMax: 10000 }, '5,000–10,000'],
    [{ ...none, population: 130000, populationMin: 130000, bound: 'more than' }, 'more than 130,000'],
    [{ ...none, population: 3500, populationMax: 3499, bound: 'less than' }, 'fewer than 3,500'],
    [{ ...none, population: 10000, populationMax: 10000, bound: 'up to' }, 'up to 10,000'],
    [{ ...none, population: 10000, populationMax: 10000, bound: 'nearly' }, 'nearly 10,000'],
    // Of a dataset that was made before bounds were told apart.
    [{ ...none, populationMin: 5000 }, 'at least 5,000'],
    [{ ...none, populationMax: 200 }, 'up to 200'],
  ])('%j is "%s"', (row, text) => {
    expect(populationText(row)).toBe(text);
  });
});

describe('a share', () => {
  const none = { population: null, populationMin: null, populationMax: null, sharePercent: 7 };
  it.each<[Parameters<typeof shareText>[0], string]>([
    [{ ...none, sharePercent: null }, ''],
    [none, '7%'],
    [{ ...none, note: 'census; approximate' }, 'about 7%'],
    // The note is of the number, as long as nothing else is said.
    [{ ...none, population: 192800, note: 'approximate' }, '7%'],
    [{ ...none, population: 192800, shareApproximate: true }, 'about 7%'],
  ])('%j is "%s"', (row, text) => {
    expect(shareText(row)).toBe(text);
  });
});

describe('whose figure it is', () => {
  it.each<[Parameters<typeof byText>[0], string]>([
    [{}, ''],
    [{ accordingTo: 'Italian statistics', account: false }, 'Italian statistics'],
    [{ accordingTo: null, account: true }, 'also given'],
    [{ accordingTo: 'Italian statistics', account: true }, 'Italian statistics, also given'],
  ])('%j is "%s"', (row, text) => {
    expect(byText(row)).toBe(text);
  });
});
