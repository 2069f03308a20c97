/** The executable of `npm run standalone` beside the package: the same bytes, wherever it lies and whatever lies there. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model.js';
import { EXECUTABLE } from '../program.js';
import { byExecutable, byPackage, ranBy, STATE, type Setting } from '../both.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MINUTES = 300_000;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-standalone-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function expectSame(argv: readonly string[], setting: Setting = {}): Promise<void> {
  const [ours, other] = await Promise.all([byExecutable(argv, setting), byPackage(argv, setting)]);
  expect([argv, ours]).toEqual([argv, other]);
}

const DRAWN = ['--format', 'table', '--color', 'always'];
const PAIR = ['albania', 'serbia'];

describe.skipIf(EXECUTABLE === null)(`the executable (${STATE})`, () => {
  it.each([
    ['--version'],
    ['--help'],
    ['help', '--json'],
    ['help', 'environment'],
    ['show', '--help'],
    ['show', ...PAIR],
    ['show', ...PAIR, '--all', ...DRAWN],
    ['show', 'china', 'india', '--format', 'markdown'],
    ['timeline', 'albania', ...DRAWN],
    ['timeline', ...PAIR, '--format', 'svg'],
    ['trade', 'germany', '--format', 'csv'],
    ['missions', 'france', ...DRAWN],
    ['communities', 'serbia', ...DRAWN],
    ['status', 'albania', '--on', '1950'],
    ['search', 'agreement president'],
    ['search', 'hoxah', ...DRAWN],
    ['list', '--all', '--json'],
    ['list', '--sort', 'name', ...DRAWN],
    ['on', '1950-05-01', ...DRAWN],
    ['gaps', 'albania', ...DRAWN],
    ['rank', 'visits', ...DRAWN],
    ['compare', 'albania', 'serbia', 'greece', ...DRAWN],
    ['report', 'albania', '--format', 'html'],
    ['map', 'albania'],
    ['graph', '--format', 'graphml'],
    ['cite', ...PAIR],
    ['countries', '--json'],
    ['schema'],
    ['completion', 'bash'],
    ['__complete', 'bash', '', 'relations show alb'],
    // What is refused.
    ['show', 'france', 'atlantis'],
    ['shw', ...PAIR],
    ['trade', 'serbia', 'serbia'],
    ['list', '--data', join(root, 'README.md')],
    ['list', '--data', join(root, 'package.json')],
    ['list', '--data', root],
    ['compile', join(root, 'package.json')],
    ['compile', join(root, 'data/articles/albania-serbia.txt'), '--report'],
  ])('answers as the package: %j %j', async (...argv) => {
    await expectSame(argv);
  });

  it('answers every third relation as the package', { timeout: MINUTES }, async () => {
    const { relations } = JSON.parse(readFileSync(join(root, 'data/dataset.json'), 'utf8')) as Dataset;
    expect(relations.length).toBeGreaterThan(150);
    for (const { parties } of relations.filter((_, at) => at % 3 === 0)) {
      const [a, b] = parties.map(({ code }) => code);
      await expectSame(['show', a ?? '', b ?? '', '--json']);
    }
  });

  it('finds as the package', { timeout: MINUTES }, async () => {
    const { relations } = JSON.parse(readFileSync(join(root, 'data/dataset.json'), 'utf8')) as Dataset;
    // The longest word of some events, and two letters of it the wrong way round.
    const words = relations
      .flatMap(({ events }) => events.filter((_, at) => at % 29 === 0))
      .map(({ text }) => [...text.matchAll(/\p{L}+/gu)].map(([word]) => word).sort((a, b) => b.length - a.length)[0]);
    const asked = [...new Set(words)].filter((word) => word !== undefined).slice(0, 30);
    expect(asked.length).toBe(30);
    for (const word of asked) {
      await expectSame(['search', word]);
      await expectSame(['search', word.replace(/(.)(.)(.)$/u, '$1$3$2')]);
    }
  });

  it('is all that there is: alone in a folder, without Node on the path', async () => {
    const alone = join(folder, 'alone');
    mkdirSync(alone);
    const file = join(alone, 'asked by any name');
    copyFileSync(EXECUTABLE ?? '', file);
    const argv = ['show', ...PAIR, '--json'];
    expect(await ranBy([file, argv], { cwd: alone })).toEqual(await byPackage(argv));
    expect(readdirSync(alone)).toEqual(['asked by any name']);
  });

  it('takes no settings from the folder that it is run in', async () => {
    const cwd = join(folder, 'hostile');
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'evil.js'), "console.log('evil')");
    writeFileSync(join(cwd, '.env'), 'RELATIONS_LIBRARY=/nowhere\nFORCE_COLOR=1\n');
    writeFileSync(join(cwd, 'bunfig.toml'), 'preload = ["./evil.js"]\n');
    writeFileSync(join(cwd, 'package.json'), '{ "type": 7');
    writeFileSync(join(cwd, 'tsconfig.json'), '{');
    await expectSame(['library', 'path'], { cwd, env: { HOME: folder } });
    await expectSame(['list'], { cwd });
  });

  it.each([['--eval', '1'], ['--inspect'], ['run', 'x'], ['-e', 'process.exit(7)'], ['--bun']])(
    'has none of the options of what it was built with: %s',
    async (...argv) => {
      await expectSame(argv);
    },
  );

  it('shares a library and what is kept with the package', async () => {
    const env = { RELATIONS_LIBRARY: join(folder, 'library'), XDG_CACHE_HOME: join(folder, 'cache'), HOME: folder };
    const article = join(folder, 'Chad–Peru relations.txt');
    writeFileSync(
      article,
      '= Chad–Peru relations =\n\nDiplomatic relations were established on 3 May 1960.\n\nChad has an embassy in Lima.\n',
    );
    const { code, stderr } = await byExecutable(['add', article], { env });
    expect([code, stderr]).toEqual([0, '']);
    const before = readdirSync(join(folder, 'library'));
    await expectSame(['show', 'chad', 'peru'], { env });
    await expectSame(['library'], { env });
    // The pack of the one is good for the other.
    expect(readdirSync(join(folder, 'library'))).toEqual(before);
    expect((await byPackage(['remove', 'chad', 'peru'], { env })).code).toBe(0);
    await expectSame(['show', 'chad', 'peru'], { env });
  });
});
