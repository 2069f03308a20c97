import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Spool } from '../../../src/commands/compile/spool.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const TEXTS = ['', 'first', 'Çerçiz Topulli – “çeta”', 'x'.repeat(70_000), '日本\n', 'last'];

describe('a spool', () => {
  it.each([
    ['in memory', 1_000_000],
    ['on disk', 0],
    ['partly on disk', 40],
  ])('gives back what it was given: %s', (_, inMemory) => {
    const spool = new Spool(folder, inMemory);
    const numbers = TEXTS.map((text) => spool.add(text));
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...numbers].reverse().map((at) => spool.get(at))).toEqual([...TEXTS].reverse());
    spool.close();
    // Its file has no name, so nothing is left behind, not even by a process that is killed.
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes on in memory where there is no place to write', () => {
    const spool = new Spool(join(folder, 'absent'), 0);
    expect(TEXTS.map((text) => spool.get(spool.add(text)))).toEqual(TEXTS);
    expect(existsSync(join(folder, 'absent'))).toBe(false);
  });
});
