/** Memberships that began or ended before the data was published and that its entries do not know yet, as data. */
import type { CountryFacts } from '../../dataset/country-data/facts.js';
import type { CountryCode } from '../../model.js';

type Organisations = CountryFacts['organisations'];

/** The state, the organisation's abbreviation, the day (EDTF) on which it left or joined in full, and the page that says so. */
type Turn = readonly [code: CountryCode, organisation: string, day: string, source: string];

const LEFT: readonly Turn[] = [
  [
    'GBR',
    'EU',
    '2020-01-31',
    'https://www.government.nl/topics/brexit/question-and-answer/when-will-the-united-kingdom-leave-the-european-union',
  ],
  ['RUS', 'CE', '2022-03-16', 'https://www.coe.int/en/web/documents-records-archives-information/russian-federation'],
  ['RUS', 'CBSS', '2022-05-17', 'http://en.people.cn/n3/2022/0518/c90000-10098061.html'],
  ['QAT', 'OPEC', '2019-01-01', 'https://www.azernews.az/region/141979.html'],
  ['ECU', 'OPEC', '2020-01-01', 'https://www.daytrading.com/markets/marketsopec-members-list'],
  [
    'NIC',
    'OAS',
    '2023-11-19',
    'https://www.opovo.com.br/noticias/mundo/2023/11/08/oea-se-despede-da-nicaragua-pedindo-ao-pais-respeito-aos-direitos-humanos.html',
  ],
  ['ISR', 'UNESCO', '2018-12-31', 'https://gktoday.in/after-united-states-israel-confirmed-withdrawal-from-unesco'],
];
/** Of states that the entries call observers or partners. */
const JOINED: readonly Turn[] = [
  [
    'IND',
    'SCO',
    '2017',
    'https://uyghurtimes.com/iran-joins-shanghai-cooperation-organization-expanding-membership-to-nine-states',
  ],
  [
    'IRN',
    'SCO',
    '2023-07-04',
    'https://www.telesurenglish.net/news/Shanghai-Cooperation-Organization-Formalizes-Irans-Membership-20230704-0009.html',
  ],
];

const namesIn = (turns: readonly Turn[], code: CountryCode): ReadonlySet<string> =>
  new Set(turns.flatMap(([of, name]) => (of === code ? [name] : [])));

/** The organisations of an entry, as they are. */
export function organisationsOf(code: CountryCode, { organisations }: CountryFacts): Organisations {
  const [left, joined] = [namesIn(LEFT, code), namesIn(JOINED, code)];
  if (left.size === 0 && joined.size === 0) return organisations;
  return organisations
    .filter(({ name, as }) => as !== null || !left.has(name))
    .map((one) => (joined.has(one.name) ? { name: one.name, as: null } : one));
}
