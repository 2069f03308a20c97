import { describe, expect, it } from 'vitest';
import { compileText } from '../../../../src/compile/text.js';

const missions = (text: string, name = 'test'): string[] =>
  compileText(text, name).records.flatMap(({ relation }) =>
    relation.missions.map((one) =>
      [
        one.sending,
        one.receiving,
        one.kind,
        one.city ?? '-',
        one.resident ? '' : `from ${one.accreditedFrom ?? '?'}`,
        one.until ? `until ${one.until}` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
const reasons = (text: string, name = 'test'): (string | null)[] =>
  compileText(text, name)
    .report.filter(({ outcome }) => outcome === 'unused')
    .map(({ reason }) => reason);

const TABLES = `This is a '''list of diplomatic missions of Latvia'''.

== Current missions ==
=== Africa ===
{| class="wikitable"
! Host country !! Host city !! Mission !! Concurrent accreditation !! Ref.
|-
| {{flag|Egypt}} || [[Cairo]] || {{center|Embassy}} || {{ubl|{{flag|Jordan}}|{{flag|Oman}}|[[Arab League]]}} || <ref>x</ref>
|-
| rowspan="2" | {{flag|United States}} || [[Washington, D.C.]] || Embassy || ||
|-
| [[New York City]] || Consulate-General || ||
|}
=== Organizations ===
{| class="wikitable"
! Organization !! Host city !! Host country !! Mission
|-
| {{flag|European Union}} || [[Brussels]] || {{flag|Belgium}} || Permanent Mission
|}
== Closed missions ==
{| class="wikitable"
! Host country !! Host city !! Mission !! Year closed
|-
| {{flag|Venezuela}} || Caracas || Embassy || 2012
|-
| {{flag|Bolivia}} || La Paz || Embassy ||
|}
== Missions to open ==
* {{flag|Kenya}}
** [[Nairobi]] (Embassy)
`;

describe('a list of missions of a country', () => {
  it('as tables', () => {
    expect(missions(TABLES, 'List_of_diplomatic_missions_of_Latvia.wiki')).toEqual([
      'LVA EGY embassy Cairo',
      'LVA JOR embassy Cairo from EGY',
      'LVA OMN embassy Cairo from EGY',
      'LVA arab-league embassy Cairo from EGY',
      'LVA USA embassy Washington, D.C.',
      'LVA USA consulate-general New York City',
      'LVA eu permanent representation Brussels',
      'LVA VEN embassy Caracas until 2012',
    ]);
    expect(reasons(TABLES, 'List_of_diplomatic_missions_of_Latvia.wiki')).toEqual([
      'no item of a list',
      'closed, and no date of it',
      'planned',
      'planned',
    ]);
  });

  it('as countries with their cities below', () => {
    const text = `= List of diplomatic missions of Latvia =

== Europe ==
* {{flag|France}}
** [[Paris]] ([[Embassy of Latvia, Paris|Embassy]])
** [[Lyon]] (Honorary Consulate)
* {{flag|Singapore}}
** [[Singapore]] (High Commission)
* {{flag|Malta}}
`;
    expect(missions(text)).toEqual([
      'LVA FRA embassy Paris',
      'LVA FRA honorary consulate Lyon',
      'LVA SGP high commission Singapore',
    ]);
  });
});

describe('a list of missions in a country', () => {
  const text = `= List of diplomatic missions in Latvia =

The capital Riga hosts 40 embassies.

== Embassies in Riga ==
# {{flag|Austria}}
# {{flag|Nowhereland}}

== Other missions in Riga ==
# {{flag|Taiwan}} (Representative office)

== Consulates-General ==
=== Daugavpils ===
# {{flag|Belarus}}

== Non-resident embassies ==
=== Resident in Stockholm, Sweden ===
# {{flag|Albania}}
=== Elsewhere ===
# {{flag|Angola}} (Warsaw)

== Former embassies ==
# {{flag|Venezuela}} (closed in 2012)
# {{flag|Iraq}}
`;
  it('takes kind, city and seat of the headings', () => {
    expect(missions(text)).toEqual([
      'AUT LVA embassy Riga',
      'TWN LVA representative office Riga',
      'BLR LVA consulate-general Daugavpils',
      'ALB LVA embassy Stockholm from SWE',
      'AGO LVA embassy Warsaw from POL',
      'VEN LVA embassy - until 2012',
    ]);
    expect(reasons(text)).toEqual(['no item of a list', 'it names no country', 'closed, and no date of it']);
  });
});
