import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/fake-io.js';
import { scriptsFile } from '../../many-scripts.js';

const bare = { NO_COLOR: '1' };

describe('communities in several scripts', () => {
  it.each<[string, number, string]>([
    [
      'communities portugal',
      80,
      `People  Country   Population  Share  Year  Note
────────────────────────────────────────────────────────────────────────────────
日本人  Portugal       1,234   0.5%  2011  оценка
                                           Rindfleischetikettierungsüberwachungs
                                           aufgabenübertragungsgesetzRindfleisch
                                           etikettierungsüberwachungsaufgabenübe
                                           rtragungsgesetz
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', scriptsFile()], { columns, env: bare })).stdout).toBe(expected);
  });
});
