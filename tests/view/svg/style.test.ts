import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/model.js';
import { presentation } from '../../../src/view/svg/style.js';
import { timelineSvg } from '../../../src/view/kinds/timeline/svg.js';
import { tradeSvg } from '../../../src/view/kinds/trade/svg.js';
import { event } from '../kinds/timeline/event.js';
import { figures } from '../kinds/trade/figures.js';
import { located } from '../located.js';
import { coloursOf } from './png.js';
import { readTags } from './read-xml.js';

const view = { located: located('A–B relations'), partnerOf: null };
const TIMELINE = timelineSvg(
  EVENT_KINDS.map((kind, at) => event(String(1900 + 5 * at), 'An envoy came.', { kind })),
  view,
);
const TRADE = tradeSvg(figures('2023 total USD 338e6', '2023 SRB>ALB USD ~260e6', '2023 ALB>SRB USD 78e6'), view);

describe('the style of pictures', () => {
  it.each([
    ['rect', 'paper', { fill: '#ffffff' }],
    ['text', 'dim small', { fill: '#59636e', 'font-size': '11px' }],
    // The tone of a mark; as text it would be the colour of what is said in passing.
    ['path', 'dim fill', { fill: '#59636e', stroke: 'none' }],
    ['path', 'good line soft', { fill: 'none', stroke: '#1a7f37', 'stroke-width': '2', opacity: '.7' }],
    ['text', 'label end', { 'text-anchor': 'end' }],
    ['g', '', {}],
  ])('of <%s class="%s">', (element, classes, expected) => {
    expect(presentation(element, classes)).toEqual(expected);
  });

  it.each([
    ['a timeline', TIMELINE],
    ['trade', TRADE],
  ])('needs neither style sheet nor custom properties in %s', (_, svg) => {
    expect(svg).not.toMatch(/var\(|--\w/u);
    const shapes = readTags(svg).filter(({ name }) => ['rect', 'path', 'line', 'circle'].includes(name));
    expect(shapes.length).toBeGreaterThan(3);
    const isPainted = (value: string | undefined): boolean => /^(?:#[\da-f]{6}|none)$/u.test(value ?? '');
    expect(shapes.filter(({ attributes: { fill, stroke } }) => !isPainted(fill) && !isPainted(stroke))).toEqual([]);
    // On a dark page each colour is another one.
    const [light = '', dark = ''] = svg.split('@media (prefers-color-scheme:dark)');
    for (const colour of new Set(light.match(/#[\da-f]{6}(?=[;}])/gu)))
      expect(dark.split('</style>')[0]).not.toContain(colour);
  });

  const rsvg = spawnSync('rsvg-convert', ['--version']).status === 0;
  it.skipIf(!rsvg)(
    `is drawn outside of a browser (${rsvg ? 'rsvg-convert' : 'skipped: rsvg-convert is not installed'})`,
    () => {
      const drawn = (svg: string): Map<string, number> => {
        const { stdout, status } = spawnSync('rsvg-convert', ['--format', 'png'], { input: svg, maxBuffer: 1 << 26 });
        expect(status).toBe(0);
        return coloursOf(stdout);
      };
      // With the style sheet, and by the attributes alone.
      for (const svg of [TIMELINE, TIMELINE.replace(/<style>[\s\S]*<\/style>/u, '')]) {
        const colours = drawn(svg);
        const most = [...colours].sort(([, a], [, b]) => b - a)[0];
        expect(most?.[0]).toBe('#ffffff');
        for (const tone of ['#1a7f37', '#cf222e', '#8250df', '#0b6e8a', '#9a6700', '#59636e'])
          expect(colours.get(tone) ?? 0, tone).toBeGreaterThan(5);
        expect(colours.get('#000000') ?? 0).toBe(0);
      }
      expect(drawn(TRADE).get('#8250df') ?? 0).toBeGreaterThan(1000);
    },
  );
});
