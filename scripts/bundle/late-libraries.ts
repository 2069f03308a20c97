/** Plugins for esbuild: what libraries do as soon as they are loaded, left until there is need of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from '../root.js';

/** commander loads child_process for subcommands that are programs of their own; there are none, and it costs a tenth of a start. */
export const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'absent' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
  },
};

/** chalk asks whether the streams are terminals as soon as it is loaded, and so does ora's, though we say what colours they have. */
export const lateTerminal: Plugin = {
  name: 'late-terminal',
  setup(build) {
    build.onResolve({ filter: /^node:tty$/ }, ({ importer }) =>
      /[\\/]supports-color[\\/]/.test(importer) ? { path: join(ROOT, 'src/cli/terminal.ts') } : undefined,
    );
  },
};

/**
 * string-width is set up when a text needs it: its segmenter and its patterns of emoji take as long as all the rest of a run,
 * and most texts are measured without.
 */
export const lateStringWidth: Plugin = {
  name: 'late-string-width',
  setup(build) {
    build.onLoad({ filter: /[\\/]string-width[\\/]index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      // cli-table3 brings an older one, which is a CommonJS module and stays as it is.
      if (!source.includes('export default function stringWidth(')) return { contents: source, loader: 'js' };
      const imports = (source.match(/^import .*;$/gm) ?? []).join('\n');
      const body = source.replace(/^import .*;$/gm, '').replace('export default function', 'return function');
      const contents = `${imports}\nlet made;\nconst make = () => {${body}\n};
        export default (text, options) => (made ??= make())(text, options);`;
      return { contents, loader: 'js' };
    });
  },
};
