/** A library of one's own against a real MediaWiki: from nothing to articles that are added, looked up, updated and removed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Ran } from '../cli/fake-io.js';
import { startWiki, type Wiki } from './wiki.js';

const MINUTES = 60_000;

const FRANCE_GERMANY = `'''France–Germany relations''' are good.

== History ==
Diplomatic relations were established on 8 May 1951. On 22 January 1963 the two states signed the [[Élysée Treaty]] in Paris.

== Missions ==
Germany has an embassy in Paris.

[[Category:Bilateral relations of Germany]]
`;
const established = (year: number, category = 'Germany'): string =>
  `These are good.\n\nDiplomatic relations were established in ${year}.\n\n[[Category:Bilateral relations of ${category}]]\n`;

const PAGES = new Map([
  ['France–Germany relations', FRANCE_GERMANY],
  ['Germany–Peru relations', established(1951)],
  ['Chad–Germany relations', established(1960)],
  ['Germany in the world', '[[Category:Bilateral relations of Germany]]'],
  ['Franco-German relations', '#REDIRECT [[France–Germany relations]]'],
]);

let wiki: Wiki | null = null;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relations-own-'));
  wiki = await startWiki(PAGES);
  if (wiki === null) console.warn('MediaWiki is not installed: a library is not tested against one.');
}, 5 * MINUTES);
afterAll(() => {
  wiki?.stop();
  rmSync(folder, { recursive: true });
});

const relations = (...argv: string[]): Promise<Ran> =>
  run(argv, { env: { RELATIONS_LIBRARY: join(folder, 'library'), HOME: folder } });
const add = (...argv: string[]): Promise<Ran> => relations('add', '--from', wiki?.api ?? '', ...argv);
/** Numbers of revisions, days and hosts are those of the moment. */
const steady = (text: string): string =>
  text.replace(/revision \d+ of \d+ \w+ \d{4}/g, 'revision N of DAY').replace(/http:\/\/127\.0\.0\.1:\d+/g, 'WIKI');

describe('a library of articles of a MediaWiki', () => {
  const session = (name: string, steps: () => Promise<void>): void => {
    it(
      name,
      async ({ skip }) => {
        if (wiki === null) skip('MediaWiki is not installed');
        await steps();
      },
      MINUTES,
    );
  };

  session('begins with what there is no article on', async () => {
    const env = { RELATIONS_LIBRARY: join(folder, 'library'), NO_COLOR: '1' };
    const { stderr } = await run(['show', 'germany', 'peru'], { columns: 80, env });
    expect(stderr).toBe(
      "relations: no article on Germany and Peru is here yet.\n  relations add germany peru   fetches Wikipedia's and reads it\n",
    );
  });

  session('gets the article on two countries, whatever their order', async () => {
    const { code, stdout, stderr } = await add('germany', 'france');
    expect([code, steady(stdout), stderr]).toEqual([
      0,
      'France–Germany relations   Test Wiki, revision N of DAY\n  2 events, 0 trade figures, 1 mission, 0 communities; 4 of 4 sentences used\n',
      '',
    ]);
  });

  session('is looked up without a network', async () => {
    const { stdout } = await relations('timeline', 'france', 'germany', '--fields', 'date.edtf,text');
    expect(stdout).toBe(
      '1951-05-08\tDiplomatic relations were established on 8 May 1951.\n1963-01-22\tOn 22 January 1963 the two states signed the Élysée Treaty in Paris.\n',
    );
    const env = { RELATIONS_LIBRARY: join(folder, 'library'), NO_COLOR: '1' };
    const card = await run(['show', 'germany', 'france'], { columns: 80, env });
    expect(
      card.stdout
        .replace(/revision \d+\./, 'revision N.')
        .split('\n')
        .slice(-4),
    ).toEqual([
      '',
      'From your library: France–Germany relations, Test Wiki, revision N. It stands in',
      'the place of the bundled article.',
      '',
    ]);
    const opened = await relations('open', 'france', 'germany');
    expect(steady(opened.stdout).split('\n')[0]).toMatch(
      /^WIKI\/index\.php\?title=France%E2%80%93Germany_relations&oldid=\d+$/,
    );
  });

  session('follows redirects, and says what is here and what there is not', async () => {
    expect((await add('Franco-German relations')).stdout).toBe(
      'France–Germany relations   is here already, unchanged\n',
    );
    const missing = await add('france', 'chad');
    expect([missing.code, missing.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^relations: Chad?.*: Test Wiki has no article on|^relations: France–Chad: Test Wiki has no article on/,
      ),
    ]);
  });

  session('gets every article of a category', async () => {
    const { code, stdout, stderr } = await add('--country', 'germany');
    expect([code, stderr]).toEqual([0, 'relations: 2 added, 1 unchanged, 1 passed over\n']);
    expect(stdout).toContain('Germany in the world   passed over: The title names no two countries.\n');
    const listed = await relations('library', '--fields', 'title');
    expect(listed.stdout).toBe('Chad–Germany relations\nFrance–Germany relations\nGermany–Peru relations\n');
  });

  session('is told what a newer revision changes, and of pages that were moved or deleted', async () => {
    await wiki?.edit(
      'France–Germany relations',
      FRANCE_GERMANY.replace('8 May 1951', '9 May 1951').replace(
        'Germany has an embassy in Paris.',
        'France has an embassy in Berlin.',
      ),
    );
    await wiki?.move('Germany–Peru relations', 'Peru–Germany relations');
    await wiki?.delete('Chad–Germany relations');
    const would = await relations('update', '--all', '--dry-run', '--quiet');
    expect([would.code, would.stdout]).toEqual([0, '']);
    const { code, stdout, stderr } = await relations('update', '--all');
    expect([code, stderr]).toEqual([0, 'relations: 1 added, 1 changed, 1 passed over\n']);
    const lines = steady(stdout).split('\n');
    expect(lines).toContain('France–Germany relations   Test Wiki, revision N of DAY');
    expect(lines.filter((line) => /^ {2}[+−~] /.test(line))).toEqual([
      '  + 1951-05-09  event: Diplomatic relations were established on 9 May 1951.',
      '  + mission: embassy of France in Berlin, Germany',
      '  − 1951-05-08  event: Diplomatic relations were established on 8 May 1951.',
      '  − mission: embassy of Germany in Paris, France',
    ]);
    expect(lines).toContain(
      'Chad–Germany relations   passed over: Test Wiki has it no more; yours stays. To remove it: relations remove "Chad–Germany relations"',
    );
    const listed = await relations('library', '--fields', 'title');
    expect(listed.stdout).toBe('Chad–Germany relations\nFrance–Germany relations\nPeru–Germany relations\n');
    expect((await relations('update', '--all')).stderr).toBe('relations: 2 unchanged, 1 passed over\n');
  });

  session('is left by an article that is removed', async () => {
    expect((await relations('remove', 'france', 'germany')).stdout).toBe('France–Germany relations   removed\n');
    expect((await relations('library', '--fields', 'title')).stdout).toBe(
      'Chad–Germany relations\nPeru–Germany relations\n',
    );
  });

  session("takes the wiki's own dump", async () => {
    const dump = join(folder, 'dump.xml');
    writeFileSync(dump, (await wiki?.dump()) ?? '');
    const { code, stdout, stderr } = await relations('add', '--dump', dump, '--library', join(folder, 'of-dump'));
    expect([code, stderr]).toEqual([0, 'relations: 2 added\n']);
    expect(
      steady(stdout)
        .split('\n')
        .filter((line) => !line.startsWith('  ')),
    ).toEqual([
      'France–Germany relations   Test Wiki, revision N of DAY',
      'Peru–Germany relations   Test Wiki, revision N of DAY',
      '',
    ]);
    const again = await relations('add', '--dump', dump, '--library', join(folder, 'of-dump'));
    expect(again.stderr).toBe('relations: 2 unchanged\n');
    const missing = await relations('add', '--dump', dump, '--library', join(folder, 'of-dump'), 'chad', 'germany');
    expect([missing.code, missing.stderr]).toEqual([
      1,
      `relations: Chad–Germany: There is no such article in ${dump}.\n`,
    ]);
  });
});
