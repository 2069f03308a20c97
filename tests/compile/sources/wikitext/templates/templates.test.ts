import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../../src/compile/sources/wikitext/plain.js';

const plain = (source: string): string => plainText(source).text.replace(/\s+/g, ' ').trim();

describe('what templates show', () => {
  const rows: readonly (readonly [source: string, shown: string])[] = [
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
    ['{{Main|History of Peru}}{{Foreign relations of Peru}}{{Peru-stub}}One. [[a]]', 'One. a'],
    ['{{Use_dmy dates|date=May 2011}}One. [[a]]', 'One. a'],
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
    ['* {{flagicon|Peru}}\n* {{flagicon|Peru}} Ana Paz', '* Peru * Ana Paz'],
    ['One{{citation needed|date=May 2011}}{{sfn|A|1990|p=3}}.', 'One.'],
  ];
  it.each(rows)('%s', (source, shown) => {
    expect(plain(source)).toBe(shown);
  });
});
