import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingsWriter, WrittenPostings } from '../../../src/dataset/pack/postings.js';
import { walked } from '../search/walked.js';
import { END, type Posting } from '../../../src/dataset/search/index.js';

type Rows = [relation: number, postings: Posting[]][];

const fail = (what: string): never => {
  throw new Error(what);
};
function written(rows: Rows): Uint8Array {
  const writer = new PostingsWriter();
  for (const [relation, postings] of rows) writer.add(relation, postings);
  return writer.bytes;
}
/** All of them, or from each of these relations on the first. */
const read = (bytes: Uint8Array, within?: readonly number[]): Rows => walked(new WrittenPostings(bytes, fail), within);

/** Behind the text stands one place, which says of what kind the entry is. */
const placesIn = ({ length, places }: Posting): number[] => [
  ...new Set(places.map((place) => Math.min(place, length))),
];

describe('the postings of a word', () => {
  it.each<[string, Rows, number[]]>([
    ['none', [], []],
    ['one', [[0, [{ entry: 0, length: 5, places: [0] }]]], [1, 4, 0, 5, 2, 0]],
    [
      'of two relations, as steps from one to the next',
      [
        [2, [{ entry: 1, length: 9, places: [3, 7] }]],
        [
          5,
          [
            { entry: 0, length: 2, places: [1] },
            { entry: 4, length: 3, places: [0] },
          ],
        ],
      ],
      [3, 5, 1, 9, 4, 3, 4, 3, 8, 0, 2, 2, 1, 4, 3, 2, 0],
    ],
    [
      'of what is of the kind that the word names',
      [
        [
          0,
          [
            { entry: 1, length: 9, places: [3, 9] },
            { entry: 2, length: 9, places: [9] },
          ],
        ],
      ],
      [1, 7, 1, 9, 3, 3, 1, 9, 1],
    ],
    ['with numbers of two bytes', [[299, [{ entry: 128, length: 127, places: [] }]]], [172, 2, 4, 128, 1, 127, 0]],
  ])('%s', (_, rows, bytes) => {
    expect([...written(rows)]).toEqual(bytes);
    expect(read(Uint8Array.from(bytes))).toEqual(rows);
  });

  it('are read of some relations alone', () => {
    const posting = { entry: 0, length: 1, places: [0] };
    const bytes = written([0, 3, 9].map((relation) => [relation, [posting]]));
    expect(read(bytes, [3, 4])).toEqual([
      [3, [posting]],
      [9, [posting]],
    ]);
    const postings = new WrittenPostings(bytes, fail);
    expect([postings.seek(0), postings.seek(0), postings.seek(1), postings.seek(10), postings.relation]).toEqual([
      0,
      0,
      3,
      END,
      END,
    ]);
  });

  it('are read as they were written', () => {
    const rising = (most: number) =>
      fc.uniqueArray(fc.nat(most), { maxLength: 5 }).map((all) => all.sort((a, b) => a - b));
    const rows = rising(2 ** 20).chain((relations) =>
      fc.tuple(
        ...relations.map((relation) =>
          rising(300).chain((entries) =>
            fc
              .tuple(
                ...entries.map((entry) =>
                  fc
                    .record({ entry: fc.constant(entry), length: fc.nat(70_000), places: rising(70_000) })
                    .map((posting) => ({ ...posting, places: placesIn(posting) })),
                ),
              )
              .map((postings): [number, Posting[]] => [relation, postings]),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(rows, (all) => {
        expect(read(written(all))).toEqual(all);
      }),
    );
  });

  it('that end early are said to be broken', () => {
    expect(() => read(Uint8Array.from([1, 4, 0, 128]))).toThrow('a number does not end');
    expect(() => read(Uint8Array.from([128]))).toThrow('a number does not end');
    expect(() => read(Uint8Array.from([255, 255, 255, 255, 255, 255]))).toThrow('does not end');
  });
});
