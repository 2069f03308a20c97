/** The texts of all bundled events: no leftovers of markup, of a clause that was cut, or of words put together wrongly. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model.js';

const { relations } = JSON.parse(readFileSync(new URL('../../data/dataset.json', import.meta.url), 'utf8')) as Dataset;
const texts = relations.flatMap(({ id, events }) => events.map(({ text }) => `${id}: ${text}`));
const told = (line: string): string => line.slice(line.indexOf(': ') + 2);

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
    ['a pronoun as the first word', /^(?:It|Its|They|Their|He|His|She|Her|The\s(?:latter|former))\s/u],
    ['a verb as the first word', /^(?:Did|Was|Were|Had|Has)\s/u],
    ['a preposition of a phrase that was cut', /^Of\s(?!the\s|all\s|these\s|them\s|\d)/u],
  ])('have not %s', (_, fault) => {
    expect(matching(fault)).toEqual([]);
  });

  it('close what they open', () => {
    const open = texts.filter((line) => odd(told(line), '"') || told(line).split('(').length !== told(line).split(')').length);
    expect(open).toEqual([]);
  });
});
