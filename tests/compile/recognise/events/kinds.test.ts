import { describe, expect, it } from 'vitest';
import { kindOfText } from '../../../../src/compile/recognise/events/kinds.js';

describe('the kind of an event by its words', () => {
  it.each([
    ['The president paid a state visit to Tokyo.', 'visit'],
    ['The two ministers met in Cusco.', 'visit'],
    ['Troops came to the aid of the garrison.', 'conflict'],
    ['Peru came to power in the council.', 'other'],
    ['Japan acceded to the league.', 'membership'],
    ['The envoy presented his credentials.', 'representation'],
    ['The conference of ambassadors ended.', 'other'],
    ['A free trade agreement came into force.', 'agreement'],
    ['Tariffs on copper were lifted.', 'trade'],
    ['The first immigrants settled at Cañete.', 'population'],
    ['A joint laboratory was set up.', 'cooperation'],
    ['The minister apologised.', 'statement'],
    ['Japan declared war.', 'conflict'],
    ['The consul was declared persona non grata.', 'conflict'],
    ['The sky was clear.', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});
