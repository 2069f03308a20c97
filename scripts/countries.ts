// Makes data/countries.json and data/country-names.json from i18n-iso-countries, countries-list, iso-3166 (all MIT) and
// data/countries.hand.yaml. `--check` writes nothing and fails when a committed file is not what this makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31661, iso31663 } from 'iso-3166';
import { foldName } from '../src/countries/fold.js';
import { parse } from 'yaml';
import { romanise } from './romanise.js';

const require = createRequire(import.meta.url);
const path = (name) => new URL(`../data/${name}`, import.meta.url);
const KINDS = ['country', 'territory', 'former', 'organisation'];

const hand = parse(readFileSync(path('countries.hand.yaml'), 'utf8'));
const iso = new Map(iso31661.map((entry) => [entry.alpha3, { alpha2: entry.alpha2, numeric: entry.numeric }]));
iso.set('XKX', { alpha2: 'XK', numeric: null }); // user-assigned codes, in use where ISO has none
iso.set('eu', { alpha2: 'EU', numeric: null }); // exceptionally reserved
// Alpha-2 codes of former states were given out again (CS, AI, SK), so they stay null; numeric ones are of their own.
const withdrawn = new Map(iso31663.map(({ from }) => [from.alpha3, { numeric: from.numeric ?? null }]));
const alpha3Of = new Map([...iso].map(([alpha3, { alpha2 }]) => [alpha2, alpha3]));

const list = (text) => (text ?? '').split(/;\s*/u).filter((item) => item !== '');
const unique = (items, without = []) => [...new Set(items)].filter((item) => !without.includes(item));
const byCodePoint = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** "Kingdom of Yugoslavia = Kingdom SCS 1918/1941" → its names. */
function formNames(text) {
  const match = /^(?<names>.+) \d{4}~?\/(?:\d{4}~?|\.\.)$/u.exec(text);
  if (!match) throw new Error(`form without an interval: ${text}`);
  return match.groups.names.split(' = ');
}

/** "Dane" → Dane/Danes; "Swiss/Swiss" as it stands. */
const withPlural = (people) => (people.includes('/') ? people : `${people}/${people}s`);

/** Every other-language name of the packages by alpha-3 code, countries-list's native name first. */
function packageNames() {
  const names = new Map();
  const add = (alpha2, name) => {
    const alpha3 = alpha3Of.get(alpha2);
    if (alpha3) names.set(alpha3, [...(names.get(alpha3) ?? []), name.replace(/\p{Cf}/gu, '')]);
  };
  for (const [alpha2, name] of Object.entries(require('countries-list/minimal/countries.native.min.json'))) {
    add(alpha2, name);
  }
  for (const language of require('i18n-iso-countries/supportedLocales.json')) {
    const { countries } = require(`i18n-iso-countries/langs/${language}.json`);
    for (const [alpha2, found] of Object.entries(countries)) for (const name of [found].flat()) add(alpha2, name);
  }
  return names;
}

const english = require('i18n-iso-countries/langs/en.json').countries;

// The columns of a row in countries.json; src/countries/country.ts reads them in this order.
function makeRow([code, entry]) {
  const { alpha2 = null, numeric = null } = iso.get(code) ?? withdrawn.get(code) ?? {};
  const name = entry.name ?? english[alpha2];
  if (typeof name !== 'string') throw new Error(`no one English name for ${code}: give it in countries.hand.yaml`);
  const also = unique(list(entry.also), [name]);
  return {
    code,
    alpha2,
    numeric,
    name,
    kind: entry.kind ?? 'country',
    existed: entry.existed ?? null,
    also,
    typed: unique(list(entry.typed), [name, ...also]),
    adjectives: list(entry.adjectives),
    people: list(entry.people).map(withPlural),
    capitals: list(entry.capitals),
    forms: list(entry.forms),
    successors: list(entry.successors),
  };
}

/** "ALB|AL|008|Albania|…": one string a country costs a start a quarter of what nested objects do. */
function writeRow(row) {
  const columns = Object.values(row).map((value) => (Array.isArray(value) ? value.join('; ') : (value ?? '')));
  const odd = columns.find((column) => column.includes('|'));
  if (odd) throw new Error(`a column of ${row.code} holds the separator: ${odd}`);
  return columns.join('|');
}

const rows = Object.entries(hand.countries)
  .map(makeRow)
  .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byCodePoint(a.name, b.name));

const missing = [...iso.keys()].filter((code) => !(code in hand.countries));
if (missing.length > 0) throw new Error(`not in countries.hand.yaml: ${missing.join(' ')}`);

/** The folded keys of a row by how surely they name it. A key stands once, in the surest class. */
function keysOf(row, foreign) {
  const seen = new Set();
  const fresh = (names) => {
    const keys = unique(names.map(foldName)).filter((key) => key.length > 1 && !seen.has(key));
    for (const key of keys) seen.add(key);
    return keys;
  };
  return {
    names: fresh([row.name, ...row.also]),
    typed: fresh(row.typed),
    forms: fresh(row.forms.flatMap(formNames)),
    peoples: fresh([...row.adjectives, ...row.people.flatMap((people) => people.split('/'))]),
    foreign: fresh(foreign.flatMap((name) => [name, ...romanise(name)])),
  };
}

// A capital's name never becomes a country's through another language ("Tunis" is Tunisia in Croatian).
const packaged = packageNames();
const keys = rows.map((row) => keysOf(row, packaged.get(row.code) ?? []));
const own = new Set(keys.flatMap((row) => [...row.names, ...row.typed, ...row.forms, ...row.peoples]));
const capitals = rows.flatMap((row) => row.capitals.map(foldName)).filter((key) => !own.has(key));
const others = Object.values(hand.notCountries).flatMap(list).map(foldName);
const contradictions = others.filter((key) => own.has(key));
if (contradictions.length > 0) throw new Error(`both a country and none: ${contradictions.join('; ')}`);
const notCountries = unique([...capitals, ...others]).sort(byCodePoint);

const clash = new Set([...own, ...notCountries, ...list(hand.notForeign)]);
const claimed = new Set(
  rows.flatMap((row) => [
    ...[row.name, ...row.also, ...row.adjectives, ...row.capitals],
    ...row.forms.flatMap(formNames),
    ...row.people.flatMap((people) => people.split('/')),
  ]),
);
const stale = Object.keys(hand.notWords).filter((word) => !claimed.has(word));
if (stale.length > 0) throw new Error(`notWords that nothing claims: ${stale.join('; ')}`);

/** "ALB|albania|republic of albania|" for every row that has keys in this class. */
const column = (pick) =>
  rows.flatMap(({ code }, index) => {
    const found = pick(keys[index]);
    return found.length === 0 ? [] : [`${code}|${found.join('|')}|`];
  });
// Latin-1 strings take half the memory of others, so the two are kept apart.
const foreign = (narrow) => (row) => row.foreign.filter((key) => !clash.has(key) && /^[ -ÿ]*$/u.test(key) === narrow);

const lines = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
const classes = {
  names: column((row) => row.names),
  typed: column((row) => row.typed),
  forms: column((row) => row.forms),
  peoples: column((row) => row.peoples),
  latin: column(foreign(true)),
  scripts: column(foreign(false)),
  notCountries: [`|${notCountries.join('|')}|`],
};
const object = (parts) => `{\n${parts.map(([key, items]) => `"${key}": ${lines(items)}`).join(',\n')}\n}\n`;
const files = {
  'countries.json': object([
    ['columns', Object.keys(rows[0])],
    ['countries', rows.map(writeRow)],
    ['notWords', Object.keys(hand.notWords)],
    ['lookalikes', list(hand.lookalikes)],
  ]),
  'country-names.json': object(Object.entries(classes)),
};

for (const [name, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(path(name), text);
  else if (readFileSync(path(name), 'utf8') !== text) {
    process.stderr.write(`data/${name} is not what scripts/countries.ts makes: run it and commit the result\n`);
    process.exitCode = 1;
  }
}
