/** Where the project lies, and whether a script was started or is only imported. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** True for the module that Node was started with: tests import the same files for what they make. */
export function isStarted(moduleUrl: string): boolean {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === realpathSync(fileURLToPath(moduleUrl));
}
