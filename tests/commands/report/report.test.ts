import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { relations, run } from '../../cli/fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'relations-report-'));
const file = join(folder, 'a.html');
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('relations report', () => {
  it.each<[string, RegExp, number]>([
    ['report albania serbia', /^<!DOCTYPE html>\n<html lang="en">/u, 0],
    ['report serbia', /<h1>Relations of Serbia /u, 0],
    ['report albania serbia --format markdown', /^# Albania–Serbia relations\n/u, 0],
    ['report serbia --format markdown', /^# Relations of Serbia\n/u, 0],
    ['report albania serbia --json', /^\{\n {2}"countries": \[/u, 0],
    ['report chile', /^$/u, 1],
    ['report chile --json', /"relations": \[\]/u, 1],
    ['report albania serbia --format pdf', /^$/u, 2],
    ['report albania serbia --json --format html', /^$/u, 2],
    ['report albania serbia -o a.pdf', /^$/u, 2],
    ['report zzqqxx', /^$/u, 2],
  ])('%s', async (line, stdout, code) => {
    const ran = await relations(line);
    expect([ran.code, stdout.test(ran.stdout) || ran.stdout.slice(0, 200)]).toEqual([code, true]);
  });

  it('is written to a file, and says so', async () => {
    const ran = await relations(['report', 'albania', 'serbia', '-o', file]);
    expect(ran).toEqual({ code: 0, stdout: '', stderr: `note: the report was written to ${file}\n` });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/u);
    expect(readdirSync(folder)).toEqual(['a.html']);
  });

  it('writes over no file unless it is told to', async () => {
    writeFileSync(file, 'mine');
    const refused = await relations(['report', 'albania', 'serbia', '-o', file]);
    expect([refused.code, refused.stderr.replace(/\n/gu, ' ')]).toEqual([
      3,
      `relations: ${file} is there already: it is left as it is. Name another file after -o, or add --replace. `,
    ]);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await relations(['report', 'albania', 'serbia', '-o', file, '--replace'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!DOCTYPE html>/u);
  });

  it('writes nothing where nothing is stated', async () => {
    expect((await relations(['report', 'chile', '-o', file])).code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the file to type where HTML would be printed on a terminal; -o - prints it', async () => {
    const ran = await relations('report albania serbia', { columns: 80 });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('relations report albania serbia -o albania-serbia.html');
    expect((await relations('report albania serbia -o -', { columns: 80 })).stdout).toMatch(/^<!DOCTYPE html>/u);
    expect((await relations('report albania serbia --format markdown', { columns: 80 })).stdout).toMatch(/^# /u);
  });

  it('of two countries of which only country data says something', async () => {
    const ran = await run(['report', 'north korea', 'tuvalu', '--format', 'markdown']);
    expect([ran.code, /The dataset states nothing of the relations/u.test(ran.stdout)]).toEqual([0, true]);
    expect(ran.stderr).toMatch(/^relations: The dataset states no relation of North Korea and Tuvalu/u);
  });
});
