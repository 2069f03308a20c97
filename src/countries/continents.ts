/** On which continent a country lies, for networks and maps. */
import type { CountryCode } from '../model.js';

export type Continent = 'Africa' | 'Antarctica' | 'Asia' | 'Europe' | 'North America' | 'Oceania' | 'South America';

/** As the package countries-list has it, but for Russia, which it puts in Asia; former states and organisations lie on none. */
const CODES: Readonly<Record<Continent, string>> = {
  Africa: `
    AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG
    MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SHN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
    somaliland`,
  Antarctica: `
    ATA ATF BVT HMD SGS`,
  Asia: `
    AFG ARE ARM AZE BGD BHR BRN BTN CCK CHN CXR GEO HKG IDN IND IOT IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC
    MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TUR TWN UZB VNM YEM abkhazia northern-cyprus
    south-ossetia`,
  Europe: `
    ALA ALB AND AUT BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE
    LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SJM SMR SRB SVK SVN SWE UKR VAT XKX transnistria`,
  'North America': `
    ABW AIA ATG BES BHS BLM BLZ BMU BRB CAN CRI CUB CUW CYM DMA DOM GLP GRD GRL GTM HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC
    PAN PRI SLV SPM SXM TCA TTO USA VCT VGB VIR`,
  Oceania: `
    ASM AUS COK FJI FSM GUM KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB TKL TLS TON TUV UMI VUT WLF WSM`,
  'South America': `
    ARG BOL BRA CHL COL ECU FLK GUF GUY PER PRY SUR URY VEN`,
};

let known: ReadonlyMap<CountryCode, Continent> | null = null;

/** Null for a former state, an organisation and an unknown code. */
export function continentOf(code: CountryCode): Continent | null {
  known ??= new Map(
    (Object.keys(CODES) as Continent[]).flatMap((continent) =>
      CODES[continent]
        .trim()
        .split(/\s+/u)
        .map((each) => [each, continent] as const),
    ),
  );
  return known.get(code) ?? null;
}
