/** On which continents states of today and territories lie. Former states and organisations are on none. */
import type { CountryCode } from '../model.js';
import { CONTINENTS, type Continent } from './continent-names.js';

/** As countries-list has them; a state on two, such as Turkey, stands under both. */
const LISTS: Readonly<Record<Continent, string>> = {
  Africa: `
    AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG
    MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SHN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
    somaliland`,
  Antarctica: `
    ATA ATF BVT HMD SGS`,
  Asia: `
    AFG ARE ARM AZE BGD BHR BRN BTN CCK CHN CXR EGY GEO HKG IDN IND IOT IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA
    MAC MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT RUS SAU SGP SYR THA TJK TKM TUR TWN UZB VNM YEM abkhazia northern-cyprus
    south-ossetia`,
  Europe: `
    ALA ALB AND AUT AZE BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA FRO GBR GEO GGY GIB GRC HRV HUN IMN IRL ISL ITA
    JEY KAZ LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SJM SMR SRB SVK SVN SWE TUR UKR VAT XKX abkhazia
    northern-cyprus south-ossetia transnistria`,
  'North America': `
    ABW AIA ATG BES BHS BLM BLZ BMU BRB CAN CRI CUB CUW CYM DMA DOM GLP GRD GRL GTM HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC
    PAN PRI SLV SPM SXM TCA TTO USA VCT VGB VIR`,
  Oceania: `
    ASM AUS COK FJI FSM GUM KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB TKL TLS TON TUV UMI VUT WLF WSM`,
  'South America': `
    ARG BOL BRA CHL COL ECU FLK GUF GUY PER PRY SUR URY VEN`,
};

let known: Map<CountryCode, Continent[]> | null = null;

/** Of a country by its code; none for former states, organisations and codes that are not known. */
export function continentsOf(code: CountryCode): readonly Continent[] {
  if (known === null) {
    known = new Map();
    for (const continent of CONTINENTS) {
      for (const each of LISTS[continent].trim().split(/\s+/u))
        known.set(each, [...(known.get(each) ?? []), continent]);
    }
  }
  return known.get(code) ?? [];
}

/** Of the states on two, the one that is not first in the alphabet where their capital lies. */
const BY_CAPITAL: ReadonlyMap<CountryCode, Continent> = new Map([['RUS', 'Europe']]);

/** The continent of a country, where one must do: that of its capital. Null where `continentsOf` knows none. */
export function continentOf(code: CountryCode): Continent | null {
  return BY_CAPITAL.get(code) ?? continentsOf(code)[0] ?? null;
}
