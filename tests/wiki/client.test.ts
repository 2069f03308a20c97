import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { userAgent, WikiClient } from '../../src/wiki/client.js';
import { VERSION } from '../../src/about.js';
import { json, serve, type Answering, type TestServer } from './server.js';

let server: TestServer | null = null;
afterEach(() => server?.stop());

const OK = { query: { ok: true } };
const QUESTION = { action: 'query' };

async function asking(
  answer: Answering,
  options: Partial<ConstructorParameters<typeof WikiClient>[1]> = {},
): Promise<{ answer: unknown; waits: [number, string][] }> {
  server = await serve(answer);
  const waits: [number, string][] = [];
  const client = new WikiClient(server.api, {
    env: {},
    onWaiting: (seconds, why) => waits.push([seconds, why.replace(/127\.0\.0\.1:\d+/, 'HOST')]),
    ...options,
  });
  const answered = await client.ask(QUESTION).catch((error: unknown) => error);
  return { answer: answered, waits };
}

const messageOf = (answer: unknown): string =>
  answer instanceof Error ? answer.message.replace(/127\.0\.0\.1:\d+/g, 'HOST') : 'no error';

describe('a question to a wiki', () => {
  it('says who asks, takes packed answers, and does not press a wiki that is behind', async () => {
    const { answer } = await asking(
      (_asked, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipSync(JSON.stringify(OK)));
      },
      { contact: 'me@example.org' },
    );
    expect(answer).toEqual(OK);
    const [asked] = server?.asked ?? [];
    expect(asked?.headers['user-agent']).toBe(`relations/${VERSION} (npm: bilateral-relations; me@example.org)`);
    expect(asked?.headers['accept-encoding']).toBe('gzip');
    expect(Object.fromEntries(asked?.query ?? [])).toEqual({
      action: 'query',
      format: 'json',
      formatversion: '2',
      maxlag: '5',
    });
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    [
      'asks for fewer questions',
      (response) => {
        json(response, {}, 429, { 'retry-after': '0' });
      },
      'HOST asks for fewer questions (429)',
    ],
    [
      'is not to be had',
      (response) => {
        response.writeHead(503, { 'retry-after': '0' }).end('<html>');
      },
      'HOST is not to be had just now (503)',
    ],
    [
      'is behind',
      (response) => {
        json(response, { error: { code: 'maxlag', info: 'Waiting for a database' } }, 200, { 'retry-after': '0' });
      },
      'HOST is busy (its copies lag behind)',
    ],
  ])('is asked again when the wiki %s, after the pause that it names', async (_what, refuse, why) => {
    const { answer, waits } = await asking((_asked, response, number) => {
      if (number < 2) refuse(response);
      else json(response, OK);
    });
    expect(answer).toEqual(OK);
    expect(waits).toEqual([
      [0, why],
      [0, why],
    ]);
  });

  it.each<[string, Answering]>([
    [
      'the connection is reset',
      (_asked, response) => {
        response.socket?.resetAndDestroy();
      },
    ],
    [
      'the answer breaks off',
      (_asked, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"query"');
        setTimeout(() => response.socket?.destroy(), 20);
      },
    ],
    [
      'a packed answer is cut short',
      (_asked, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipSync(JSON.stringify({ query: 'x'.repeat(2_000) })).subarray(0, 30));
      },
    ],
    ['no byte comes for too long', () => undefined],
  ])('is asked again when %s', async (_what, fault) => {
    const { answer, waits } = await asking(
      (asked, response, number) => {
        if (number === 0) fault(asked, response, number);
        else json(response, OK);
      },
      { idle: 200 },
    );
    expect(answer).toEqual(OK);
    expect(waits.map(([seconds]) => seconds)).toEqual([1]);
  });

  it.each<[string, Answering, string]>([
    [
      'another site answers',
      (_asked, response) => {
        response.end('<!doctype html>');
      },
      'HOST does not answer as the API of a MediaWiki: what it answers is no JSON.',
    ],
    [
      'there is no API',
      (_asked, response) => {
        response.writeHead(404).end('not here');
      },
      'HOST does not answer as the API of a MediaWiki: it answers 404.',
    ],
    [
      'the wiki refuses it',
      (_asked, response) => {
        json(response, { error: { code: 'badvalue', info: 'Unrecognized value\u001b[31m.' } });
      },
      'HOST refuses the question: Unrecognized value\u001b[31m.',
    ],
    [
      'it is led in a circle',
      (_asked, response) => {
        response.writeHead(302, { location: '/w/api.php' }).end();
      },
      'HOST leads from one address to another.',
    ],
    [
      'it is led away from the web',
      (_asked, response) => {
        response.writeHead(301, { location: 'file:///etc/passwd' }).end();
      },
      'HOST leads to an address that is not safe: file:///etc/passwd.',
    ],
  ])('ends in words where %s', async (_what, answer, message) => {
    const { answer: error, waits } = await asking(answer);
    expect(messageOf(error)).toBe(message.charAt(0).toUpperCase() + message.slice(1));
    expect(error).toMatchObject({ exit: 'network' });
    expect(waits).toEqual([]);
  });

  it('is not asked for ever', async () => {
    const { answer, waits } = await asking((_asked, response) => {
      json(response, {}, 429, { 'retry-after': '0' });
    });
    expect(messageOf(answer)).toBe('HOST asks for fewer questions (429), after 6 tries.');
    expect(waits).toHaveLength(5);
  });

  it('ends at once when it is interrupted, also in a pause', async () => {
    const controller = new AbortController();
    const { answer } = await asking(
      (_asked, response) => {
        json(response, {}, 429, { 'retry-after': '100' });
        setTimeout(() => {
          controller.abort(new Error('stop'));
        }, 50);
      },
      { signal: controller.signal },
    );
    expect(messageOf(answer)).toBe('stop');
  });

  it('goes by way of the proxy that the environment names', async () => {
    server = await serve((_asked, response) => {
      json(response, OK);
    });
    const proxy = new URL(server.api).origin;
    const ask = (env: Record<string, string>): Promise<unknown> =>
      new WikiClient('http://wiki.invalid/w/api.php', { env }).ask(QUESTION).catch(messageOf);
    expect(await ask({ http_proxy: proxy })).toEqual(OK);
    expect(server.asked).toHaveLength(1);
    expect(await ask({ HTTP_PROXY: proxy, NO_PROXY: '.invalid' })).toMatch(
      /no such host as wiki\.invalid|cannot be looked up/,
    );
  });

  it('is refused where nothing answers, or what is named is no API', async () => {
    const client = new WikiClient('http://127.0.0.1:1/api.php', { env: {} });
    await expect(client.ask(QUESTION)).rejects.toMatchObject({
      exit: 'network',
      message: 'Nothing answers at 127.0.0.1:1.',
    });
    for (const address of ['', 'example.org', 'ftp://x/api.php', 'https://en.wikipedia.org/wiki/Peru'])
      expect(() => new WikiClient(address, { env: {} })).toThrow("is not the address of a MediaWiki's API");
  });

  it('names its asker in what a header may hold', () => {
    expect(userAgent('a@b\r\nX-Evil: 1 (é)')).toBe(`relations/${VERSION} (npm: bilateral-relations; a@bX-Evil: 1)`);
    expect(userAgent(null)).toBe(`relations/${VERSION} (npm: bilateral-relations)`);
  });
});
