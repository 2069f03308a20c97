/**
 * How a map looks, on light and on dark pages. The colours are of Okabe and Ito's palette, which the colour-blind tell apart; what is not
 * an embassy or established relations has a pattern as well, for prints without colour.
 */
import type { MapClass } from '../../../query/map.js';
import { element, type Xml } from '../../svg/xml.js';

export type Shown = MapClass | 'itself' | 'not stated';

/** On a light page, on a dark one, and the pattern over it. */
interface Tone {
  light: string;
  dark: string;
  pattern?: 'stripes' | 'back' | 'hatch' | 'points';
}

const TONES: Readonly<Record<Shown, Tone>> = {
  embassy: { light: '#0072b2', dark: '#3d9bd6' },
  'other mission': { light: '#009e73', dark: '#2fbf93', pattern: 'points' },
  consulate: { light: '#e69f00', dark: '#f0b429', pattern: 'stripes' },
  accredited: { light: '#cc79a7', dark: '#d58db5', pattern: 'back' },
  established: { light: '#0072b2', dark: '#3d9bd6' },
  recognised: { light: '#009e73', dark: '#2fbf93', pattern: 'points' },
  'broken off': { light: '#d55e00', dark: '#ff8533', pattern: 'hatch' },
  none: { light: '#e69f00', dark: '#f0b429', pattern: 'stripes' },
  ended: { light: '#cc79a7', dark: '#d58db5', pattern: 'back' },
  itself: { light: '#1f2328', dark: '#f0f6fc' },
  'not stated': { light: '#d8dee4', dark: '#30363d' },
};

const nameOf = (shown: Shown): string => `map-${shown.replaceAll(' ', '-')}`;
const patternId = (shown: Shown): string => `relations-${nameOf(shown)}`;

const MARKS: Readonly<Record<NonNullable<Tone['pattern']>, string>> = {
  stripes: 'M0 10L10 0M-2 2L2 -2M8 12L12 8',
  back: 'M0 0L10 10M-2 8L2 12M8 -2L12 2',
  hatch: 'M0 10L10 0M-2 2L2 -2M8 12L12 8M0 0L10 10M-2 8L2 12M8 -2L12 2',
  points: 'M4 5h2',
};

/** What fills a country, as an attribute and as a class of the style sheet. */
export function filled(shown: Shown): { class: string; fill: string } {
  const { light, pattern } = TONES[shown];
  return { class: nameOf(shown), fill: pattern === undefined ? light : `url(#${patternId(shown)})` };
}

/**
 * Patterns and the style sheet for what the map shows. No rule asks for what is around a country: in the enlarged part, a copy of the map
 * (`use`), nothing is.
 */
export function mapStyle(shown: readonly Shown[]): Xml[] {
  const patterns = shown.flatMap((each) => {
    const { light, pattern } = TONES[each];
    if (pattern === undefined) return [];
    const size = { width: 10, height: 10 };
    return [
      element(
        'pattern',
        { id: patternId(each), patternUnits: 'userSpaceOnUse', ...size },
        element('rect', { ...size, class: `ground-${nameOf(each)}`, fill: light }),
        element('path', {
          d: MARKS[pattern],
          class: 'map-mark',
          fill: 'none',
          stroke: '#ffffff',
          'stroke-width': pattern === 'points' ? 3 : 2,
        }),
      ),
    ];
  });
  const sheet = (dark: boolean): string =>
    shown
      .map((each) => {
        const { light, dark: night, pattern } = TONES[each];
        const ground = pattern === undefined ? nameOf(each) : `ground-${nameOf(each)}`;
        return `.${ground}{fill:${dark ? night : light}}`;
      })
      .join('');
  const edges = (paper: string, ink: string): string =>
    `.map-land{stroke:${paper}}.map-mark{stroke:${paper}}.map-ring{stroke:${ink}}`;
  const style = `${sheet(false)}${edges('#ffffff', TONES.itself.light)}@media (prefers-color-scheme:dark){${sheet(true)}${edges('#0d1117', TONES.itself.dark)}}`;
  return [...(patterns.length === 0 ? [] : [element('defs', {}, ...patterns)]), element('style', {}, { xml: style })];
}
