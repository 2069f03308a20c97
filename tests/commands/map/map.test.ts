import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('map', () => {
  it.each<[string, number, RegExp, RegExp]>([
    ['map albania --relations', 0, /^<\?xml [^]*Relations of Albania/u, /^$/u],
    ['map albania --relations --on 1920 --svg -', 0, /Relations of Albania in 1920/u, /^$/u],
    [
      'map albania --relations --json',
      0,
      /^\[\n {2}\{\n {4}"relation": "albania-serbia",\n {4}"country": "SRB",/u,
      /^$/u,
    ],
    ['map albania --relations --format csv', 0, /^relation,country,shows,text\r\n/u, /^$/u],
    ['map albania serbia', 2, /^$/u, /"map" draws one country/u],
    ['map albania --on 1920', 2, /^$/u, /--on is for --relations/u],
    ['map albania --receiving --relations', 2, /^$/u, /do not go together/u],
    ['map albania --svg x --json', 2, /^$/u, /--svg and --json do not go together/u],
    ['map narnia', 2, /^$/u, /Unknown country "narnia"/u],
    ['map france', 1, /^$/u, /^relations: /u],
  ])('%s', async (line, code, stdout, stderr) => {
    const ran = await relations(line);
    const isRight = [stdout.test(ran.stdout) || ran.stdout.slice(0, 300), stderr.test(ran.stderr) || ran.stderr];
    expect([ran.code, ...isRight]).toEqual([code, true, true]);
  });
});
