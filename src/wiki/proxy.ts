/** The way to an address through a proxy. */
import type { Agent } from 'node:http';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { NetworkFailure } from './failure.js';

type Env = Readonly<Record<string, string | undefined>>;

const either = (env: Env, name: string): string => env[name.toLowerCase()] ?? env[name.toUpperCase()] ?? '';

/** Undefined where the address is reached without one. Throws `NetworkFailure` when the variable names no proxy. */
export function proxyFor(url: URL, env: Env): Agent | undefined {
  const scheme = url.protocol.slice(0, -1);
  const named = either(env, `${scheme}_proxy`) || either(env, 'all_proxy');
  if (named === '' || isExcepted(url, either(env, 'no_proxy'))) return undefined;
  let proxy: URL;
  try {
    proxy = new URL(named.includes('://') ? named : `http://${named}`);
  } catch {
    throw new NetworkFailure(`${scheme.toUpperCase()}_PROXY is no address: ${named}`, false);
  }
  return url.protocol === 'https:' ? new HttpsProxyAgent(proxy) : new HttpProxyAgent(proxy);
}

/** NO_PROXY: hosts and domains with commas or blanks between, perhaps with a port; "*" is all. */
export function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const ownPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, host = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (host === '' || (onlyPort !== undefined && onlyPort !== ownPort)) return false;
    const domain = host.replace(/^\*?\./, '');
    return hostname === domain || hostname.endsWith(`.${domain}`);
  });
}
