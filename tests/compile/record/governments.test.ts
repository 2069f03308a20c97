import { describe, expect, it } from 'vitest';
import { compileText } from '../../../src/compile/text.js';

function breaks(...sentences: string[]): string[] {
  const text = `= France–Japan relations =\n\nFrance and Japan established diplomatic relations in 1900. ${sentences.join(' ')}\n`;
  const [record] = compileText(text, 'test').records;
  return (record?.relation.statusChanges ?? []).flatMap(({ change, date }) =>
    change === 'severed' ? [date.edtf] : [],
  );
}

describe('a break with one government of a state', () => {
  const REGIME = 'In 1942 Japan broke with the Vichy government.';
  const ANOTHER = 'It recognized the Provisional Government on 23 October 1944.';
  it.each<[sentences: string[], severed: string[]]>([
    [[REGIME, ANOTHER], []],
    // Nobody else is told to have spoken for the state, or it is the state's own.
    [[REGIME], ['1942']],
    [[REGIME, 'Japan recognised the independence of Kosovo in 2008.'], ['1942']],
    [['In 1942 Japan broke off diplomatic relations with the French government.', ANOTHER], ['1942']],
    [['In 1942 Japan broke off diplomatic relations with France.', ANOTHER], ['1942']],
  ])('%j', (sentences, severed) => {
    expect(breaks(...sentences)).toEqual(severed);
  });
});
