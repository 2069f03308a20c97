/** What package.json says of the project. */
import { join } from 'node:path';
import { readObject, textOf } from './json.js';
import { ROOT } from './root.js';

const manifest = readObject(join(ROOT, 'package.json'));

/** The name on npm, which `import` asks for; the command has its own. */
export const PACKAGE = textOf(manifest.name, 'the name in package.json');

export const VERSION = textOf(manifest.version, 'the version in package.json');
