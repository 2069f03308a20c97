import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('graph', () => {
  it.each<[string, number, RegExp, RegExp]>([
    [
      'graph --country albania --kind missions --among',
      1,
      /^$/u,
      /^relations: The dataset states no missions of these countries\.\n$/u,
    ],
    ['graph --country albania,serbia --among', 0, /^ALB\tSRB\t/u, /^$/u],
    ['graph --country albania-serbia --among', 0, /^ALB\tSRB\t/u, /^$/u],
    ['graph --country albnia --country serbia --among', 0, /^ALB\tSRB\t/u, /^note: reading "albnia" as Albania\n$/u],
    [
      'graph --kind trade --country albania',
      0,
      /^(?:SRB|ALB)\t/u,
      /^note: left out: totals of both directions, which have none: 1; relations trade lists them\n$/u,
    ],
    ['graph --nodes --country albania', 0, /^ALB\tAlbania\tAL\t008\tcountry\tEurope\n/u, /^$/u],
    ['graph --format graphml', 0, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<graphml /u, /^$/u],
    ['graph --format dot --kind missions', 0, /^\/\/ The network of missions\..*\ndigraph "missions" \{\n/u, /^$/u],
    ['graph --format csv', 0, /^source,target,key,relation,state,/u, /^$/u],
    ['graph --nodes --format csv', 0, /^id,label,alpha2,numeric,kind,region\r\n/u, /^$/u],
    ['graph --json', 0, /^\{\n {2}"directed": false,\n {2}"multigraph": false,\n/u, /^$/u],
    ['graph --json --fields source,target', 0, /^\[\n {2}\{\n {4}"source": "ALB",\n/u, /^$/u],
    ['graph albania', 2, /^$/u, /Try: relations graph --country albania/u],
    ['graph --nodes --format dot', 2, /^$/u, /--format dot has nodes and edges/u],
    ['graph --format dot --fields source', 2, /^$/u, /--format dot writes a network whole, without --fields/u],
    ['graph --format ics', 2, /^$/u, /--format ics writes timelines only/u],
    ['list --format graphml', 2, /^$/u, /--format graphml writes networks only/u],
    ['graph --kind visits', 2, /^$/u, /visits/u],
    ['graph --country narnia', 2, /^$/u, /Unknown country "narnia"/u],
  ])('%s', async (line, code, stdout, stderr) => {
    const ran = await relations(line);
    expect({
      code: ran.code,
      stdout: stdout.test(ran.stdout) || ran.stdout.slice(0, 200),
      stderr: stderr.test(ran.stderr) || ran.stderr,
    }).toEqual({
      code,
      stdout: true,
      stderr: true,
    });
  });
});
