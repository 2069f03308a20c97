import { describe, expect, it } from 'vitest';
import { PAGE_STYLE } from '../../../src/view/report/style.js';

/** The custom properties of a rule `:root{…}`. */
const propertiesOf = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/--(\w+):(#[0-9a-f]{6})/gu)].map(([, name = '', value = '']) => [name, value]));

const roots = [...PAGE_STYLE.matchAll(/:root\{([^}]*)\}/gu)].map(([, body = '']) => propertiesOf(body));

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of texts, as the style sheet has them: `color:var(--ink)`. */
const TEXTS = [...new Set([...PAGE_STYLE.matchAll(/[{;]color:var\(--(\w+)\)/gu)].map(([, name = '']) => name))];

/** Marks of kinds stand on paper alone. */
const ON_BAND: ReadonlySet<string> = new Set(['ink', 'dim', 'treaty']);

describe('the colours of a page', () => {
  it('are given for light and for dark', () => {
    expect(roots.map((each) => each.paper)).toEqual(['#ffffff', '#0d1117']);
    expect(TEXTS.sort()).toEqual(['bad', 'contact', 'dim', 'good', 'ink', 'money', 'treaty']);
  });

  it.each(
    ['light', 'dark'].flatMap((scheme, at) =>
      TEXTS.flatMap((text) =>
        (ON_BAND.has(text) ? ['paper', 'band'] : ['paper']).map((ground) => [text, ground, scheme, at] as const),
      ),
    ),
  )('%s on %s, %s, has the contrast of WCAG AA', (text, ground, _, at) => {
    const { [text]: a = '', [ground]: b = '' } = roots[at] ?? {};
    expect(contrast(a, b)).toBeGreaterThanOrEqual(4.5);
  });

  it('are measured as WCAG does', () => {
    expect([contrast('#000000', '#ffffff'), contrast('#777777', '#ffffff').toFixed(2)]).toEqual([21, '4.48']);
  });
});
