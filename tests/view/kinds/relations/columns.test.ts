import { describe, expect, it } from 'vitest';
import { fixture, run } from '../../../cli/fake-io.js';
import { scriptsFile } from '../../many-scripts.js';

const bare = { NO_COLOR: '1' };

describe('partners and lists', () => {
  it.each<[string, number, string]>([
    [
      'show serbia',
      80,
      `With                    Established       State   Level      Events
───────────────────────────────────────────────────────────────────
Albania                 1914              active  embassies       7
Bosnia and Herzegovina  15 December 2000  active  embassies       2
North Macedonia         8 April 1996      active                  2
`,
    ],
    [
      'show guinea-bissau',
      40,
      `With: Portugal
Established: not stated
State: active
Level: embassies
Events: 2
`,
    ],
    [
      'list',
      80,
      `Relation                       Established       State   Level      Events
──────────────────────────────────────────────────────────────────────────
albania-serbia                 1914              active  embassies       7
bosnia-and-herzegovina-serbia  15 December 2000  active  embassies       2
guinea-bissau-portugal         not stated        active  embassies       2
north-macedonia-serbia         8 April 1996      active                  2
soviet-union-yugoslavia        24 June 1940      ended                   2
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', fixture('dataset.json')], { columns, env: bare })).stdout).toBe(
      expected,
    );
  });
});

describe('partners in several scripts', () => {
  it.each<[string, number, string]>([
    [
      'show japan',
      80,
      `With                 Established                State   Level      Events
─────────────────────────────────────────────────────────────────────────
Република България   30 May 1899 – 2 June 1900  active  embassies       3
Ελληνική Δημοκρατία  30 May 1899 – 2 June 1900  active  embassies       3
Portugáliã           30 May 1899 – 2 June 1900  active  embassies       3
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', scriptsFile()], { columns, env: bare })).stdout).toBe(expected);
  });
});
