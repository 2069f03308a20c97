/** What articles "Foreign relations of X" become in the world table. The articles here are invented. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pairsOfFolder } from '../../scripts/world/articles.js';
import { tableOf } from '../../scripts/world/table.js';

const CHAD = `== List ==
{|
! # !! Country !! Date
|-
| 1 || Norway || 13 November 1995
|-
| 2 || Peru || 5 May 2030
|-
| 3 || Yugoslavia || 1966
|-
| 4 || East Germany || 6 June 1999
|}

{|
! Country !! Formal relations began !! Notes
|-
| Norway || 1996 ||
* Chad has an embassy in Oslo.
* Norway is accredited to Chad from its embassy in Yaoundé, Cameroon.
* In 2009, the President of Chad visited Norway.
|}
`;
const NORWAY = `{|
! # !! Country !! Date
|-
| 1 || Chad || 13 November 1995
|}
`;

const folder = mkdtempSync(join(tmpdir(), 'relations-articles-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
writeFileSync(join(folder, 'Foreign_relations_of_Chad.wiki'), CHAD);
writeFileSync(join(folder, 'Foreign_relations_of_Norway.wiki'), NORWAY);
writeFileSync(join(folder, 'Foreign_relations_of_Korea.wiki'), '#REDIRECT [[Foreign relations of South Korea]]');
writeFileSync(join(folder, 'README.md'), 'No article.');

const { pairs, unread } = pairsOfFolder(folder);
const { text, dropped } = tableOf(pairs, '2025-11');

it('has the facts of each pair, both articles merged, without a sentence', () => {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  expect(lines).toEqual([
    'id\tparties\tfact\twhat\tdate\tuntil\tby\tcity\tseat\tstanding\tplaces',
    'chad-norway\tTCD NOR\tchange\testablished\t1995-11-13\t\t\t\t\tlist\tChad|List|1|1.1 ; Norway||1|1.1',
    'chad-norway\tTCD NOR\talso\testablished\t1996\t\t\t\t\tcolumn\tChad|List|5|2.1',
    'chad-norway\tTCD NOR\tmission\tembassy\t\t\tTCD\tOslo\tresident\t\tChad|List|5|2.1',
    'chad-norway\tTCD NOR\tmission\tembassy\t\t\tNOR\tYaoundé\tCMR\t\tChad|List|5|2.1',
    'chad-yugoslavia\tTCD YUG\tchange\testablished\t1966\t\t\t\t\tlist\tChad|List|3|1.3',
    '',
  ]);
});

it('says what its day is', () => {
  expect(text).toContain('\n# day: 2025-11\n');
});

it('leaves out what cannot be, and says so', () => {
  expect(dropped).toEqual([
    'chad-east-germany: established 1999-06-06 left out: DDR existed 1949/1990',
    'chad-peru: established 2030-05-05 left out: it lies behind the day of the articles',
  ]);
});

it('names the articles that are none', () => {
  expect(unread).toEqual(['Foreign_relations_of_Korea.wiki: this is a redirect to "Foreign relations of South Korea"']);
});
