import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, type Ran } from '../../cli/fake-io.js';
import { fakeWiki, type FakeWiki } from '../../wiki/fake-wiki.js';

const FRANCE_GERMANY = `'''France–Germany relations''' are good.

== History ==
Diplomatic relations were established on 8 May 1951. On 22 January 1963 the two states signed the Élysée Treaty in Paris.

== Missions ==
Germany has an embassy in Paris. France has an embassy in Berlin.
`;
const ALBANIA_SERBIA = `'''Albania–Serbia relations''' are those of neighbours.

Diplomatic relations were established in 1914.
`;

let folder = '';
let wiki: FakeWiki;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relations-add-'));
  wiki = await fakeWiki({
    'France–Germany relations': FRANCE_GERMANY,
    'Albania–Serbia relations': ALBANIA_SERBIA,
    'Foreign relations of Peru': 'x',
  });
});
afterEach(async () => {
  await wiki.stop();
  rmSync(folder, { recursive: true });
});

const env = (): Record<string, string> => ({ RELATIONS_LIBRARY: join(folder, 'library'), HOME: folder });
const relations = (...argv: string[]): Promise<Ran> => run(argv, { env: env() });
const add = (...argv: string[]): Promise<Ran> => relations('add', '--from', wiki.api, ...argv);
const articles = (): string[] =>
  existsSync(join(folder, 'library/articles')) ? readdirSync(join(folder, 'library/articles')) : [];

const HEAD = 'France–Germany relations   Test Wiki, revision 1 of 3 May 2026, CC BY-SA 4.0\n';
const HELD = '  2 events, 0 trade figures, 2 missions, 0 communities; 5 of 5 sentences used\n';

describe('relations add', () => {
  it('fetches the article on two countries in one question, whatever their order, and lookups know it', async () => {
    expect(await add('germany', 'france')).toEqual({ code: 0, stdout: HEAD + HELD, stderr: '' });
    expect(wiki.asked).toHaveLength(1);
    expect(wiki.asked[0]?.query.get('titles')?.split('|')[0]).toBe('France–Germany relations');
    const { stdout } = await relations('timeline', 'france', 'germany', '--fields', 'date.edtf,text');
    expect(stdout).toBe(
      '1951-05-08\tDiplomatic relations were established on 8 May 1951.\n1963-01-22\tOn 22 January 1963 the two states signed the Élysée Treaty in Paris.\n',
    );
    const opened = await relations('open', 'france', 'germany');
    expect(opened.stdout).toBe('https://wiki.example.org/w/index.php?title=France%E2%80%93Germany_relations&oldid=1\n');
  });

  it('says that an article is here already', async () => {
    await add('france', 'germany');
    expect(await add('france', 'germany')).toEqual({
      code: 0,
      stdout: 'France–Germany relations   is here already, unchanged\n',
      stderr: '',
    });
  });

  it('follows redirects, takes titles and addresses of pages', async () => {
    wiki.redirects.set('Franco-German relations', 'France–Germany relations');
    expect((await add('Franco-German relations')).stdout).toBe(HEAD + HELD);
    const again = await add('https://en.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations');
    expect(again.stdout).toContain('Albania–Serbia relations   Test Wiki, revision 2');
  });

  it('says what there is in the place of an article that there is not', async () => {
    expect(await add('france', 'chad')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'relations: France–Chad: Test Wiki has no article on France and Chad. It has "France–Germany relations".\n',
    });
    expect(articles()).toEqual([]);
  });

  it('adds every article of a category, which comes in parts, and goes on past a bad one', async () => {
    wiki.pages.set('France in the world', { text: 'No pair.', revision: 9 });
    wiki.pages.set('France–Spain relations', { text: '', revision: 10 });
    wiki.categories.set('Bilateral relations of France', [
      'France–Germany relations',
      'France in the world',
      'France–Spain relations',
      'Albania–Serbia relations',
    ]);
    const { code, stdout, stderr } = await add('--country', 'france');
    expect(code).toBe(3);
    expect(stdout.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
      'France in the world   passed over: The title names no two countries.',
      HEAD.trimEnd(),
      'Albania–Serbia relations   Test Wiki, revision 2 of 3 May 2026, CC BY-SA 4.0',
      '',
    ]);
    expect(stderr).toMatch(/^relations: France–Spain relations: .*\nrelations: 2 added, 1 passed over, 1 failed\n$/);
  });

  it('asks for revisions alone where it has the articles', async () => {
    wiki.categories.set('Bilateral relations of France', ['France–Germany relations']);
    await add('--country', 'france');
    wiki.asked.length = 0;
    await add('--country', 'france');
    expect(wiki.asked.map(({ query }) => query.get('list') ?? query.get('rvprop'))).toEqual([
      'categorymembers',
      'ids|timestamp',
    ]);
  });

  it('takes files, folders and standard input', async () => {
    writeFileSync(join(folder, 'notes.wiki'), `= Albania–Serbia relations =\n${ALBANIA_SERBIA}`);
    const file = await relations('add', join(folder, 'notes.wiki'));
    expect([file.code, file.stderr]).toEqual([0, '']);
    expect(file.stdout).toContain('1 event');
    const text = `= France–Germany relations =\n${FRANCE_GERMANY}`;
    const piped = await run(['add', '-'], { env: env(), stdin: text });
    expect(piped.stdout).toContain(HELD);
    expect(articles()).toHaveLength(2);
  });

  it('takes no second article on two countries unless it is told to', async () => {
    await add('albania', 'serbia');
    writeFileSync(join(folder, 'mine.wiki'), `= Albania–Serbia relations =\n${ALBANIA_SERBIA}`);
    const mine = join(folder, 'mine.wiki');
    const refused = await relations('add', mine);
    expect(refused).toEqual({
      code: 3,
      stdout: '',
      stderr: `relations: ${mine}: The library already has "Albania–Serbia relations" on Albania and Serbia; --replace takes this one in its place.\n`,
    });
    expect((await relations('add', '--replace', mine)).code).toBe(0);
    expect(articles()).toHaveLength(1);
  });

  it('only says what it would do', async () => {
    expect((await add('france', 'germany', '--dry-run')).stdout).toBe(HEAD + HELD);
    expect(articles()).toEqual([]);
  });

  it('prints rows for programs, and nothing when it is to be quiet', async () => {
    const { stdout } = await add('france', 'germany', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { title: 'France–Germany relations', outcome: 'added', relations: ['france-germany'], revision: 1, events: 2 },
    ]);
    expect(await add('albania', 'serbia', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('keeps what was read when the network fails later', async () => {
    wiki.categories.set('Bilateral relations of France', ['France–Germany relations']);
    wiki.before = (asked, response) => {
      if (asked.query.get('titles')?.includes('Peru') !== true) return false;
      response.writeHead(404).end();
      return true;
    };
    const { code, stderr } = await add('--country', 'france', 'peru', 'chile');
    expect(code).toBe(4);
    expect(stderr).toMatch(/does not answer as the API of a MediaWiki: it answers 404\./);
    expect(articles()).toHaveLength(0);
  });

  it.each<[string[], number, RegExp]>([
    [[], 2, /Say what to add/],
    [
      ['germany'],
      2,
      /"germany" is one country, and an article is on two\.\sAll articles of a country: relations add --country germany/,
    ],
    [['nowhere.txt'], 3, /There is no file nowhere\.txt\./],
    [['atlantis', 'france'], 2, /atlantis/],
    [['--country', 'atlantis'], 2, /--country "atlantis" is not the name of one country/],
    [['a|b relations'], 2, /cannot be the title of an article/],
    [['france', 'germany', '--data', 'x.json'], 2, /--data names a dataset/],
    [['france', 'germany', '--library', '/proc/nowhere'], 3, /Cannot make the library \/proc\/nowhere/],
  ])('refuses %j', async (argv, code, message) => {
    const ran = await add(...argv);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toMatch(message);
  });

  it('writes in no folder that others may write in', async () => {
    await add('france', 'germany');
    chmodSync(join(folder, 'library'), 0o777);
    const { code, stderr } = await add('albania', 'serbia');
    expect([code, stderr]).toEqual([3, expect.stringContaining('is not yours alone to write in')]);
    chmodSync(join(folder, 'library'), 0o700);
  });

  it('remembers how its user can be reached', async () => {
    await run(['add', '--from', wiki.api, 'france', 'germany', '--contact', 'me@example.org'], { env: env() });
    await add('albania', 'serbia');
    expect(wiki.asked.map(({ headers }) => headers['user-agent'])).toEqual(
      wiki.asked.map(() => expect.stringContaining('; me@example.org)') as string),
    );
    expect(JSON.parse(readFileSync(join(folder, '.config/relations/config.json'), 'utf8'))).toEqual({
      contact: 'me@example.org',
    });
  });
});
