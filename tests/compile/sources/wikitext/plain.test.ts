import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../../src/compile/compile.js';
import { readArticle } from '../../../../src/compile/sources/article.js';
import { sentencesOf } from '../../../../src/compile/sources/document.js';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';

const plain = (source: string): string => plainText(source).text.replace(/\s+/g, ' ').trim();

describe('what wikitext shows', () => {
  const rows: readonly (readonly [source: string, shown: string])[] = [
    // Plain text is left alone.
    ["Kenya's 'old' friends {a} [b] | c", "Kenya's 'old' friends {a} [b] | c"],
    // Quotes, links.
    ["'''Peru–Chile relations''' are ''old''", 'Peru–Chile relations are old'],
    ["'''''both''''' marks", 'both marks'],
    ['[[Peru]] and [[Chile|the other]]', 'Peru and the other'],
    ['[[Kenya]]ns and [[Peru|Peruvian]]s', 'Kenyans and Peruvians'],
    ['[[Peru#History|its past]]', 'its past'],
    ['[[Georgia (country)|]] met', 'Georgia met'],
    ['[[:Category:Treaties|treaties]]', 'treaties'],
    ['[[w:Peru|Peru]] and [[wikt:amity|amity]]', 'Peru and amity'],
    ['[https://example.org/a the page] says', 'the page says'],
    ['see [https://example.org/a]', 'see'],
    ['One.[[Category:Peru–Chile relations| ]] Two.[[fr:Relations]][[zh-yue:X]]', 'One. Two.'],
    ['One.[[File:a.svg|thumb|A map of [[Peru]], in {{circa|1900}} and [[Chile|more]]]] Two.', 'One. Two.'],
    ['[[Image:a.png|thumb|[[File:b.png]] c]]One.', 'One.'],
    // References, comments, tags.
    ['One.<ref>{{cite web|title=[[A]]|url=x}} in 1990</ref> Two.', 'One. Two.'],
    ['One.<ref name="a" /> Two.<ref name=b>c</ref>', 'One. Two.'],
    ['One.<REF>x</Ref > Two.', 'One. Two.'],
    ['One.<ref>never closed. Two.', 'One.never closed. Two.'],
    ['One<!-- hidden {{ [[ --> two', 'One two'],
    ['One <!-- never closed {{US$|5}}', 'One <!-- never closed US$5'],
    ['One<br/>two<br>three', 'One two three'],
    ['<small>One</small> <span style="a">two</span>', 'One two'],
    ['<nowiki>[[Peru]] {{x}}</nowiki> and <nowiki/>[[Chile]]', '[[Peru]] {{x}} and Chile'],
    ['One <gallery>\nFile:a.png|In 1990\n</gallery> two', 'One two'],
    ['One <math>x = 1990</math> two', 'One two'],
    ['5 < 6 and a > b [[c]]', '5 < 6 and a > b c'],
    ['One __NOTOC__ [[two]]', 'One two'],
    // Entities.
    ['A&nbsp;&ndash;&#8211;&#x2013;&eacute;&amp;&lt;b&gt;', 'A –––é&<b>'],
    ['A&unknown;B &amp C &#0;&#x202e;&#27;[31m', 'A&unknown;B &amp C [31m'],
    ['&amp;lt; [[a]]', '&lt; a'],
    // Templates.
    ['{{US$|338 million}}', 'US$338 million'],
    ['{{US$|338 million|link=yes}} and {{Euro|5 billion}}', 'US$338 million and €5 billion'],
    ['{{currency|500|USD}}', 'USD 500'],
    ['{{circa|1914}} and {{c.|1914|1918}}', 'c. 1914 and c. 1914–1918'],
    ['{{lang|sr|Beograd}} {{langx|bg|София}} {{lang-sq|Tirana}}', 'Beograd София Tirana'],
    ['{{convert|339|km|mi|abbr=on}}, {{convert|10|-|15|km}}, {{cvt|5|to|6|ha}}', '339 km, 10-15 km, 5 to 6 ha'],
    ['{{flagcountry|Peru}} {{flag|Chile|1912}} {{flagicon|Peru}}x {{PER}}', 'Peru Chile x Peru'],
    ['{{start date|1975|3|12|df=y}}; {{dts|4 May 1990}}; {{start date|1975}}', '12 March 1975; 4 May 1990; 1975'],
    ['{{As of|2010}} and {{as of|2011|3|lc=y}}', 'As of 2010 and as of March 2011'],
    ['{{nowrap|a b}} {{abbr|EU|European Union}} {{ill|Ana Paz|es}}', 'a b EU Ana Paz'],
    ['{{formatnum:12,345}} {{formatnum|5}}{{DEFAULTSORT:x}}{{PAGENAME}}', '12,345 5'],
    ['a{{snd}}b{{mdash}}c{{nbsp}}d', 'a – b — c d'],
    ['{{ubl|a|b}} and {{plainlist|\n* a\n* b\n}}', 'a, b and * a * b'],
    ['{{HMS|Beagle}} and {{USS|Maine|ACR-1|6}}', 'HMS Beagle and USS Maine'],
    ['{{nowrap|{{flag|Peru}} and {{US$|{{formatnum:5}} million}}}}', 'Peru and US$5 million'],
    ['{{nowrap|1=a = b}}', 'a = b'],
    ['{{nowrap|[[Peru|the first]]|x}}', 'the first'],
    ['One{{citation needed|date=May 2011}}{{sfn|A|1990|p=3}}{{efn|In 1991}}.', 'One.'],
    ['{{Main|History of Peru}}{{Foreign relations of Peru}}{{Peru-stub}}One. [[a]]', 'One. a'],
    ['{{Use_dmy dates|date=May 2011}}One. [[a]]', 'One. a'],
    // Unclosed and unopened.
    ['{{US$|5 million in 1990. [[a]]', '{{US$|5 million in 1990. a'],
    ['[[Peru and Chile. {{US$|5}}', 'Peru and Chile. US$5'],
    ['a }} b ]] c [[d]]', 'a }} b c d'],
    ['{{nowrap|a [[b}} c', 'a b c'],
    ['[[a {{nowrap|b]] c', 'a {{nowrap|b c'],
  ];
  it.each(rows)('%s', (source, shown) => {
    expect(plain(source)).toBe(shown);
  });
});

describe('what is noted as not read', () => {
  const rows: readonly (readonly [source: string, text: string, ...skipped: string[]])[] = [
    ['{{Shining star|It shone in 1983|date=2}} on', 'It shone in 1983 on', 'template Shining star'],
    ['{{Odd|a}} {{Odd|b}}', 'a b', 'template Odd'],
    ['{{Infobox treaty|name=X}}One. [[a]]', 'One. a', 'template Infobox treaty'],
    ['{{#if:x|y}}One.', 'One.', 'template #if:x'],
    ['<gallery mode="packed">\na.png|[[b]]\n</gallery>One.', 'One.', 'gallery gallery'],
    ['{{Odd|One', '{{Odd|One', 'template Odd (not closed)'],
    ['{{US$|5}} and {{circa|1914}}', 'US$5 and c. 1914'],
  ];
  it.each(rows)('%s', (source, text, ...skipped) => {
    const read = plainText(source);
    expect(read.text.replace(/\s+/g, ' ').trim()).toBe(text);
    expect(read.skipped.map(({ what, name }) => `${what} ${name}`)).toEqual(skipped);
  });
});

it('reads the infobox: title and parties by place, the rest by name', () => {
  const { infobox, lifted } = plainText(
    "{{Infobox bilateral relations|Albanian–Serbian|Albania|Serbia|map=a.svg\n|mission1 = [[Embassy of Albania, Belgrade|Embassy]], [[Belgrade]]\n|mission2=\n* ''Embassy'', Tirana\n* Consulate, Vlorë\n|envoy1=}}\nOne.",
  );
  expect([...infobox]).toEqual([
    ['title', 'Albanian–Serbian'],
    ['party1', 'Albania'],
    ['party2', 'Serbia'],
    ['map', 'a.svg'],
    ['mission1', 'Embassy, Belgrade'],
    ['mission2', 'Embassy, Tirana; Consulate, Vlorë'],
  ]);
  expect(lifted).toEqual([
    {
      what: 'infobox',
      fields: [
        { field: 'mission1', value: 'Embassy, Belgrade' },
        { field: 'mission2', value: 'Embassy, Tirana; Consulate, Vlorë' },
      ],
    },
  ]);
});

it('ends a bullet with its line', () => {
  const sentences = sentencesOf(readArticle("'''Peru''' is near.\n* One\nTwo.\n* Three", 'a.txt'));
  expect(sentences.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'paragraph Peru is near.',
    'bullet One',
    'paragraph Two.',
    'bullet Three',
  ]);
});

describe('a whole article', () => {
  const source = readFileSync(new URL('../../../fixtures/wikitext.txt', import.meta.url), 'utf8');
  const { relation, report, skipped } = compileArticle(source, 'wikitext.txt');

  it('names its title, parties and establishment', () => {
    expect(relation).toMatchObject({
      id: 'fiji-malta',
      title: 'Fiji–Malta relations',
      parties: [{ code: 'FJI' }, { code: 'MLT' }],
      established: { date: { edtf: '1975-03-12', basis: 'stated' } },
      seeAlso: ['Foreign relations of Fiji', 'Foreign relations of Malta'],
    });
  });

  it('has the missions of the infobox and the trade of the text', () => {
    expect(relation.missions.map(({ sending, receiving, kind, city }) => [sending, receiving, kind, city])).toEqual([
      ['FJI', 'MLT', 'high commission', 'Valletta'],
      ['MLT', 'FJI', 'embassy', 'Suva'],
    ]);
    expect(
      relation.trade.map(({ year, exporter, importer, amount, currency }) => [
        year,
        exporter,
        importer,
        amount,
        currency,
      ]),
    ).toEqual([
      [2019, null, null, 338_000_000, 'USD'],
      [2019, 'FJI', 'MLT', 12_500_000, 'EUR'],
    ]);
    expect(relation.communities).toMatchObject([{ people: 'Fijians', country: 'MLT', population: 1250, year: 2011 }]);
  });

  it('reads no date out of notes, captions, comments and categories', () => {
    expect(relation.events.map(({ date }) => date.edtf)).not.toEqual(
      expect.arrayContaining(['1980-05-02', '1999-05-04', '1996-07-07', '1988', '2020-03', '2011-05']),
    );
    expect(report.map(({ section, text }) => `${section}: ${text}`)).toEqual(
      expect.arrayContaining([
        'History: On 10 October 1970 Malta recognised Fiji – one of the first to do so.',
        'History > Commonwealth: In 1982, Prime Minister Ġużè Borġ visited Suva, 16,500 km from home.',
        'History > Commonwealth: In 1995 the two countries signed a visa agreement.',
      ]),
    );
  });

  it('says what it could not read', () => {
    expect(skipped).toEqual([
      { what: 'gallery', name: 'gallery' },
      { what: 'template', name: 'Shining star' },
      { what: 'table', name: 'Year; Exports: 2011, US$9 million' },
    ]);
    expect(relation.article.complete).toBe(false);
  });
});

describe('hostile wikitext', () => {
  const units = [
    '{{',
    '}}',
    '[[',
    ']]',
    '{{a|',
    '[[a|',
    '{{[[',
    '<ref>',
    '<ref name=a>b',
    '</ref>',
    '<!--',
    '-->',
    "'''",
    "''a",
    "'''abc'",
    '=',
    '= ',
    '== a ',
    '- ',
    '-',
    '*',
    '* a\n',
    '\n',
    ' ',
    '{|\n',
    '|}\n',
    '|',
    '&',
    '&#',
    '&amp;',
    '<nowiki>',
    '<gallery>',
    '[https://',
    '[https://a b',
    '[[File:',
    '{{{',
    '<',
    '<a ',
    '{{a}}',
    '[[a]]',
    '{{US$|5}}',
    '[1]',
    'a[edit]\n',
    '1. A\n',
  ];
  // Twice the text, not four times the time; the floor keeps the clock's noise out.
  it.each(units)('%j many times over is read in linear time', (unit) => {
    const time = (size: number): number => {
      const text = `[[a]] ${unit.repeat(Math.ceil(size / unit.length))}`;
      const start = performance.now();
      readArticle(`= A–B relations =\nOne.\n${text}`, 'a.txt');
      return performance.now() - start;
    };
    time(50_000);
    const once = Math.max(time(500_000), 60);
    expect(time(1_000_000) / once).toBeLessThan(6);
  });
});
