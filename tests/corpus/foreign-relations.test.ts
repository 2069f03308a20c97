/**
 * The articles "Foreign relations of X" as Wikipedia's editors left them, which are no part of the project: they are read where a
 * copy of them lies beside it, in `../shared`, or in the folder that the variable SHARED names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countArticles } from '../../scripts/foreign-relations-check.js';
import { compileText } from '../../src/compile/text.js';
import { isRelationsError } from '../../src/errors.js';

const SHARED = process.env['SHARED'] ?? resolve(fileURLToPath(new URL('../../..', import.meta.url)), 'shared');
const FOLDER = join(SHARED, 'foreign-relations');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.wiki')) : [];
const reason = files.length > 0 ? null : 'skipped: there are no articles in ../shared/foreign-relations';

/** Marks of wikitext and HTML, names of templates, what stands in references. */
const MARKUP =
  /\{\{|\}\}|\[\[|\]\]|'{2,}|<\/?[a-z]+[\s>/]|&(?:[a-z]{2,8}|#\d+);|https?:\/\/|\|\s*\w+\s*=|^\s*[*#|!]|__[A-Z]+__|\p{Co}/u;
const REFERENCES =
  /\bcite (?:web|news|book|journal)\b|\b(?:access|archive)-?date\b|\bref name\b|\bthumb\b|\bflag(?:icon|u|country)\b/i;

/** Every text of a value with the path to it. */
function* textsOf(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string') yield `${path}: ${value}`;
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${path}.${key}`);
}

describe.skipIf(reason !== null)(`196 articles (${reason ?? 'read'})`, () => {
  it('state so many dates and missions, and agree with each other', { timeout: 600_000 }, () => {
    const before = process.cpuUsage().user;
    const { counts, agreeing } = countArticles(FOLDER);
    const of = (what: string): number => counts.get(what) ?? 0;
    expect(of('articles read') + of('pages that name no country')).toBe(files.length);
    expect(of('pages that name no country')).toBeLessThanOrEqual(1);
    expect(of('dates of establishment')).toBeGreaterThan(40_000);
    expect(of('missions')).toBeGreaterThan(13_000);
    expect(of('pairs that both articles date')).toBeGreaterThan(15_800);
    expect(agreeing).toBeGreaterThan(86);
    // 50 seconds on an idle machine, twice that on a slow or busy one: what grows with the square of a text takes far longer.
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(180);
  });

  it('leave no mark-up, name of a template or text of a reference in any record', { timeout: 600_000 }, () => {
    const left: string[] = [];
    for (const file of files) {
      try {
        const { records } = compileText(readFileSync(join(FOLDER, file), 'utf8'), file);
        for (const { relation } of records)
          for (const text of textsOf(relation, relation.id))
            if (MARKUP.test(text.slice(text.indexOf(': ') + 2)) || REFERENCES.test(text)) left.push(text);
      } catch (error) {
        if (!isRelationsError(error)) throw error;
      }
    }
    expect(left).toEqual([]);
  });
});
