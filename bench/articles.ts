// Articles of invented relations, for measuring. The same seed gives the same articles.
//   import { articles } from './articles.js';   for (const { name, text } of articles(5000, 1)) …
//   tsx bench/articles.ts 5000 FOLDER [SEED]    writes them there, a file each
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStarted } from '../scripts/root.js';
import { allCountries } from '../src/countries/country.js';
import { article, randomOf, type State } from './article.js';

/** States of today, then former ones, which are used when there are more articles than pairs of states. */
const states = (['country', 'former'] as const).flatMap((kind) =>
  allCountries()
    .filter((country) => country.kind === kind)
    .map(({ name, adjectives, demonyms, capitals }): State => ({
      name,
      adjective: adjectives[0] ?? name,
      people: demonyms[0]?.plural ?? `citizens of ${name}`,
      capital: capitals[0] ?? `the capital of ${name}`,
      today: kind === 'country',
    })),
);

/** All pairs, in alphabetical order inside; those of states of today come first. Each state comes up about as often. */
function* pairs(): Generator<[State, State]> {
  const today = states.filter((state) => state.today);
  const former = states.filter((state) => !state.today);
  const order = (a: State, b: State): [State, State] => (a.name < b.name ? [a, b] : [b, a]);
  for (let apart = 1; apart < today.length; apart++) {
    for (const [at, state] of today.slice(apart).entries()) {
      const before = today[at];
      if (before !== undefined) yield order(before, state);
    }
  }
  for (const [at, state] of former.entries()) {
    for (const other of today) yield order(state, other);
    for (const other of former.slice(at + 1)) yield order(state, other);
  }
}

/** `name` is the name of a file, `text` an article. Throws a `RangeError` for more than there are pairs. */
export function* articles(n: number, seed = 1): Generator<{ name: string; text: string }> {
  let number = 0;
  for (const [a, b] of pairs()) {
    if (number >= n) return;
    const text = article(a, b, randomOf(seed * 1_000_003 + number));
    const slug = `${a.name} ${b.name}`
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
    yield { name: `${slug}.txt`, text };
    number += 1;
  }
  if (number < n) throw new RangeError(`there are ${number} pairs of states, not ${n}`);
}

if (isStarted(import.meta.url)) {
  const [n, folder, seed = '1'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('how many articles, and into which folder?');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of articles(Number(n), Number(seed))) writeFileSync(join(folder, name), text);
}
