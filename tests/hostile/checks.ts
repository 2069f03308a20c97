/** What holds of every run, whatever was typed or read. */
import { expect } from 'vitest';
import type { Ran } from '../cli/fake-io.js';

/** Control characters but line feed and tab, bidi controls, zero-width and tag characters, lone surrogates. */
const HOSTILE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/u;
/** What the program itself paints with, and its links to http(s) addresses. */
const OWN = /\u001b\[[\d;]*m|\u001b\]8;;(?:https?:\/\/[^\u0007\u001b\s]*)?\u001b\\/gu;
const CRLF = /\r\n/g;
const STACK = /\n\s+at\s.+:\d+:\d+/;

/**
 * An answer or a clear error: a documented exit code, no bug, no stack trace, nothing that could steer a terminal, and
 * JSON that is whole.
 */
export function expectSound({ code, stdout, stderr }: Ran, argv: readonly string[], csv = false): void {
  expect([0, 1, 2, 3]).toContain(code);
  expect((csv ? stdout.replace(CRLF, '\n') : stdout).replace(OWN, '')).not.toMatch(HOSTILE);
  expect(stderr.replace(OWN, '')).not.toMatch(HOSTILE);
  expect(stderr).not.toMatch(STACK);
  expect(stderr).not.toContain('internal error');
  if (code >= 2) expect(stderr).not.toBe('');
  const help = ['--help', '-h', '-V', '--version'].some((flag) => argv.includes(flag));
  const json = argv.includes('--json') && !help;
  if (json && code <= 1 && stdout !== '') expect(() => JSON.parse(stdout) as unknown).not.toThrow();
}
