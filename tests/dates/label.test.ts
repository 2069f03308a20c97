import { describe, expect, it } from 'vitest';
import { labelDate, labelEdtf } from '../../src/dates/label.js';

describe('labelEdtf', () => {
  it.each([
    ['1988-01-25', '25 January 1988'],
    ['1913-04', 'April 1913'],
    ['1914', '1914'],
    ['0843', '843'],
    ['0014', 'AD 14'],
    ['0014-08-19', '19 August AD 14'],
    ['-0043', '44 BC'],
    ['-0044', '45 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', '1 BC'],
    ['1944-21', 'spring 1944'],
    ['1943-24', 'winter 1943'],
    ['199X', '1990s'],
    ['190X', '1900s'],
    ['084X', '840s'],
    ['009X', 'AD 90s'],
    ['18XX', '19th century'],
    ['20XX', '21st century'],
    ['10XX', '11th century'],
    ['00XX', '1st century'],
    ['1XXX', '2nd millennium'],
    ['1830~', 'about 1830'],
    ['1954?', 'possibly 1954'],
    ['1954%', 'possibly about 1954'],
    ['1913-04~', 'about April 1913'],
  ])('a point: %s is %s', (edtf, label) => {
    expect(labelEdtf(edtf)).toBe(label);
  });

  it.each([
    ['1998/1999', '1998–1999'],
    ['1018/1019', '1018–1019'],
    ['196X/198X', '1960s–1980s'],
    ['14XX/16XX', '15th–17th century'],
    ['0XXX/1XXX', '1st–2nd millennium'],
    ['2018-09-04/2018-09-06', '4–6 September 2018'],
    ['1990-05-30/1990-06-02', '30 May – 2 June 1990'],
    ['1990-12-30/1991-01-02', '30 December 1990 – 2 January 1991'],
    ['1990-05/1990-06', 'May–June 1990'],
    ['1990-05/1991-06', 'May 1990 – June 1991'],
    ['1914/1914-05', '1914 – May 1914'],
    ['1914-05-03/1914-06', '3 May 1914 – June 1914'],
    ['1998-03/1999', 'March 1998 – 1999'],
    ['18XX/1912', '19th century – 1912'],
    ['-0043/-0030', '44–31 BC'],
    ['-0043-03-04/-0043-03-06', '4–6 March 44 BC'],
    ['-0043/0014', '44 BC – AD 14'],
    ['0054/0117', 'AD 54 – 117'],
    ['-0099/0000', '1st century BC'],
    ['-0499/-0200', '5th–3rd century BC'],
    ['1960~/1963~', 'early 1960s'],
    ['1964~/1966~', 'mid 1960s'],
    ['1967~/1969~', 'late 1960s'],
    ['1800~/1833~', 'early 19th century'],
    ['1834~/1866~', 'mid 19th century'],
    ['1867~/1899~', 'late 19th century'],
    ['1960/1963', '1960–1963'],
    ['1960~/1964~', 'about 1960 – about 1964'],
    ['1960~/1963', 'about 1960 – 1963'],
    ['../1970', 'until 1970'],
    ['1954/..', 'since 1954'],
    ['1954-04~/..', 'since about April 1954'],
    ['199X/..', 'since the 1990s'],
    ['../18XX', 'until the 19th century'],
    ['1954/', '1954 – unknown'],
    ['/1970', 'unknown – 1970'],
  ])('an interval: %s is %s', (edtf, label) => {
    expect(labelEdtf(edtf)).toBe(label);
  });

  it.each(['', 'soon', '1900-02-29', '1915/1914'])('what is no date stays as it is: %j', (text) => {
    expect(labelEdtf(text)).toBe(text);
  });
});

describe('labelDate', () => {
  it.each([
    ['../1937', 'before 1937', 'before 1937'],
    ['../1937', 'prior to 1937', 'before 1937'],
    ['../1944-12', 'by December 1944', 'by December 1944'],
    ['1936/..', 'After 1936', 'after 1936'],
    ['199X/..', 'after the 1990s', 'after the 1990s'],
    ['1936/..', 'since 1936', 'since 1936'],
    ['1936', 'after the vote of 1936', '1936'],
  ])('%s, written "%s", is %s', (edtf, text, label) => {
    expect(labelDate({ edtf, text })).toBe(label);
  });
});
