/**
 * The command line becomes CommonJS, which Node starts faster than modules. esbuild splits only modules, so it makes those
 * first (each dynamic import a chunk of its own, shared code once), and they are turned into CommonJS after that.
 */
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { toCommonJs } from './commonjs.js';
import { COMMON, DIST } from './options.js';
import type { Bundle } from './output.js';

/**
 * Files of the command line and the sources, loaded on demand, that each is made for: what these load goes there too, without
 * what a file before it has. `*` stands for any name.
 */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  /** A lookup in a pipe. */
  main: [
    'src/cli/entry.ts',
    'src/commands/shared/context.ts',
    'src/dataset/library.ts',
    'src/dataset/layered.ts',
    'src/commands/show/show.ts',
    'src/commands/timeline/timeline.ts',
    'src/commands/trade/trade.ts',
    'src/commands/missions/missions.ts',
    'src/commands/search/search.ts',
    'src/view/look/look.ts',
    'src/view/relation/lines.ts',
    'src/view/kinds/*/lines.ts',
  ],
  /** Help, and mistakes in the command line. */
  program: ['src/cli/program.ts'],
};

/** The same for rooms that few runs enter, without what they load: that is shared with others, and stays where those find it. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  report: [
    'src/commands/report/report.ts',
    'src/view/report/html.ts',
    'src/view/report/markdown.ts',
    'src/view/kinds/timeline/svg-lanes.ts',
  ],
};

export async function commandLine(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: { cli: 'src/cli/entry.ts' },
    outExtension: { '.js': '.cjs' },
    chunkNames: 'cli-[name]-[hash]',
  });
  return {
    outputs: await toCommonJs(outputFiles, join(DIST, 'cli.cjs'), groupsOf(metafile)),
    inputs: Object.keys(metafile.inputs),
  };
}

/**
 * The group of an output, by its path. Throws for sources in `GROUPS` and `ROOMS` of which none is loaded on demand: they were
 * moved, and without their group a start would be slower and nobody would know.
 */
function groupsOf({ outputs }: Metafile): (path: string) => string | undefined {
  const groups = new Map<string, string>();
  const add = (path: string, group: string): void => {
    if (groups.has(basename(path))) return;
    groups.set(basename(path), group);
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && imported in outputs) add(imported, group);
    }
  };
  for (const [group, sources] of Object.entries(ROOMS))
    for (const path of chunksOf(outputs, sources)) groups.set(basename(path), group);
  for (const [group, sources] of Object.entries(GROUPS))
    for (const path of chunksOf(outputs, sources)) add(path, group);
  return (path) => groups.get(basename(path));
}

const chunksOf = (outputs: Metafile['outputs'], sources: readonly string[]): string[] =>
  sources.flatMap((source) => {
    const pattern = patternOf(source);
    const paths = Object.keys(outputs).filter((path) => pattern.test(outputs[path]?.entryPoint ?? ''));
    if (paths.length === 0) throw new Error(`${source}, in a group of the bundle, is no chunk of its own any more`);
    return paths;
  });

const patternOf = (source: string): RegExp =>
  new RegExp(`^${source.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`);
