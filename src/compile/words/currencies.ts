/**
 * Currency names, signs and codes → ISO 4217. A bare "$" or "dollars" is the US dollar unless an adjective or sign says
 * otherwise; historic units have their ISO 4217 historic codes where there is one.
 */

/** Signs and abbreviations that stand before an amount, longest first where one begins with another. */
export const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['U.S. $', 'USD'],
  ['US $', 'USD'],
  ['$US', 'USD'],
  ['USD$', 'USD'],
  ['CAD$', 'CAD'],
  ['CDN$', 'CAD'],
  ['Can$', 'CAD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['AUD$', 'AUD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['NZD$', 'NZD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['TT$', 'TTD'],
  ['BZ$', 'BZD'],
  ['J$', 'JMD'],
  ['G$', 'GYD'],
  ['N$', 'NAD'],
  ['FJ$', 'FJD'],
  ['SI$', 'SBD'],
  ['WS$', 'WST'],
  ['T$', 'TOP'],
  ['Bds$', 'BBD'],
  ['BDS$', 'BBD'],
  ['EC$', 'XCD'],
  ['MX$', 'MXN'],
  ['Mex$', 'MXN'],
  ['AR$', 'ARS'],
  ['CL$', 'CLP'],
  ['COL$', 'COP'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['E£', 'EGP'],
  ['IR£', 'IEP'],
  ['£E', 'EGP'],
  ['C£', 'CYP'],
  ['£', 'GBP'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['RMB', 'CNY'],
  ['¥', '¥'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₸', 'KZT'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['฿', 'THB'],
  ['֏', 'AMD'],
  ['₨', 'rupee'],
  ['Rs.', 'rupee'],
  ['Rs', 'rupee'],
  ['Tk.', 'BDT'],
  ['Tk', 'BDT'],
  ['৳', 'BDT'],
  ['DM', 'DEM'],
  ['FF', 'FRF'],
  ['SFr', 'CHF'],
  ['sFr', 'CHF'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['R', 'rand'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['TSh', 'TZS'],
  ['USh', 'UGX'],
  ['FCFA', 'CFA'],
  ['CFA', 'CFA'],
  ['F.CFA', 'CFA'],
  ['GH₵', 'GHS'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['QR', 'QAR'],
  ['SR', 'SAR'],
  ['Dhs', 'AED'],
  ['Dh', 'AED'],
  ['KD', 'KWD'],
  ['JD', 'JOD'],
];

/** The members of the two CFA franc zones. */
const WEST = 'BEN BFA CIV GNB MLI NER SEN TGO'.split(' ').map((state) => [state, 'XOF'] as const);
const CENTRAL = 'CMR CAF TCD COG GNQ GAB'.split(' ').map((state) => [state, 'XAF'] as const);

export interface SharedUnit {
  /** The unit of each state that has it. */
  of: ReadonlyMap<string, string>;
  /** What it is where no party has it; null where the text cannot say. */
  otherwise: string | null;
}

/** Names of units that several states have and none more than another, with those states: "dirhams", "shillings". */
const BARE_NAMES: readonly (readonly [unit: string, of: string])[] = [
  ['dirham', 'ARE AED, MAR MAD'],
  ['dinar', 'BHR BHD, DZA DZD, IRQ IQD, JOR JOD, KWT KWD, LBY LYD, SRB RSD, TUN TND, YUG YUD'],
  ['shilling', 'KEN KES, SOM SOS, TZA TZS, UGA UGX'],
  ['peso', 'ARG ARS, CHL CLP, COL COP, CUB CUP, DOM DOP, MEX MXN, PHL PHP, URY UYU'],
  ['krone', 'DNK DKK, ISL ISK, NOR NOK, SWE SEK'],
  ['crown', 'CZE CZK, DNK DKK, EST EEK, ISL ISK, NOR NOK, SVK SKK, SWE SEK'],
  ['rial', 'IRN IRR, OMN OMR, QAT QAR, SAU SAR, YEM YER'],
];
const FRANCS = 'BDI BIF, BEL BEF, CHE CHF, COD CDF, COM KMF, DJI DJF, FRA FRF, GIN GNF, LUX LUF, RWA RWF';
const pairsIn = (of: string): (readonly [string, string])[] =>
  of.split(', ').map((pair) => [pair.slice(0, 3), pair.slice(4)] as const);

/**
 * Units of several states under one name. The parties of the article say whose: "Rs 500 crore" is Nepal's in an article on
 * Nepal and Japan, "CFA francs" are Chad's in one on Chad and France.
 */
export const SHARED_UNITS: ReadonlyMap<string, SharedUnit> = new Map<string, SharedUnit>([
  [
    'rupee',
    {
      of: new Map([
        ['IND', 'INR'],
        ['PAK', 'PKR'],
        ['NPL', 'NPR'],
        ['LKA', 'LKR'],
        ['MUS', 'MUR'],
        ['SYC', 'SCR'],
      ]),
      otherwise: 'INR',
    },
  ],
  ['CFA', { of: new Map([...WEST, ...CENTRAL]), otherwise: null }],
  // Where one party alone has a franc: French ones in an article on France and Algeria.
  ['franc', { of: new Map([...WEST, ...CENTRAL, ...pairsIn(FRANCS)]), otherwise: null }],
  [
    '¥',
    {
      of: new Map([
        ['CHN', 'CNY'],
        ['JPN', 'JPY'],
      ]),
      otherwise: 'JPY',
    },
  ],
  ['rand', { of: new Map([['ZAF', 'ZAR']]), otherwise: null }],
  ...BARE_NAMES.map(([unit, of]) => [unit, { of: new Map(pairsIn(of)), otherwise: null }] as const),
]);

/** Active codes and the historic ones that articles of the last decades use. */
export const CODES = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC ' +
    'CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD ' +
    'JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD ' +
    'NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP ' +
    'SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG ' +
    'ATS BEF CSK CSD CYP DEM DDM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK SUR TRL YUM YUD VEF VEB XEU ROL BGL'
  ).split(' '),
);
