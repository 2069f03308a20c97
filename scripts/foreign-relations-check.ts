// Reads the articles "Foreign relations of X" of a folder and prints what came of them: how many dates and missions, and how often the
// articles of two countries agree on when their relations were established.
//   tsx scripts/foreign-relations-check.ts FOLDER [--disagreements]     every pair whose articles differ, with both dates
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datesOfPair } from '../src/compile/foreign/established.js';
import { readForeign, type ForeignArticle } from '../src/compile/foreign/read.js';
import { subjectOfDocument } from '../src/compile/foreign/subject.js';
import { inOrderOfTrust, type Candidate } from '../src/compile/merge/standing.js';
import { contains } from '../src/dates/precision.js';
import { readArticle } from '../src/compile/sources/article.js';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error('name a folder of articles');

interface Side {
  article: string;
  date: Candidate;
}

const counts = new Map<string, number>();
const count = (what: string, by = 1): void => void counts.set(what, (counts.get(what) ?? 0) + by);
const reasons = new Map<string, number>();
const sides = new Map<string, Side[]>();
const pairs = new Set<string>();

const began = performance.now();
const rulesOf = new Map<string, number>();
function take({ subject, pairs: all, report }: ForeignArticle): void {
  count('articles read');
  for (const pair of all) {
    const key = pair.parties
      .map(({ code }) => code)
      .sort()
      .join(' ');
    const { found } = pair;
    const dates = datesOfPair(pair, subject.title);
    count('dates of establishment', dates.length);
    for (const { standing } of dates) count(`  in a ${standing}`);
    for (const mission of pair.missions) {
      count('missions');
      count(mission.resident ? '  resident' : '  accredited from elsewhere');
    }
    for (const change of found?.statusChanges ?? []) count(`status: ${change.change}`);
    count('events', found?.events.length);
    count('relations of an article');
    pairs.add(key);
    const [date] = inOrderOfTrust(dates);
    if (date) sides.set(key, [...(sides.get(key) ?? []), { article: subject.title, date }]);
  }
  for (const { outcome, reason, rules } of report) {
    count(`units: ${outcome}`);
    for (const rule of rules) rulesOf.set(rule, (rulesOf.get(rule) ?? 0) + 1);
    if (reason !== null) {
      const kind = reason.replace(/"[^"]*"/g, '…').slice(0, 80);
      reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
    }
  }
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.wiki'))
  .sort()) {
  const document = readArticle(readFileSync(join(folder, file), 'utf8'), file);
  const subject = subjectOfDocument(document);
  if (subject === null) {
    console.log(`no country: ${file}`);
    continue;
  }
  const start = performance.now();
  take(readForeign(document, subject));
  const took = performance.now() - start;
  if (took > 1500) console.log(`slow: ${file} ${Math.round(took)} ms`);
}
count('seconds', Math.round((performance.now() - began) / 1000));
count('pairs', pairs.size);

for (const [key, [a, b]] of sides) {
  if (!a || !b) continue;
  count('pairs that both articles date');
  const [x, y] = [a.date.date.edtf, b.date.date.edtf];
  if (x === y) count('  equal');
  else if (contains(x, y) || contains(y, x)) count('  differ in precision only');
  else {
    count('  differ');
    if (options.includes('--disagreements'))
      console.log([key, a.article, x, a.date.standing, b.article, y, b.date.standing].join(' | '));
  }
}
const both = counts.get('pairs that both articles date') ?? 0;
const agreeing = (counts.get('  equal') ?? 0) + (counts.get('  differ in precision only') ?? 0);
for (const [what, n] of counts) console.log(`${String(n).padStart(7)}  ${what}`);
console.log(`${((100 * agreeing) / both).toFixed(2).padStart(7)}  percent agree or differ in precision only`);
console.log('\nNot read:');
for (const [reason, n] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 40))
  console.log(`${String(n).padStart(7)}  ${reason}`);
if (options.includes('--rules'))
  for (const [rule, n] of [...rulesOf].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(7)}  ${rule}`);
