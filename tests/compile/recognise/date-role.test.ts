import { describe, expect, it } from 'vitest';
import { roleTold } from '../../../src/compile/recognise/date-role.js';

/** The date stands between low lines. */
function roleIn(marked: string): string | null {
  const [before = '', date = '', after = ''] = marked.split('_');
  return roleTold(before + date + after, before.length, before.length + date.length);
}

describe('the role of a date', () => {
  it.each([
    ['The land border has been closed since _1994_.', 'since'],
    ['From _June 2022_ the crossing was open for seven hours a day.', 'since'],
    ['Peru supplied Japan with rice from _1860_.', 'since'],
    ['Goods had been held up since the _1990s_.', 'since'],
    ['They have lived in one state, since the treaty of _12 September 1963_, under one law.', 'since'],
    ['German troops stayed in the country until _1873_.', 'until'],
    ['Istria was under Austrian rule until the collapse of _1918_.', 'until'],
    ['Relations were resumed by _December 1944_.', 'by'],
    ['By _1992_ relations were largely back to normal.', 'by'],
    ['After the Islamic revolution of _1979_ Iran severed its relations with Israel.', 'after'],
    ['After the execution of the cleric on _2 January 2016_ protesters attacked the embassy.', 'after'],
    ['Peru left the pact after the disputed election of _1990_.', 'after'],
    ['After Peru declared its independence on _17 May 2008_, France recognised it.', 'after'],
    ['After its independence had been recognised in _1878_, Peru entered into relations.', 'after'],
    ['They exchanged high commissions after Kenya became independent in _1963_.', 'after'],
    ['He held the post until he became a cardinal in _January 1953_.', 'until'],
    ['The reign lasted until Japan landed in _1991_.', 'until'],
    ['Ties have become closer since Peru joined the union in _1991_.', 'since'],
    ['They were left alone once Roa had come to power in _1980_.', 'after'],
    ['Supplies were not resumed until after Roa had taken office in _1979_.', 'after'],
    ['Supplies were not resumed until after Roa had taken office _that September_.', 'after'],
    ['No sooner had Roa left Lima, on _11 April 1912_, than Japan recalled its envoy.', 'after'],
    ['Relations soured after the Treaty of Lima (_12 May 1881_).', 'after'],
    ['In line with a resolution of _December 1946_ Peru recalled its envoy.', 'after'],
    ['In protest against the execution of three ministers in _June 1979_, Peru cut off supplies.', 'after'],
    ['Peru had been quiet before the coup of _1948_.', 'before'],
  ])('%s: %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  it.each([
    'Peru opened an embassy in _1994_.',
    'The plan had once been told to Peru in _1990_.',
    'Peru opened a consulate (_1990_) after the war.',
    // Then it opened.
    'The embassy did not open until _1994_.',
    // Of that year something else is told.
    'They had not met since _1947_.',
    'It was the first visit since the war of _1967_.',
    // The date is that of the main clause.
    'After the war the two states signed a treaty in _1950_.',
    'After the Soviet period the Peruvian embassy in Lima started work in _July 1993_.',
    // The talks have this year; the opening has its own.
    'Peru opened an embassy on 2 May 1954, after talks in Lima in _1953_.',
    'After the war the two states signed a treaty in _1950_, which was kept.',
    'Talks held after the war led to a treaty in _1950_.',
    'Peru recognised it a few hours after it had been proclaimed on _27 August 1991_.',
    'Peru kept out of the union, since it had joined another in _1991_.',
    'Peru did not return until Japan had left in _1991_.',
    'The president spoke before the National Congress in Lima on _16 July 2014_.',
    'The bridge named after the battle of _1389_ was closed.',
    'Both signed a treaty from _1990_.',
    'Relations date from _1960_.',
    'Peru counts its relations with Japan from _2 May 1960_.',
    'Trade rose from _2010_ to 2013.',
  ])('%s: none', (text) => {
    expect(roleIn(text)).toBeNull();
  });
});
