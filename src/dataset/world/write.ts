/** Makes the pack of the world table. */
import { openSync } from 'node:fs';
import type { CountryCode, Edtf } from '../../model.js';
import { statusToday } from '../heads.js';
import { BETWEEN_STARTS, type WorldSectionName } from '../pack/format.js';
import { Rows, Sections } from '../pack/sections.js';
import { VarintWriter } from '../pack/varints.js';
import { columnsOfFact, type WorldPair } from './fact.js';
import { PlaceWriter } from './places.js';
import { worldRecord } from './record.js';
import { StandingWriter } from './standings.js';
import { cityKey } from './world.js';

/** Numbers of pairs and parties take two bytes. */
const MOST = 0xffff;

/** A pair → its line in a pack. Facts are parted by vertical tabs. */
const lineOf = ({ id, parties, facts }: WorldPair, places: PlaceWriter): string =>
  [id, ...parties, facts.map((fact) => columnsOfFact(fact, places.write).join('\t')).join('\v')].join('\t');

/**
 * Writes the pack of a table to a new file at `path`; the pairs are in order of id. Throws a `RangeError` when they are too many, and
 * what the file system throws: the file is then to be removed.
 */
export function packWorld(
  path: string,
  day: Edtf,
  pairs: readonly WorldPair[],
  { build, source }: { build: string; source: string },
): void {
  if (pairs.length > MOST) throw new RangeError(`${pairs.length} pairs are too many`);
  const file = new Sections<WorldSectionName>(openSync(path, 'wx', 0o600));
  try {
    file.begin('pairs');
    const places = new PlaceWriter();
    const lines = pairs.map((pair) => file.line(lineOf(pair, places)).length + 1);
    file.begin('lengths');
    const lengths = new Rows(2);
    for (const length of lines) lengths.next().writeUInt16LE(length);
    file.write(lengths.bytes);
    writeStarts(file, lines);
    writeStandings(file, day, pairs);
    file.begin('places');
    for (const list of places.lists) file.line(list);
    writePartners(file, pairs);
    writeCities(file, pairs);
    file.end({ build, source, relations: pairs.length, day });
  } finally {
    file.close();
  }
}

function writeStarts(file: Sections<WorldSectionName>, lengths: readonly number[]): void {
  const starts = new Rows(4);
  let start = 0;
  for (const [pair, length] of lengths.entries()) {
    if (pair % BETWEEN_STARTS === 0) starts.next().writeUInt32LE(start);
    start += length;
  }
  file.begin('starts');
  file.write(starts.bytes);
}

function writeStandings(file: Sections<WorldSectionName>, day: Edtf, pairs: readonly WorldPair[]): void {
  const standings = new StandingWriter();
  const numbers = new Rows(2);
  for (const pair of pairs) {
    const relation = worldRecord(pair, day);
    numbers.next().writeUInt16LE(standings.add(relation, statusToday(relation)));
  }
  file.begin('standings');
  for (const line of standings.lines) file.line(line);
  file.begin('standing');
  file.write(numbers.bytes);
}

function writePartners(file: Sections<WorldSectionName>, pairs: readonly WorldPair[]): void {
  const ofParty = new Map<CountryCode, { partner: CountryCode; pair: number }[]>();
  for (const [pair, { parties }] of pairs.entries()) {
    const [a, b] = parties;
    ofParty.set(a, [...(ofParty.get(a) ?? []), { partner: b, pair }]);
    ofParty.set(b, [...(ofParty.get(b) ?? []), { partner: a, pair }]);
  }
  const codes = [...ofParty.keys()].sort();
  const numberOf = new Map(codes.map((code, number) => [code, number]));
  const numbers = new VarintWriter();
  file.begin('parties');
  for (const code of codes) {
    const partners = ofParty.get(code) ?? [];
    const at = numbers.length;
    for (const { partner } of partners) numbers.add(numberOf.get(partner) ?? MOST);
    numbers.addAscending(partners.map(({ pair }) => pair));
    file.line([code, at, numbers.length - at, partners.length].join('|'));
  }
  file.begin('partners');
  file.write(numbers.written);
}

function writeCities(file: Sections<WorldSectionName>, pairs: readonly WorldPair[]): void {
  const cities = new Map<string, number[]>();
  for (const [pair, { facts }] of pairs.entries()) {
    const keys = new Set(facts.flatMap(({ city }) => (city === null ? [] : [cityKey(city)])));
    for (const key of keys) if (key !== '') cities.set(key, [...(cities.get(key) ?? []), pair]);
  }
  file.begin('cities');
  for (const key of [...cities.keys()].sort()) file.line(`${key}|${steps(cities.get(key) ?? []).join(' ')}`);
  file.write(Buffer.from('\n'));
}

/** Ascending numbers → each as its distance from the one before: shorter, and alike where cities share their pairs. */
const steps = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
