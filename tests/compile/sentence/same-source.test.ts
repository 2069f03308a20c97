/** Sentences that only point to who gives their figures. */
import { describe, expect, it } from 'vitest';
import { attributedTo } from '../../../src/compile/sentence/attribution.js';
import { sourcesOf } from '../../../src/compile/sentence/same-source.js';
import { compileText } from '../../../src/compile/text.js';
import type { Codes } from '../../../src/compile/sentence/annotate.js';
import { sentences } from '../recognise/sentences.js';

/** Who gives the figure 222 of a text's last sentence; "" for nobody. */
function giver(text: string): string {
  const last = sentences(text, ['GBR', 'KEN'] as unknown as Codes, { heading: 'Migration' }).at(-1);
  if (!last) return '';
  return attributedTo(last.text, sourcesOf(last), last.text.indexOf('222')) ?? '';
}

const BEFORE = 'According to the British high commissioner, 111 Britons live in Kenya.';
const SURVEY = 'According to the American Community Survey, 111 lived there in 2016.';

describe('the same source', () => {
  it.each<[string, string]>([
    [`${BEFORE} The same source speaks of 222 Kenyans.`, 'British high commissioner'],
    [`${BEFORE} In 2020, according to the same office, there were 222 Kenyans.`, 'British high commissioner'],
    ['The French statistical office counted 111 Britons in 2016. In 2020 it counted 222.', 'French statistical office'],
    ['The Greek ministry counted 111. By 2016, it says, fewer than 222 were left.', 'Greek ministry'],
    [`${SURVEY} The survey of 2023 counted 222.`, 'American Community Survey'],
    // Of trade "it" is trade.
    ['The French ministry put trade at 111 in 2016. In 2020 it reached 222.', ''],
    [`${BEFORE} In 2020 there were 222.`, ''],
    [`${BEFORE} The ministry counted 222.`, 'ministry'],
    ['About 111 lived there. The same source speaks of 222.', ''],
    [`${BEFORE} Many came later. The same source speaks of 222.`, ''],
    // Its own comes first.
    [`${SURVEY} The survey counted 111, but according to the embassy there were 222.`, 'embassy'],
  ])('%s', (text, name) => {
    expect(giver(text)).toBe(name);
  });

  it.each<[section: string, name: string]>([
    ['The same source speaks of 222 Kenyans.', 'British high commissioner'],
    // Only who is called the same is looked for in the section before.
    ['It counted 222 Kenyans.', ''],
  ])('in the next section: %s', (section, name) => {
    const article = `= Kenya–United Kingdom relations =

== Britons in Kenya ==

${BEFORE}

== Kenyans in the United Kingdom ==

${section}
`;
    const [record] = compileText(article, 'test').records;
    expect(record?.relation.communities.at(-1)?.accordingTo ?? '').toBe(name);
  });
});
