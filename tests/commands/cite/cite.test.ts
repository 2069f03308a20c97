import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('relations cite', () => {
  it.each<[string, RegExp, number]>([
    ['cite albania serbia', /^@online\{albania-serbia,\n {2}title = \{\{/u, 0],
    ['cite albania serbia --style bibtex', /^@misc\{albania-serbia,\n/u, 0],
    ['cite albania serbia --json', /^\[\n {2}\{\n {4}"id": "albania-serbia"/u, 0],
    ['cite albania serbia --style csl-json', /^\[\n {2}\{\n {4}"id": "albania-serbia"/u, 0],
    ['cite serbia', /@misc\{bosnia-and-herzegovina-serbia,/u, 0],
    ['cite chile --json', /^\[\]\n$/u, 1],
    ['cite chile', /^$/u, 1],
    ['cite albania serbia --style bibtex --json', /^$/u, 2],
    ['cite albania serbia --style apa', /^$/u, 2],
  ])('%s', async (line, stdout, code) => {
    const ran = await relations(line);
    expect([ran.code, stdout.test(ran.stdout) || ran.stdout]).toEqual([code, true]);
  });
});
