import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cutToPixels, pixelsOf } from '../../src/view/svg/measure.js';
import { timelineSvg } from '../../src/view/kinds/timeline/svg.js';
import { tradeSvg } from '../../src/view/kinds/trade/svg.js';
import { element, escapeXml } from '../../src/view/svg/xml.js';
import { relations } from '../cli/fake-io.js';
import { event, figures, located } from './rows.js';

interface Read {
  elements: string[];
  attributes: [string, string][];
  texts: string[];
}

/** Reads XML as strictly as the standard; throws where it is not well-formed. */
function read(xml: string): Read {
  const parser = new SaxesParser({ xmlns: true });
  const found: Read = { elements: [], attributes: [], texts: [] };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.elements.push(name);
    for (const { name: key, value } of Object.values(attributes)) found.attributes.push([key, value]);
  });
  parser.on('text', (text) => found.texts.push(text));
  parser.write(xml).close();
  return found;
}

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]> & &amp; &#0; &nope; "quoted" \'single\'',
  '<!-- --> <![CDATA[ ]]> <?xml?> </svg>',
  'a\u0000b\u0007c\u001b[31md\u0085e\ufffef\uffffg\u{1fffe}h\ud800i',
  '\u202eright to left\u202c \u200b\u2066',
  '漢字'.repeat(200),
  '👩‍👩‍👧‍👦 '.repeat(80),
  'e\u0301\u0327'.repeat(300),
  'x'.repeat(3000),
  '',
];
const DATES = ['1914', '../1900', '1954/..', '14XX/16XX', '1830~', '199X', '-0043', '1000/2000', 'soon', '1922-10-10'];
const ROWS = HOSTILE.map((text, at) =>
  event(DATES[at] ?? '', text, { basis: 'period', words: text, relation: `r-${at}` }),
);

describe('pictures', () => {
  const pair = (title: string) => ({ located: located(title), partnerOf: null });
  const country = (title: string) => ({ located: located(title, true), partnerOf: () => title });
  const money = figures('2023 total USD 338e6', '2023 SRB>ALB EUR ~260e6', '2023 ALB>SRB EUR 0', '- ALB>SRB USD 1');

  it.each(HOSTILE.map((title, at) => [at, title] as const))('are XML whatever the texts say (%d)', (_, title) => {
    for (const view of [pair(title), country(title)]) {
      for (const text of [timelineSvg(ROWS, view), tradeSvg(money, view)]) {
        const { elements, attributes } = read(text);
        const known = ['svg', 'title', 'desc', 'style', 'rect', 'text', 'tspan', 'g', 'path', 'line', 'circle'];
        expect(elements.filter((name) => !known.includes(name))).toEqual([]);
        // Nothing from outside is loaded or run.
        expect(attributes.filter(([key]) => /^on|href|^src/iu.test(key))).toEqual([]);
        expect(text).not.toMatch(/url\(|@import|NaN|Infinity|undefined/u);

        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
      }
    }
  });

  it('say who they are for those who cannot see them, and are read on light and on dark pages', () => {
    const text = timelineSvg([event('1914', 'An envoy came.', { kind: 'visit' })], pair('A–B relations'));
    expect(
      read(text)
        .texts.filter((each) => each.trim() !== '')
        .slice(0, 2),
    ).toEqual(['A–B relations: 1 event, 1914', '1914, visit: An envoy came.']);
    expect(text).toContain('@media (prefers-color-scheme:dark)');
    expect(text).toContain('role="img"');
  });

  it('cut long texts and keep the whole in a tooltip', () => {
    const long = 'An envoy came. '.repeat(40).trim();
    const { texts } = read(timelineSvg([event('1914', long)], pair('A–B relations')));
    expect(texts.filter((text) => text.endsWith('…')).length).toBe(1);
    expect(texts.filter((text) => text === `1914, other: ${long}`).length).toBeGreaterThanOrEqual(1);
  });

  it('are the same each time', () => {
    expect(timelineSvg(ROWS, pair('A'))).toBe(timelineSvg(ROWS, pair('A')));
  });
});

describe('the option --svg', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relations-svg-'));
  const at = (name: string): string => join(folder, name);

  it.each(['timeline', 'trade'])('writes the picture of %s whole, and says so on stderr only', async (command) => {
    const file = at(`${command}.svg`);
    const ran = await relations([command, 'albania', 'serbia', '--svg', file]);
    expect(ran).toEqual({ code: 0, stdout: '', stderr: `note: the picture was written to ${file}\n` });
    expect(read(readFileSync(file, 'utf8')).elements[0]).toBe('svg');
    const printed = await relations([command, 'albania', 'serbia', '--svg', '-'], { columns: 40 });
    expect(printed).toEqual({ code: 0, stdout: readFileSync(file, 'utf8'), stderr: '' });
  });

  it('keeps a link and leaves no draft', async () => {
    writeFileSync(at('real.svg'), 'old');
    symlinkSync(at('real.svg'), at('link.svg'));
    await relations(['trade', 'albania', 'serbia', '--svg', at('link.svg')]);
    expect(readFileSync(at('real.svg'), 'utf8')).toMatch(/^<\?xml/u);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each<[string[], number, string]>([
    [['timeline', 'albania', 'serbia', '--svg', '/nowhere/at/all.svg'], 3, 'Cannot write /nowhere/at/all.svg'],
    [['timeline', 'albania', 'serbia', '--svg', ''], 2, '--svg needs the name of a file'],
    [['trade', 'albania', 'serbia', '--svg', 'x.svg', '--json'], 2, '--svg and --json do not go together'],
    [['timeline', 'albania', 'serbia', '--since', '3000', '--svg', at('none.svg')], 1, 'No event matches'],
  ])('%j', async (argv, code, says) => {
    const ran = await relations(argv);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(says);
    expect(readdirSync(folder)).not.toContain('none.svg');
  });
});

describe('XML', () => {
  it.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ["it's ]]>", 'it&apos;s ]]&gt;'],
    ['\u001b[1mbold\u001b[0m\n\u0000', 'bold '],
    ['\ud800\ufffe', '\ufffd'],
  ])('%j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });

  it('escapes attributes and texts, and keeps finished pieces', () => {
    expect(element('a', { b: '"<', c: 1.26 }, '<', element('d', {})).xml).toBe(
      '<a b="&quot;&lt;" c="1.3">&lt;<d/></a>',
    );
  });

  it('cuts to an estimate of the width', () => {
    expect(cutToPixels('Albania', 200, 10)).toBe('Albania');
    expect(cutToPixels('Albania and Serbia', 60, 10)).toBe('Albania a…');
    expect(cutToPixels('Albania', 5, 10)).toBe('');
    expect([pixelsOf('', 10), pixelsOf('漢', 10), pixelsOf('e\u0301', 10)]).toEqual([0, 11, 6]);
  });
});
