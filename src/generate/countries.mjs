// Makes data/countries.json and data/country-names.json from i18n-iso-countries, countries-list, iso-3166 (all MIT) and
// data/countries.hand.yaml. `--check` writes nothing and fails when a committed file is not what this makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31661, iso31663 } from 'iso-3166';
import { tsImport } from 'tsx/esm/api';
import { parse } from 'yaml';
import { romanise } from './romanise.mjs';

const require = createRequire(import.meta.url);
const { foldName } = await tsImport('../countries/fold.ts', import.meta.url);
const path = (name) => new URL(`../../data/${name}`, import.meta.url);
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

/** "Kingdom of Yugoslavia = Kingdom SCS 1918/1941" → name, aliases, interval. */
function readForm(text) {
  const match = /^(?<names>.+?) (?<existed>\d{4}~?\/(?:\d{4}~?|\.\.))$/u.exec(text);
  if (!match) throw new Error(`form without an interval: ${text}`);
  const [name, ...aliases] = match.groups.names.split(' = ');
  return { name, aliases, existed: match.groups.existed };
}

/** "Dane" → Dane, Danes; "Swiss/Swiss" as it stands. */
function readPeople(text) {
  const [singular, plural = `${singular}s`] = text.split('/');
  return { singular, plural };
}

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

function makeRow([code, entry]) {
  const { alpha2 = null, numeric = null } = iso.get(code) ?? withdrawn.get(code) ?? {};
  const name = entry.name ?? [english[alpha2]].flat().at(-1);
  if (!name) throw new Error(`no English name for ${code}`);
  const also = unique(list(entry.also), [name]);
  return {
    code,
    alpha2,
    numeric,
    name,
    also,
    typed: unique(list(entry.typed), [name, ...also]),
    adjectives: list(entry.adjectives),
    demonyms: list(entry.people).map(readPeople),
    capitals: list(entry.capitals),
    kind: entry.kind ?? 'country',
    existed: entry.existed ?? null,
    forms: list(entry.forms).map(readForm),
    successors: list(entry.successors),
  };
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
    names: fresh([row.name, ...row.also, ...row.typed]),
    forms: fresh(row.forms.flatMap((form) => [form.name, ...form.aliases])),
    peoples: fresh([...row.adjectives, ...row.demonyms.flatMap((people) => [people.singular, people.plural])]),
    foreign: fresh(foreign.flatMap((name) => [name, ...romanise(name)])),
  };
}

// A capital's name never becomes a country's through another language ("Tunis" is Tunisia in Croatian).
const packaged = packageNames();
const keys = rows.map((row) => keysOf(row, packaged.get(row.code) ?? []));
const own = new Set(keys.flatMap((row) => [...row.names, ...row.forms, ...row.peoples]));
const capitals = rows.flatMap((row) => row.capitals.map(foldName)).filter((key) => !own.has(key));
const others = Object.values(hand.notCountries).flatMap(list).map(foldName);
const contradictions = others.filter((key) => own.has(key));
if (contradictions.length > 0) throw new Error(`both a country and none: ${contradictions.join('; ')}`);
const notCountries = unique([...capitals, ...others]).sort(byCodePoint);

const clash = new Set([...own, ...notCountries]);
const joined = (items) => (items.length === 0 ? '' : `|${items.join('|')}|`);
const nameRows = rows.map((row, index) => [
  row.code,
  ...[keys[index].names, keys[index].forms, keys[index].peoples].map(joined),
  joined(keys[index].foreign.filter((key) => !clash.has(key))),
]);

const lines = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
const files = {
  'countries.json': `{\n"countries": ${lines(rows)},\n"notWords": ${lines(Object.keys(hand.notWords))},\n"lookalikes": ${lines(list(hand.lookalikes))}\n}\n`,
  'country-names.json': `{\n"names": ${lines(nameRows)},\n"notCountries": ${JSON.stringify(joined(notCountries))}\n}\n`,
};

for (const [name, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(path(name), text);
  else if (readFileSync(path(name), 'utf8') !== text) {
    process.stderr.write(`data/${name} is not what src/generate/countries.mjs makes: run it and commit the result\n`);
    process.exitCode = 1;
  }
}
