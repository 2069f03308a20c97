import { describe, expect, it } from 'vitest';
import { kindOfPredicate } from '../../../../src/compile/recognise/events/predicates.js';

describe('the kind of an event by its predicate', () => {
  it.each([
    // A speech: what it is about decides nothing.
    ['The German ambassador to Latvia said that Germany supports aid.', 'statement'],
    ['The prime minister attacked Germany in parliament.', 'statement'],
    ['Silva called Norway a "" of an embargo.', 'statement'],
    ['Peru condemned the attack on the embassy.', 'statement'],
    ['The Supreme Leader banned direct talks with Norway.', 'statement'],
    ['The president signed a decree on mobilisation.', 'statement'],
    ['The minister stressed that the treaty stands.', 'statement'],
    ['Japan declared that trade would go on.', 'statement'],
    // Journeys.
    ['Todor Zhivkov came to India.', 'visit'],
    ['The president flew to the Netherlands for the signing of a treaty.', 'visit'],
    ['Edi Rama was in Turkey, and signed nothing.', 'visit'],
    ['Prime Minister Phan Văn Khải was in Cambodia.', 'visit'],
    ['Lula received Rebelo de Sousa in Brasília.', 'visit'],
    ['King Gustaf V met a Finnish delegation.', 'visit'],
    ['The trade minister visited Peru.', 'visit'],
    // Agreements, whatever they end or are about.
    ['The leaders agreed to a peace deal, ending the conflict.', 'agreement'],
    ['Disagreements about Norwegian immigration were resolved.', 'agreement'],
    ['There was an exchange of letters relating to relations.', 'agreement'],
    ['The two countries abolished entry visas.', 'agreement'],
    // Flows of goods and guests.
    ['In 2015, trade in goods came to C$1 billion.', 'trade'],
    ['After a decrease, trade recovered.', 'trade'],
    ['3,027 Latvian tourists visited Germany.', 'trade'],
    ['More than 24,000 Cambodians visited Malaysia.', 'trade'],
    // Missions and envoys.
    ['Croatia expelled a Serbian consul.', 'representation'],
    ['Serbia declared a Croatian diplomat persona non grata.', 'representation'],
    ['Bulgaria accredited Marko Temnialov to Denmark.', 'representation'],
    ['France inaugurated its new embassy.', 'representation'],
    ['Bulgaria recognised Kosovo.', 'recognition'],
    ['The last sanctions were lifted during a visit.', 'conflict'],
    ['Venezuela closed the border to vehicles.', 'conflict'],
    ['Latvia helped refugees.', 'cooperation'],
    ['Bolivia shipped 400 sacks of coffee to Finland.', 'cooperation'],
    ['Croatia became independent.', 'other'],
    ['Norway emerged as a republic.', 'other'],
    // The first of two decides.
    ['Peru visited nobody but condemned the war; Rama was in Turkey.', 'visit'],
    ['Peru condemned the war, and Rama came to Turkey.', 'statement'],
  ])('%s is %s', (text, kind) => {
    expect(kindOfPredicate(text)).toBe(kind);
  });

  it.each([
    'The troops came to power.',
    'Trade was in German hands.',
    'The treaty was in French.',
    'The Valtellina was in Swiss hands.',
    'The Embassy was in Lima.',
    'Turkey denounced the Ankara Convention.',
    'Contacts are said to go back to the 8th century.',
    'Peru declared war.',
    'Peru declared its independence.',
    'The president was called to Lima.',
    'Peru recognised the Armenian genocide.',
    'Peru recognised the need for copper.',
    'Peru was recognised by Japan.',
    'They agreed.',
    'An accord came shortly after Angola gained its independence.',
    'He emerged as a leading voice.',
    'Japan attacked Pearl Harbor.',
    'The plant was opened.',
  ])('%s is told by none', (text) => {
    expect(kindOfPredicate(text)).toBeNull();
  });
});
