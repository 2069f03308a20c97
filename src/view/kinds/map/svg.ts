/** A world map of one country's missions or relations. The shapes were projected when they were made: `npm run map`. */
import { countryByCode } from '../../../countries/country.js';
import type { CountryCode } from '../../../model.js';
import { MISSION_CLASSES, RELATION_CLASSES, type MapRow } from '../../../query/map.js';
import { pixelsOf } from '../../svg/measure.js';
import { MARGIN, WIDTH } from '../../svg/picture.js';
import { ROOT, STYLE } from '../../svg/style.js';
import { documentText, element, type Xml } from '../../svg/xml.js';
import { nameOf } from '../../words/names.js';
import { filled, mapStyle, type Shown } from './style.js';
import world from './world.json' with { type: 'json' };

export interface MapDrawing {
  of: CountryCode;
  title: string;
  /** What each class is called in the legend; without it the class itself. */
  legend: Partial<Record<Shown, string>>;
  /** Who is to be named, and what the map does not say; a line each. */
  foot: readonly string[];
}

const SHAPES: Readonly<Record<CountryCode, string>> = world.shapes;
const DOTS: Readonly<Record<CountryCode, readonly number[]>> = world.dots;
const MAP_ID = 'relations-map';
const TOP = 62;
/** The shapes are in half pixels. */
const ON_PAGE = { transform: `translate(${MARGIN} ${TOP}) scale(.5)` };
/** Large enough where a picture of 960 pixels is shown at 600. */
const SIZE = 17;
const SMALL = 15;

export function mapSvg(rows: readonly MapRow[], { of, title, legend, foot }: MapDrawing): string {
  const known = new Map(rows.map((row) => [row.country, row]));
  const shownOf = (code: CountryCode): Shown => (code === of ? 'itself' : (known.get(code)?.shows ?? 'not stated'));
  const classes = [...MISSION_CLASSES, ...RELATION_CLASSES].filter((each) => rows.some(({ shows }) => shows === each));
  const shown: Shown[] = [...classes, 'itself', 'not stated'];
  const label = (code: CountryCode): string =>
    code === of ? nameOf(code) : `${nameOf(code)}: ${known.get(code)?.text ?? 'none stated'}`;
  const countries = [
    ...Object.entries(SHAPES).map(([code, d]) => place(element('path', { d, ...filled(shownOf(code)) }), label(code))),
    ...Object.entries(DOTS)
      .filter(([code]) => code === of || known.has(code) || countryByCode(code)?.kind === 'country')
      .map(([code, [x = 0, y = 0]]) => {
        const r = shownOf(code) === 'not stated' ? 6 : 9;
        return place(element('circle', { cx: x, cy: y, r, ...filled(shownOf(code)) }), label(code));
      }),
    ...ring(of),
  ];
  const counts = classes.map((each) => [each, rows.filter(({ shows }) => shows === each).length] as const);
  const entries = [
    ...counts.map(([each, count]): [Shown, string] => [each, `${legend[each] ?? each} (${count})`]),
    ['itself', nameOf(of)] as [Shown, string],
    ['not stated', 'none stated'] as [Shown, string],
  ];
  const bottom = TOP + world.height / 2;
  const key = legendOf(entries, bottom + 30);
  const outside = rows.filter(({ country }) => !(country in SHAPES) && !(country in DOTS));
  const notes = [
    ...(outside.length === 0 ? [] : [`Not on the map: ${outside.map(({ country }) => label(country)).join(' · ')}`]),
    ...foot,
  ];
  const lines = notes.flatMap(wrapped);
  const height = Math.ceil(key.bottom + 6 + lines.length * 21 + 12);
  const summary = counts.map(([each, count]) => `${legend[each] ?? each}: ${count}`).join(', ');
  const size = { width: WIDTH, height };
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, ...size };
  return documentText('svg', { ...root, class: 'relations', role: 'graphics-document document', ...ROOT }, [
    element('title', {}, title),
    element('desc', {}, `${summary === '' ? 'none stated' : summary}. ${notes.join(' ')}`),
    element('style', {}, { xml: STYLE }),
    ...mapStyle(shown),
    element('rect', { class: 'paper', ...size }),
    text(title, MARGIN, 40, 24, 'strong'),
    element(
      'g',
      { id: MAP_ID, class: 'map-land', ...ON_PAGE, stroke: '#ffffff', 'stroke-linejoin': 'round' },
      {
        xml: `\n${countries.map(({ xml }) => `${xml}\n`).join('')}`,
      },
    ),
    inset(bottom),
    ...key.body,
    ...lines.map((line, at) => text(line, MARGIN, key.bottom + 20 + at * 21, SMALL, 'dim')),
  ]);
}

/** Europe twice as large, where most countries are small: the map again, through a window in the South Pacific. */
function inset(bottom: number): Xml {
  const frame = { x: MARGIN, y: bottom - 156, width: 190, height: 150 };
  const looked = { ...frame, viewBox: '845 72 190 150', 'aria-hidden': 'true' };
  return element(
    'g',
    {},
    element('rect', { ...frame, class: 'paper' }),
    element('svg', looked, element('use', { href: `#${MAP_ID}`, transform: `scale(2) translate(${-MARGIN} ${-TOP})` })),
    element('rect', { ...frame, class: 'rule' }),
  );
}

/** A ring about a country that is hard to find. */
function ring(of: CountryCode): Xml[] {
  const [longest = ''] = (SHAPES[of] ?? '').split('M').sort((a, b) => b.length - a.length);
  const [x, y] = DOTS[of] ?? /^(\d+) (\d+)/u.exec(longest)?.slice(1).map(Number) ?? [];
  if (x === undefined || y === undefined || longest.length > 160) return [];
  return [
    element('circle', { cx: x, cy: y, r: 20, class: 'map-ring', fill: 'none', stroke: '#1f2328', 'stroke-width': 3 }),
  ];
}

/** As many lines as it takes. */
function wrapped(note: string): string[] {
  const lines = [''];
  for (const word of note.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (pixelsOf(longer, SMALL) <= WIDTH - 2 * MARGIN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A shape with what is said of it, for those who point at it and those who are read to. */
const place = (shape: Xml, label: string): Xml => element('g', { role: 'img' }, element('title', {}, label), shape);

/** The size is a style of its own, since the sheet of all pictures sets one. */
const text = (what: string, x: number, y: number, size: number, look: string): Xml =>
  element('text', { x, y, class: look, style: `font-size:${size}px` }, what);

function legendOf(entries: readonly [Shown, string][], top: number): { body: Xml[]; bottom: number } {
  let [x, y] = [MARGIN, top];
  const body = entries.flatMap(([shown, what]) => {
    const room = pixelsOf(what, SIZE) + 44;
    if (x + room > WIDTH - MARGIN) [x, y] = [MARGIN, y + 28];
    const swatch = element('rect', { x, y: y - 15, width: 20, height: 18, rx: 3, ...filled(shown) });
    const entry = [swatch, text(what, x + 27, y, SIZE, 'label')];
    x += room;
    return entry;
  });
  return { body, bottom: y + 8 };
}
