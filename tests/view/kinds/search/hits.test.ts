import { describe, expect, it } from 'vitest';
import { fixture, run } from '../../../cli/fake-io.js';
import { scriptsFile } from '../../many-scripts.js';

const bare = { NO_COLOR: '1' };

describe('search', () => {
  it.each<[string, number, string]>([
    [
      'search hoxha tito',
      80,
      `Albania–Serbia relations  1947  visit
  Enver «Hoxha» met Josip Broz «Tito» in 1947.
`,
    ],
    [
      'search hoxha tito',
      40,
      `Albania–Serbia relations  1947  visit
  Enver «Hoxha» met Josip Broz «Tito» in
  1947.
`,
    ],
    [
      'search bosnia serbia --limit 2',
      80,
      `«Bosnia» and Herzegovina–«Serbia» relations
  15 December 2000  relation

Bosnia and Herzegovina–Serbia relations  mission
  embassy of «Serbia» in Sarajevo, «Bosnia» and Herzegovina
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', fixture('dataset.json')], { columns, env: bare })).stdout).toBe(
      expected,
    );
  });
});

describe('search in several scripts', () => {
  it.each<[string, number, string]>([
    [
      'search подписан --limit 1',
      40,
      `Donaudampfschifffahrtsgesellschaftskapit
änsmützenabzeichenverordnung–👩‍👩‍👧
République 🇫🇷 relations
30 May 1899 – 2 June 1900
agreement
  «Подписан» договор между
  Donaudampfschifffahrtsgesellschaftskap
  itänsmützenabzeichenverordnung и 👩‍👩‍👧
  République 🇫🇷:
  Rindfleischetikettierungsüberwachungsa
  ufgabenübertragungsgesetzRindfleischet
  ikettierungsüberwachungsaufgabenübertr
  agungsgesetz
`,
    ],
    [
      'search 東京都 --limit 2',
      80,
      `Република България–👩‍👩‍👧 République 🇫🇷 relations  1899  mission
  embassy of Bulgaria in «東京都», France

Република България–日本国 relations  1899  mission
  embassy of Bulgaria in «東京都», Japan
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', scriptsFile()], { columns, env: bare })).stdout).toBe(expected);
  });
});
