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
    ['{{ubl|One met.|Two met.|three}}', 'One met. Two met. three'],
    ['{{#invoke:flag||Peru}} {{#invoke:dts|main|9 May 1960}}', 'Peru 9 May 1960'],
    ['{{GER}}, {{UK}}, {{flag|USA}}, {{flag|Ivory Coast|name=Côte}}', 'Germany, United Kingdom, United States, Côte'],
    [
      '{{dts|format=dmy|1992|2}} {{Date table sorting|1992-02-05}}{{dtsh|1992|2|5}} {{sort|05|five}}{{hs|7}}',
      'February 1992 5 February 1992 five',
    ],
    ['{{yes}} {{no|never}} {{n/a}} {{unknown}} {{sortname|Ana|Paz}}', 'Yes never — Ana Paz'],
    ['{{sic|using|nolink=y}} {{percentage bar|78|c=#80FF80}} {{pb}}b', 'using 78% b'],
    ['{{Template:nowrap|a}} {{subst:nowrap|b}} {{ nowrap | c }}', 'a b c'],
    ['{{#if: x | y | z }} {{#if:|y|z}} {{#ifeq:a|a|b|c}} {{#switch:b|a=1|b|c=2|3}} {{{1|d}}}', 'y z b 2 d'],
    ['a {{{!}} b', 'a {| b'],
    ['a{{pipe}}b, {{collapse top|Hidden}}c{{collapse bottom}}{{div col|colwidth=9em}}d{{div col end}}', 'a|b, cd'],
    // A flag alone means its country where nothing else says what is meant.
    ['* {{flagicon|Peru}}\n* {{flagicon|Peru}} Ana Paz', '* Peru * Ana Paz'],
    ['{{HMS|Beagle}} and {{USS|Maine|ACR-1|6}}', 'HMS Beagle and USS Maine'],
    ['{{nowrap|{{flag|Peru}} and {{US$|{{formatnum:5}} million}}}}', 'Peru and US$5 million'],
    ['{{nowrap|1=a = b}}', 'a = b'],
    ['{{nowrap|[[Peru|the first]]|x}}', 'the first'],
    ['One{{citation needed|date=May 2011}}{{sfn|A|1990|p=3}}.', 'One.'],
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
    ['{{#expr:1+1|y}}One.', 'One.', 'template #expr:1+1'],
    // Words are kept in a sentence; values and the names of parameters never, and nothing of a box beside the text.
    [
      'worth {{To yen|694|CAN|year=2011}}, {{Odd|30em|#80FF80|style=a b}}too',
      'worth , too',
      'template To yen',
      'template Odd',
    ],
    ['{{Odd box\n| name = X\n| Some words\n}}\nOne.', 'One.', 'template Odd box'],
    ['{{Odd box|In 1990 they met in Lima.}}\nOne.', 'In 1990 they met in Lima. One.', 'template Odd box'],
    ['One.\n{| class="t"\n|-\n| 1990 || [[a]]\n|}\nTwo.', 'One. Two.', 'table {| class="t"'],
    ['One.\n:{|\n{|\n|a\n|}\n|}\nTwo.', 'One. Two.', 'table {|'],
    ['{|\n| a\n{{end}}\nOne.', 'One.', 'table {|'],
    ['One. [[a]]\n|-\n|Iraq||1977||\n|Laos\nTwo.', 'One. a Two.', 'table |Iraq||1977||'],
    ['{|\n| never closed\n== History ==\nOne.', '== History == One.', 'table {|'],
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

describe('notes', () => {
  const rows: readonly (readonly [source: string, ...sentences: string[]])[] = [
    [
      'One.{{efn|In 1991 [[Peru]] did. Two.}} Three.\n\nFour.',
      'paragraph One.',
      'paragraph Three.',
      'note In 1991 Peru did.',
      'note Two.',
      'paragraph Four.',
    ],
    [
      'One.<ref group="note">In 1991.<ref>{{cite web|title=x}}</ref></ref> Two.',
      'paragraph One.',
      'paragraph Two.',
      'note In 1991.',
    ],
    [
      'One.<ref group=lower-alpha name="a">In | 1991.</ref> Two.<ref group=lower-alpha name=a />',
      'paragraph One.',
      'paragraph Two.',
      'note In | 1991.',
    ],
    [
      'One.<ref>In 1991.</ref><ref group=refs>1992</ref><ref group="note">{{cite web|title=x}}</ref> Two.',
      'paragraph One.',
      'paragraph Two.',
    ],
    [
      'One.{{refn|group=note|In 1991.}}\nTwo.\n* Three{{refn|name=b|In 1992.}}\n* Four',
      'paragraph One.',
      'paragraph Two.',
      'note In 1991.',
      'bullet Three',
      'note In 1992.',
      'bullet Four',
    ],
    ['One.{{efn|name=a}}\n== Notes ==\n{{notelist|refs={{efn|name=a|In 1991.}}}}', 'paragraph One.', 'note In 1991.'],
    [
      'One.<ref group=n name=a />\n== Notes ==\n<references group=n><ref name=a>In 1991.</ref></references>',
      'paragraph One.',
      'note In 1991.',
    ],
    [
      'One.{{#tag:ref|In 1991.{{efn|In 1992.}}|group="note"}}{{#tag:ref|A book}}',
      'paragraph One.',
      'note In 1991.',
      'note In 1992.',
    ],
    ['{{Infobox bilateral relations|mission1=Embassy{{efn|In 1991.}}}}\nOne.', 'note In 1991.', 'paragraph One.'],
  ];
  it.each(rows)('%s', (source, ...expected) => {
    expect(sentencesOf(readArticle(source, 'a.txt')).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
  });
});

describe('quotations, and lists of links', () => {
  const rows: readonly (readonly [source: string, text: string, ...skipped: string[]])[] = [
    ['One. {{blockquote|In 1985 we met.|Ana Paz, 1984}} Two.', 'One. Two.', 'quotation In 1985 we met.'],
    ['One.\n<blockquote>In 1985 [[we]] met.<ref>x</ref></blockquote>\nTwo.', 'One. Two.', 'quotation In 1985 we met.'],
    [
      '{{cquote|text=In 1985}}{{quote box|quote=In 1986|source=X}}One.',
      'One.',
      'quotation In 1985',
      'quotation In 1986',
    ],
    [
      '{{multiple image|image1=a.png|caption1=In 1985|footer=In [[1986]]}}One.',
      'One.',
      'caption In 1985',
      'caption In 1986',
    ],
    ['[[File:a.png|thumb|left|200px|alt=b|In [[Peru|1985]]]]One.', 'One.', 'caption In 1985'],
    ['[[File:a.png|thumb]]One.', 'One.'],
    ['consulates in [[Porto]] [[Faro]]', 'consulates in Porto, Faro'],
    ['in [[Lima]], [[Cusco]] [[Piura]] and [[Tacna]]', 'in Lima, Cusco, Piura and Tacna'],
    ['in [[May]] [[1990]] and in [[Peru]] [[president]] [[Ana Paz]]', 'in May 1990 and in Peru president Ana Paz'],
    ['in [[British]] [[Togoland]] and [[Ghana]]', 'in British Togoland and Ghana'],
    ['[[President]] [[Ana Paz]], [[Lima]]', 'President Ana Paz, Lima'],
  ];
  it.each(rows)('%s', (source, text, ...skipped) => {
    const read = plainText(source);
    expect(read.text.replace(/\s+/g, ' ').trim()).toBe(text);
    expect(read.skipped.map(({ what, name }) => `${what} ${name}`)).toEqual(skipped);
  });

  it('keeps a quotation that the sentence before introduces, as one sentence', () => {
    const sentences = sentencesOf(
      readArticle('In 2009 she stressed that: {{quote|"We had floods. The damage is great."}}\nTwo.', 'a.txt'),
    );
    expect(sentences.map(({ text }) => text)).toEqual([
      'In 2009 she stressed that: "We had floods. The damage is great."',
      'Two.',
    ]);
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
        { field: 'mission1', value: 'Embassy, Belgrade', party: 'Albania', targets: ['Embassy of Albania, Belgrade'] },
        { field: 'mission2', value: 'Embassy, Tirana', party: 'Serbia', targets: [] },
        { field: 'mission2', value: 'Consulate, Vlorë', party: 'Serbia', targets: [] },
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
      { what: 'caption', name: 'A map of Fiji and Malta, drawn on 4 May 1999' },
      { what: 'template', name: 'Shining star' },
      { what: 'table', name: '{| class="wikitable"' },
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
    '{{efn|',
    '{{efn|a}}',
    '{{efn|name=a}}',
    '<ref group=n>',
    '<ref group=n name=a>b</ref>',
    '<references group=n>',
    '<blockquote>a',
    '<blockquote>a</blockquote>',
    ': {{quote|a. B.}} ',
    '{{{!}}',
    '{{{a|b}}}',
    '{{infobox bilateral relations|mission1=a<br>',
    '{{infobox bilateral relations|mission1=[[a|b]]}}',
    '{{#if:a|',
    '{{flagicon|Peru}}',
    '{{ubl|a|b}}',
    'in [[A]], [[B]] [[C]] ',
    '[[A]] ',
    '[[File:a|',
    '\n|-\n| a || b',
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
