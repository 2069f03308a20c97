/**
 * Cleans text from outside. Control characters could move the cursor, rename the window or run through a pager; bidi
 * controls could make a line read other than it is (CVE-2021-42574). `util.stripVTControlCharacters` leaves several of
 * both, so everything that passes the edge in either direction goes through here.
 */

import { late } from './late.js';
import { part, pattern } from './pattern.js';

// C0 without tab and line feed, DEL, C1; bidi embeddings, overrides, isolates and marks; zero-width and BOM; the line
// and paragraph separators, which some terminals and all of JavaScript's string literals take for line ends; tag characters.
const CONTROL = part`\u0000-\u0008\u000b-\u001f\u007f-\u009f`;
const INVISIBLE = part`\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u206f\ufeff\ufff9-\ufffb`;
const unsafe = late(() => pattern('gu')`[${CONTROL}${INVISIBLE}\u{e0000}-\u{e007f}]`);

/** Whole escape sequences, so that no "[31m" stays behind: CSI, then OSC, DCS, SOS, PM and APC up to their end. */
const escapes = late(() => {
  const csi = part`(\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]`;
  const string = part`
    (\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]{0,4096}(\u0007|\u001b\\|\u009c)`;
  return pattern('gu')`${csi}|${string}|\u001b[ -/]{0,4}[0-~]`;
});

/** Whatever may have to be changed; a surrogate may be a lone one or a tag. Nearly all texts have none of it. */
const SUSPECT = pattern()`[${CONTROL}${INVISIBLE}\ud800-\udfff]`;

/** Text without escape sequences, control and bidi characters and lone surrogates; tabs and line feeds stay. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(/\r\n?/gu, '\n').replace(escapes(), '').replace(unsafe(), '').toWellFormed();
}

/** One line of clean text: tabs and line feeds become a space. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return /[\n\t]/.test(clean) ? clean.replace(/[\n\t]+/gu, ' ') : clean;
}

/** True for what `cleanLine` leaves as it is. */
export const isCleanLine = (text: string): boolean => !SUSPECT.test(text) && !/[\n\t]/.test(text);

/** For `JSON.stringify`: texts are cleaned one by one. */
export function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
