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
    // What a state or a body is called by decides nothing.
    ['Peru put the United Kingdom on a list.', 'other'],
    ['The European Community opened a chancery.', 'representation'],
    ['The first Welsh settlers landed at Chubut.', 'population'],
    ['On 22 December 2022 Roa visited the Greek minority.', 'visit'],
    ['An assembly voted for union with Peru.', 'statehood'],
    ['Peru voted for the resolution.', 'statement'],
    ['Peru admitted 138 workers.', 'population'],
    ['Contacts came to a halt.', 'dispute'],
    ['Hong Kong was handed over at a ceremony.', 'statehood'],
    ['Boats were handed over to Peru.', 'cooperation'],
    ['The Congo was called Zaire from 1971.', 'statehood'],
    ['Peru placed four officials under sanctions.', 'conflict'],
    ['Revolutionaries overran the mission.', 'conflict'],
    ['By 1992 relations were back to normal.', 'restoration'],
    ['Since 2022 Peru has endorsed the plan of autonomy.', 'statement'],
  ])('%s is %s', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});
