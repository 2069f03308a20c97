// Turns the modules that esbuild split into CommonJS files: few, because each file that a run opens costs it a fraction of a
// millisecond, and the heavy ones apart, because what is not used shall not be read.
import { basename } from 'node:path';
import { transform } from 'esbuild';

/** Chunks below this size go into the main file as functions, which V8 does not compile before they are called. */
const LIGHT = 12_000;

/**
 * Main file and heavy chunks, each `{path, text}`. A chunk is a function of `module`, `exports` and `require`; the main file
 * holds the registry of them, by which every chunk is run once, whichever file it is in.
 */
export async function toCommonJs(files, entry) {
  const chunks = await Promise.all(files.map(converted));
  const name = ({ path }) => `./${basename(path)}`;
  const isHeavy = ({ path, code }) => path !== entry && code.length >= LIGHT;
  const light = chunks
    .filter((chunk) => !isHeavy(chunk))
    .map((chunk) => `${JSON.stringify(name(chunk))}:${asFunction(chunk.code)}`);
  const main = `"use strict";
var moduleUrl=require("node:url").pathToFileURL(__filename).href,chunks={${light.join(',\n')}},loaded={};
function load(name){
if(name[0]!==".")return require(name);
if(loaded[name])return loaded[name].exports;
var module=loaded[name]={exports:{}};
(chunks[name]||require(name)(moduleUrl))(module,module.exports,load);
return module.exports}
module.exports=load(${JSON.stringify(`./${basename(entry)}`)});
`;
  const heavy = chunks
    .filter(isHeavy)
    .map(({ path, code }) => ({ path, text: `module.exports=moduleUrl=>${asFunction(code)};\n` }));
  return [{ path: entry, text: main }, ...heavy];
}

const asFunction = (code) => `function(module,exports,require){${code}}`;

/** All files lie in one folder, so that the main file's place tells each chunk's. */
async function converted({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
  });
  return { path, code };
}
