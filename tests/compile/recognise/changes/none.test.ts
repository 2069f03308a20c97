import { describe, expect, it } from 'vitest';
import { readNone } from '../../../../src/compile/recognise/changes/none.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { sentences } from '../sentences.js';

/** "never", "since 2009", "as of 2024", "none"; null where the sentence does not say that there are none. */
function read(text: string, [a = '', b = '']: string[]): string | null {
  const codes: Codes = [a, b];
  const found = sentences(text, codes, { heading: '' })
    .map(readNone)
    .find((one) => one !== null);
  if (!found) return null;
  const { never, since, asOf } = found;
  if (never) return 'never';
  return since ? `since ${since.edtf}` : asOf ? `as of ${asOf.edtf}` : 'none';
}

describe('that there are no diplomatic relations', () => {
  it.each<[parties: string, text: string, found: string | null]>([
    ['PAK ARM', 'Pakistan and Armenia do not have diplomatic relations.', 'none'],
    ['PAK ARM', 'Pakistan does not maintain any formal diplomatic relations with Armenia.', 'none'],
    ['PAK ARM', 'Armenia has no official diplomatic relations with Pakistan.', 'none'],
    ['PAK ARM', 'There are no diplomatic relations between Pakistan and Armenia.', 'none'],
    ['PAK ARM', 'The two countries do not currently maintain diplomatic relations.', 'none'],
    ['PAK ARM', 'Neither country has diplomatic relations with the other.', 'none'],
    ['PAK ARM', 'Pakistan and Armenia have yet to establish diplomatic relations.', 'none'],
    ['PAK ARM', 'Pakistan and Armenia have not established diplomatic relations.', 'none'],
    ['PAK ARM', 'Armenia and Pakistan have never had diplomatic relations.', 'never'],
    ['PAK ARM', 'Diplomatic relations have never been established between Armenia and Pakistan.', 'never'],
    ['BTN CHN', 'Bhutan and China have had no diplomatic relations since 1951.', 'since 1951'],
    ['BTN CHN', 'As of 2023, Bhutan and China had no diplomatic relations.', 'as of 2023'],
    ['BTN CHN', 'As of March 2023, the two countries did not maintain diplomatic relations.', 'as of 2023-03'],
    ['CHN TWN', "Relations between the People's Republic of China and Taiwan are unofficial.", 'none'],
    ['CHN TWN', 'China and Taiwan deal with each other at a distance. Their relations are not official.', null],
    ['CHN TWN', 'Relations between China and Taiwan have been unofficial since 1949.', 'since 1949'],
    ['CHN TWN', 'Trade relations between China and Taiwan are unofficial.', null],
    ['CHN TWN', 'Relations between Taiwan and the United States are unofficial.', null],
    ['CHN TWN', 'Relations between China and Taiwan were unofficial until 1990.', null],
    // Some, or none in a time that is past.
    ['BOL CHL', 'Bolivia and Chile have no full diplomatic relations.', null],
    ['BTN CHN', 'In 1960 Bhutan and China had no diplomatic relations.', null],
    ['BTN CHN', 'Bhutan and China had no diplomatic relations until 1998.', null],
    ['BTN CHN', 'Since Bhutan and China do not have diplomatic relations, talks are held in Delhi.', null],
    ['BTN CHN', 'If the two countries do not have diplomatic relations, no embassy can be opened.', null],
    // Of others.
    ['SRB ESP', 'Serbia and Spain do not have diplomatic relations with Kosovo.', null],
    ['BTN CHN', 'Bhutan does not have diplomatic relations with the United States.', null],
    ['BTN CHN', 'Bhutan and China maintain diplomatic relations.', null],
    ['BTN CHN', 'Bhutan does not recognise the claim.', null],
  ])('%s: %s', (parties, text, found) => {
    expect(read(text, parties.split(' '))).toBe(found);
  });
});
