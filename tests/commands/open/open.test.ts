import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model.js';
import { fixture, run } from '../../cli/fake-io.js';

/** Articles from which the world table adds to the record. */
const TABLE = ['Foreign relations of Albania', 'Foreign relations of Serbia'];

describe('open', () => {
  it('prints the addresses, a line each, on a terminal and in a pipe', async () => {
    const pages = ['Albania%E2%80%93Serbia_relations', ...TABLE.map((title) => title.replaceAll(' ', '_'))];
    const stdout = pages.map((page) => `https://en.wikipedia.org/wiki/${page}\n`).join('');
    for (const setting of [{}, { columns: 80 }])
      expect(await run(['open', 'albania', 'serbia'], setting)).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('gives rows in JSON', async () => {
    expect(JSON.parse((await run(['open', 'serbia', 'albania', '--json'])).stdout)).toEqual([
      {
        relation: 'albania-serbia',
        title: 'Albania–Serbia relations',
        url: 'https://en.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations',
        publisher: 'Wikipedia',
        license: 'CC-BY-SA-4.0',
      },
      ...TABLE.map((title) => ({
        relation: 'albania-serbia',
        title,
        url: `https://en.wikipedia.org/wiki/${title.replaceAll(' ', '_')}`,
        publisher: 'Wikipedia, November 2025',
        license: 'CC BY-SA 4.0',
      })),
    ]);
  });

  it('prints and opens addresses of the web alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-'));
    const file = JSON.parse(readFileSync(fixture('dataset.json'), 'utf8')) as Dataset;
    const source = { title: 'x', publisher: null, license: null };
    const urls = ['file:///etc/passwd', 'javascript:alert(1)', '--help', null];
    const write = (all: (string | null)[]): void => {
      file.relations[0]!.article.sources = all.map((url) => ({ ...source, url }));
      writeFileSync(join(folder, 'd.json'), JSON.stringify(file));
    };
    const argv = ['open', 'albania', 'serbia', '--browser', '--data', join(folder, 'd.json')];
    const started: (readonly string[])[] = [];
    const programs = {
      page: () => false,
      start: (words: readonly string[]) => {
        started.push(words);
        return Promise.resolve(true);
      },
    };
    write([...urls, 'https://example.org/a?b=c&d=$(touch x)', 'http://example.org/']);
    expect(await run(argv, { programs, env: { DISPLAY: ':0' } })).toEqual({
      code: 0,
      stdout: 'https://example.org/a?b=c&d=$(touch x)\nhttp://example.org/\n',
      stderr: '',
    });
    expect(started.map((words) => words.at(-1))).toEqual(['https://example.org/a?b=c&d=$(touch%20x)']);
    write(urls);
    expect(await run(argv, { programs })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'relations: Albania–Serbia relations: the article names no web address.\n',
    });
    rmSync(folder, { recursive: true });
  });
});
