/**
 * Countries: `{{flag|Latvia}}` and `{{LAT}}` show a flag and the name, `{{flagicon|Latvia}}` the flag alone. A flag alone is kept
 * as a stand-in: beside words it says nothing, but a cell or an item of a list that holds nothing else means the country.
 */
import { countryByCode } from '../../../../countries/country.js';
import { resolveCountry } from '../../../../countries/resolve.js';
import { flagOf } from '../../stand-ins.js';
import type { Call, Entry, Render } from './call.js';

/** Codes of sport and of custom, where they differ from ISO 3166-1. */
const CODES: ReadonlyMap<string, string> = new Map(
  (
    'ALG DZA,ANG AGO,ANT ATG,ARU ABW,ASA ASM,BAH BHS,BAN BGD,BAR BRB,BER BMU,BHU BTN,BIZ BLZ,BOT BWA,BRU BRN,BUL BGR,BUR BFA,' +
    'CAM KHM,CAY CYM,CGO COG,CHA TCD,CHI CHL,CRC CRI,CRO HRV,DEN DNK,DRC COD,ESA SLV,FIJ FJI,GAM GMB,GBS GNB,GEQ GNQ,' +
    'GER DEU,GRE GRC,GRN GRD,GUA GTM,GUI GIN,HAI HTI,HON HND,INA IDN,IRI IRN,ISV VIR,IVB VGB,KOS XKX,KSA SAU,KUW KWT,' +
    'LAT LVA,LBA LBY,LES LSO,LIB LBN,MAD MDG,MAS MYS,MAW MWI,MGL MNG,MLD MDA,MON MCO,MRI MUS,MTN MRT,MYA MMR,NCA NIC,' +
    'NED NLD,NEP NPL,NGR NGA,NIG NER,OMA OMN,PAL PSE,PAR PRY,PHI PHL,PLE PSE,POR PRT,PUR PRI,RSA ZAF,SAM WSM,SEY SYC,' +
    'SIN SGP,SKN KNA,SLO SVN,SOL SLB,SRI LKA,SUD SDN,SUI CHE,TAN TZA,TGA TON,TOG TGO,TPE TWN,TRI TTO,UAE ARE,URU URY,' +
    'VAN VUT,VIE VNM,VIN VCT,ZAM ZMB,ZIM ZWE,ROM ROU,PRC CHN,ROC TWN,ROK KOR,DPRK PRK,UK GBR,US USA,EU eu,USSR SUN,' +
    'URS SUN,TCH CSK,GDR DDR'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The name of the country that a code of two to four capitals means; null for other words. */
export function nameOfCode(code: string): string | null {
  if (!/^[A-Z]{2,4}$/.test(code)) return null;
  const known = countryByCode(CODES.get(code) ?? code);
  if (known) return known.name;
  const found = resolveCountry(code, { exact: true, suggest: false });
  return found.status === 'exact' ? found.country.name : null;
}

/** The name that a flag template shows: its own `name=`, else the country's. */
function named({ unnamed: [country = ''], named: by }: Call): string {
  const shown = by.get('name') ?? country.replace(/^flag of (?:the )?|\.(?:svg|png)$/gi, '');
  return nameOfCode(shown) ?? shown;
}

const flag: Render = (call) => flagOf(named(call));
/** A union's or a party's emblem: "Logo of the Council of Europe.svg" names nothing for sure. */
const emblem: Render = ({ unnamed: [file = ''] }) => {
  const country = /^flag of (?:the )?([^.()]{3,40})\.\w{3,4}$/i.exec(file.trim())?.[1];
  return country === undefined ? '' : flagOf(country);
};

export const COUNTRIES: readonly Entry[] = [
  [
    'flag|flagcountry|flagu|country|noflag|flagg|flag+link|flagathlete|country data|flagcountry2|flag country|flaglink|countryname|naval|army|air force|cr|cr-rt|fb',
    named,
  ],
  ['flagicon|flag icon|flagicon2|flagdeco|flagclist|country flag|country icon|flag2', flag],
  ['flagicon image|flag image|icon image', emblem],
];
