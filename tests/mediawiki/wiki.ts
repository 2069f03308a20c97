/** A MediaWiki on the loopback: pages in, and out of it what people and programs get of them. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('mediawiki.sh', import.meta.url));
const CODE = '/usr/share/mediawiki';
const NOT_HERE = 3;
const run = promisify(execFile);

export interface Wiki {
  /** Address of api.php. */
  api: string;
  edit(title: string, text: string): Promise<void>;
  delete(title: string): Promise<void>;
  /** Leaves a redirect. */
  move(from: string, to: string): Promise<void>;
  /** The wiki as XML. */
  dump(): Promise<string>;
  /** The plain text that the API's `extracts` gives. */
  extract(title: string): Promise<string>;
  /** The page as a browser gets it. */
  page(title: string): Promise<string>;
  stop(): void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Starts a wiki with these pages; null where MediaWiki is not installed. */
export async function startWiki(pages: ReadonlyMap<string, string>): Promise<Wiki | null> {
  const folder = mkdtempSync(join(tmpdir(), 'relations-wiki-'));
  const server = `http://127.0.0.1:${await freePort()}`;
  try {
    await run(SCRIPT, ['setup', folder, server]);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if ((error as { code?: unknown }).code === NOT_HERE) return null;
    throw error;
  }
  const files = [...pages].map(([title, text]) => {
    const file = join(folder, `${title}.wiki`);
    writeFileSync(file, text);
    return file;
  });
  await run(SCRIPT, ['import', folder, ...files]);
  // A group of its own, as PHP's server has workers.
  const env = { ...process.env, MW_CONFIG_FILE: join(folder, 'LocalSettings.php'), PHP_CLI_SERVER_WORKERS: '2' };
  const php = spawn('php', ['-S', server.slice('http://'.length), '-t', CODE], {
    env,
    detached: true,
    stdio: 'ignore',
  });
  const ask = async (query: Record<string, string>): Promise<unknown> => {
    const words = new URLSearchParams({ ...query, format: 'json', formatversion: '2' });
    const answer = await fetch(`${server}/api.php?${words.toString()}`);
    return answer.json();
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask({ action: 'query', meta: 'siteinfo' }).then(Boolean, () => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const maintain = async (words: readonly string[], input = ''): Promise<string> => {
    const running = run(SCRIPT, [words[0] ?? '', folder, ...words.slice(1)], { maxBuffer: 2 ** 26 });
    running.child.stdin?.end(input);
    return (await running).stdout;
  };
  return {
    api: `${server}/api.php`,
    edit: async (title, text) => {
      await maintain(['edit', title], text);
    },
    delete: async (title) => {
      await maintain(['delete', title]);
    },
    move: async (from, to) => {
      await maintain(['move', from, to]);
    },
    dump: () => maintain(['dump']),
    extract: async (titles) => {
      const options = { prop: 'extracts', explaintext: '1', exsectionformat: 'wiki' };
      const { query } = (await ask({ action: 'query', titles, ...options })) as {
        query: { pages: { extract: string }[] };
      };
      return query.pages[0]?.extract ?? '';
    },
    page: async (title) => {
      const answer = await fetch(`${server}/index.php?${new URLSearchParams({ title }).toString()}`);
      return answer.text();
    },
    stop: () => {
      if (php.pid !== undefined) process.kill(-php.pid);
      rmSync(folder, { recursive: true });
    },
  };
}
