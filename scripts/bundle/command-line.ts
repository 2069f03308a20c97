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
    'src/commands/*/spec.ts',
    'src/commands/shared/context.ts',
    'src/commands/shared/again.ts',
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
    'src/view/kinds/timeline/line.ts',
  ],
  /** What is drawn on a terminal, of one relation. */
  drawn: [
    'src/view/relation/card.ts',
    'src/view/kinds/*/section.ts',
    'src/view/kinds/timeline/text.ts',
    'src/view/kinds/missions/draw.ts',
    'node_modules/chalk/source/index.js',
  ],
  /** Help, and mistakes in the command line. */
  program: ['src/cli/program.ts'],
};

/**
 * Commands that few runs ask for, by the file that each is in: they and what they load at once, as far as no other file of the command
 * line and no other source that is loaded on demand has use for it. So those are read no slower for them.
 */
const APART: Readonly<Record<string, readonly string[]>> = {
  /** Questions across relations. */
  across: [
    'src/commands/compare/compare.ts',
    'src/commands/gaps/gaps.ts',
    'src/commands/on/on.ts',
    'src/commands/rank/rank.ts',
    'src/view/compare/*.ts',
    'src/view/gaps/*.ts',
    'src/view/on-day/*.ts',
    'src/view/rank/*.ts',
  ],
  /** Pages to hand on. */
  report: ['src/commands/report/report.ts', 'src/view/report/*.ts', 'src/view/kinds/timeline/svg-lanes.ts'],
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
 * The group of an output, by its path. Throws for sources in `GROUPS` and `APART` of which none is loaded on demand: they were
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
  for (const [group, sources] of Object.entries(GROUPS)) {
    for (const source of sources) {
      const pattern = patternOf(source);
      const paths = Object.keys(outputs).filter((path) => pattern.test(outputs[path]?.entryPoint ?? ''));
      if (paths.length === 0) throw new Error(`${source}, in a group of the bundle, is no chunk of its own any more`);
      for (const path of paths) add(path, group);
    }
  }
  addApart(outputs, groups);
  return (path) => groups.get(basename(path));
}

/** Adds the groups of `APART`. Throws as `groupsOf` does. */
function addApart(outputs: Metafile['outputs'], groups: Map<string, string>): void {
  const withImports = (path: string, found: Set<string>): Set<string> => {
    if (found.has(path)) return found;
    found.add(path);
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && imported in outputs) withImports(imported, found);
    }
    return found;
  };
  for (const [group, sources] of Object.entries(APART)) {
    const isOwn = ([, { entryPoint = '' }]: [string, Metafile['outputs'][string]]): boolean =>
      sources.some((source) => patternOf(source).test(entryPoint));
    const all = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
    const own = all.filter(isOwn).map(([path]) => path);
    if (own.length < sources.length) throw new Error(`a source of the group ${group} is no chunk of its own any more`);
    const used = new Set<string>();
    for (const each of all) if (!isOwn(each)) withImports(each[0], used);
    for (const path of own) {
      for (const each of withImports(path, new Set()))
        if (!used.has(each) && !groups.has(basename(each))) groups.set(basename(each), group);
    }
  }
}

const patternOf = (source: string): RegExp =>
  new RegExp(`^${source.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`);
