import { describe, expect, it } from 'vitest';
import { kindOfText } from '../../../../src/compile/recognise/events/kinds.js';

describe('the kind of an event by its words', () => {
  it.each([
    ['The president paid a state visit to Tokyo.', 'visit'],
    ['The two ministers met in Cusco.', 'visit'],
    ['Troops came to the aid of the garrison.', 'conflict'],
    ['The party came to power in Lima.', 'statehood'],
    ['Japan acceded to the league.', 'membership'],
    ['The envoy presented his credentials.', 'representation'],
    ['The conference of ambassadors ended.', 'visit'],
    ['A free trade agreement came into force.', 'agreement'],
    ['Tariffs on copper were lifted.', 'trade'],
    ['The first immigrants settled at Cañete.', 'population'],
    ['A joint laboratory was set up.', 'cooperation'],
    ['The minister apologised.', 'statement'],
    ['Japan declared war.', 'conflict'],
    // Diplomats who are expelled are envoys first.
    ['The consul was declared persona non grata.', 'representation'],
    ['The sky was clear.', 'other'],
    // A word of another sense, or elsewhere in the statement.
    ['Exports met demand in the north.', 'trade'],
    ['The plan met with resistance.', 'other'],
    ['They climbed the summit of Mount Fuji.', 'other'],
    ['Peru hosted 300 refugees.', 'population'],
    ['Diplomats joined the celebrations in Lima.', 'culture'],
    ['Peru joined the war.', 'conflict'],
    ['Peru joined the forum.', 'membership'],
    ['A member of the royal family came by ship.', 'other'],
    ['He died of a heart attack.', 'other'],
    ['The charter flight landed.', 'trade'],
    ['There was a conflict of interest.', 'other'],
    ['They feared the financial crisis.', 'other'],
    ['The hostage crisis ended.', 'conflict'],
    ['Norway was a republic with a Lutheran-majority population.', 'statehood'],
    ['The population grew.', 'population'],
    ['During the Winter War Peru sent coffee and volunteers.', 'cooperation'],
    ['During World War II the two stood apart.', 'other'],
    ['He took up his duties in Lima.', 'representation'],
    ['Duties on copper fell.', 'trade'],
    ['A duty of 10 per cent was raised.', 'trade'],
    ['The report of "war and embargo" was printed.', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});
