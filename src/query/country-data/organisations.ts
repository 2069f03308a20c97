/** Organisations of states in order of weight: what membership in common says of two states is the more, the higher it stands. */

/** Abbreviations of the country data, and names that say what they are. */
const NAMED: readonly (readonly [abbreviation: string, name: string])[] = [
  ['EU', 'European Union'],
  ['NATO', 'NATO'],
  ['Schengen Convention', 'Schengen Area'],
  ['EMU', 'euro area'],
  ['G-7', 'G7'],
  ['BRICS', 'BRICS'],
  ['G-20', 'G20'],
  ['AU', 'African Union'],
  ['ASEAN', 'ASEAN'],
  ['Mercosur', 'Mercosur'],
  ['GCC', 'Gulf Cooperation Council'],
  ['CSTO', 'Collective Security Treaty Organization'],
  ['EAEU', 'Eurasian Economic Union'],
  ['USMCA', 'USMCA'],
  ['EFTA', 'EFTA'],
  ['CIS', 'Commonwealth of Independent States'],
  ['SCO', 'Shanghai Cooperation Organisation'],
  ['Quad', 'Quad'],
  ['ANZUS', 'ANZUS'],
  ['Benelux', 'Benelux'],
  ['NC', 'Nordic Council'],
  ['LAS', 'Arab League'],
  ['OAS', 'Organization of American States'],
  ['CELAC', 'CELAC'],
  ['Caricom', 'CARICOM'],
  ['CAN', 'Andean Community'],
  ['Pacific Alliance', 'Pacific Alliance'],
  ['SICA', 'Central American Integration System'],
  ['ECOWAS', 'ECOWAS'],
  ['EAC', 'East African Community'],
  ['SADC', 'SADC'],
  ['CEMAC', 'CEMAC'],
  ['WAEMU', 'West African Economic and Monetary Union'],
  ['COMESA', 'COMESA'],
  ['IGAD', 'IGAD'],
  ['AMU', 'Arab Maghreb Union'],
  ['SAARC', 'SAARC'],
  ['BIMSTEC', 'BIMSTEC'],
  ['GUAM', 'GUAM'],
  ['PIF', 'Pacific Islands Forum'],
  ['CE', 'Council of Europe'],
  ['OSCE', 'OSCE'],
  ['OECD', 'OECD'],
  ['OPEC', 'OPEC'],
  ['APEC', 'APEC'],
  ['OIC', 'Organisation of Islamic Cooperation'],
  ['C', 'Commonwealth of Nations'],
  ['OIF', 'Francophonie'],
  ['CPLP', 'Community of Portuguese Language Countries'],
  ['D-8', 'D-8'],
  ['Arctic Council', 'Arctic Council'],
  ['CBSS', 'Council of the Baltic Sea States'],
  ['BSEC', 'Black Sea Economic Cooperation'],
  ['CEI', 'Central European Initiative'],
  ['ECO', 'Economic Cooperation Organization'],
  ['CICA', 'CICA'],
  ['NAM', 'Non-Aligned Movement'],
  ['G-77', 'Group of 77'],
];

/** By abbreviation: of a list of sixty, looking each of two states' memberships up one by one took a tenth of a start. */
const BY_ABBREVIATION = new Map(NAMED.map(([abbreviation, name], weight) => [abbreviation, { name, weight }]));

/** The name by which people know it, and its weight: 0 is the heaviest. Null for one that says little. */
export const namedOrganisation = (abbreviation: string): { name: string; weight: number } | null =>
  BY_ABBREVIATION.get(abbreviation) ?? null;

/** Those that nearly all states belong to: common membership says nothing. */
const UNIVERSAL: ReadonlySet<string> = new Set(
  'UPU UNESCO Interpol FAO ITU UN UNCTAD WHO OPCW IMF ICAO WMO ILO IBRD IDA WIPO IFC WTO MIGA WCO IMO UNIDO IFAD IOM IPU IAEA UNWTO'.split(
    ' ',
  ),
);

export const isUniversal = (abbreviation: string): boolean => UNIVERSAL.has(abbreviation);
