import { describe, expect, it } from 'vitest';
import { fixture, run } from '../../../cli/fake-io.js';
import { scriptsFile } from '../../scripts.js';

const bare = { NO_COLOR: '1' };

describe('missions', () => {
  it.each<[string, number, string]>([
    [
      'missions portugal',
      80,
      `With           Missions of Portugal  Missions in Portugal
────────────────────────────────────────────────────────────────────────────────
Guinea-Bissau  E   Bissau            E   Lisbon
                                     hC  Dakar (accredited from Senegal, closed
                                         2001)

E embassy · hC honorary consulate
`,
    ],
    [
      'missions guinea-bissau portugal',
      80,
      `Guinea-Bissau in Portugal                Portugal in Guinea-Bissau
embassy: Lisbon                          embassy: Bissau
former honorary consulate: Dakar
  (accredited from Senegal, closed
  2001)
`,
    ],
    [
      'missions guinea-bissau portugal',
      44,
      `Guinea-Bissau in Portugal
  embassy: Lisbon
  former honorary consulate: Dakar
    (accredited from Senegal, closed 2001)
Portugal in Guinea-Bissau
  embassy: Bissau
`,
    ],
    [
      'missions serbia --kind consulate-general',
      80,
      `With                    Missions of Serbia           Missions in Serbia
───────────────────────────────────────────────────────────────────────
Bosnia and Herzegovina  CG  Banja Luka (since 2004)  –

CG consulate-general
`,
    ],
    [
      'missions portugal',
      50,
      `Portugal in Guinea-Bissau
  embassy: Bissau
Guinea-Bissau in Portugal
  embassy: Lisbon
  former honorary consulate: Dakar (accredited
    from Senegal, closed 2001)
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', fixture('dataset.json')], { columns, env: bare })).stdout).toBe(
      expected,
    );
  });
});

describe('missions in several scripts', () => {
  it.each<[string, number, string]>([
    [
      'missions jpn-prt',
      80,
      `日本国 in Portugáliã                     Portugáliã in 日本国
embassy: 東京都 (since 1899)             embassy: Велико Търново (accredited
former honorary consulate-general:         from China)
  Rindfleischetikettierungsüberwachung   2 consulates: Αθήνα
  saufgabenübertragungsgesetzRindfleis
  chetikettierungsüberwachungsaufgaben
  übertragungsgesetz (closed 31
  December 1999)
`,
    ],
    [
      'missions jpn-prt',
      40,
      `日本国 in Portugáliã
  embassy: 東京都 (since 1899)
  former honorary consulate-general:
    Rindfleischetikettierungsüberwachung
    saufgabenübertragungsgesetzRindfleis
    chetikettierungsüberwachungsaufgaben
    übertragungsgesetz (closed 31
    December 1999)
Portugáliã in 日本国
  embassy: Велико Търново (accredited
    from China)
  2 consulates: Αθήνα
`,
    ],
    [
      'missions portugal',
      80,
      `With    Missions of Portugal                 Missions in Portugal
────────────────────────────────────────────────────────────────────────────────
日本国  E   Велико Търново (accredited from  E   東京都 (since 1899)
            China)                           hCG Rindfleischetikettierungsüberwa
        C   Αθήνα, 1 without a place             chungsaufgabenübertragungsgeset
                                                 zRindfleischetikettierungsüberw
                                                 achungsaufgabenübertragungsgese
                                                 tz (closed 31 December 1999)

E embassy · C consulate · hCG honorary consulate-general
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', scriptsFile()], { columns, env: bare })).stdout).toBe(expected);
  });
});
