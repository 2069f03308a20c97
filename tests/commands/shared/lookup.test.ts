import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('nothing found: exit 1, JSON all the same, and what there is instead', () => {
  it.each<[string, string, string]>([
    [
      'show albania portugal',
      'null\n',
      'The dataset has no relation of Albania and Portugal. Albania has one, with Serbia (relations show albania); Portugal has one, with Guinea-Bissau (relations show portugal).\nnote: an article on them, if Wikipedia has one, is at https://en.wikipedia.org/wiki/Albania%E2%80%93Portugal_relations; "relations compile article.txt -o mine.json" makes records of its text, and --data mine.json looks them up',
    ],
    ['timeline japan', '[]\n', 'The dataset has no relations of Japan. relations list shows all 5.'],
    [
      'trade bosnia serbia',
      '[]\n',
      'Bosnia and Herzegovina–Serbia relations: the article states no trade figures. There are 2 events and 3 missions: relations show "bosnia and herzegovina" serbia.',
    ],
    [
      'communities bosnia',
      '[]\n',
      'Bosnia and Herzegovina–Serbia relations: the article states no communities. There are 2 events and 3 missions: relations show "bosnia and herzegovina".',
    ],
    ['missions serbia --kind legation', '[]\n', 'No mission is of that kind. There are: embassy, consulate-general.'],
    [
      'timeline bosnia serbia --kind trade',
      '[]\n',
      'No event matches. There are 2 from 1990s to 15 December 2000: conflict 1, establishment 1.',
    ],
    [
      'trade soviet union',
      '[]\n',
      'Soviet Union–Yugoslavia relations: the article states no trade figures. There are 2 events: relations show "soviet union".',
    ],
    ['search zzyzxqq', '[]\n', 'Nothing in the dataset resembles "zzyzxqq". relations list shows what it is about.'],
    ['countries zzyzxqq', '[]\n', 'Unknown country "zzyzxqq". relations countries lists the names that are known.'],
  ])('%s', async (line, json, text) => {
    expect(await relations(`${line} --json`)).toEqual({ code: 1, stdout: json, stderr: `relations: ${text}\n` });
    expect(await relations(line)).toEqual({ code: 1, stdout: '', stderr: `relations: ${text}\n` });
  });
});

describe('nothing found of a former state', () => {
  it.each([
    [
      'communities yugoslavia',
      'The articles state no communities from the time of Yugoslavia. There are 6 events: relations show yugoslavia.',
    ],
    [
      'timeline yugoslavia --kind trade',
      'No event matches. There are 6 from 1914–1918 to 1998–1999: agreement 1, establishment 1, recognition 1, visit 1, conflict 1, severance 1.',
    ],
  ])('%s says what there is of its time', async (line, text) => {
    const { code, stderr } = await relations(line);
    expect([code, stderr.split('\n').at(-2)]).toEqual([1, `relations: ${text}`]);
  });
});
