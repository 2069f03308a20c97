import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/commands/shared/context.js';
import { printedInPieces } from '../../../src/commands/shared/in-pieces.js';
import { datasetOf } from '../../../src/dataset/dataset.js';
import { ClosedPipe } from '../../../src/io.js';
import type { TimelineRow } from '../../../src/query/timeline.js';
import { printed } from '../../../src/view/formats/listing.js';
import { timelineColumns } from '../../../src/view/kinds/timeline/columns.js';
import { TIMELINE } from '../../../src/view/kinds/timeline/shape.js';
import { FORMATS, type Format } from '../../../src/view/look/formats.js';
import type { Look } from '../../../src/view/look/look.js';

const rowOf = (number: number): TimelineRow => ({
  relation: 'a-b',
  id: `a-b/${number}`,
  date: { edtf: `${1000 + number}`, text: '', basis: 'stated' },
  kind: 'visit',
  // Now and then what has to be cleaned, quoted or defused.
  text: number % 40 === 7 ? `=1 "a\tb"\n\u001b[31m, ${number}` : `Visit ${number}, é`,
  parties: ['AAA', 'BBB'],
  source: { section: 'History', sentence: number + 1 },
});
const rows = Array.from({ length: 200 }, (_, number) => rowOf(number));
const listing = { columns: timelineColumns(), fields: TIMELINE };

/** Streams that stop being read after so many texts. */
function streams(
  given: Partial<Look>,
  { isTTY = false, readers = Infinity } = {},
): { context: Context; texts: string[] } {
  const texts: string[] = [];
  const write = (text: string): void => {
    if (texts.length >= readers) throw new ClosedPipe();
    texts.push(text);
  };
  const stdout = { isTTY, columns: null, write };
  const look: Look = { format: 'plain', fields: null, paint: (_, text) => text, links: false, width: 80, ...given };
  const context: Context = {
    io: { stdin: { read: () => new Uint8Array() }, stdout, stderr: stdout, env: {}, cwd: '/' },
    look,
    exact: false,
    dataset: () => Promise.resolve(datasetOf([])),
    print: write,
    note: write,
    nothing: write,
  };
  return { context, texts };
}

const IN_PIECES: ReadonlySet<Format> = new Set(['plain', 'json', 'ndjson', 'csv', 'tsv']);

describe('rows in pieces', () => {
  it.each(FORMATS.map(({ name }) => name))('as %s are the text of all, or are left to who has all', async (format) => {
    const isPieces = IN_PIECES.has(format);
    const { context, texts } = streams({ format });
    expect([await printedInPieces(context, listing, rows), texts.length > 2]).toEqual([isPieces, isPieces]);
    if (isPieces) expect(texts.join('')).toBe(await printed({ ...listing, rows }, context.look));
  });

  it.each<Partial<Look>>([
    { format: 'csv', bom: true },
    { format: 'json', fields: 'text,date' },
    { format: 'ndjson', fields: 'source.section' },
    { format: 'tsv', fields: 'text,people.name' },
    { format: 'plain', fields: 'text,parties', paint: (tone, text) => `<${tone}>${text}` },
  ])('as %j are the text of all', async (given) => {
    for (const count of [1, 32, 33, 200]) {
      const { context, texts } = streams(given);
      const some = rows.slice(0, count);
      expect(await printedInPieces(context, listing, some)).toBe(true);
      expect(texts.join('')).toBe(await printed({ ...listing, rows: some }, context.look));
    }
  });

  it('are not made any more when nobody reads them', async () => {
    const made: number[] = [];
    const lazily = function* (): Generator<TimelineRow> {
      for (let number = 0; number < 10_000; number++) {
        made.push(number);
        yield rowOf(number);
      }
    };
    const { context } = streams({}, { readers: 1 });
    await expect(printedInPieces(context, listing, lazily())).rejects.toThrow(ClosedPipe);
    expect(made.length).toBeLessThan(200);
  });

  it('are none of a terminal, of no rows, and of a field that there is not', async () => {
    const terminal = streams({}, { isTTY: true });
    expect([await printedInPieces(terminal.context, listing, rows), terminal.texts]).toEqual([false, []]);
    const none = streams({ format: 'json' });
    expect([await printedInPieces(none.context, listing, []), none.texts]).toEqual([false, []]);
    const odd = streams({ fields: 'colour' });
    await expect(printedInPieces(odd.context, listing, rows)).rejects.toMatchObject({ exit: 'usage' });
    expect(odd.texts).toEqual([]);
  });
});
