import { describe, expect, it } from 'vitest';
import { datesOf } from './reading.js';

describe('decades and centuries', () => {
  it.each([
    ['in the 1990s', ['199X']],
    ["in the 1990's", ['199X']],
    ['in the early 1960s', ['1960~/1963~']],
    ['in the mid-1960s', ['1964~/1966~']],
    ['in the late 1960s', ['1967~/1969~']],
    ['late in the 1960s', ['1967~/1969~']],
    ['in the early to mid-1990s', ['1990~/1996~']],
    ['in the first half of the 1990s', ['1990~/1994~']],
    ['at the turn of the 1990s', ['1990~']],
    ['at the beginning of the 1990s', ['1990~/1993~']],
    ['around the 1960s', ['1960~/1969~']],
    ['in the 1950s and 1960s', ['195X/196X']],
    ['in the 1950s, 1960s and 1970s', ['195X/197X']],
    ['in the 1960s–70s', ['196X/197X']],
    ['in the 1960–1970s', ['196X/197X']],
    ['in the 1960-70s', ['196X/197X']],
    ['in the 1960/70s', ['196X/197X']],
    ['in the 1960s/70s', ['196X/197X']],
    ['in the 1960 and 1970s', ['196X/197X']],
    ['in the late 1960–1970s', ['1967~/1979~']],
    ['in the 1960s or 1970s', ['196X/197X']],
    ['in the 2nd or 3rd century BC', ['-0299/-0100']],
    ['in the 3rd or 2nd century BC', ['-0299/-0100']],
    ['in the 2nd or 3rd century', ['01XX/02XX']],
    ['in the late 1980s and early 1990s', ['1987~/1993~']],
    ['from the late 1960s to the 1990s', ['1967~/1999~']],
    ['from 1960 to the early 1970s', ['1960/1973~']],
    ['in the 1800s', ['18XX']],
    ['in the 1700s and early 1800s', ['1700~/1833~']],
    ['in the XIX century', ['18XX']],
    ['during the 1960s, ’70s and ’80s', ['196X/198X']],
    ['in the late 1800s', ['1867~/1899~']],
    ['in the 2000s', ['200X']],
    ['in the sixties', ['196X']],
    ['in the Sixties', ['196X']],
    ['in the late sixties', ['1967~/1969~']],
    ['in the sixties and seventies', ['196X/197X']],
    ['in the nineteen-sixties', ['196X']],
    ["in the '60s", ['196X']],
    ['in the early 60s', ['1960~/1963~']],
    ['in the ’80s and ’90s', ['198X/199X']],
    ['in the 19th century', ['18XX']],
    ['in the nineteenth century', ['18XX']],
    ['in the early 19th century', ['1800~/1833~']],
    ['in the mid-19th century', ['1834~/1866~']],
    ['in the second half of the 19th century', ['1850~/1899~']],
    ['in the latter half of the 19th century', ['1850~/1899~']],
    ['in the last quarter of the 19th century', ['1875~/1899~']],
    ['in the closing years of the 19th century', ['1867~/1899~']],
    ['in the last decade of the 19th century', ['189X']],
    ['at the end of the 19th century', ['1867~/1899~']],
    ['at the turn of the 20th century', ['1900~']],
    ['at the turn of the 19th and 20th centuries', ['1900~']],
    ['in the late 19th and early 20th centuries', ['1867~/1933~']],
    ['between the 15th and 17th centuries', ['14XX/16XX']],
    ['in the 17th- and 18th-century wars', ['16XX/17XX']],
    ['from the 15th century to the 17th century', ['14XX/16XX']],
    ['in the first century BC', ['-0099/0000']],
    ['in the 5th to 3rd centuries BC', ['-0499/-0200']],
    ['in the second millennium BC', ['-1999/-1000']],
    ['in the second millennium', ['1XXX']],
  ])('They traded %s.', (text, dates) => {
    expect(datesOf(`They traded ${text}.`)).toEqual(dates);
  });

  it.each([
    'in her sixties',
    'in his late-ish 50s',
    'at temperatures of 40s',
    'at the turn of the century',
    'in the last quarter',
    'in the 30th century',
    'in a nineteenth century-old mill',
    'in the thirty-ninth century',
  ])('nothing: They traded %s.', (text) => {
    expect(datesOf(`They traded ${text}.`)).toEqual([]);
  });

  it.each([
    ['They met in 1848.', 'in the 40s', ['184X']],
    ['They met in 1848.', 'in the sixties', ['186X']],
    ['They met in 1895.', "in the '20s", ['192X']],
    ['They met in 1878.', 'in the 40s', []],
    ['They met in 1848.', 'in the 90s', []],
    ['They met in 1912.', 'in the 90s', ['199X']],
    ['They met in 2015.', 'in the 60s', ['196X']],
  ])('a decade without its century: %s They traded %s.', (before, text, dates) => {
    expect(datesOf(before, `They traded ${text}.`)).toEqual(dates);
  });
});
