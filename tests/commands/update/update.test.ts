import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, type Ran } from '../../cli/fake-io.js';
import { fakeWiki, type FakeWiki } from '../../wiki/fake-wiki.js';

const BEFORE = `'''France–Germany relations''' are good.

Diplomatic relations were established on 8 May 1951. Germany has an embassy in Paris. A treaty was signed in 1963.
`;
const AFTER = `'''France–Germany relations''' are good.

Diplomatic relations were established on 8 May 1951. France has an embassy in Berlin. A treaty was signed in Paris in 1963.
`;
const OTHER = `'''Albania–Serbia relations'''.

Diplomatic relations were established in 1914.
`;

let folder = '';
let wiki: FakeWiki;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relations-update-'));
  wiki = await fakeWiki({ 'France–Germany relations': BEFORE, 'Albania–Serbia relations': OTHER });
  await relations('add', '--from', wiki.api, 'france-germany', 'albania-serbia');
  wiki.asked.length = 0;
});
afterEach(async () => {
  await wiki.stop();
  rmSync(folder, { recursive: true });
});

const relations = (...argv: string[]): Promise<Ran> =>
  run(argv, { env: { RELATIONS_LIBRARY: join(folder, 'library'), HOME: folder } });

const CHANGED = [
  'France–Germany relations   Test Wiki, revision 7 of 3 May 2026, CC BY-SA 4.0',
  '  2 events, 0 trade figures, 1 mission, 0 communities; 4 of 4 sentences used',
  '  ~ 1963  event: A treaty was signed in Paris in 1963.',
  '  + mission: embassy of France in Berlin, Germany',
  '  − mission: embassy of Germany in Paris, France',
  '',
];

describe('relations update', () => {
  it('asks for all revisions at once, fetches what has changed, and says what changed in the facts', async () => {
    wiki.pages.set('France–Germany relations', { text: AFTER, revision: 7 });
    const { code, stdout, stderr } = await relations('update', '--all');
    expect(stdout.split('\n')).toEqual(['Albania–Serbia relations   is here already, unchanged', ...CHANGED]);
    expect([code, stderr]).toEqual([0, 'relations: 1 changed, 1 unchanged\n']);
    expect(wiki.asked.map(({ query }) => [query.get('rvprop'), query.get('titles')])).toEqual([
      ['ids|timestamp', 'Albania–Serbia relations|France–Germany relations'],
      ['ids|timestamp|content', 'France–Germany relations'],
    ]);
    expect((await relations('missions', 'france', 'germany', '--fields', 'city')).stdout).toBe('Berlin\n');
  });

  it('changes nothing when it is only to say what would change', async () => {
    wiki.pages.set('France–Germany relations', { text: AFTER, revision: 7 });
    const { stdout } = await relations('update', 'france', 'germany', '--dry-run');
    expect(stdout.split('\n')).toEqual(CHANGED);
    expect((await relations('missions', 'france', 'germany', '--fields', 'city')).stdout).toBe('Paris\n');
  });

  it('keeps an article that the wiki has no more, and says so', async () => {
    wiki.pages.delete('Albania–Serbia relations');
    const { code, stdout } = await relations('update', 'albania', 'serbia');
    expect([code, stdout]).toEqual([
      0,
      'Albania–Serbia relations   passed over: Test Wiki has it no more; yours stays. To remove it: relations remove "Albania–Serbia relations"\n',
    ]);
  });

  it('follows a page that was moved', async () => {
    wiki.pages.set('Franco-German relations', { text: AFTER, revision: 8 });
    wiki.pages.delete('France–Germany relations');
    wiki.redirects.set('France–Germany relations', 'Franco-German relations');
    const { stdout } = await relations('update', 'france', 'germany');
    expect(stdout).toContain('Franco-German relations   Test Wiki, revision 8');
    expect(readdirSync(join(folder, 'library/articles'))).toHaveLength(2);
  });

  it.each<[string[], number, string]>([
    [['update'], 2, 'relations: Say what to update: two countries, or --all. relations update --all\n'],
    [
      ['update', 'france', 'spain'],
      1,
      'relations: Your library has no article on france spain. relations library lists what it has.\n',
    ],
    [
      ['update', 'nothing of the kind'],
      2,
      'relations: The library has no article "nothing of the kind". relations library lists what it has.\n',
    ],
  ])('refuses %j', async (argv, code, stderr) => {
    expect(await relations(...argv)).toEqual({ code, stdout: '', stderr });
  });
});

describe('relations library', () => {
  it('lists what is there, and says where it lies', async () => {
    const { stdout } = await relations(
      'library',
      '--fields',
      'title,relations,publisher,revision,timestamp,license,current',
    );
    expect(stdout).toBe(
      'Albania–Serbia relations\talbania-serbia\tTest Wiki\t2\t2026-05-03T10:00:00Z\tCC BY-SA 4.0\ttrue\nFrance–Germany relations\tfrance-germany\tTest Wiki\t1\t2026-05-03T10:00:00Z\tCC BY-SA 4.0\ttrue\n',
    );
    expect((await relations('library', 'path')).stdout).toBe(`${join(folder, 'library')}\n`);
  });

  it('leaves a damaged article as it is, and says so', async () => {
    writeFileSync(join(folder, 'library/articles/broken.article'), 'x');
    const { code, stderr } = await relations('library');
    expect(code).toBe(3);
    expect(stderr).toContain(
      `note: ${join(folder, 'library/articles/broken.article')} is left out: it has no first line\n`,
    );
    expect((await relations('show', 'albania', 'serbia')).code).toBe(0);
  });

  it('reads all of them again', async () => {
    rmSync(join(folder, 'library/dataset.json'));
    const { code, stderr } = await relations('library', 'rebuild', '--quiet');
    expect([code, stderr]).toEqual([0, '']);
    expect((await relations('missions', 'france', 'germany', '--fields', 'city')).stdout).toBe('Paris\n');
  });

  it('is empty at first', async () => {
    const empty = join(folder, 'empty');
    expect(await relations('library', '--library', empty)).toEqual({
      code: 1,
      stdout: '',
      stderr: `relations: There are no articles in ${empty} yet. To add one: relations add france germany\n`,
    });
    expect((await relations('library', 'burn')).code).toBe(2);
  });
});

describe('relations remove', () => {
  it('lets the bundled article answer again', async () => {
    const established = (): Promise<string> =>
      relations('list', '--fields', 'relation,established.edtf').then(
        ({ stdout }) => /^albania-serbia\t.*$/m.exec(stdout)?.[0] ?? '',
      );
    expect(await established()).toBe('albania-serbia\t1914');
    expect((await relations('remove', 'serbia', 'albania', '--dry-run')).stdout).toBe(
      'Albania–Serbia relations   would be removed\n',
    );
    expect(await established()).toBe('albania-serbia\t1914');
    expect((await relations('remove', 'serbia', 'albania')).stdout).toBe('Albania–Serbia relations   removed\n');
    const bundled = await run(['show', 'albania', 'serbia', '--json'], {});
    expect(await established()).toBe(
      `albania-serbia\t${(JSON.parse(bundled.stdout) as { established: { date: { edtf: string } } }).established.date.edtf}`,
    );
    expect((await relations('remove', 'albania', 'serbia')).code).toBe(1);
  });

  it('takes a title, and leaves an empty library behind the last one', async () => {
    await relations('remove', 'Albania–Serbia relations');
    await relations('remove', 'france', 'germany');
    expect((await relations('library')).code).toBe(1);
    expect((await relations('show', 'albania', 'serbia')).code).toBe(0);
  });
});
