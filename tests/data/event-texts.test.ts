/** The texts of all bundled events: no leftovers of markup, of a clause that was cut, or of words put together wrongly. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model.js';

const { relations } = JSON.parse(readFileSync(new URL('../../data/dataset.json', import.meta.url), 'utf8')) as Dataset;
const texts = relations.flatMap(({ id, events }) => events.map(({ text }) => `${id}: ${text}`));
const told = (line: string): string => line.slice(line.indexOf(': ') + 2);

/** The words of a text in lower case, an owner's "'s" and the dots of letters left out. */
const wordsIn = (text: string): Set<string> =>
  new Set(
    (text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}\d]+)*/gu) ?? []).map((word) =>
      word.replace(/(?:['’]s?)$/, ''),
    ),
  );
/** A word of an article, the singular of one, or a letter that was made a capital. */
const isOf = (known: ReadonlySet<string>, word: string): boolean =>
  word.length === 1 || known.has(word) || known.has(`${word}s`) || known.has(`${word}es`);
/** "argued" of "arguing", "establish" of "establishment": the same verb. */
const isFormOf = (known: ReadonlySet<string>, word: string): boolean => {
  const stem = word.replace(/(?:ed|e)$/, '');
  return stem.length > 3 && ['ing', 'ed', 'e', 'es', 'ment'].some((ending) => known.has(`${stem}${ending}`));
};
/** What may be put in the place of a reference without standing in the article. */
const STAND_IN = new Set(['the', 'two', 'countries', 'further', 'was', 'were', 'in', 'on', 'of', 'number', 'been', 'previous', 'fell', 'has', 'there', 'for', 'dates', 'come']);

const matching = (fault: RegExp): string[] => texts.filter((line) => fault.test(told(line)));
const odd = (text: string, sign: string): boolean => text.split(sign).length % 2 === 0;

describe('texts of events', () => {
  it.each([
    ['a stop in the middle', /(?<=\d)\.\s\p{Ll}/u],
    ['a capital before a function word', /(?<=\p{Ll})\s(?:Of|By|On|With|From|Under|Was|Were|Which|And|But)\s(?=\p{Ll})/u],
    ['two prepositions', /(?<![\p{L}\d-])(?:in in|of of|at in|at at|to to|by by|from from|of in|under only)(?![\p{L}-])/iu],
    ['a doubled article', /(?<![\p{L}\d-])(?:the the|an? the|the an?|its the|the its)(?![\p{L}-])/iu],
    ['a lower-case beginning', /^\p{Ll}/u],
    ['an end that lacks a word', /\s(?:of|by|from|with|between|under|during|until|into|and|or|but|the|an|its|their|which|was|were|as|when)[,;:]?\.$/u],
    ['no stop at the end', /[^.!?"”’')]$/u],
    ['leftover markup', /\{\{|\}\}|\[\[|\]\]|<\/?\p{L}|'''|&\p{L}+;|\|/u],
    ['a mark behind a space or another mark', /\s[,.;:)]|,,|[,;:]\.|\s\s|\(\)/u],
    ['a pronoun as the first word', /^(?!It\swas\s(?:only|not\suntil|agreed)\s)(?:It|Its|They|Their|He|His|She|Her|The\s(?:latter|former))\s/u],
    ['half of a date', /\son\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\p{Ll}/u],
    ['an article in the middle of a phrase', /\b[Tt]he\s(?:first|second|third|last)\s\p{Lu}\p{L}+\san?\s/u],
    ["an owner that is no noun", /\b(?:long|wide|high|old)['’]s\s/u],
    ['a verb as the first word', /^(?:Did|Was|Were|Had|Has)\s/u],
    ['a preposition of a phrase that was cut', /^Of\s(?!the\s|all\s|these\s|them\s|\d)/u],
  ])('have not %s', (_, fault) => {
    expect(matching(fault)).toEqual([]);
  });

  it('have no word that their article lacks, but for supplied ones', () => {
    const lacking = relations.flatMap(({ id, events }) => {
      const known = wordsIn(readFileSync(new URL(`../../data/articles/${id}.txt`, import.meta.url), 'utf8'));
      return events.flatMap(({ date, text, supplied = [] }) => {
        // A year that stands for "that year", and what the date itself is called.
        const given = wordsIn(`${supplied.map(({ words }) => words).join(' ')} ${date.text} ${date.edtf}`);
        const odd = [...wordsIn(text)].filter((word) => !isOf(known, word) && !given.has(word));
        return odd.length > 0 ? [`${id}: ${odd.join(', ')} | ${text}`] : [];
      });
    });
    expect(lacking).toEqual([]);
  });

  it('supply only words that an article has, or that stand for the two', () => {
    const lacking = relations.flatMap(({ id, events }) => {
      const known = wordsIn(readFileSync(new URL(`../../data/articles/${id}.txt`, import.meta.url), 'utf8'));
      return events.flatMap(({ date, text, supplied = [] }) =>
        supplied
          .flatMap(({ words }) => [...wordsIn(words)])
          .filter((word) => !isOf(known, word) && !isFormOf(known, word) && !STAND_IN.has(word) && !wordsIn(date.text).has(word) && !date.edtf.includes(word))
          .map((word) => `${id}: ${word} | ${text}`),
      );
    });
    expect(lacking).toEqual([]);
  });

  it('close what they open', () => {
    const open = texts.filter((line) => odd(told(line), '"') || told(line).split('(').length !== told(line).split(')').length);
    expect(open).toEqual([]);
  });
});
