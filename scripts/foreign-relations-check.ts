// Reads the articles "Foreign relations of X" of a folder and prints what came of them: how many dates and missions, and how often the
// articles of two countries agree on when their relations were established.
//   tsx scripts/foreign-relations-check.ts FOLDER [--disagreements]     also every pair whose articles differ, with both dates
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datesOfPair } from '../src/compile/foreign/established.js';
import { readForeign, type ForeignArticle } from '../src/compile/foreign/read.js';
import { subjectOfDocument } from '../src/compile/foreign/subject.js';
import { inOrderOfTrust, type Candidate } from '../src/compile/merge/standing.js';
import { contains } from '../src/dates/precision.js';
import { readArticle } from '../src/compile/sources/article.js';

/** The date of establishment by one article. */
interface Side {
  article: string;
  date: Candidate;
}

/** What came of a folder of articles. */
export interface Counted {
  /** By what is counted, in the order of the table. */
  counts: Map<string, number>;
  /** Percent of the pairs that both countries' articles date: equal, or of another precision only. */
  agreeing: number;
  disagreements: string[];
  /** Why units were not read, and how many. */
  reasons: Map<string, number>;
}

/** Reads every article of a folder. */
export function countArticles(folder: string): Counted {
  const counts = new Map<string, number>();
  const reasons = new Map<string, number>();
  const sides = new Map<string, Side[]>();
  const count = (what: string, by = 1): void => void counts.set(what, (counts.get(what) ?? 0) + by);
  const take = ({ subject, pairs, report }: ForeignArticle): void => {
    count('articles read');
    for (const pair of pairs) {
      const codes = pair.parties.map(({ code }) => code).sort();
      const dates = datesOfPair(pair, subject.title);
      count('dates of establishment', dates.length);
      for (const { standing } of dates) count(`  in a ${standing}`);
      for (const { resident } of pair.missions) {
        count('missions');
        count(resident ? '  resident' : '  accredited from elsewhere');
      }
      for (const { change } of pair.found?.statusChanges ?? []) count(`changes in text: ${change}`);
      count('events', pair.found?.events.length);
      const [date] = inOrderOfTrust(dates);
      if (date) sides.set(codes.join(' '), [...(sides.get(codes.join(' ')) ?? []), { article: subject.title, date }]);
    }
    for (const { outcome, reason } of report) {
      count(`units: ${outcome}`);
      const kind = reason?.replace(/"[^"]*"/g, '…').slice(0, 80) ?? null;
      if (kind !== null) reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
    }
  };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.wiki')) continue;
    const document = readArticle(readFileSync(join(folder, file), 'utf8'), file);
    const subject = subjectOfDocument(document);
    if (subject === null) count('pages that name no country');
    else take(readForeign(document, subject));
  }
  const disagreements: string[] = [];
  count('pairs with a date', sides.size);
  for (const [pair, [a, b]] of sides) {
    if (!a || !b) continue;
    count('pairs that both articles date');
    const [x, y] = [a.date.date.edtf, b.date.date.edtf];
    if (x === y) count('  equal');
    else if (contains(x, y) || contains(y, x)) count('  differ in precision only');
    else {
      count('  differ');
      disagreements.push([pair, a.article, x, a.date.standing, b.article, y, b.date.standing].join(' | '));
    }
  }
  const of = (what: string): number => counts.get(what) ?? 0;
  const agreeing = (100 * (of('  equal') + of('  differ in precision only'))) / of('pairs that both articles date');
  return { counts, agreeing, disagreements, reasons };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...options] = process.argv.slice(2);
  if (folder === undefined) throw new Error('name a folder of articles');
  const { counts, agreeing, disagreements, reasons } = countArticles(folder);
  const line = (n: string | number, what: string): void => {
    console.log(`${String(n).padStart(7)}  ${what}`);
  };
  if (options.includes('--disagreements')) for (const each of disagreements) console.log(each);
  for (const [what, n] of counts) line(n, what);
  line(agreeing.toFixed(2), 'percent agree or differ in precision only');
  line(Math.round(process.cpuUsage().user / 1e6), 'seconds of a processor');
  console.log('\nNot read, or not all of it:');
  for (const [reason, n] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 40)) line(n, reason);
}
