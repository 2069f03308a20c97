/**
 * Turns the modules that esbuild split into CommonJS files: few, because each file that a run opens costs it a fraction of a
 * millisecond, and small, because a run pays for what it reads and does not use.
 */
import { basename, dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { TARGET } from './options.js';
import { withDigest, type Output } from './output.js';

/** Chunks from this size on have a file of their own. */
const HEAVY = 20_000;

/** A module as CommonJS, without the helpers that all share. */
interface Chunk {
  path: string;
  code: string;
}

/**
 * Files that are each a function of `exports`, `require`, `module` and `__filename`, which src/cli/start.ts calls. The main
 * file, `entry`, holds the entry and the chunks that most runs use. `groupOf` names, by a chunk's path, the file that is to
 * hold it, "main" or another; chunks of no group are together in one more file, heavy ones have a file each. Chunks are
 * functions of `module`, `exports` and `require`, which V8 does not compile before they are called; the main file runs each of
 * them once, whichever file it is in.
 */
export async function toCommonJs(
  files: readonly Output[],
  entry: string,
  groupOf: (path: string) => string | undefined,
): Promise<Output[]> {
  const chunks = await Promise.all(files.map(converted));
  const prefix = `./${basename(entry, '.cjs')}`;
  const groups = new Map<string, Chunk[]>();
  const elsewhere: Record<string, string> = {};
  for (const chunk of chunks) {
    const name = groupOf(chunk.path) ?? (chunk.code.length < HEAVY ? 'rest' : null);
    const file = name === null ? nameOf(chunk) : name === 'main' ? name : `${prefix}-${name}.cjs`;
    groups.set(file, [...(groups.get(file) ?? []), chunk]);
    if (file !== 'main') elsewhere[nameOf(chunk)] = file;
  }
  const main = `function(exports,require,module,__filename){"use strict";
var moduleUrl=require("node:url").pathToFileURL(__filename).href,loaded={},files=${JSON.stringify(elsewhere)};
${SHARED}
var chunks=${registry(groups.get('main') ?? [])};
function load(name){
if(name[0]!==".")return require(name);
if(loaded[name])return loaded[name].exports;
var module=loaded[name]={exports:{}};
if(!chunks[name])Object.assign(chunks,require(files[name])(moduleUrl,__export,__toESM,__toCommonJS));
chunks[name](module,module.exports,load);
return module.exports}
module.exports=load(${JSON.stringify(`./${basename(entry)}`)})}`;
  const other = (name: string, list: readonly Chunk[]): Output => ({
    path: join(dirname(entry), name),
    text: `function(exports,require,module){module.exports=(moduleUrl,__export,__toESM,__toCommonJS)=>(${registry(list)})}`,
  });
  groups.delete('main');
  const written = [{ path: entry, text: main }, ...[...groups].map(([name, list]) => other(name, list))];
  return Promise.all(written.map(async ({ path, text }) => withDigest({ path, text: inAscii(await minified(text)) })));
}

/**
 * What esbuild puts before each module that it turns into CommonJS, once for all of them and for what is loaded here: modules
 * that came from ES modules, whose exports are getters and are marked, and those of Node.
 */
const SHARED = `
var __export=(target,all)=>{for(var name in all)Object.defineProperty(target,name,{get:all[name],enumerable:true})};
var __toCommonJS=(exports)=>Object.defineProperty(exports,"__esModule",{value:true});
var __toESM=(mod)=>mod.__esModule?mod:Object.create(mod,{default:{value:mod,enumerable:true}});`;
const LAST_HELPER = 'var __toCommonJS = ';

async function minified(text: string): Promise<string> {
  const { code } = await transform(`written=${text}`, { target: TARGET, minify: true, legalComments: 'none' });
  return `(${code
    .trim()
    .replace(/^written=/, '')
    .replace(/;$/, '')})\n`;
}

const nameOf = ({ path }: Chunk): string => `./${basename(path)}`;

const registry = (chunks: readonly Chunk[]): string =>
  `{${chunks.map((chunk) => `${JSON.stringify(nameOf(chunk))}:${asFunction(chunk.code)}`).join(',\n')}}`;

/** Node keeps ASCII in half the memory and reads it without decoding. Strings and regular expressions mean the same so. */
const inAscii = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const asFunction = (code: string): string => `function(module,exports,require){${code}\n}`;

/** All files lie in one folder, so that the main file's place tells each chunk's. */
async function converted({ path, text }: Output): Promise<Chunk> {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
  });
  const at = code.indexOf(LAST_HELPER);
  if (at < 0) throw new Error(`${path} has no exports`);
  return {
    path,
    code: code.slice(code.indexOf('\n', at)).replace(/\n0 && \(module\.exports = \{[^}]*\}\);\s*$/, '\n'),
  };
}
