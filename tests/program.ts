/**
 * The program as tests start it: of the package, with Node, or where RELATIONS_EXECUTABLE names what `npm run standalone` has built, that.
 * Its tests are then the same, and so are the bytes that they expect.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { RELATIONS_EXECUTABLE: named = '' } = process.env;

/** Null for the package. */
export const EXECUTABLE = named === '' ? null : resolve(named);

const PACKAGE = [process.execPath, fileURLToPath(new URL('../bin/relations.js', import.meta.url))] as const;

/** What starts the program, and its arguments. */
type Started = [program: string, argv: string[]];

/** The package, whatever is tested. */
export const inPackage = (...argv: readonly string[]): Started => [PACKAGE[0], [PACKAGE[1], ...argv]];

/** `spawn(...programWith('list'))`. */
export const programWith = (...argv: readonly string[]): Started =>
  EXECUTABLE === null ? inPackage(...argv) : [EXECUTABLE, [...argv]];

/** How a line for a shell begins. */
export const IN_SHELL = (EXECUTABLE === null ? PACKAGE : [EXECUTABLE]).map((word) => `"${word}"`).join(' ');
