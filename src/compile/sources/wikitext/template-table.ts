/** Templates by name: what each shows. */

type Render = (plain: readonly string[], all: readonly string[]) => string;

const first: Render = ([a = '']) => a;
const second: Render = ([a = '', b]) => (b === undefined || b === '' ? a : b);
const nothing: Render = () => '';
const text =
  (shown: string): Render =>
  () =>
    shown;

/** "US$338 million"; the amount may stand in two arguments or carry its own sign. */
const money =
  (sign: string): Render =>
  ([amount = '']) =>
    `${sign}${amount}`;

/** `{{convert|339|km|mi}}` shows "339 km"; `{{convert|10|-|15|km}}` "10-15 km". */
const convert: Render = ([a = '', b = '', c = '', d = '']) =>
  /^(?:-|–|to|and|or|x|by|to\(-\))$/.test(b)
    ? `${a}${/^[-–]$/.test(b) ? b : ` ${b} `}${c} ${d}`.trim()
    : `${a} ${b}`.trim();

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Year, month and day as running text has them: "4 September 2018", "September 2018". Other arguments stay as they are. */
function dateOf([year = '', month = '', day = '']: readonly string[]): string {
  const name = /^\d{1,2}$/.test(month) ? (MONTHS[Number(month) - 1] ?? '') : month;
  return [name === '' ? '' : day.replace(/^0/, ''), name, year].filter((part) => part !== '').join(' ');
}
/** `{{dts|2018|9|4}}` but also `{{dts|4 September 2018}}`. */
const date: Render = (plain) => (/^\d{1,4}$/.test(plain[0] ?? '') ? dateOf(plain) : plain.join(' '));
const asOf: Render = (plain, all) =>
  `${all.some((arg) => /^lc\s{0,3}=\s{0,3}\S/.test(arg)) ? 'as of' : 'As of'} ${date(plain, all)}`;

const list: Render = (plain) =>
  plain.some((arg) => arg.includes('\n')) ? `\n${plain.join('\n')}\n` : plain.join(', ');

const TABLE: readonly (readonly [names: string, render: Render])[] = [
  ['us$|usd|us dollar|usdollar', money('US$')],
  ['€|euro|eur', money('€')],
  ['£|gbp|pound sterling|gbp£', money('£')],
  ['¥|jpy|yen', money('¥')],
  ['a$|aud|au$', money('A$')],
  ['ca$|c$|cad|can$', money('C$')],
  ['nz$|nzd', money('NZ$')],
  ['₹|inr|indian rupee|rs', money('₹')],
  ['cny|rmb|cn¥', money('CN¥')],
  ['₩|krw', money('₩')],
  ['r$|brl', money('R$')],
  ['rub|₽', money('₽')],
  ...['CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'ZAR', 'KES', 'TRY'].map(
    (code) => [code.toLowerCase(), money(`${code} `)] as const,
  ),

  ['currency', ([amount = '', code = 'US$']) => `${code} ${amount}`.trim()],
  ['circa|c.|ca|c|approx|ca.', (plain) => `c. ${plain.join('–')}`],
  ['reign|r.', (plain) => `r. ${plain.join('–')}`],
  ['floruit|fl.', (plain) => `fl. ${plain.join('–')}`],
  ['lang|transl|transliteration|langx|translit|script', second],
  [
    'nowrap|small|smaller|big|large|nobold|noitalic|nobr|bold|em|strong|abbr|abbrlink|tooltip|sic|illm|ill|interlanguage link|visible anchor|color|nwr|resize|smallcaps|sc|mono|var|mvar|math|linktext|no wrap|not a typo|proper name|as written|typo|vanchor|strikethrough',
    first,
  ],
  ['as of|asof', asOf],
  ['convert|cvt', convert],
  ['flag|flagcountry|flagu|flagdeco|country|noflag|flagg|flag+link|flagathlete|country data', first],
  ['flagicon|flag icon|flagicon2|flagicon image|increase|decrease|steady|gain|loss', nothing],
  ['start date|date|dts|start date and age|end date|film date|release date|dtsh|birth date|death date', date],
  ['ndash|endash|spaced ndash|snd|spnd|–', text(' – ')],
  ['mdash|emdash|spaced mdash|—', text(' — ')],
  ['dash|en dash', text('–')],
  ['nbsp|spaces|space|thinsp|thin space|zwsp|break|br|crlf', text(' ')],
  ['!|pipe', text('|')],
  ["'|apostrophe", text("'")],
  ["'s", text("'s")],
  ['okina|hamza', text('ʻ')],
  ['plainlist|ubl|unbulleted list|hlist|flatlist|bulleted list|collapsible list|blist|ulist', list],
  ['formatnum|formatprice|nts|val|number|#formatnum', first],
  ['percentage|pct', ([a = '', b]) => (b === undefined ? `${a}%` : `${a} of ${b}`)],
  ['frac|fraction|sfrac', (plain) => plain.join('/')],
  ['sup|sub', first],
  [
    'quote|blockquote|cquote|quotation|quote box|rquote|bquote|pull quote|quotebox',
    ([a = '']) => (a === '' ? '' : `\n\n${a}\n\n`),
  ],
  ['"|qq|double quote', ([a = '']) => `"${a}"`],
  ['ship', ([prefix = '', name = '']) => `${prefix} ${name}`.trim()],
  ...['HMS', 'USS', 'HMAS', 'HMCS', 'SS', 'RMS', 'INS'].map(
    (prefix) => [prefix.toLowerCase(), ([name = '']: readonly string[]) => `${prefix} ${name}`] as const,
  ),
  [
    'citation needed|cn|fact|when|who|which|where|why|clarify|by whom|according to whom|dubious|vague|cite|citation|sfn|sfnp|sfnm|harv|harvnb|efn|refn|r|rp|rs|better source needed|' +
      'failed verification|unreliable source?|page needed|full citation needed|specify|quantify|update inline|update after|verify source|disputed inline|' +
      'short description|use dmy dates|use mdy dates|main|main article|see also|further|about|for|other uses|hatnote|redirect|distinguish|refimprove|more citations needed|more footnotes|' +
      'unreferenced|reflist|references|notelist|portal|portal bar|commons category|commons|commonscat|commons and category|sister project links|authority control|coord|clear|-|toc limit|toc|tocleft|' +
      'defaultsort|stub|multiple issues|update|orphan|expand section|empty section|cleanup|sources|div col|div col end|col div end|colend|cols|col-begin|col-2|col-break|col-end|columns-list start|anchor|wiktionary|pov|undue weight|' +
      'primary sources|one source|copy edit|tone|lead too short|expand|infobox|refbegin|refend|italic title|displaytitle|good article|featured article|protected|dead link|' +
      'bots|use british english|use american english|multiple image|location map|osm location map|ifsubst|noref|bilateral relations',
    nothing,
  ],
];

export const RENDER: ReadonlyMap<string, Render> = new Map([
  ...TABLE.flatMap(([names, render]) => names.split(/\|(?=.)/).map((name) => [name, render] as const)),
  // `{{lang-sr|Text}}` shows its first argument.
  ...'sq sr bg el de fr es ru tr it pl uk pt ro hu hr bs mk sl cs sk nl sv no da fi et lv lt ar he fa hi ur bn zh ja ko vi th id ms sw am ka hy az kk uz mn ga mt is be ca eu gl la grc'
    .split(' ')
    .map((code) => [`lang-${code}`, first] as const),
]);

/** Families of navigation and maintenance templates that show nothing in running text. */
export const SILENT =
  /^(?:foreign relations of |bilateral relations of |diplomatic missions (?:of|in) |cite |citation|ipa|ref|note|webarchive|dead link|use |pp-|cns|.{1,60} topics$|.{1,60}-stub$|.{1,60} stub$|history of .{1,60} sidebar$|politics of )/;
