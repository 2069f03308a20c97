import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model.js';
import { statusOn } from '../../src/status/status.js';
import { line, recordOf } from './records.js';

/** Lines with "?" are dates given as one of several; those of one number after "#" stand in one sentence. */
function record(lines: readonly string[], established: string | null): Relation {
  const relation = recordOf(lines.map((each) => each.replace(/\?.*$/, '')));
  const statusChanges = relation.statusChanges.map((change, i) => {
    const sentence = Number(/#(\d+)/.exec(lines[i] ?? '')?.[1] ?? i + 1);
    const placed = { ...change, source: { section: '', sentence } };
    return lines[i]?.includes('?') ? { ...placed, account: true as const } : placed;
  });
  const date = { edtf: established ?? '', text: '', basis: 'stated' as const };
  return {
    ...relation,
    statusChanges,
    established: established === null ? null : { date, source: { section: '', sentence: 1 } },
  };
}

describe('several dates of one change', () => {
  it.each<[lines: string, established: string | null, on: string, relations: string]>([
    ['1823-12-15 established?; 1825-02-02 established', '1825-02-02', '1820', '-'],
    ['1823-12-15 established?; 1825-02-02 established', '1825-02-02', '1824', 'established 1825-02-02 ?'],
    ['1823-12-15 established?; 1825-02-02 established', '1825-02-02', '1826', 'established 1825-02-02'],
    ['1868 established?#1; 1879 established?#1', '1879', '1870', 'established 1879 ?'],
    ['1868 established?#1; 1879 established?#1', '1879', '1900', 'established 1879'],
    // Two of one sentence are complete; what another dates is another beginning.
    [
      '1816 established?#1; 1838 established?#1; 1940 established',
      '1940',
      '1850',
      'established 1816 ? [severed 1816..1940]',
    ],
    // A second beginning that is none of several dates shows that there was a break.
    ['1912 established; 1987 established', '1912', '1950', 'established 1912 ? [severed 1912..1987]'],
    // A break that is told of keeps them apart.
    ['1912 established; 1939 severed; 1946 established?', '1912', '1942', 'severed 1939'],
    [
      '1912 established; 1996 severed?#2; 1998 severed?#2; 2009 restored',
      '1912',
      '1997',
      'severed 1996 ? < established 1912',
    ],
  ])('%s (%s) on %s: %s', (lines, established, on, relations) => {
    expect(line(statusOn(record(lines.split('; '), established), on).relations)).toBe(relations);
  });

  // What the conclusion says of its date: null where it is no account, else the others.
  it.each<[lines: string, established: string | null, relations: string | null, level: string | null]>([
    ['1868 established?#1; 1879 established?#1', '1879', '1868', null],
    ['1868 established?; 1879 established', '1879', null, null],
    ['1868 established?', '1868', '', null],
    ['1868 established; 1921 embassy ALB?#2; 1923 embassy ALB?#2', '1868', null, '1923'],
    ['1868 established; 1921 embassy ALB?#2', '1868', null, ''],
    ['1868 established; 1921 embassy ALB#2; 1923 embassy BGR?#3', '1868', null, null],
    ['1868 established; 1921 embassy ALB?#2; 1923 embassy BGR?#3', '1868', null, ''],
  ])('%s (%s): %s, %s', (lines, established, relations, level) => {
    const standing = statusOn(record(lines.split('; '), established));
    expect(standing.relations.accounts?.join(' ') ?? null).toBe(relations);
    expect(standing.level.accounts?.join(' ') ?? null).toBe(level);
  });
});
