/**
 * How the parts of a picture look, as data. It is written twice: as attributes, which every program that draws SVG reads, and as a
 * style sheet, which on a dark page has other colours. No custom properties: outside of browsers they are dropped, and all is black.
 */
import { DARK, LIGHT, type Colour } from './palette.js';

interface Rule {
  /** The classes that an element must have, all of them. */
  classes: readonly string[];
  /** The elements that are meant; any without it. */
  on?: readonly string[];
  fill?: Colour | 'none';
  stroke?: Colour | 'none';
  /** Properties that are the same on every page. */
  rest?: Readonly<Record<string, string>>;
}

const TONES = ['good', 'bad', 'contact', 'treaty', 'money', 'dim', 'ink'] as const;

/** Later rules add to earlier ones. */
const RULES: readonly Rule[] = [
  { classes: ['paper'], fill: 'paper' },
  { classes: ['band'], fill: 'band' },
  { classes: ['heading'], rest: { 'font-size': '20px', 'font-weight': '600' } },
  { classes: ['strong'], rest: { 'font-weight': '600' } },
  { classes: ['dim'], on: ['text', 'tspan'], fill: 'dim' },
  { classes: ['small'], rest: { 'font-size': '11px' } },
  { classes: ['end'], rest: { 'text-anchor': 'end' } },
  { classes: ['middle'], rest: { 'text-anchor': 'middle' } },
  { classes: ['rule'], fill: 'none', stroke: 'rule' },
  ...TONES.flatMap((tone): Rule[] => [
    { classes: [tone, 'fill'], fill: tone, stroke: 'none' },
    { classes: [tone, 'line'], fill: 'none', stroke: tone, rest: { 'stroke-width': '2' } },
  ]),
  { classes: ['edge'], fill: 'paper' },
  { classes: ['fill', 'soft'], rest: { opacity: '.4' } },
  { classes: ['line', 'soft'], rest: { opacity: '.7' } },
];

const FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif';
/** Of the picture itself; what is inside inherits it. */
export const ROOT = { 'font-family': FONT, 'font-size': '13px', fill: LIGHT.ink } as const;

type Properties = Record<string, string>;

function propertiesOf({ fill, stroke, rest }: Rule, colours: Readonly<Record<Colour, string>>): Properties {
  const paint = (name: Colour | 'none'): string => (name === 'none' ? name : colours[name]);
  return {
    ...(fill === undefined ? {} : { fill: paint(fill) }),
    ...(stroke === undefined ? {} : { stroke: paint(stroke) }),
    ...rest,
  };
}

/** What an element of these classes looks like, as attributes. */
export function presentation(element: string, classes: string): Properties {
  const given = new Set(classes.split(' '));
  const fitting = RULES.filter(
    ({ classes: needed, on }) => needed.every((name) => given.has(name)) && (on === undefined || on.includes(element)),
  );
  return Object.assign({}, ...fitting.map((rule) => propertiesOf(rule, LIGHT))) as Properties;
}

/** Rules are under a class of our own, so that a picture inside a page styles nothing but itself. */
const selectorOf = ({ classes, on = [''] }: Rule): string =>
  on.map((name) => `.relations ${name}.${classes.join('.')}`).join(',');

const written = (selector: string, properties: Properties): string =>
  `${selector}{${Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

function sheet(colours: Readonly<Record<Colour, string>>, all: boolean): string[] {
  const rules = all
    ? RULES
    : RULES.filter(({ fill = 'none', stroke = 'none' }) => fill !== 'none' || stroke !== 'none');
  return [
    written('.relations text', { fill: colours.ink }),
    ...rules.map((rule) => written(selectorOf(rule), propertiesOf(all ? rule : { ...rule, rest: {} }, colours))),
  ];
}

/** The style sheet of every picture. */
export const STYLE = [
  `.relations{color-scheme:light dark;font-family:${FONT};font-size:13px}`,
  ...sheet(LIGHT, true),
  `@media (prefers-color-scheme:dark){${sheet(DARK, false).join('')}}`,
].join('');
