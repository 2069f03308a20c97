/**
 * Articles "Foreign relations of X" as Wikipedia's editors left them: no mark-up and no name of a template may stand in what is read.
 * They are third-party text and no part of the project: they are looked for in `../shared`, or where RELATIONS_SHARED says.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/compile/sources/article.js';
import type { RawUnit } from '../../src/compile/sources/document.js';

const FOLDER = resolve(process.env.RELATIONS_SHARED ?? '../shared', 'foreign-relations');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.wiki')) : [];
if (FILES.length === 0) console.warn(`No articles in ${FOLDER}: their mark-up is not tested.`);

/** What no text of an encyclopedia holds once it is read. */
const RUBBISH: readonly RegExp[] = [
  /\{\{|\}\}|\[\[|\]\]|''|\{\||\|\}|\|\||^\||^!/m,
  /<\/?[a-z][a-z0-9]*[\s/>]|<!--|&[a-z]{2,8};|__[A-Z]+__/i,
  /\b(?:cite (?:web|book|news|journal)|(?:access|archive)-?date|col-?span|row-?span|upright|\d+px)\b/i,
  /\b(?:style|class|align|name|group|url|title|date)\s?=\s?["'\w]/,
  /\b(?:efn|dts|flagicon|flagu|refn)\b|\bthumb\|/,
  /[\u{f0000}-\u{fffff}]/u,
];

/** The texts of a unit: cells and fields one by one. */
function textsOf(unit: RawUnit): readonly string[] {
  if (unit.unit === 'sentence') return [unit.text];
  return unit.unit === 'field' ? [unit.value] : [unit.caption, ...unit.columns, ...unit.cells];
}

describe.skipIf(FILES.length === 0)('the articles of the corpus', () => {
  it.each(FILES)('%s', (file) => {
    const { units } = readArticle(readFileSync(resolve(FOLDER, file), 'utf8'), file);
    expect(units.length).toBeGreaterThan(0);
    const found = units.flatMap(textsOf).filter((text) => RUBBISH.some((mark) => mark.test(text)));
    expect(found).toEqual([]);
  });
});
