/** One request over the network, by way of a proxy where the environment names one. What goes wrong is told in words. */
import { request as overHttp, type Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { errorCode } from '../errors.js';
import { NetworkFailure } from './failure.js';

/** Milliseconds without a byte, and for all of an answer. */
const IDLE = 30_000;
const WHOLE = 180_000;
/** Bytes of an answer as it is sent, and unpacked: fifty of the longest articles are less. */
const MOST = 64_000_000;
const MOST_UNPACKED = 256_000_000;
const MOST_REDIRECTS = 3;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface RequestOptions {
  headers?: Readonly<Record<string, string>>;
  /** Sent as a form; without it the address is read. */
  form?: string | undefined;
  signal?: AbortSignal | undefined;
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds; for tests. */
  idle?: number | undefined;
}

/** The answer, whatever its status; redirects are followed. Throws `NetworkFailure`, and the reason of the signal. */
export async function fetched(address: URL, options: RequestOptions): Promise<Answer> {
  let url = address;
  for (let redirects = 0; ; redirects++) {
    const answer = await once(url, options);
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return answer;
    if (redirects === MOST_REDIRECTS)
      throw new NetworkFailure(`${address.host} leads from one address to another`, false);
    url = target(location, url);
  }
}

function target(location: string, from: URL): URL {
  let url: URL;
  try {
    url = new URL(location, from);
  } catch {
    throw new NetworkFailure(`${from.host} leads to what is no address`, false);
  }
  // Nothing that was asked for safely is then asked for in the clear.
  if (url.protocol !== 'https:' && url.protocol !== from.protocol)
    throw new NetworkFailure(`${from.host} leads to an address that is not safe: ${url.href}`, false);
  return url;
}

async function once(url: URL, { headers, form, signal, env, idle = IDLE }: RequestOptions): Promise<Answer> {
  const agent = await proxyAgent(url, env);
  signal?.throwIfAborted();
  const {
    status,
    headers: given,
    body,
  } = await new Promise<Answer>((resolve, reject) => {
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const fail = (error: unknown): void => {
      clearTimeout(deadline);
      request.destroy();
      reject(signal?.aborted === true ? (signal.reason as Error) : failureOf(error, url));
    };
    const request = send(
      url,
      {
        method: form === undefined ? 'GET' : 'POST',
        headers: {
          ...headers,
          'accept-encoding': 'gzip',
          ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(agent === undefined ? {} : { agent }),
        ...(signal === undefined ? {} : { signal }),
        timeout: idle,
      },
      (response) => {
        collect(response).then((answer) => {
          clearTimeout(deadline);
          resolve(answer);
        }, fail);
      },
    );
    const slow = (): void => {
      fail(new NetworkFailure(`${url.host} does not answer in time`, true));
    };
    const deadline = setTimeout(slow, WHOLE);
    request.on('timeout', slow);
    request.on('error', fail);
    request.end(form);
  });
  return { status, headers: given, body: await unpacked(body, given, url) };
}

function collect(response: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    response.on('data', (part: Buffer) => {
      length += part.length;
      if (length > MOST) reject(new NetworkFailure('the answer is too long', false));
      else parts.push(part);
    });
    response.on('error', reject);
    response.on('end', () => {
      if (response.complete)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      else reject(new NetworkFailure('the answer broke off', true));
    });
  });
}

async function unpacked(body: Buffer, headers: IncomingHttpHeaders, { host }: URL): Promise<Buffer> {
  if (headers['content-encoding'] !== 'gzip') return body;
  try {
    return await promisify(gunzip)(body, { maxOutputLength: MOST_UNPACKED });
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE')
      throw new NetworkFailure(`the answer of ${host} is too long`, false);
    throw new NetworkFailure(`the answer of ${host} broke off or is damaged`, true);
  }
}

/** Loaded only where the environment names a proxy for the address: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY in either case. */
async function proxyAgent(url: URL, env: RequestOptions['env']): Promise<Agent | undefined> {
  if (!Object.keys(env).some((name) => /^(?:https?|all)_proxy$/i.test(name))) return undefined;
  const { proxyFor } = await import('./proxy.js');
  return proxyFor(url, env);
}

/** What the system calls it → what it means, and whether to try again. */
const REASONS: Readonly<Record<string, readonly [string, boolean]>> = {
  ENOTFOUND: ['there is no network, or no such host as', false],
  EAI_AGAIN: ['there is no network, or the name cannot be looked up of', true],
  ECONNREFUSED: ['nothing answers at', false],
  ECONNRESET: ['the connection was broken off by', true],
  EPIPE: ['the connection was broken off by', true],
  ETIMEDOUT: ['no answer in time from', true],
  ENETUNREACH: ['there is no network to', false],
  EHOSTUNREACH: ['there is no way to', false],
};

/** OpenSSL's and Node's names of what is wrong with a certificate. */
const CERTIFICATE = /CERT|SIGNATURE|SELF_SIGNED|ALTNAME|ERR_SSL|ERR_TLS|EPROTO/;

function failureOf(error: unknown, url: URL): NetworkFailure {
  if (error instanceof NetworkFailure) return error;
  // Of a host with several addresses Node tells each failure.
  const one: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const code = errorCode(one);
  if (CERTIFICATE.test(code))
    return new NetworkFailure(
      `the connection to ${url.host} is not safe (${code}); NODE_EXTRA_CA_CERTS names certificates of your own`,
      false,
    );
  const [what, again] = REASONS[code] ?? [`the connection failed${code === '' ? '' : ` (${code})`} to`, true];
  return new NetworkFailure(`${what} ${url.host}`, again);
}
