import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticleFile, readStdin } from '../../../src/commands/shared/files.js';
import { writeWhole } from '../../../src/write-whole.js';
import type { Io } from '../../../src/io.js';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const unreadable = (message: string): unknown => expect.objectContaining({ exit: 'unreadable', message });

describe('reading an article', () => {
  it('takes UTF-8, without a byte order mark', () => {
    writeFileSync(at('a.txt'), '\ufeffŽižkov\r\n');
    expect(readArticleFile(at('a.txt'))).toBe('Žižkov\r\n');
  });

  it.each<[string, number[]]>([
    ['little end first', [0xff, 0xfe, 0x7d, 0x01, 0x41, 0x00]],
    ['big end first', [0xfe, 0xff, 0x01, 0x7d, 0x00, 0x41]],
  ])('takes UTF-16 with its byte order mark, %s', (_, bytes) => {
    writeFileSync(at('a.txt'), Uint8Array.from(bytes));
    expect(readArticleFile(at('a.txt'))).toBe('ŽA');
    writeFileSync(at('a.txt'), Uint8Array.from(bytes.slice(0, -1)));
    expect(() => readArticleFile(at('a.txt'))).toThrow(
      unreadable(`${at('a.txt')} is not an article: it is not UTF-16 text.`),
    );
  });

  it('names the file that cannot be read', () => {
    writeFileSync(at('latin.txt'), Buffer.from([0x41, 0xe9]));
    for (const [name, text] of [
      ['no.txt', `Cannot read the article ${at('no.txt')}: no such file.`],
      ['latin.txt/x', `Cannot read the article ${at('latin.txt/x')}: no such file.`],
      ['.', `Cannot read the article ${at('.')}: it is a folder.`],
      ['latin.txt', `${at('latin.txt')} is not an article: it is not UTF-8 text.`],
    ] as const)
      expect(() => readArticleFile(at(name))).toThrow(unreadable(text));
  });

  it('takes standard input, or says why not', () => {
    const from = (read: () => Uint8Array): string => readStdin({ stdin: { read } } as unknown as Io);
    expect(from(() => Buffer.from('Žižkov'))).toBe('Žižkov');
    expect(() => from(() => Uint8Array.from([0xff]))).toThrow(
      unreadable('standard input is not an article: it is not UTF-8 text.'),
    );
    const closed = Object.assign(new Error('x'), { code: 'EISDIR' });
    expect(() =>
      from(() => {
        throw closed;
      }),
    ).toThrow(unreadable('Cannot read the article standard input: it is a folder.'));
  });
});

describe('writing a file', () => {
  it.each<[string, string | string[], string]>([
    ['one text', 'Žižkov', 'Žižkov'],
    ['pieces', ['a', '', 'b'], 'ab'],
    ['nothing', [], ''],
  ])('of %s', (_, given, text) => {
    writeFileSync(at('a.txt'), 'something longer that was there before');
    writeWhole(at('a.txt'), given);
    expect([readFileSync(at('a.txt'), 'utf8'), readdirSync(folder)]).toEqual([text, ['a.txt']]);
  });

  it('leaves what was there when it fails, and no draft', () => {
    writeFileSync(at('a.txt'), 'old');
    const fails = function* (): Generator<string> {
      yield 'new';
      throw Object.assign(new Error('x'), { code: 'ENOSPC' });
    };
    expect(() => {
      writeWhole(at('a.txt'), fails());
    }).toThrow(unreadable(`Cannot write ${at('a.txt')}: the disk is full.`));
    expect([readFileSync(at('a.txt'), 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.txt']]);
  });

  it('goes through a link', () => {
    writeFileSync(at('a.txt'), 'old');
    symlinkSync(at('a.txt'), at('link'));
    writeWhole(at('link'), 'new');
    expect([readFileSync(at('a.txt'), 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.txt', 'link']]);
  });
});
