// Draws the world map's shapes and dots, which are committed: neither the geography nor the projection is shipped.
//   tsx scripts/map.ts [--check]
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { allCountries } from '../src/countries/country.js';
import { writeOrCheck } from './committed.js';

/** Half pixels of the picture: whole numbers are fine enough. */
const WIDTH = 1808;
/** A country of fewer square half pixels is drawn as a dot too. */
const SMALL = 40;

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Feature = GeoJSON.Feature<GeoJSON.Geometry, { name: string }>;

const require = createRequire(import.meta.url);
const read = (scale: '110m' | '10m'): Feature[] => {
  const world = require(`world-atlas/countries-${scale}.json`) as World;
  return feature(world, world.objects.countries).features;
};

/** What Natural Earth gives no ISO code; the codes are those of the table of countries. */
const WITHOUT_CODE: Readonly<Record<string, string>> = {
  Kosovo: 'XKX',
  'N. Cyprus': 'northern-cyprus',
  Somaliland: 'somaliland',
};
const codes = new Map(
  allCountries().flatMap(({ numeric, code, kind }) =>
    numeric === null || kind === 'former' ? [] : [[numeric, code] as const],
  ),
);
const codeOf = ({ id, properties }: Feature): string =>
  (id === undefined ? WITHOUT_CODE[properties.name] : codes.get(String(id))) ?? '';

const land = read('110m').filter((each) => codeOf(each) !== 'ATA');
// Turned a little, so that the eastern end of Russia stays with the rest of it.
const projection = geoEqualEarth().rotate([-11, 0]);
const all: GeoPermissibleObjects = { type: 'FeatureCollection', features: land };
projection.fitWidth(WIDTH, all);
const drawer = geoPath(projection);
const height = Math.ceil(drawer.bounds(all)[1][1]);

/** A path in whole numbers, each point from the one before; points that fall together are one. */
function pathOf(shape: Feature): string {
  const rings = (drawer(shape) ?? '')
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map((each) => Math.round(Number(each))) as [number, number]),
    );
  return rings
    .map((ring) => {
      let [x, y] = ring[0] ?? [0, 0];
      const start = `M${x} ${y}l`;
      const steps: string[] = [];
      for (const [nextX, nextY] of ring.slice(1)) {
        if (nextX === x && nextY === y) continue;
        steps.push(`${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`);
        [x, y] = [nextX, nextY];
      }
      return steps.length < 3
        ? ''
        : `${start}${steps.reduce((text, step) => `${text}${step.startsWith('-') || text === '' ? '' : ' '}${step}`, '')}z`;
    })
    .join('');
}

/** The middle of the largest part. */
function middleOf({ geometry }: Feature): [number, number] {
  const parts: GeoJSON.Polygon[] =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : geometry.type === 'Polygon'
        ? [geometry]
        : [];
  const [largest] = [...parts].sort((a, b) => drawer.area(b) - drawer.area(a));
  const [x, y] = largest === undefined ? [NaN, NaN] : drawer.centroid(largest);
  return [Math.round(x), Math.round(y)];
}

const shapes = land
  .map((each) => ({ code: codeOf(each), path: pathOf(each), area: drawer.area(each) }))
  // The smaller above the larger. Of Western Sahara, Natural Earth's shape is the part that Morocco does not hold.
  .sort((a, b) => b.area - a.area || (a.code < b.code ? -1 : 1));
const large = new Set(shapes.filter(({ area }) => area >= SMALL).map(({ code }) => code));
const seen = new Set<string>();
const dots = read('10m')
  .map((each) => ({ code: codeOf(each), middle: middleOf(each) }))
  .filter(({ code, middle: [x] }) => {
    if (code === '' || code === 'ATA' || large.has(code) || seen.has(code) || Number.isNaN(x)) return false;
    seen.add(code);
    return true;
  })
  .map(({ code, middle: [x, y] }) => [code, x, y] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));

const text = JSON.stringify({
  width: WIDTH,
  height,
  shapes: Object.fromEntries(shapes.filter(({ path }) => path !== '').map(({ code, path }) => [code, path])),
  dots: Object.fromEntries(dots.map(([code, x, y]) => [code, [x, y]])),
})
  .replaceAll('",', '",\n')
  .replaceAll('],', '],\n');
writeOrCheck([{ path: 'src/view/kinds/map/world.json', text: `${text}\n` }], 'npm run map');
