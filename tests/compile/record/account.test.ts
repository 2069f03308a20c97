import { describe, expect, it } from 'vitest';
import { account, runOn, summaryOf } from '../../../src/compile/record/account.js';
import type { EventDraft } from '../../../src/compile/recognise/fact.js';
import type { Outcome, SentenceReport } from '../../../src/compile/record/report.js';
import { annotate } from '../../../src/compile/sentence/annotate.js';
import { readArticle } from '../../../src/compile/sources/article.js';

/** What becomes of the sentences of an article of which some are events or facts already ("event", "fact" by number). */
function accountOf(text: string, known: Readonly<Record<number, Outcome>> = {}) {
  const units = annotate(readArticle(text, 'a.txt').units, ['PER', 'JPN']);
  const report = units.map(({ number, text: sentence }): SentenceReport => ({
    sentence: number,
    section: '',
    text: sentence,
    outcome: known[number] ?? 'unused',
    became: [],
    rules: [],
    reason: null,
  }));
  const events = report
    .filter(({ outcome }) => outcome === 'event')
    .map(
      ({ sentence, text: told }) =>
        ({
          text: told,
          date: { text: told.match(/\d{4}/)?.[0] ?? '' },
          continuation: [],
          source: { section: '', sentence },
        }) as unknown as EventDraft,
    );
  account(units, report, events);
  const summary = summaryOf(units).map(({ text: sentence }) => sentence);
  const outcomes = report.map(({ sentence, outcome, became, reason }) =>
    [sentence, outcome, reason ?? became.join()].join(' ').trim(),
  );
  return { outcomes, summary, continued: events.map(({ continuation }) => continuation) };
}

describe('the account of an article', () => {
  it.each<[string, string, Record<number, Outcome>, string[]]>([
    [
      'takes two sentences of the lead for the summary',
      'Peru is far. Japan is far. The sea is wide.',
      {},
      ['1 summary summary', '2 summary summary', '3 unused no date, figure, mission or named period'],
    ],
    [
      'leaves a fact in the summary a fact',
      'Peru is far. Japan is far.',
      { 1: 'fact' },
      ['1 fact', '2 summary summary'],
    ],
    [
      'lets sentences of a paragraph go on from its event',
      '== History ==\nPeru sent an envoy. He was kind. He stayed long.',
      { 1: 'event' },
      ['1 event', '2 continuation continues sentence 1', '3 continuation continues sentence 1'],
    ],
    [
      'lets a sentence go on from the event before the one that only looks back',
      '== History ==\nRoa came in 2014. He had not met Mori since 1947, when Mori came. Tempers flared.',
      { 1: 'event', 2: 'event' },
      ['1 event', '2 event', '3 continuation continues sentence 1'],
    ],
    [
      'ends what goes on with the paragraph',
      '== History ==\nPeru sent an envoy.\n\nHe was kind.',
      { 1: 'event' },
      ['1 event', '2 unused no date, figure, mission or named period'],
    ],
    [
      'lets nothing go on from a fact that is no event',
      '== History ==\nPeru sent an envoy. He was kind.',
      { 1: 'fact' },
      ['1 fact', '2 unused no date, figure, mission or named period'],
    ],
    [
      'lets sentences of a bullet go on from its event',
      '== Visits ==\n- Peru sent an envoy. He was kind.',
      { 1: 'event' },
      ['1 event', '2 continuation continues sentence 1'],
    ],
    [
      'ends what goes on with the bullet',
      '== Visits ==\n- Peru sent an envoy.\n- He was kind.',
      { 1: 'event' },
      ['1 event', '2 unused no date, figure, mission or named period'],
    ],
    [
      'tells other states apart',
      '== History ==\nPeru sent an envoy. Chile and Bolivia made peace.',
      { 1: 'event' },
      ['1 event', '2 unused of other states only'],
    ],
    ['tells links and references apart', '== References ==\nA book about Peru.', {}, ['1 unused references and links']],
    [
      'tells the infobox apart',
      'Infobox\n- Map: Location of Peru\n',
      {},
      ['1 unused nothing of the infobox line is recorded'],
    ],
    [
      'tells an overlong sentence apart',
      `== History ==\nPeru sent an envoy. Peru is ${'very '.repeat(2000)}far.`,
      { 1: 'event' },
      ['1 event', '2 unused longer than 2000 characters'],
    ],
  ])('%s', (_, text, known, outcomes) => {
    expect(accountOf(text, known).outcomes).toEqual(outcomes);
  });

  it('gives the sentences that go on to the last event before them', () => {
    const { continued } = accountOf('== History ==\nPeru sent an envoy. He was kind. Japan sent one. He was too.', {
      1: 'event',
      3: 'event',
    });
    expect(continued).toEqual([['He was kind.'], ['He was too.']]);
  });

  it('has facts of the lead in the summary too', () => {
    const { summary } = accountOf('Peru is far. Japan is far. The sea is wide.', { 1: 'fact', 2: 'event' });
    expect(summary).toEqual(['Peru is far.', 'Japan is far.']);
  });
});

describe('sentences as one text', () => {
  it.each<[string, ...string[]]>([
    ['One. Two.', 'One.', 'Two.'],
    ['Relations began in 1994. They are good', 'Relations began in 1994', 'They are good'],
    ['They grew (by 5%). “So be it!” Then war came', 'They grew (by 5%)', '“So be it!”', 'Then war came'],
    [''],
  ])('%s', (text, ...sentences) => {
    expect(runOn(sentences)).toBe(text);
  });
});
