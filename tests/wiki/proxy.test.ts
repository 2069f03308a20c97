import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { describe, expect, it } from 'vitest';
import { isExcepted, proxyFor } from '../../src/wiki/proxy.js';

describe('the proxy for an address', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['https://a.org/', { HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128/'],
    ['https://a.org/', { https_proxy: 'proxy:3128' }, 'http://proxy:3128/'],
    ['https://a.org/', { ALL_PROXY: 'http://proxy:1' }, 'http://proxy:1/'],
    ['https://a.org/', { https_proxy: 'http://small:1', HTTPS_PROXY: 'http://large:1' }, 'http://small:1/'],
    ['https://a.org/', { HTTP_PROXY: 'http://proxy:1' }, null],
    ['http://a.org/', { HTTP_PROXY: 'http://proxy:1' }, 'http://proxy:1/'],
    ['https://a.org/', { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: 'b.org, a.org' }, null],
    ['https://a.org/', { HTTPS_PROXY: '' }, null],
    ['https://a.org/', {}, null],
  ])('%s with %j', (url, env, proxy) => {
    const agent = proxyFor(new URL(url), env);
    const isOne = agent instanceof HttpsProxyAgent || agent instanceof HttpProxyAgent;
    expect(isOne ? agent.proxy.href : null).toBe(proxy);
  });

  it('that is no address is said', () => {
    expect(() => proxyFor(new URL('https://a.org/'), { HTTPS_PROXY: 'http://' })).toThrow(
      'HTTPS_PROXY is no address: http://',
    );
  });
});

describe('NO_PROXY', () => {
  it.each<[string, string, boolean]>([
    ['https://a.org/', '*', true],
    ['https://a.org/', 'a.org', true],
    ['https://a.org/', 'A.ORG', true],
    ['https://en.a.org/', 'a.org', true],
    ['https://en.a.org/', '.a.org', true],
    ['https://en.a.org/', '*.a.org', true],
    ['https://en.a.org/', 'b.org a.org', true],
    ['https://en.a.org/', 'b.org,a.org', true],
    ['https://a.org:8443/', 'a.org:8443', true],
    ['https://a.org/', 'a.org:443', true],
    ['http://a.org/', 'a.org:80', true],
    ['http://127.0.0.1:80/', '127.0.0.1', true],
    ['https://a.org/', 'a.org:8443', false],
    ['https://a.org:8443/', 'a.org:443', false],
    ['https://ba.org/', 'a.org', false],
    ['https://a.org.evil.example/', 'a.org', false],
    ['https://a.org/', 'en.a.org', false],
    ['https://a.org/', '', false],
    ['https://a.org/', ' , ', false],
  ])('of %s: %j is %s', (url, list, excepted) => {
    expect(isExcepted(new URL(url), list)).toBe(excepted);
  });
});
