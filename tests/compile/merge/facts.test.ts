import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/model.js';
import { run } from '../../cli/fake-io.js';

const list = (country: string, partner: string, date: string): string =>
  `= Foreign relations of ${country} =\n\n{|\n! # !! Country !! Date\n|-\n| 1 || ${partner} || ${date}\n|-\n| 2 || Peru || 1993\n|-\n| 3 || Nowhereland || 1994\n|}\n`;

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
  writeFileSync(at('pair.txt'), '= Malta–Latvia relations =\n\nRelations were established in 1992.\n');
  writeFileSync(at('twin.txt'), '= Latvia–Malta relations =\n\nRelations were established in 1993.\n');
  writeFileSync(at('latvia.wiki'), list('Latvia', 'Malta', '9 March 1992'));
  writeFileSync(at('malta.wiki'), list('Malta', 'Latvia', '10 March 1992'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const rows = (text: string): unknown[] =>
  (JSON.parse(text) as { relations: Relation[] }).relations.map(({ id, established, establishedAlso }) => [
    id,
    established?.date.edtf,
    established && 'article' in established.source ? established.source.article : null,
    establishedAlso.map(({ date }) => date.edtf),
  ]);

describe('articles that tell of the same pair', () => {
  it.each([[['latvia.wiki', 'pair.txt', 'malta.wiki']], [['malta.wiki', 'latvia.wiki', 'pair.txt']]])(
    'make one record: %j',
    async (files) => {
      const { code, stdout } = await run(['compile', ...files.map(at)]);
      expect([code, rows(stdout)]).toEqual([
        0,
        [
          ['latvia-peru', '1993', null, []],
          ['malta-latvia', '1992-03-09', 'Foreign relations of Latvia', ['1992-03-10']],
          ['malta-peru', '1993', null, []],
        ],
      ]);
    },
  );

  it('leave the second out when both are about it alone, or one is given twice', async () => {
    const twins = await run(['compile', at('pair.txt'), at('latvia.wiki'), at('twin.txt')]);
    const twice = await run(['compile', at('latvia.wiki'), at('latvia.wiki')]);
    const once = await run(['compile', at('latvia.wiki')]);
    const both = await run(['compile', at('pair.txt'), at('latvia.wiki')]);
    expect([twins.code, twins.stdout, twice.code, twice.stdout]).toEqual([3, both.stdout, 3, once.stdout]);
    expect(twins.stderr).toContain('are both about');
    expect(twice.stderr).toContain('is given twice');
  });

  it('say what became of each row', async () => {
    const { stderr } = await run(['compile', at('latvia.wiki'), '--report']);
    expect(stderr).toContain('latvia.wiki: 2 relations, read from 2 of 3 sentences');
    expect(stderr).toContain('fact: MLT: established 1992-03-09');
    expect(stderr).toContain('unused (no country is called "Nowhereland")');
  });
});
