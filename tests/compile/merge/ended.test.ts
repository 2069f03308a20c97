import { describe, expect, it } from 'vitest';
import { isToldToEnd } from '../../../src/compile/merge/ended.js';
import { compileText } from '../../../src/compile/text.js';
import type { Mission, MissionKind } from '../../../src/model.js';

const post = (kind: MissionKind, city: string, since: string | null = null): Mission => ({
  sending: 'EST',
  receiving: 'RUS',
  city,
  kind,
  resident: true,
  accreditedFrom: null,
  since,
  until: null,
  source: { section: '', sentence: 1 },
});

describe('the end of a post of the table, as an article tells it', () => {
  it.each<[text: string, kind: MissionKind, city: string, since: string | null, ended: boolean]>([
    ['In 2022 Russia ordered the Estonian missions in Pskov to close.', 'consulate-general', 'Pskov', null, true],
    ['In 2022 Russia ordered the Estonian consulate in Pskov to close.', 'consulate-general', 'Pskov', null, true],
    ['In 2022 Estonia withdrew its consuls from the post in Pskov.', 'consulate', 'Pskov', null, true],
    ['In 2022 Estonia announced the closure of its embassy in Moscow.', 'consulate', 'Moscow', null, false],
    ['In 2022 the frontier at Pskov was closed.', 'consulate-general', 'Pskov', null, false],
    ['In 2022 Russia ordered the Estonian missions in Pskov to close.', 'consulate-general', 'Kazan', null, false],
    ['In 2022 Russia ordered the Estonian missions in Pskov to close.', 'consulate-general', 'Pskov', '2024', false],
    ['In 1991 Estonia announced that its consulate in Pskov would reopen.', 'consulate-general', 'Pskov', null, false],
    [
      'In 1940 Russia ordered the Estonian posts in Pskov to close. In 1991 it let the consulate in Pskov reopen.',
      'consulate',
      'Pskov',
      null,
      false,
    ],
  ])('%s %s in %s since %s: %s', (text, kind, city, since, ended) => {
    const [record] = compileText(`= Estonia–Russia relations =\n\n== History ==\n${text}\n`, 'test').records;
    expect(record && isToldToEnd(post(kind, city, since), record.relation)).toBe(ended);
  });
});
