/**
 * What a wiki template shows in running text. A template that is not in the table is reported by name, and its own words
 * are kept when they read like words.
 */
interface Rendered {
  text: string;
  known: boolean;
}

type Render = (args: string[], infobox: Map<string, string>) => string;

const positional = (args: string[]): string[] => args.filter((arg) => !/^[\w\s-]{1,30}=/.test(arg));
const first: Render = (args) => positional(args)[0] ?? '';
const second: Render = (args) => positional(args)[1] ?? positional(args)[0] ?? '';
const nothing: Render = () => '';

/** `{{Infobox bilateral relations|Albanian–Serbian|Albania|Serbia|mission1=…}}`: title, parties, then named fields. */
function infoboxOf(args: string[], infobox: Map<string, string>): string {
  const named = ['title', 'party1', 'party2'];
  positional(args).forEach((value, i) => {
    const key = named[i];
    if (key !== undefined && value !== '') infobox.set(key, value);
  });
  for (const arg of args) {
    const pair = /^([\w\s-]{1,30})=([\s\S]*)$/.exec(arg);
    if (pair?.[2] !== undefined && pair[2].trim() !== '')
      infobox.set((pair[1] ?? '').trim().toLowerCase(), pair[2].trim().replace(/\s+/g, ' '));
  }
  return '';
}

const money =
  (sign: string): Render =>
  (args) =>
    `${sign}${positional(args)[0] ?? ''}`;

/** `{{convert|339|km|mi}}` shows "339 km". */
const convert: Render = (args) => positional(args).slice(0, 2).join(' ');

/** `{{start date|2018|9|4}}` shows a date. */
const date: Render = (args) => {
  const [year = '', month = '', day = ''] = positional(args);
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].filter((part) => part !== '' && part !== '00').join('-');
};

const TABLE: readonly (readonly [names: string, render: Render])[] = [
  ['us$|usd|us dollar', money('US$')],
  ['€|euro|eur', money('€')],
  ['£|gbp|pound sterling', money('£')],
  ['¥|jpy', money('¥')],
  ['a$|aud', money('A$')],
  ['ca$|c$|cad', money('C$')],
  ['circa|c.|ca|c', (args) => `c. ${positional(args).join('–')}`],
  ['reign|r.', (args) => `r. ${positional(args).join('–')}`],
  ['lang|transl|transliteration|langx', second],
  [
    'lang-sq|lang-sr|lang-bg|lang-el|lang-de|lang-fr|lang-es|lang-ru|lang-tr|lang-it|lang-pl|lang-uk|lang-pt|lang-ro|lang-hu',
    first,
  ],
  [
    'nowrap|small|big|nobold|noitalic|nobr|bold|em|strong|abbr|tooltip|sic|illm|ill|interlanguage link|as of|asof|visible anchor',
    first,
  ],
  ['convert|cvt', convert],
  ['flag|flagcountry|flagu|flagicon2|flagdeco|country|noflag', first],
  ['flagicon|flag icon|flagg', nothing],
  ['start date|date|dts|start date and age', date],
  ['infobox bilateral relations|infobox foreign relations|bilateral relations', infoboxOf],
  ['ndash|endash|spaced ndash|snd', () => ' – '],
  ['mdash|emdash|spaced mdash', () => ' — '],
  ['dash', () => '–'],
  ['nbsp|spaces|space', () => ' '],
  ['plainlist|ubl|unbulleted list|hlist|flatlist', (args) => positional(args).join(', ')],
  ['formatnum|formatprice|nts|val', first],
  [
    'citation needed|cn|fact|when|who|clarify|by whom|dubious|cite web|cite news|cite book|cite journal|citation|sfn|efn|refn|r|rp|' +
      'short description|use dmy dates|use mdy dates|main|see also|further|about|for|hatnote|redirect|distinguish|refimprove|more citations needed|' +
      'unreferenced|reflist|notelist|portal|portal bar|commons category|commonscat|authority control|coord|clear|-|toc limit|defaultsort|stub|' +
      'foreign relations of albania|foreign relations of serbia|foreign relations of bulgaria|bilateral relations of albania|multiple issues|update|' +
      'orphan|expand section|empty section|cleanup|sources|div col|div col end|col div end|anchor|wiktionary|pov|undue weight',
    nothing,
  ],
];

const RENDER: ReadonlyMap<string, Render> = new Map(
  TABLE.flatMap(([names, render]) => names.split('|').map((name) => [name, render] as const)),
);

/** Families of navigation and maintenance templates that show nothing in running text. */
const SILENT =
  /^(?:foreign relations of|bilateral relations|cite |lang-|ipa|ref|note|webarchive|dead link|use |infobox |navbox|sidebar|[\w-]+-stub$|.* topics$|pp-)/;

/** The text that a template shows, and whether the compiler knows it. */
export function renderTemplate(name: string, args: string[], infobox: Map<string, string>): Rendered {
  const key = name.toLowerCase().replace(/_/g, ' ').trim();
  const render = RENDER.get(key);
  if (render) return { text: render(args, infobox), known: true };
  if (SILENT.test(key)) return { text: key.startsWith('lang-') ? first(args, infobox) : '', known: true };
  return { text: positional(args).join(' '), known: false };
}
