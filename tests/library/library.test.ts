/** What a library stands: being killed at any moment, two programs at once, folders that cannot be written, files that are damaged. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countryByCode } from '../../src/countries/country.js';
import { run, type Ran } from '../cli/fake-io.js';
import { programWith } from '../program.js';
import { exported } from '../wiki/dump/export.js';

const MINUTES = 60_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-own-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const own = (): string => join(folder, 'library');
const env = (): Record<string, string> => ({ RELATIONS_LIBRARY: own(), XDG_CACHE_HOME: join(folder, 'cache') });
const relations = (...argv: string[]): Promise<Ran> => run(argv, { env: env() });
/** The built program, in a process of its own. */
const start = (...argv: string[]) =>
  spawn(...programWith(...argv), { env: { ...env(), PATH: process.env.PATH }, stdio: 'pipe' });
function ended(child: ReturnType<typeof start>): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({ code, stderr });
    }),
  );
}

const text = (year: number): string => `They are good.\n\nDiplomatic relations were established in ${year}.\n`;
const article = (title: string, year: number): string => {
  const path = join(folder, `${title}.txt`);
  writeFileSync(path, `= ${title} =\n\n${text(year)}`);
  return path;
};
const files = (): string[] =>
  existsSync(join(own(), 'articles'))
    ? readdirSync(join(own(), 'articles')).filter((name) => !name.startsWith('.'))
    : [];

const CODES = ['ALB', 'AUT', 'BEL', 'BGR', 'CHL', 'CUB', 'EGY', 'FIN', 'GHA', 'HUN'];
const TITLES = CODES.flatMap((a, at) =>
  CODES.slice(at + 1).map((b) => `${countryByCode(a)?.name ?? a}–${countryByCode(b)?.name ?? b} relations`),
);

describe('a library whose program is killed', () => {
  it(
    'has what it had or more, answers all the while, and goes on to the end',
    async () => {
      const dump = join(folder, 'wiki.xml');
      /** Every time at other revisions, so that all are written again. */
      const write = (time: number): void => {
        const pages = TITLES.map((title, at) => ({ title, text: text(1900 + at), revision: 100 * time + at + 1 }));
        writeFileSync(dump, exported(pages));
      };
      const listed = async (): Promise<string[]> => {
        const { code, stdout, stderr } = await relations('list', '--fields', 'title,source.sentence,established.edtf');
        expect([code, stderr]).toEqual([0, '']);
        return stdout.split('\n').filter((line) => TITLES.some((title) => line.startsWith(`${title}\t`)));
      };
      let [known, cut] = [0, 0];
      for (let time = 0; time < 20; time++) {
        write(time);
        const child = start('add', '--quiet', '--dump', dump);
        const end = ended(child);
        await new Promise((go) => setTimeout(go, 60 + ((time * 397) % 1_200)));
        child.kill('SIGKILL');
        const { code, stderr } = await end;
        expect(stderr).toBe('');
        if (code === null) cut += 1;
        expect(files().length).toBeGreaterThanOrEqual(known);
        known = files().length;
        if (time % 5 === 0) await listed();
      }
      expect(cut).toBeGreaterThan(5);
      expect(await ended(start('add', '--quiet', '--dump', dump))).toEqual({ code: 0, stderr: '' });
      expect(files()).toHaveLength(TITLES.length);
      const lines = await listed();
      // Each once, and as its article has it.
      for (const [at, title] of TITLES.entries())
        expect(lines.filter((line) => line.startsWith(`${title}\t`))).toEqual([`${title}\t2\t${1900 + at}`]);
      expect(readdirSync(own()).filter((name) => name.startsWith('lock'))).toEqual([]);
    },
    3 * MINUTES,
  );
});

describe('two programs at once', () => {
  it(
    'do not lose what the other has added',
    async () => {
      const paths = [article('Chad–Peru relations', 1960), article('Chile–Finland relations', 1931)];
      const codes = await Promise.all(paths.map((path) => ended(start('add', '--quiet', path))));
      expect(codes.map(({ code }) => code)).toEqual([0, 0]);
      const { stdout } = await relations('library', '--fields', 'title');
      expect(stdout).toBe('Chad–Peru relations\nChile–Finland relations\n');
      for (const words of [
        ['chad', 'peru'],
        ['chile', 'finland'],
      ])
        expect((await relations('timeline', ...words, '--fields', 'date.edtf')).stdout).toMatch(/^19(?:60|31)\n/);
    },
    MINUTES,
  );
});

/** Whoever owns nothing. Only root may start a program in another's name. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const canBeNobody = process.getuid?.() === 0;

describe('a library that cannot be written', () => {
  const ran = (words: readonly string[], who: object = {}): Omit<Ran, 'signal'> => {
    const { status, stdout, stderr } = spawnSync(...programWith(...words), {
      env: { ...env(), PATH: process.env.PATH },
      encoding: 'utf8',
      ...who,
    });
    return { code: status ?? -1, stdout, stderr };
  };
  beforeEach(() => {
    chmodSync(folder, 0o755);
  });

  it.skipIf(process.platform === 'win32')('because it can only be read says so, and answers', () => {
    expect(ran(['add', '--quiet', article('Chad–Peru relations', 1960)]).code).toBe(0);
    if (canBeNobody) spawnSync('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, own()]);
    chmodSync(join(own(), 'articles'), 0o500);
    const path = article('Chile–Finland relations', 1931);
    const { code, stderr } = ran(['add', path], canBeNobody ? NOBODY : {});
    expect(ran(['timeline', 'chad', 'peru', '--fields', 'date.edtf'], canBeNobody ? NOBODY : {}).stdout).toBe('1960\n');
    chmodSync(join(own(), 'articles'), 0o700);
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^relations: Cannot write .*: permission denied\.\n$/)]);
    expect(files()).toHaveLength(1);
  });

  it.skipIf(!canBeNobody)(
    `because it is another user's says so, and answers${canBeNobody ? '' : ' (skipped: only root may have two names)'}`,
    () => {
      expect(ran(['add', '--quiet', article('Chad–Peru relations', 1960)]).code).toBe(0);
      for (const each of [own(), join(own(), 'articles')]) chmodSync(each, 0o755);
      const { code, stderr } = ran(['add', article('Chile–Finland relations', 1931)], NOBODY);
      expect([code, stderr]).toEqual([
        3,
        expect.stringContaining(`The folder ${own()} is not yours alone to write in.`),
      ]);
      expect(ran(['timeline', 'chad', 'peru', '--fields', 'date.edtf'], NOBODY)).toEqual({
        code: 0,
        stdout: '1960\n',
        stderr: '',
      });
    },
  );

  it.skipIf(process.platform === 'win32')('because the disk is full keeps what it had, and goes on later', () => {
    expect(ran(['add', '--quiet', article('Chad–Peru relations', 1960)]).code).toBe(0);
    const [program, argv] = programWith('add', article('Chile–Finland relations', 1931));
    /** In blocks of a kilobyte: no file may be larger. That of the article is, then that of all articles. */
    const full = (blocks: number): string =>
      spawnSync('bash', ['--norc', '-c', `ulimit -f ${blocks}; exec "$@"`, 'bash', program, ...argv], {
        env: { ...env(), PATH: process.env.PATH },
        encoding: 'utf8',
      }).stderr;
    expect(full(1)).toMatch(/^relations: Cannot write .*\.article: no file may be so large here\.\n$/);
    expect(files()).toHaveLength(1);
    expect(full(2)).toMatch(
      /^relations: Cannot write .*dataset\.json: no file may be so large here\.\sYour articles are kept; when that is mended: relations library rebuild\n$/,
    );
    expect(ran(['timeline', 'chad', 'peru', '--fields', 'date.edtf']).stdout).toBe('1960\n');
    expect(ran(['library', 'rebuild', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(ran(['timeline', 'chile', 'finland', '--fields', 'date.edtf']).stdout).toBe('1931\n');
    expect(readdirSync(own()).sort()).toEqual(['articles', 'dataset.json', 'dataset.pack']);
  });

  it.skipIf(!existsSync('/dev/full'))('because there is no folder but a file says so', async () => {
    const { code, stderr } = await relations('add', article('Chad–Peru relations', 1960), '--library', '/dev/full');
    expect([code, stderr]).toEqual([3, expect.stringContaining('Cannot read the library /dev/full: it is no folder.')]);
  });

  it.skipIf(process.platform === 'win32')('because others may write in it says so', async () => {
    mkdirSync(own(), { mode: 0o700 });
    chmodSync(own(), 0o777);
    const { code, stderr } = await relations('add', article('Chad–Peru relations', 1960));
    expect([code, stderr]).toEqual([3, expect.stringContaining(`The folder ${own()} is not yours alone to write in.`)]);
  });
});

describe('a library of which something is damaged', () => {
  beforeEach(async () => {
    const paths = [article('Chad–Peru relations', 1960), article('Chile–Finland relations', 1931)];
    expect((await relations('add', '--quiet', ...paths)).code).toBe(0);
  });
  const established = async (...words: string[]): Promise<string> =>
    (await relations('timeline', ...words, '--fields', 'date.edtf')).stdout;
  const damage = (name: RegExp, how: (path: string) => void): void => {
    for (const place of [own(), join(own(), 'articles')])
      for (const file of readdirSync(place).filter((each) => name.test(each))) how(join(place, file));
  };

  it('an article: the others are there, and this one answers until it is read again', async () => {
    damage(/^chad.*\.article$/, (path) => {
      truncateSync(path, 900);
    });
    expect(await established('chad', 'peru')).toBe('1960\n');
    const { code, stderr } = await relations('library', 'rebuild', '--quiet');
    expect(code).toBe(3);
    expect(stderr).toMatch(/Chad–Peru relations: it is not whole|chad-peru.*article: it has no first line/);
    expect(await established('chile', 'finland')).toBe('1931\n');
    expect(files()).toHaveLength(2);
    expect((await relations('add', '--quiet', join(folder, 'Chad–Peru relations.txt'))).code).toBe(0);
    expect(await established('chad', 'peru')).toBe('1960\n');
  });

  it('a record of the same length: lookups do without the article until it is read again, and the next change says so', async () => {
    damage(/^chad.*\.article$/, (path) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace('"edtf":"1960"', '"edtf":"1961"'));
    });
    const { code, stderr } = await relations('add', '--quiet', article('Cuba–Ghana relations', 1959));
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/chad-peru.*\.article is left out: it is not what was written\. relations library rebuild/),
    ]);
    expect(await established('chad', 'peru')).not.toBe('1961\n');
    expect((await relations('library', 'rebuild', '--quiet')).code).toBe(0);
    expect(await established('chad', 'peru')).toBe('1960\n');
  });

  it.each<[string, (path: string) => void]>([
    [
      'is cut off',
      (path) => {
        truncateSync(path, 100);
      },
    ],
    [
      'is empty',
      (path) => {
        truncateSync(path, 0);
      },
    ],
    [
      'is another file',
      (path) => {
        writeFileSync(path, '{"version":1,"relations":[{}]}');
      },
    ],
  ])('a dataset that %s: lookups say what to do, and it is made again', async (_what, how) => {
    damage(/^dataset\.json$/, how);
    damage(/\.pack$/, rmSync);
    const { code, stdout, stderr } = await relations('show', 'chad', 'peru');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/dataset\.json.*\s.*To make it anew: relations library rebuild\n$/);
    expect((await relations('library', 'rebuild', '--quiet')).code).toBe(0);
    expect(await established('chad', 'peru')).toBe('1960\n');
  });

  it('its pack: the program makes it anew', () => {
    const show = (): ReturnType<typeof spawnSync> =>
      spawnSync(...programWith('timeline', 'chad', 'peru'), {
        env: { ...env(), PATH: process.env.PATH },
        encoding: 'utf8',
      });
    expect(show().status).toBe(0);
    const packs = readdirSync(own()).filter((name) => name.endsWith('.pack'));
    expect(packs).toHaveLength(1);
    damage(/\.pack$/, (path) => {
      truncateSync(path, 600);
    });
    expect([show().status, show().stderr]).toEqual([0, '']);
    // Of the same length, and as if nobody had touched it.
    damage(/\.pack$/, (path) => {
      const { atime, mtime } = statSync(path);
      writeFileSync(path, Buffer.from(readFileSync(path, 'latin1').replaceAll('1960', '1961'), 'latin1'));
      utimesSync(path, atime, mtime);
    });
    expect(show()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1960/) as string, stderr: '' });
    damage(/\.pack$/, rmSync);
    expect([show().status, show().stderr]).toEqual([0, '']);
    expect(readdirSync(own()).filter((name) => name.endsWith('.pack'))).toEqual(packs);
  });

  it.each<[string, string[], string]>([
    ['knows it', [], 'words\nPeru\n'],
    ['knows the one that the line names', ['--library', 'elsewhere'], ''],
  ])('completion by the built program %s', (_what, options, stdout) => {
    const argv = programWith('__complete', 'fish', '--', ...options, 'show', 'chad', 'pe');
    const ran = spawnSync(...argv, {
      env: { ...env(), PATH: process.env.PATH },
      encoding: 'utf8',
      cwd: folder,
    });
    expect([ran.stdout, ran.stderr]).toEqual([stdout, '']);
  });

  it('one that was copied from elsewhere answers', async () => {
    cpSync(own(), join(folder, 'copy'), { recursive: true });
    chmodSync(join(folder, 'copy'), 0o700);
    const { stdout } = await relations(
      'timeline',
      'chad',
      'peru',
      '--fields',
      'date.edtf',
      '--library',
      join(folder, 'copy'),
    );
    expect(stdout).toBe('1960\n');
  });
});
