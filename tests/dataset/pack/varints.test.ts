import { describe, expect, it } from 'vitest';
import { VarintReader, VarintWriter } from '../../../src/dataset/pack/varints.js';

const fail = (what: string): never => {
  throw new Error(what);
};

describe('numbers in as few bytes as they need', () => {
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [16383, [255, 127]],
    [16384, [128, 128, 1]],
    [4294967295, [255, 255, 255, 255, 15]],
  ])('%d', (number, bytes) => {
    const writer = new VarintWriter();
    writer.add(number);
    expect([...writer.written]).toEqual(bytes);
    const reader = new VarintReader(writer.written, fail);
    expect(reader.next()).toBe(number);
    expect(reader.isAtEnd).toBe(true);
  });

  it.each([
    [[], []],
    [[0], [0]],
    [
      [3, 4, 300, 300],
      [3, 1, 168, 2, 0],
    ],
  ])('ascending %j', (numbers, bytes) => {
    const writer = new VarintWriter();
    writer.addAscending(numbers);
    expect([...writer.written]).toEqual(bytes);
    expect(new VarintReader(writer.written, fail).ascending(numbers.length)).toEqual(numbers);
  });

  it.each([[[]], [[128]], [[255, 255, 255, 255, 255, 1]]])('%j is no number', (bytes) => {
    expect(() => new VarintReader(Uint8Array.from(bytes), fail).next()).toThrow('a number does not end');
  });
});
