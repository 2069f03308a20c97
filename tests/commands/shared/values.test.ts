import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('values that an option does not take: exit 2, and what to type instead', () => {
  it.each<[string, string]>([
    [
      'timeline serbia --since yesterweek',
      'relations: --since "yesterweek" is not a date.\nType one like 1914, 1913-04, 1922-10-10, 1990s, "19th century" or "25 January 1988".\n',
    ],
    ['timeline serbia --since 1950 --until 1940', 'relations: --since "1950" lies after --until "1940".\n'],
    [
      'timeline serbia --kind wars',
      'relations: --kind "wars" is not a kind.\nThe kinds are establishment, recognition, severance, restoration, representation, visit, agreement, membership, conflict, dispute, statehood, cooperation, statement, population, trade, culture or other.\n',
    ],
    ['timeline serbia --limit 0', 'relations: --limit "0" is not a whole number from 1.\n'],
    ['timeline serbia --limit -1', 'relations: --limit "-1" is not a whole number from 1.\n'],
    ['search tito --limit ten', 'relations: --limit "ten" is not a whole number from 1.\n'],
    [
      'timeline serbia --kind vissit',
      'relations: --kind "vissit" is not a kind.\nDid you mean visit? The kinds are establishment, recognition,',
    ],
    [
      'missions serbia --kind embasy',
      'relations: --kind "embasy" is not a kind.\nDid you mean embassy? The kinds are ',
    ],
  ])('%s', async (line, stderr) => {
    const ran = await relations(line);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.startsWith(stderr) ? stderr : ran.stderr).toBe(stderr);
  });
});

describe('values may stand in the plural, as tables have them', () => {
  it.each([
    ['list --level embassies,legations', 'list --level embassy,legation'],
    ['timeline serbia --kind visits', 'timeline serbia --kind visit'],
    ['missions serbia --kind Consulates-General', 'missions serbia --kind consulate-general'],
    // It has no singular.
    ['list --level Consular-Relations', 'list --level consular-relations'],
  ])('%s', async (plural, singular) => {
    const [a, b] = [await relations(plural), await relations(singular)];
    expect([a.code, a.stdout]).toEqual([b.code, b.stdout]);
    expect(a.code).toBeLessThan(2);
  });
});
