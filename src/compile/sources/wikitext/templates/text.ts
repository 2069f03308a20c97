/** Words, signs and numbers of running text. */
import { first, second, shows, type Entry, type Render } from './call.js';

/** `{{convert|339|km|mi}}` shows "339 km"; `{{convert|10|-|15|km}}` "10-15 km". */
const convert: Render = ({ unnamed: [a = '', b = '', c = '', d = ''] }) =>
  /^(?:-|–|to|and|or|x|by|to\(-\))$/.test(b)
    ? `${a}${/^[-–]$/.test(b) ? b : ` ${b} `}${c} ${d}`.trim()
    : `${a} ${b}`.trim();

/** A cell that says yes or no, in its own words if it has any. */
const answer =
  (word: string): Render =>
  ({ unnamed: [own = ''] }) =>
    own === '' ? word : own;

const SHIPS = 'HMS USS HMAS HMCS HMNZS SS RMS INS RFS ROKS JS'.split(' ');

export const TEXT: readonly Entry[] = [
  ['lang|transl|transliteration|translit|script', second],
  ['langx', ({ unnamed: [, text = ''] }) => text],
  [
    'nowrap|small|smaller|smalldiv|big|large|larger|nobold|noitalic|nobr|bold|em|strong|abbr|abbrlink|tooltip|illm|ill|interlanguage link|visible anchor|nwr|resize|smallcaps|sc|' +
      'mono|var|mvar|math|linktext|no wrap|not a typo|proper name|as written|typo|vanchor|center|centre|align|nihongo|nihongo2|zh|korean|nobreak|longitem|nastaliq|resizediv|' +
      'citation needed span|clarify span|clarify inline span|dubious span|mono|noitalics|normal|pre|code|tt|dfn|q|chem name|sronly|screen reader-only|font|fontcolor|larger|huge|underline|u|italic|i|b|bigger|smallcaps all|aut',
    ({ unnamed: [a = ''], named }) => (a === '' ? (named.get('text') ?? '') : a),
  ],
  ['color|colour|font color|background color|align|bgcolor', second],
  ['sic', ({ unnamed, named }) => unnamed.join(named.has('hide') ? '' : ' ').trim()],
  ['convert|cvt', convert],
  ['ndash|endash|spaced ndash|snd|spnd|–|spaced en dash', shows(' – ')],
  ['mdash|emdash|spaced mdash|—', shows(' — ')],
  ['dash|en dash', shows('–')],
  ['nbsp|spaces|space|thinsp|thin space|zwsp|break|br|crlf|pad|gap', shows(' ')],
  ['pb|paragraph break|paragraph|br2|parabr|para', shows('\n\n')],
  ['!|pipe', shows('|')],
  ['!!', shows('||')],
  ['=|equals', shows('=')],
  ["'|apostrophe", shows("'")],
  ["'s", shows("'s")],
  ['okina|hamza', shows('ʻ')],
  ['formatnum|formatprice|nts|ntsh|val|number|numsort|fmtn|commas|round', first],
  ['percentage|pct', ({ unnamed: [a = '', b] }) => (b === undefined ? `${a}%` : `${a} of ${b}`)],
  ['percentage bar|bartable', ({ unnamed: [a = ''] }) => `${a}%`],
  ['frac|fraction|sfrac', ({ unnamed }) => unnamed.join('/')],
  ['sup|sub', first],
  ['"|qq|double quote', ({ unnamed: [a = ''] }) => `"${a}"`],
  ["'|single quote", ({ unnamed: [a = ''] }) => `'${a}'`],
  ['ship|sclass|sclass2', ({ unnamed: [a = '', b = ''] }) => `${a} ${b}`.trim()],
  ...SHIPS.map((prefix): Entry => [prefix.toLowerCase(), ({ unnamed: [name = ''] }) => `${prefix} ${name}`]),
  // Cells of tables: the second argument is shown, the first sorts.
  ['sort|hidden sort|sortdate', second],
  ['sortname', ({ unnamed: [given = '', family = ''] }) => `${given} ${family}`.trim()],
  ['yes|yes2|y|aye|tick|check mark|yeac|okay', answer('Yes')],
  ['no|no2|nay|cross|x mark|xmark|nope', answer('No')],
  ['n/a|na|nil|none', answer('—')],
  [
    'unknown|dunno|tba|tbd|tbc|pending|partial|some|maybe|yes-no|depends|rarely|sometimes|included|dropped|won|nom|any',
    answer(''),
  ],
  ['party name with color|party name with colour|party shortname with color|party|partyname', first],
  ['official website|official|url|website', ({ unnamed: [, label = ''] }) => label],
  ['short ton|un document|unsc resolution', ({ unnamed }) => unnamed.join(' ').trim()],
  // Its value is counted from the day of reading.
  ['currentyear|age|inflation|to usd|inflation/year|inflation year|usd inflation', () => ''],
];
