/** The end of a run: at once where nothing waits, and never before what is still at work is done. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDigest } from '../../scripts/bundle/output.js';

const start = fileURLToPath(new URL('../../dist/start.cjs', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a program with this body prints on stdout, and its exit code. `before` is run first. */
function ran(body: string, before = ''): [string, number | null] {
  const path = join(folder, 'cli.cjs');
  const text = `(function(exports,require,module){const{writeSync}=require('node:fs');const say=(text)=>writeSync(1,text);exports.run=async()=>{${body}}})\n`;
  writeFileSync(path, withDigest({ path, text }).text);
  const code = `${before};require(${JSON.stringify(start)}).start([], ${JSON.stringify(path)}, require)`;
  const { stdout, status } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: { XDG_CACHE_HOME: join(folder, 'cache') },
  });
  return [stdout, status];
}

/** Told apart: a process that ends by itself says first that nothing is left to do. */
const BY_ITSELF = `process.on('beforeExit',()=>require('node:fs').writeSync(1,' by itself'))`;

describe('a run', () => {
  it.each([
    ['with nothing left to do', `say('done');return 0`, 'done', 0],
    ['with another exit code', `say('done');return 3`, 'done', 3],
    ['with a timer that nobody waits for', `setTimeout(()=>say(' never'),50).unref();return 0`, '', 0],
    ['with a timer', `setTimeout(()=>say('later'),20);return 1`, 'later by itself', 1],
    ['with a child', `require('node:child_process').exec('echo x',(_,out)=>say(out));return 0`, 'x\n by itself', 0],
    [
      'with a child let go',
      `require('node:child_process').spawn('sleep',['1'],{stdio:'ignore'}).unref();return 0`,
      '',
      0,
    ],
    ['with a file being read', `require('node:fs').readFile(__filename,()=>say('read'));return 0`, 'read by itself', 0],
    ['with a handler of its end', `process.on('exit',()=>say('restored'));return 0`, 'restored', 0],
  ])('%s ends as it should', (_, body, stdout, status) => {
    expect(ran(body, BY_ITSELF)).toEqual([stdout, status]);
  });
});
